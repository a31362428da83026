/** Lines that state a day of something else, and lines that state that of the article in forms of their own. All invented. */
import { describe, expect, it } from 'vitest';
import { type Language, readHead } from './head-of.ts';

describe('a day behind a word that nobody knows', () => {
  it.each<[Language, string]>([
    ['de', '<H>\n\nBewerbungsfrist: 30. Juni 2022'],
    ['es', '<H>\n\nConcierto: sábado 14 de septiembre de 2019, 20:00'],
    ['de', '<H>\n\nWann: Samstag, 14. September 2019'],
    ['en', '<H>\n\nFounded: March 3, 1901'],
    ['en', '<H>\n\nFirst broadcast: BBC Two, 12 January 2018, 9pm'],
    ['fr', 'Rosalie Perrot\n12 mars 1941 – 3 mai 2016'],
    ['de', 'Hanna Rieder\n* 12. März 1941   † 3. Mai 2016'],
  ])('dates no article: %s: %s', (language, head) => {
    expect(readHead(language, head, { published: null })).toMatchObject({ published: null });
  });

  it.each<[Language, string]>([
    ['en', '[22/03/2019, 09:41:12] Rob: look at this\n\n<H>'],
    ['de', '14.05.20, 18:02 - Mama: steht heute drin\n\n<H>'],
    ['de', 'Ausgedruckt am 3. Juni 2021\n\n<H>'],
    ['it', 'Stampato il 3 giugno 2021\n\n<H>'],
    ['ja', '<H>\n\n印刷日時：2021年6月3日 10:22'],
  ])('or of a message or a print says only that it is not younger: %s: %s', (language, head) => {
    const { published } = readHead(language, head, { published: null });
    expect(published).toMatch(/^\[\.\./);
  });
});

describe('the day of an article', () => {
  it.each<[Language, string, string]>([
    ['en', 'THE HARWICK COURIER\n\nNo. 4,112.    SATURDAY, JULY 18, 1914.    PRICE ONE PENNY.\n\n<H>', '1914-07-18'],
    [
      'de',
      'Altenauer Anzeiger\nNr. 112 / 54. Jahrgang     Mittwoch, 16. Mai 1962     Preis 20 Pf.\n\n<H>',
      '1962-05-16',
    ],
    ['ru', 'ЗАРЯ\n№ 41 (2217)  12 апреля 1984 г.\n\n<H>', '1984-04-12'],
    ['en', '<H>\n\nThis article was originally published on 12 June 2009.', '2009-06-12'],
    ['en', '<H>\n\nPublished online June 2, 2016; in print June 5, 2016', '2016-06-02'],
    ['es', '<H>\n\nRedacción | Valverde | 12·05·19 | 18:21', '2019-05-12'],
    ['ja', '港町新聞　昭和49年（1974年）5月18日　土曜日\n\n<H>', '1974-05-18'],
    ['de', 'Altenauer Zeitung  Samstag/Sonntag, 13./14. Mai 1995\n\n<H>', '[1995-05-13,1995-05-14]'],
    ['sv', '<H>\nStockholm den 12 juni 2021', '2021-06-12'],
    [
      'en',
      'From: Archive <noreply@courier.example>\nSent: 23 February 2016 09:02\nTo: Me\nSubject: Fwd: bridge\n\nHere.\n\n<H>',
      '[..2016-02-23]',
    ],
  ])('%s: %s', (language, head, day) => {
    expect(String(readHead(language, head, { published: null }).published).replace(/T.*/, '')).toBe(day);
  });
});
