/** Heads that are signed without a word such as "By", dated in forms that no label opens, or split by their facts. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, type Facts, headlines, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const signatures: readonly (readonly [Language, string, string])[] = [
  ['en', 'JOAN MERCER', 'JOAN MERCER'],
  ['en', 'Joan Mercer in Harwick', 'Joan Mercer'],
  ['en', 'Joan Mercer (Harwick)', 'Joan Mercer'],
  ['en', 'Joan Mercer for the Harwick Gazette', 'Joan Mercer'],
  ['en', 'Joan Mercer Senior Washington Correspondent', 'Joan Mercer'],
  ['en', 'STAFF REPORTER', 'STAFF REPORTER'],
  ['en', 'Report: Joan Mercer', 'Joan Mercer'],
  ['de', 'RENATE VOGLER', 'RENATE VOGLER'],
  ['de', 'Interview: Renate Vogler', 'Renate Vogler'],
  ['de', 'Von unserer Mitarbeiterin Renate Vogler', 'Renate Vogler'],
  ['es', 'MARTA QUIROGA / VALVERDE', 'MARTA QUIROGA'],
  ['es', 'Marta Quiroga | Valverde', 'Marta Quiroga'],
  ['es', 'Redacción', 'Redacción'],
  ['nl', 'Van onze verslaggeefster Marijke Kuiper', 'Marijke Kuiper'],
  ['nb', 'Marit Ketilsen Journalist', 'Marit Ketilsen'],
  ['fi', 'Teksti Maija Kettula', 'Maija Kettula'],
  ['fi', 'Toimittaja Maija Kettula', 'Maija Kettula'],
  ['fi', 'Teksti ja kuvat: Maija Kettula', 'Maija Kettula'],
  ['ar', 'القاهرة - مريم الكاتب', 'مريم الكاتب'],
  ['ja', '文・森田恵子', '森田恵子'],
  ['ja', '編集委員 森田恵子', '森田恵子'],
  ['ko', '[김미영 기자]', '김미영'],
  ['ko', '(서울=가나통신) 김미영 기자', '김미영'],
  ['ko', '글 김미영 기자', '김미영'],
];

describe('a line between headline and text that names the writer', () => {
  it.each(signatures)('in %s: %s', (language, line, byline) => {
    const wanted: Facts = { headline: headlines[language], byline, standfirst: null };
    expect(readHead(language, `<H>\n\n${line}`, wanted)).toEqual({ ...wanted, blocks: 3 });
  });

  it('reads Chinese reporters with their place behind a mark', () => {
    const text = `市議會決定關閉舊旋轉橋兩年\n\n記者馬小麗／台北報導\n\n市議會星期四決定，由於工程師在三處支座發現裂縫，旋轉橋將關閉兩年進行維修。\n\n在工程結束之前，公共汽車將改走北橋，渡輪則免費搭載行人過河。\n`;
    expect(extract(sourceOf(text)).record?.byline?.value).toBe('馬小麗');
  });

  it('takes the kind of the article with its headline for no byline', () => {
    const wanted: Facts = { headline: 'Live: Joan Mercer finally resigns as chair of the council', byline: null };
    expect(readHead('en', String(wanted.headline), wanted)).toMatchObject(wanted);
  });
});

const dates: readonly (readonly [Language, string, string])[] = [
  ['en', 'Joan Mercer, Staff Writer, March 4, 2021', '2021-03-04'],
  ['en', 'Posted on March 4, 2021 by admin', '2021-03-04'],
  ['en', 'From the Harwick Gazette of 4 March 2021', '2021-03-04'],
  ['en', 'Aired March 4, 2021', '2021-03-04'],
  ['pt', 'quinta-feira, 4 de março de 2021', '2021-03-04'],
  ['it', 'Edizione del 4 marzo 2021', '2021-03-04'],
  ['ar', 'نشر في: 4 مارس، 2021', '2021-03-04'],
  ['ar', 'الخميس 20 رجب 1442هـ - 4 مارس 2021م', '2021-03-04'],
];

describe('a line in the head that states the day', () => {
  it.each(dates)('in %s: %s', (language, line, published) => {
    const wanted: Facts = { headline: headlines[language], published };
    expect(readHead(language, `<H>\n\n${line}`, wanted)).toMatchObject(wanted);
  });

  it('opens the file with all its dates and is no headline', () => {
    const wanted: Facts = { headline: headlines.en, published: '2021-03-04T12:05', updated: '2021-03-05T18:20' };
    const line = 'PUBLISHED: 12:05, 4 March 2021 | UPDATED: 18:20, 5 March 2021';
    expect(readHead('en', `${line}\n\n<H>`, wanted)).toMatchObject(wanted);
  });

  it('takes the clock behind a day without a year for no year', () => {
    const wanted: Facts = { headline: headlines.fi, published: null };
    expect(readHead('fi', '<H>\n\n4.3. 12:05 | Päivitetty 5.3. 8:00', wanted)).toMatchObject(wanted);
  });

  it.each(['The Harwick Gazette, 4 March 2021, p. 3', 'Harwick Gazette, Thursday, March 4, 2021'])(
    'signs the text with the paper and the day: %s',
    (line) => {
      const text = `${headlines.en}\n\n${bodies.en.join('\n\n')}\n\n${line}\n`;
      expect(extract(sourceOf(text)).record?.published?.value.edtf).toBe('2021-03-04');
    },
  );
});

describe('a standfirst without a stop', () => {
  const deck = 'Long detour for buses after cracks are found in three of the pillars of the bridge';
  it.each([
    ['the day and the byline', `<H>\n\n4 March 2021\n\n${deck}\n\nBy Joan Mercer`],
    ['the byline and the day', `<H>\n\nBy Joan Mercer\n\n${deck}\n\n4 March 2021`],
    ['the picture and the byline', `<H>\n\nThe bridge in May. Photo: Tom Reed\n\n${deck}\n\nBy Joan Mercer`],
  ])('stands between %s, below the headline', (_, head) => {
    const wanted: Facts = { headline: headlines.en, standfirst: deck, byline: 'Joan Mercer' };
    expect(readHead('en', head, wanted)).toMatchObject(wanted);
  });
});
