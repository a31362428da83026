/** The name of the paper above the headline, beside the day, in a record, and where its own address spells it. All invented but for papers of the world. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, type Facts, headlines, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const heads: readonly (readonly [Language, string, string | null])[] = [
  ['en', 'Harwick Echo\n<H>\nBy Joan Mercer\n4 March 2021', 'Harwick Echo'],
  ['en', 'THE HARWICK ECHO\nThursday, 4 March 2021\n<H>\nBy Joan Mercer', 'THE HARWICK ECHO'],
  ['en', '<H>\nThe Harwick Lantern\nMarch 4, 2021 Thursday', 'The Harwick Lantern'],
  ['en', 'The Guardian\nEnvironment\n<H>\nThu 4 Mar 2021', 'The Guardian'],
  ['fr', 'Le Monde\n<H>\n4 mars 2021', 'Le Monde'],
  ['fr', 'Libération\n<H>\n4 mars 2021', 'Libération'],
  ['es', 'EL PAÍS\n<H>\n4 MAR 2021', 'EL PAÍS'],
  ['de', 'taz\n<H>\n04.03.2021', 'taz'],
  ['it', 'Il Corriere di Valserra\n<H>\n4 marzo 2021', 'Il Corriere di Valserra'],
  ['nb', 'NRK\n<H>\n4. mars 2021', 'NRK'],
  ['ja', '朝日新聞デジタル\n<H>\n2021年3月4日', '朝日新聞デジタル'],
  // The address of the writer spells the name of the paper.
  ['en', 'Harwick Lantern\n<H>\nJOAN MERCER jmercer@harwicklantern.example\n4 March 2021', 'Harwick Lantern'],
  ['en', 'Harwick Lantern\n<H>\nJOAN MERCER jmercer@gmail.com\n4 March 2021', null],
  // Sections, appeals and topics that hold a word of newspapers.
  ['en', 'World News\n<H>\n4 March 2021', null],
  ['en', 'Support the Courier\n<H>\n4 March 2021', 'the Courier'],
  ['en', 'The Long Read\n<H>\n4 March 2021', null],
];

describe('the name of the paper in the head of an article', () => {
  it.each(heads)('in %s: %s', (language, head, publisher) => {
    const wanted: Facts = { headline: headlines[language], publisher };
    expect(readHead(language, head, wanted)).toMatchObject(wanted);
  });

  it('signs nothing: a known paper is no person', () => {
    expect(readHead('en', '<H>\nAl Jazeera\n4 March 2021', { byline: null, publisher: 'Al Jazeera' })).toMatchObject({
      byline: null,
      publisher: 'Al Jazeera',
    });
  });

  it('stands below the number of a record, whatever it is called', () => {
    const text = `1 of 3 DOCUMENTS\nThe Harwick Lantern\nOctober 27, 2009 Tuesday\n${headlines.en}\nBYLINE: Joan Mercer\nLENGTH: 48 words\n\n${bodies.en.join('\n\n')}\n\nLOAD-DATE: October 28, 2009\n`;
    expect(extract(sourceOf(text)).record).toMatchObject({
      headline: { value: headlines.en },
      publisher: { value: 'The Harwick Lantern' },
      byline: { value: 'Joan Mercer' },
      published: { value: { edtf: '2009-10-27' } },
    });
  });

  it('is no source that a headline names behind a dash', () => {
    const text = `Ley bridge to stay shut until 2023 – Al Jazeera\n4 March 2021\n\n${bodies.en.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record).toMatchObject({
      headline: { value: 'Ley bridge to stay shut until 2023 – Al Jazeera' },
      publisher: null,
    });
  });

  it('is not the paper that a link in the text leads to', () => {
    const text = `Evening Herald\n${headlines.en}\n4 March 2021\n\n${bodies.en.join('\n\n')} More at https://www.sundreycourier.example/bridge\n`;
    expect(extract(sourceOf(text)).record?.publisher?.value).toBe('Evening Herald');
  });
});

describe('words between the number of a page or an issue and the day', () => {
  const asked = { headline: null, publisher: null, byline: null };

  it.each<[Language, string, string]>([
    ['en', '12      OLD BRIDGE CLOSES      3 September 2015', 'OLD BRIDGE CLOSES'],
    ['en', 'Vol. 12, No. 4    Spring Festival Returns    April 2016', 'Spring Festival Returns'],
    ['fr', '4      LE VIEUX PONT FERME      12 mai 2016', 'LE VIEUX PONT FERME'],
    ['it', '7      CHIUSO IL PONTE      12 maggio 2016', 'CHIUSO IL PONTE'],
    ['ru', '3      МОСТ ЗАКРОЮТ НАДОЛГО      12 мая 2016', 'МОСТ ЗАКРОЮТ НАДОЛГО'],
  ])('are the headline where nothing else can be: %s: %s', (language, head, headline) => {
    expect(readHead(language, head, asked)).toMatchObject({ headline, publisher: null, byline: null });
  });

  it.each<[Language, string, string]>([
    ['en', '3      THE SKERRY LANTERN      FRIDAY, MAY 3, 1957\n\n<H>', 'THE SKERRY LANTERN'],
    ['es', 'Núm. 212    La Alondra Verde    Febrero 2004\n\n<H>', 'La Alondra Verde'],
    ['de', '3      DER ALTENAUER SPATZ      12. Mai 1957\n\n<H>\nVon Jens Petersen', 'DER ALTENAUER SPATZ'],
  ])('are the paper above a headline: %s: %s', (language, head, publisher) => {
    expect(readHead(language, head, asked)).toMatchObject({ headline: headlines[language], publisher });
  });

  it('are no headline before a colon', () => {
    expect(readHead('de', 'Datum der Sitzung: 9. Juni 2021', asked).headline).not.toBe('Datum der Sitzung');
  });
});

describe('a name before the day in the first line, above a headline that is signed', () => {
  const asked = { headline: null, publisher: null, byline: null, published: null };

  it.each<[Language, string]>([
    ['en', 'Harwick Bridge, 3 May 2019\n<H>\nBy Ann Tully'],
    ['fr', 'Valserre Conseil, 3 mai 2019\n<H>\nPar Paul Dufour'],
    ['de', 'Altenau Gemeinderat, 3. Mai 2019\n<H>\nVon Jens Petersen'],
  ])('is no paper where the text speaks of what it names: %s: %s', (language, head) => {
    expect(readHead(language, head, asked)).toMatchObject({ publisher: null, published: '2019-05-03' });
  });

  it.each<[Language, string, string]>([
    ['en', 'Skerry Sound, 3 May 2019\n<H>\nBy Ann Tully', 'Skerry Sound'],
    ['nb', 'Ytre Sund Blad. 03.05.2019\n<H>\nAv Kari Nes', 'Ytre Sund Blad'],
    ['da', 'Nordre Sund Avis. 03.05.2019\n<H>\nAf Lise Holm', 'Nordre Sund Avis'],
    ['de', 'Altenauer Bote. 03.05.2019\n<H>\nVon Jens Petersen', 'Altenauer Bote'],
  ])('is the paper as a whole: %s: %s', (language, head, publisher) => {
    expect(readHead(language, head, asked)).toMatchObject({ publisher, published: '2019-05-03' });
  });
});
