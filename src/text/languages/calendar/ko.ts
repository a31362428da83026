/** Korean: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const ko: Calendar = {
  tag: 'ko',
  // Months are numbers: "11월".
  months: {},
  weekdays: [],
  yearFrames: [],
  labels: {
    published: [
      '기사입력',
      '기사 입력',
      '최초입력',
      '최초 입력',
      '입력시간',
      '입력일',
      '입력',
      '등록일',
      '등록',
      '게재일',
      '게재',
      '발행일',
      '발행',
      '작성일',
      '작성',
      '승인',
      '송고시간',
      '송고',
      '날짜',
    ],
    updated: ['최종수정', '최종 수정', '최종업데이트', '최종 업데이트', '수정일', '수정', '업데이트', '갱신'],
    retrieved: ['검색일', '접속일', '열람일', '확인일', '저장일'],
    byline: ['글', '기자', '작성자', '글쓴이'],
  },
  days: {
    beforeYesterday: ['그저께', '그제'],
    yesterday: ['어제', '어젯밤'],
    today: ['오늘'],
    partOfToday: ['오늘 아침', '오늘 저녁', '오늘 밤'],
    tomorrow: ['내일'],
    figurative: [],
    last: ['지난'],
    next: ['다음'],
    coming: ['오는'],
  },
  prose: null,
  tenses: null,
};
