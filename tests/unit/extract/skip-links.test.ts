/** The link to the content, which stands before everything on a page, is no headline of a text that has none. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const texts = [
  ['Hyppää pääsisältöön', 'Lautta jäi tiistaina satamaan, kun miehistö keskeytti työnsä palkkakiistan vuoksi.'],
  ['Preskoči na sadržaj', 'Trajekt je u utorak ostao u luci nakon što je posada prekinula rad zbog plaća.'],
  ['Kilépés a tartalomba', 'A komp kedden a kikötőben maradt, mert a személyzet a bérek miatt beszüntette a munkát.'],
  ['Liigu sisu juurde', 'Praam jäi teisipäeval sadamasse, sest meeskond katkestas palgatüli tõttu töö.'],
  ['跳至内容', '渡轮星期二停在港内，因为船员为工资问题停止了工作，三百多名乘客在学校过夜。'],
  ['Loncat ke konten', 'Feri itu tetap di pelabuhan pada hari Selasa setelah awaknya berhenti bekerja karena gaji.'],
] as const;

describe('the link to the content', () => {
  it.each(texts)('"%s" is set aside', (link, paragraph) => {
    const { record } = extract(sourceOf(`${link}\n\n${paragraph}\n\n${paragraph}\n`));
    expect(record?.setAside.map(({ text, rule }) => [text, rule])).toContainEqual([link, 'set-aside/navigation']);
    expect(record?.headline.value).not.toBe(link);
  });

  it('is nothing but the whole line', () => {
    const line = 'Zum Inhalt des Vertrags schweigt der Bürgermeister';
    const { record } = extract(
      sourceOf(`${line}\n\nDer Bürgermeister sagt nichts zum Vertrag. Er hat ihn am Dienstag unterschrieben.\n`),
    );
    expect(record?.headline.value).toBe(line);
  });
});
