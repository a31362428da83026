/** The day that a headline tells of is not that of the article: it stays in the headline, and the day below counts. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

function headOf(text: string): readonly (string | null)[] {
  const { record } = extract(sourceOf(text));
  return [record?.headline?.value ?? null, record?.published?.value.edtf ?? null];
}

const en = '\n\nThree years on, those who were there remember the night. They told the Gazette what they saw.\n';
const de = '\n\nAb Januar müssen alle zwei Lampen mitführen. Das Ministerium sagte, die Regel rette Leben.\n';
const ru = '\n\nДва года спустя жители города вспоминают первое утро и рассказывают о нём детям.\n';
const zh = '\n\n国家电影局5日公布，今年票房突破500亿元。其中国产片占比超过八成，市场已经恢复。\n';
const ja = '\n\n協会の前売り入場券の販売が三十日、始まった。協会は多くの人に来てほしいとしている。\n';

describe('the day of a headline', () => {
  it.each([
    [`6 January 2021: What happened at the mill${en}`, '6 January 2021: What happened at the mill', null],
    [`9. November 1989: Der Tag, an dem alles begann${de}`, '9. November 1989: Der Tag, an dem alles begann', null],
    [
      `1. Januar 2025: Was sich für alle ändert\n\nVeröffentlicht am 12. November 2024${de}`,
      '1. Januar 2025: Was sich für alle ändert',
      '2024-11-12',
    ],
    [
      `Altenau, 11. März 2011: Protokoll einer Nacht\n\nVon Anna Moos, 11.03.2021${de}`,
      'Altenau, 11. März 2011: Protokoll einer Nacht',
      '2021-03-11',
    ],
    [
      `1 января 2025 года: что изменится для всех\n\n12 ноября 2024, 10:15${ru}`,
      '1 января 2025 года: что изменится для всех',
      '2024-11-12T10:15',
    ],
    [
      `2023年中国电影票房突破500亿元\n\n来源：新京报 2023-12-05 10:20${zh}`,
      '2023年中国电影票房突破500亿元',
      '2023-12-05T10:20',
    ],
    [`2025年大阪万博、入場券の販売始まる${ja}`, '2025年大阪万博、入場券の販売始まる', null],
  ])('stays in it: %j', (text, headline, published) => {
    expect(headOf(text)).toEqual([headline, published]);
  });

  it.each([
    [`19.11.2021 Alte Brücke bleibt gesperrt${de}`, 'Alte Brücke bleibt gesperrt', '2021-11-19'],
    [`3 March 2022 – Council votes for the bridge${en}`, 'Council votes for the bridge', '2022-03-03'],
    [`2021-11-16: Council votes for the bridge${en}`, 'Council votes for the bridge', '2021-11-16'],
    [
      `25/06/2014 | Harwick | The swing that the council wanted${en}`,
      'The swing that the council wanted',
      '2014-06-25',
    ],
    [`2021年3月9日 高雄港起火三人受傷${zh}`, '高雄港起火三人受傷', '2021-03-09'],
  ])('is that of the article where it stands before it as a stamp: %j', (text, headline, published) => {
    expect(headOf(text)).toEqual([headline, published]);
  });
});
