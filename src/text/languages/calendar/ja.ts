/** Japanese: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const ja: Calendar = {
  tag: 'ja',
  // Months are numbers: "11月".
  months: {},
  weekdays: [],
  yearFrames: [],
  labels: {
    published: [
      '公開日時',
      '公開日',
      '公開',
      '掲載日時',
      '掲載日',
      '掲載',
      '配信日時',
      '配信日',
      '配信',
      '投稿日時',
      '投稿日',
      '投稿',
      '発行日',
      '発表日',
      '初出',
      '日付',
    ],
    updated: ['最終更新日時', '最終更新日', '最終更新', '更新日時', '更新日', '更新', '修正日', '改訂', '再掲'],
    retrieved: ['閲覧日', '閲覧', '取得日', 'アクセス日', '保存日', '最終閲覧日', '参照日'],
    byline: ['文', '執筆', '取材', '記者', '筆者'],
  },
  days: {
    beforeYesterday: ['おととい', '一昨日'],
    yesterday: ['昨日', 'きのう', '昨夜', '昨晩'],
    today: ['今日', 'きょう', '本日'],
    partOfToday: ['今朝', '今晩', '今夜'],
    tomorrow: ['明日', 'あす', 'あした'],
    figurative: [],
    last: ['先週の'],
    next: ['次の'],
    coming: ['来週の'],
  },
  prose: null,
  tenses: null,
};
