/** The writer whom papers of East Asia name within the first or last paragraph. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

function recordOf(...lines: readonly string[]) {
  const { record } = extract(sourceOf(`${lines.join('\n\n')}\n`));
  if (record === null) throw new Error('The article is not published.');
  return record;
}

const chinese =
  '昨天，参加青河论坛的市长陆续赶到青河宾馆报到。截至17时，已有80名市长及与会代表签到，其中外省代表40人。';
const chineseEnd =
  '论坛秘书处表示，报到时间将持续到9日。从目前的情况看，参会代表将超出预计人数，因为大部分市长都携带了助手。';
const korean =
  '청하시는 8일 내년 4월부터 가정 쓰레기 수거를 유료화한다고 밝혔다. 시에 따르면 연간 처리비는 12억원으로 10년 전의 1.5배다.';
const japanese =
  '青川市は8日、来年4月から家庭ごみの収集を有料化する方針を市議会に示した。1袋30円とする。市によると、年間の処理費は12億円に上る。';
const japaneseEnd =
  '市民からは戸惑いの声も上がる。商店街で青果店を営む男性は「負担が増えるのは困る」と話した。市は秋に説明会を開く。';

const bylineOf = (...lines: string[]): string | undefined => recordOf(...lines).byline?.value;

describe('the writer named within the text', () => {
  it.each([
    ['本报讯（记者 王建国）', '王建国'],
    ['本报讯(记者李小梅)', '李小梅'],
    ['本报讯（记者 王建国 通讯员 张丽）', '王建国'],
    ['新华社北京6月24日电（记者孙小波、陈刚）', '孙小波、陈刚'],
    ['〔記者王大明／台北報導〕', '王大明'],
    ['（本报记者 王建国 青河报道）', '王建国'],
    ['（全媒体记者 王建国）', '王建国'],
    ['青河新闻网讯（首席记者 欧阳建国）', '欧阳建国'],
  ])('stands in the brackets that open a Chinese report: %s', (lead, name) => {
    const record = recordOf('青河市长论坛今日开幕', '2015-06-08', `${lead}${chinese}`, chineseEnd);
    expect(record.byline?.value).toBe(name);
    expect(record.body.map((block) => ('text' in block ? block.text : ''))).toContain(chineseEnd);
  });

  it('stands beside the source in the line above it', () => {
    expect(bylineOf('青河市长论坛今日开幕', '2001-06-25 来源:青河日报 记者 王建国 我有话说', chinese, chineseEnd)).toBe(
      '王建国',
    );
  });

  it.each(['记者会上', '记者手记', '记者们', '本报记者 王建国 摄', '记者 提问', '记者 昨天获悉', '著名记者 李明'])(
    'is nobody here: （%s）',
    (bracket) => {
      expect(bylineOf('青河市长论坛今日开幕', '2015-06-08', `（${bracket}）${chinese}`, chineseEnd)).toBeUndefined();
    },
  );

  it('is not whom a journalist asks', () => {
    expect(
      bylineOf('青河市长论坛今日开幕', '2015-06-08', chinese, '记者：您是第一次来青河吗？', chineseEnd),
    ).toBeUndefined();
  });

  it.each(['(서울=연합뉴스) 김민수 기자 = ', '[새벽일보 김민수 기자] ', '김민수 기자 = ', '[서울=김민수 기자] '])(
    'opens a Korean report: %s',
    (lead) => {
      const end =
        '주민들은 당황스럽다는 반응이다. 상가에서 과일 가게를 하는 한 남성은 "부담이 늘어 곤란하다"고 말했다.';
      expect(bylineOf('청하시, 쓰레기 수거 유료화', '2015.06.08', `${lead}${korean}`, end)).toBe('김민수');
    },
  );

  it.each(['[단독] ', '[기자수첩] ', '김민수 기자가 왔다. '])('is nobody in a Korean text that opens: %s', (lead) => {
    const end = '주민들은 당황스럽다는 반응이다. 상가에서 과일 가게를 하는 한 남성은 "부담이 늘어 곤란하다"고 말했다.';
    expect(bylineOf('청하시, 쓰레기 수거 유료화', '2015.06.08', `${lead}${korean}`, end)).toBeUndefined();
  });

  it('is none of several winners whose papers stand in brackets', () => {
    const winners = [
      '[새벽일보 김미영 기자] 대상은 강을 다룬 연재가 받았다.',
      '[한밭신문 이수진 기자] 우수상은 마을 기사가 받았다.',
    ];
    expect(
      bylineOf('올해의 기자상 수상자 발표', '2015.06.08', '기자협회는 8일 수상자를 발표했다.', ...winners, korean),
    ).toBeUndefined();
  });

  it('is no paper that stands before the name', () => {
    const lead = '(서울=연합뉴스) 새벽일보 김미영 기자 = ';
    expect(bylineOf('청하시, 쓰레기 수거 유료화', '2015.06.08', `${lead}${korean}`, korean)).not.toBe(
      '새벽일보 김미영',
    );
  });

  it.each(['[촬영 김민수 기자] ', '[앵커: 김민수 기자] ', '[온라인 전문 기자] '])('is no other role: %s', (lead) => {
    expect(
      bylineOf('청하시, 쓰레기 수거 유료화', '2015.06.08', `${lead}${korean}`, '주민들은 당황스럽다는 반응이다.'),
    ).toBeUndefined();
  });

  it('is not whom the text speaks of, unless as its writer', () => {
    const lead = `（新华社记者 王建国）${chinese}`;
    expect(bylineOf('青河市长论坛今日开幕', '2015-06-08', lead, `王建国三天前失踪。${chineseEnd}`)).toBeUndefined();
    expect(bylineOf('青河市长论坛今日开幕', '2015-06-08', lead, `${chineseEnd}本报记者王建国摄`)).toBe('王建国');
  });

  it('is none of several whom paragraphs name at their end', () => {
    const winners = ['大賞は春の川を詠んだ句だった。【田中良子】', '優秀賞は夏の川を詠んだ句だった。【山田太郎】'];
    expect(bylineOf('川の俳句大賞決まる', '2015年6月8日', japanese, ...winners)).toBeUndefined();
  });

  it('is not who wrote the book of which a line tells', () => {
    expect(bylineOf('青河市长论坛今日开幕', '《长河》 作者：林芳', chinese, chineseEnd)).toBeUndefined();
  });

  it('closes a Japanese report', () => {
    expect(bylineOf('青川市、ごみ収集を有料化へ', '2015年6月8日', japanese, `${japaneseEnd}【斎藤健一】`)).toBe(
      '斎藤健一',
    );
  });

  it.each(['社会部', '関連記事', '敬称略', '北京共同', '東京本社', '一石二鳥', '雨天中止', '北町小学'])(
    'is no desk, agency or remark: 【%s】',
    (mark) => {
      expect(
        bylineOf('青川市、ごみ収集を有料化へ', '2015年6月8日', japanese, `${japaneseEnd}【${mark}】`),
      ).toBeUndefined();
    },
  );
});
