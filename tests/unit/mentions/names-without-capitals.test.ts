/** Names where letters have no capitals: told by titles and offices, then known wherever they stand again. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

/** The names of an article with the letter of their kind, and how often each stands there. */
function namesIn(text: string): readonly string[] {
  const { record } = extract(sourceOf(`${text}\n`, 'a.txt'));
  const counts = (record?.names ?? []).map((_, at) => record?.mentions.filter(({ name }) => name === at).length);
  return (record?.names ?? []).map(({ name, kind }, at) => `${name} ${kind} ${counts[at]}`);
}

describe('Korean names', () => {
  const head = '시립도서관 내년 문 닫는다\n\n2021년 6월 12일\n\n';

  it('are told by a title behind them and known again without it, with particles', () => {
    const text = `${head}박영희 관장은 "아쉽다"고 말했다. 도서관은 러시아와 미국의 책도 모았다.\n\n박영희는 30년 동안 일했다.`;
    expect(namesIn(text)).toEqual(['박영희 person 2', '러시아 place 1', '미국 place 1']);
  });

  it('are none where a title stands alone', () => {
    expect(namesIn(`${head}전 대통령과 시장은 이날 회의에서 도서관 문제를 길게 논의했다고 밝혔다.`)).toEqual([]);
  });
});

describe('Japanese names', () => {
  const head = '市立図書館にツバメの巣\n\n2022年5月27日\n\n';

  it.each<readonly [string, string, readonly string[]]>([
    [
      'by さん and by the surname again',
      '司書の佐藤花子さん（36）が見つけた。佐藤さんは「驚いた」と話した。',
      ['佐藤花子 person 2'],
    ],
    [
      'apart where two have the surname',
      '佐藤花子さんと佐藤健二さんが訪れた。佐藤さんは笑った。',
      ['佐藤花子 person 1', '佐藤健二 person 1', '佐藤 person 1'],
    ],
    [
      'with how they are read, and with an office behind',
      '久保田静江（くぼた・しずえ）さんが死去した。高橋修一知事と岡崎真理子裁判長も悼んだ。',
      ['久保田静江 person 1', '高橋修一 person 1', '岡崎真理子 person 1'],
    ],
    [
      'in katakana, again by the last part',
      'ロシアのウラジーミル・プーチン大統領は拒んだ。プーチン氏は「受け入れられない」と主張した。ロシア軍も続けた。',
      ['ロシア place 2', 'ウラジーミル・プーチン person 2'],
    ],
    [
      'of places and bodies',
      '神奈川県警と厚生労働省、京都大学の教授、岐阜県高山市の住民、中国政府が集まった。',
      [
        '神奈川県警 organisation 1',
        '厚生労働省 organisation 1',
        '京都大学 organisation 1',
        '岐阜県 place 1',
        '高山市 place 1',
        '中国 place 1',
      ],
    ],
  ])('are told %s', (_, text, names) => {
    expect([...namesIn(head + text)].sort()).toEqual([...names].sort());
  });

  it.each([
    '皆さんのおかげですと、お客さんは言った。同氏は欠席し、両氏は握手した。前市長と元首相も出席した。',
    '日本語を学ぶ日本人学生が、日本海と中国地方、中国新聞の関係を調べた。',
    '看護師さんと運転手さんと農家さんに、山口市長と石川県知事が感謝した。ロシア語の授業もある。',
    '同署と消防署、地方銀行、国立大学の学生、都市の市民、朝市の客。タイを釣り、タイヤを替えた。',
    '青森山田監督と岡山大教授、日本代表監督、サッカー選手、チームリーダー、窃盗容疑者と同容疑者、中村屋社長、森本部長。',
  ])('are none in %s', (text) => {
    expect(namesIn(head + text).filter((one) => !one.startsWith('石川県 '))).toEqual([]);
  });
});

describe('Chinese names', () => {
  const head = '河边老桥明年拆除重建\n\n2022年3月15日\n\n';

  it.each<readonly [string, string, readonly string[]]>([
    [
      'by an office before and a verb behind',
      '市长李芳15日宣布拆桥。清华大学教授赵明远认为可以保留。李芳说，安全第一。',
      ['李芳 person 2', '赵明远 person 1', '清华大学 organisation 1'],
    ],
    [
      'with a point, again by the last part',
      '美国国务卿安东尼·布林肯15日抵达北京。布林肯表示，前景广阔。',
      ['安东尼·布林肯 person 2', '美国 place 1', '北京 place 1'],
    ],
    ['by an office of state', '俄罗斯总统普京会见了他。', ['俄罗斯 place 1', '普京 person 1']],
    [
      'between marks, as papers are',
      '据《人民日报》报道，中国银行提供贷款。',
      ['人民日报 organisation 1', '中国银行 organisation 1'],
    ],
  ])('are told %s', (_, text, names) => {
    expect([...namesIn(head + text)].sort()).toEqual([...names].sort());
  });

  it.each([
    '专家说可以，路人说不行。高层表示满意，方面认为不妥。江苏说要修，周大妈说不要，高女士说都好。',
    '选手和教练在场，居民余下的不多。司机应当小心，家长金额不够，医生查明和解释，居民安置点在山上，市民许多都在。记者周岚报道。',
    '中国队赢了，日本海很大，一所大学的学生来了，国内大学很多。',
  ])('are none in %s', (text) => {
    expect(namesIn(head + text)).toEqual([]);
  });
});
