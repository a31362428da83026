/** Datelines without an agency, captions that are no headlines, paths without spaces, and who writes from where. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { type Facts, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

describe('a place before the text', () => {
  it.each<[string, string | null]>([
    [
      'Basra, Iraq – The river Ley is so low this summer that children walk across it where boats used to run in June.',
      'Basra, Iraq',
    ],
    [
      'Harwick - The river Ley is so low this summer that children walk across it where boats used to run in Harwick.',
      'Harwick',
    ],
    [
      'Harwick. The river Ley is so low this summer that children walk across it where boats used to run in Harwick.',
      'Harwick',
    ],
    [
      'Patience - The river Ley is so low this summer that children walk across it where boats used to run in June.',
      null,
    ],
    [
      'Really. The river Ley is so low this summer that children walk across it where boats used to run in Harwick.',
      null,
    ],
  ])('is a dateline where it is known or told again: %s', (text, dateline) => {
    const { record } = extract(
      sourceOf(
        `River Ley at its lowest for a century\n\n4 March 2022\n\n${text}\n\nFishermen say that they have not seen such a summer since the dam was built.\n`,
      ),
    );
    expect(record?.dateline?.value ?? null).toBe(dateline);
  });
});

describe('lines above the text', () => {
  it.each<[Language, string, Facts]>([
    [
      'en',
      '<H>\n\nPublished\n4 March 2022\n\nImage source, Harwick Town Council\n\nBy Helen Mercer\nBBC News, Harwick',
      { headline: 'Council closes Ley bridge for two years', byline: 'Helen Mercer' },
    ],
    [
      'en',
      '<H>\n\n14 hours ago\nShare\nSave\nTom Mercer\nBBC News, Harwick',
      { headline: 'Council closes Ley bridge for two years', byline: 'Tom Mercer' },
    ],
    [
      'pt',
      '<H>\n\nCamila Torres\nDo G1 Valverde\n\n4 de março de 2022',
      { byline: 'Camila Torres', published: '2022-03-04' },
    ],
    [
      'fr',
      'Accueil/Bretagne/Valserre\n<H>\n\n4 mars 2022',
      { section: 'Bretagne', kicker: null, published: '2022-03-04' },
    ],
    [
      'ru',
      'Главная » Новости » Общество\n12.11.2019 09:30\n<H>\nАвтор: Ольга Котова',
      { section: 'Общество', byline: 'Ольга Котова' },
    ],
    ['uk', '<H>\n6 лютого 2023 18:20\nАвтор Богдан Кравець\nРедактор Леся Дяченко', { byline: 'Богдан Кравець' }],
    ['en', '<H>\nBenarNews staff\n4 March 2022', { byline: 'BenarNews staff' }],
  ])('are told apart: %s %s', (language, head, facts) => {
    expect(readHead(language, head, facts)).toMatchObject(facts);
  });
});
