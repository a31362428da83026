/** Headlines too short to tell by themselves, and headlines that open as the line of the source does. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, type Facts, headlines, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const decks = {
  en: 'The residents say the decision came without a single open meeting.',
  nb: 'Innbyggerne sier at vedtaket kom uten et eneste åpent møte.',
  de: 'Die Anwohner sagen, es habe keine einzige öffentliche Sitzung gegeben.',
};

const short: readonly (readonly [Language & keyof typeof decks, string, Facts])[] = [
  [
    'en',
    'Public transport\nThin ice\n<S>\nBy Joan Mercer\n4 March 2021',
    { headline: 'Thin ice', byline: 'Joan Mercer' },
  ],
  [
    'en',
    'Public transport\nMargaret Holloway\n<S>\nBy Joan Mercer',
    { headline: 'Margaret Holloway', byline: 'Joan Mercer' },
  ],
  ['nb', 'Kollektivtrafikk\nTynn is\n<S>\n4. mars 2021', { headline: 'Tynn is', byline: null }],
];

describe('a headline of two or three words', () => {
  it.each(short)('in %s stands between a label and its deck: %s', (language, head, wanted) => {
    expect(readHead(language, head.replace('<S>', decks[language]), wanted)).toMatchObject(wanted);
  });

  it('is no name above the deck where nobody else signs', () => {
    const head = `Public transport\nMargaret Holloway\n${decks.en}\n4 March 2021`;
    expect(readHead('en', head, { headline: '', byline: null }).headline).not.toBe('Margaret Holloway');
  });
});

const sources: readonly (readonly [Language, string, Facts])[] = [
  [
    'en',
    'Source: a river and its people\nBy Joan Mercer',
    { headline: 'Source: a river and its people', publisher: null },
  ],
  ['nb', 'Kilde: en elv og dens folk\n4. mars 2021', { headline: 'Kilde: en elv og dens folk', publisher: null }],
  [
    'de',
    'Quelle: ein Fluss und seine Leute\n4. März 2021',
    { headline: 'Quelle: ein Fluss und seine Leute', publisher: null },
  ],
  ['en', 'Bridge to close for two years\nSource: the Guardian', { publisher: 'the Guardian' }],
  ['en', 'Bridge to close for two years\nSource: harwickecho.example', { publisher: 'harwickecho.example' }],
  ['nb', 'Brua stenges i to år\nKilde: Vinterbro Avis', { publisher: 'Vinterbro Avis' }],
];

describe('behind the word for the source', () => {
  it.each(sources)(
    'in %s words that open small are a headline, and a name is the paper: %s',
    (language, head, wanted) => {
      expect(readHead(language, head, wanted)).toMatchObject(wanted);
    },
  );
});

const above: readonly (readonly [Language, string, Facts])[] = [
  ['nb', 'Fotball | Martin Berg\n<H>\n4. mars 2021', { headline: '<H>', byline: null }],
  ['en', '<H>\nAnn Reed | Politics\n4 March 2021', { headline: '<H>', byline: 'Ann Reed', section: 'Politics' }],
  [
    'en',
    'Opinion | Save our boats\nWhy the islands need a ferry now\nBy Ann Reed',
    { headline: 'Opinion | Save our boats' },
  ],
  ['nb', '<H>\nAv Kari Moe leder i Naturvernforbundet\n4. mars 2021', { headline: '<H>', byline: 'Kari Moe' }],
  ['de', 'Von Anna Berg bleibt ein Haus\n4. März 2021', { headline: 'Von Anna Berg bleibt ein Haus', byline: null }],
  ['nb', 'Kari Moe\n<H>\nKari Moe/NTB\n4. mars 2021', { headline: '<H>', byline: 'Kari Moe' }],
];

describe('a name beside other words', () => {
  it.each(above)(
    'in %s signs below a headline, and above it is who or what the article is about: %s',
    (language, head, wanted) => {
      const own = wanted.headline === '<H>' ? { ...wanted, headline: headlines[language] } : wanted;
      expect(readHead(language, head, own)).toMatchObject(own);
    },
  );

  it('alone over the day is the headline where the text opens with it', () => {
    const text =
      'Joan Mercer\n4 March 2021\n\nJoan Mercer, who has died aged 81, was a swimmer and a teacher in Harwick.';
    const { record } = extract(sourceOf(`${text}\n\n${bodies.en.join('\n\n')}`));
    expect([record?.headline.value, record?.byline]).toEqual(['Joan Mercer', null]);
  });

  it.each([
    'Paris – Le Havre est la ligne la plus lente du pays.',
    'Porto – O Benfica venceu sem brilho na noite de sábado.',
  ])('behind a place and a dash opens no report: %s', (opening) => {
    const language = opening.startsWith('Paris') ? 'fr' : 'pt';
    const text = `${headlines[language]}\n\n${opening}\n\n${bodies[language].join('\n\n')}`;
    expect(extract(sourceOf(text)).record?.dateline).toBe(null);
  });
});
