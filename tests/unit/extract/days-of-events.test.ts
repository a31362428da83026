/** Labelled days of events above an article, and those of records. All invented. */
import { describe, expect, it } from 'vitest';
import { type Language, readHead } from './head-of.ts';

const asked = { headline: null, published: null };

describe('a day labelled as such', () => {
  it.each<[Language, string]>([
    ['en', 'Title: <H>\nPublication: Merrow Echo\nPlace: Merrow\nDate: 14 June 2022\nAuthor: Priya Nair'],
    ['nb', '<H>\nDato: 14. juni 2022'],
    ['de', '<H>\nQuelle: Altenauer Bote\nDatum: 14. Juni 2022\nAbrufbar bis: 1. Juni 2023'],
    ['nl', '<H>\nPlaats: Oudebrug\nDatum: 14 juni 2022'],
  ])('is that of the article in a record and alone: %s: %s', (language, head) => {
    expect(readHead(language, head, asked).published).toBe('2022-06-14');
  });
});

describe('words, a colon and a day', () => {
  it.each<[Language, string]>([
    ['en', 'Bridge meeting\nDate of meeting: 12 May 2021\nPublished: 14 May 2021'],
    ['de', 'Ratssitzung\nDatum der Sitzung: 12. Mai 2021\nVeröffentlicht: 14. Mai 2021'],
    ['sv', 'Föreningen bjuder in till årsmöte\nSista anmälningsdag: 1 mars 2022'],
  ])('are no headline: %s: %s', (language, head) => {
    expect(readHead(language, head, asked).headline).toBe(head.split('\n')[0]);
  });

  it('are one where more stands behind the day', () => {
    const title = 'Sommerfest: Was der Rat am 12. Mai 2021 beschlossen hat';
    expect(readHead('de', `${title}\nVon Jens Petersen`, asked).headline).toBe(title);
  });
});
