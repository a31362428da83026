import { describe, expect, it } from 'vitest';
import { uncovered } from '../../../src/extract/coverage.ts';
import { type FieldName, fieldNames } from '../../../src/model/article.ts';
import type { CorrectedValue, Correction } from '../../../src/model/correction.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';
import { seed } from '../extract/source-of.ts';

const ferry = sourceOf(
  'Ferry stays in port\n\n16 November 2021\n\nBy Ann Smith\n\nThe council said on Tuesday that the ferry would stay in the port of the town.\n',
  'ferry.txt',
);
const note = 'corrections file: Kari, printed edition';

function say(field: FieldName, value: CorrectedValue, when: string | null = null): Correction {
  return { field, value, who: 'Kari', why: 'printed edition', when };
}

function read(source = ferry, ...corrections: Correction[]) {
  const { record, card } = extract(source, corrections);
  if (record === null || card === null) throw new Error('The article was not read.');
  return { record, card };
}

describe('a correction', () => {
  it.each([
    ['headline', 'Ferry to stay', 'Ferry to stay'],
    ['kicker', 'Harbour', 'Harbour'],
    ['standfirst', 'It stays.', 'It stays.'],
    ['byline', 'Ann Smyth', 'Ann Smyth'],
    ['dateline', 'HARBOUR TOWN', 'HARBOUR TOWN'],
    ['publisher', 'The Harbour Gazette', 'The Harbour Gazette'],
    ['agency', 'Reuters', 'Reuters'],
    ['section', 'Local', 'Local'],
    ['keywords', ['ferry', 'port'], ['ferry', 'port']],
    ['keywords', 'ferry, port', ['ferry', 'port']],
    ['language', 'NN', 'nn'],
    ['address', 'https://example.org/ferry', 'https://example.org/ferry'],
  ] as const)('overrides %s', (field, value, kept) => {
    const { record } = read(ferry, say(field, value));
    expect(record[field]).toEqual({ value: kept, provenance: { kind: 'editor', note } });
  });

  it.each(['published', 'updated', 'retrieved'] as const)('overrides %s with any date in EDTF', (field) => {
    const { record } = read(ferry, say(field, '[2021-11-14..]', '2022-02-01'));
    expect(record[field]?.value).toMatchObject({ edtf: '[2021-11-14..]', precision: 'bounded' });
    expect(record[field]?.provenance).toEqual({ kind: 'editor', note: `${note} (2022-02-01)` });
  });

  it('reaches the card, and with it every other page', () => {
    const { card } = read(ferry, say('published', '2021-11-17'), say('headline', 'Ferry to stay'));
    expect(card).toMatchObject({
      headline: 'Ferry to stay',
      published: { edtf: '2021-11-17' },
      publishedRule: null,
      facts: { headline: 'editor', published: 'editor', byline: 'stated' },
    });
  });

  it('sets aside what the text says instead, with the reason', () => {
    const { record } = read(ferry, say('published', '2021-11-17'), say('headline', 'Ferry to stay'));
    const corrected = record.setAside.filter(({ rule }) => rule === 'set-aside/corrected');
    expect(corrected.map(({ text }) => text)).toEqual(['Ferry stays in port', '16 November 2021']);
    expect(uncovered(record, ferry)).toEqual([]);
  });

  it('of the date moves the days that the text speaks of', () => {
    const source = sourceOf(
      'Ferry stays\n\n16 November 2021\n\nThe ferry has stayed in port since 14 November, the council said.\n',
    );
    const days = (...said: Correction[]) => read(source, ...said).record.datesSpokenOf.map(({ date }) => date.edtf);
    expect(days()).toEqual(['2021-11-14']);
    expect(days(say('published', '2011-11-16'))).toEqual(['2011-11-14']);
  });

  it('of the language has the article read in that language', () => {
    const source = sourceOf(
      'Ferja vert liggjande\n\nAv Ola Nordmann\n\nFerja vert liggjande i hamna, seier rådet.\n',
      'ferje.txt',
    );
    expect(read(source, say('language', 'en')).record.byline?.value).not.toBe('Ola Nordmann');
    expect(read(source, say('language', 'nn')).record.byline?.value).toBe('Ola Nordmann');
  });

  it('overrides front matter, too', () => {
    const source = sourceOf(
      '---\nheadline: Ferry\npublished: 2021-11\n---\n\nThe ferry would stay, the council said.\n',
      'ferry.md',
    );
    const { record } = read(source, say('published', '2021-11-16'));
    expect(record.published?.value.edtf).toBe('2021-11-16');
    expect(record.headline.provenance).toEqual({ kind: 'front-matter' });
  });

  it('is not heard where its value does not fit', () => {
    const { record } = read(ferry, say('published', 'last year'));
    expect(record).toEqual(read().record);
  });
});

describe('a withdrawn value', () => {
  it('is not known any more, and the record tells who said so', () => {
    const { record } = read(ferry, say('byline', null), say('published', null));
    expect([record.byline, record.published]).toEqual([null, null]);
    expect(record.withdrawn).toEqual([
      { field: 'byline', note },
      { field: 'published', note },
    ]);
    expect(uncovered(record, ferry)).toEqual([]);
  });

  it('of the headline leaves the one that the first sentence supplies', () => {
    const { record, card } = read(ferry, say('headline', null));
    expect(record.headline.provenance).toMatchObject({ kind: 'inferred', rule: 'headline/first-sentence' });
    expect(card.facts.headline).toBe('inferred');
  });

  it('of the language leaves it undetermined', () => {
    expect(read(ferry, say('language', null)).record.language).toEqual({
      value: 'und',
      provenance: { kind: 'editor', note },
    });
  });
});

const seeds = [
  '000_456fcde00b8605c7',
  '001_8d541c659c0975cb',
  '002_93c09d89f73302b5',
  '003_378d54ade1b3d7ad',
  '004_c33bac0dbc79cf17',
];

const page = sourceOf(
  `<html lang="en"><head><title>Ferry stays in port - Gazette</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays in port","datePublished":"2021-11-16T10:00:00Z","publisher":{"name":"Gazette"}}</script>
</head><body><nav>Home News Sport</nav><article><h1>Ferry stays in port</h1><p>By Ann Smith</p>
<p>The council said on Tuesday that the ferry would stay in the port of the town, whatever the weather.</p>
<p>The mayor was glad of it, and said so to everyone who asked him about the ferry and the port.</p></article></body></html>`,
  'ferry.html',
);

describe('a correction of a web page', () => {
  it('outranks what its data state, and nothing is lost', () => {
    const { record } = read(
      page,
      say('published', '2021-11-17'),
      say('headline', 'Ferry to stay'),
      say('publisher', null),
    );
    expect([record.published?.value.edtf, record.headline.value, record.publisher]).toEqual([
      '2021-11-17',
      'Ferry to stay',
      null,
    ]);
    expect(record.setAside.filter(({ rule }) => rule === 'set-aside/corrected').map(({ text }) => text)).toContain(
      'Ferry stays in port',
    );
    for (const field of fieldNames) expect(uncovered(read(page, say(field, null)).record, page)).toEqual([]);
  });

  it('of the language has the page read in that language', () => {
    const nynorsk = sourceOf(page.text.replace('By Ann Smith', 'Av Ola Nordmann'), 'ferje.html');
    expect(read(nynorsk, say('language', 'en')).record.byline).toBeNull();
    expect(read(nynorsk, say('language', 'nn')).record.byline?.value).toBe('Ola Nordmann');
  });
});

describe('nothing is lost', () => {
  it.each(seeds)('of %s, whatever is corrected or withdrawn', (name) => {
    const source = seed(name);
    for (const field of fieldNames) {
      expect(uncovered(read(source, say(field, null)).record, source)).toEqual([]);
    }
    const all = fieldNames.map((field) => say(field, null));
    expect(uncovered(read(source, ...all).record, source)).toEqual([]);
  });
});
