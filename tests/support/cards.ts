/** Makes cards and listings for tests: give what matters, the rest is plain. */

import { fieldNames } from '../../src/model/article.ts';
import type { Card, TracedCard } from '../../src/model/card.ts';
import { parseEdtf } from '../../src/model/date.ts';
import type { Listed } from '../../src/model/page.ts';
import type { FactState } from '../../src/model/provenance.ts';
import type { Traces } from '../../src/model/traces.ts';

/** An article that shares nothing with any other. */
const noTraces: Traces = {
  names: [],
  copy: { whole: '', runs: '', scale: 0 },
  words: '',
  quotations: [],
  figures: [],
  cites: [],
  days: [],
};

/** A card; `published` is given as EDTF, `facts` overrides single states. */
export function makeCard(
  given: Partial<Omit<TracedCard, 'published' | 'facts' | 'traces'>> & {
    published?: string | null;
    facts?: Partial<Card['facts']>;
    traces?: Partial<Traces>;
  } = {},
): TracedCard {
  const { published = '2021-11-16', facts = {}, traces = {}, id = '000000000001', ...rest } = given;
  const unknown = Object.fromEntries(fieldNames.map((name): [string, FactState] => [name, 'unknown'])) as Card['facts'];
  const date = published === null ? null : parseEdtf(published);
  return {
    id,
    file: `${id}.txt`,
    language: 'en',
    headline: `Headline of ${id}`,
    published: date,
    publishedRule: date === null ? null : 'published/header-line',
    updated: null,
    publisher: null,
    agency: null,
    section: null,
    keywords: [],
    facts: {
      ...unknown,
      language: 'inferred',
      headline: 'stated',
      published: date === null ? 'unknown' : 'stated',
      ...facts,
    },
    standfirst: null,
    opening: [
      { start: 10, end: 20 },
      { start: 30, end: 40 },
    ],
    words: 100,
    lines: 12,
    linesSetAside: 0,
    traces: { ...noTraces, ...traces },
    ...rest,
  };
}

/** A card as a page lists it. */
export function makeListed(card: Card, publish: Listed['publish'] = 'full'): Listed {
  return { address: `articles/headline-${card.id}/`, card, publish, titleParts: [] };
}

/** Twelve hex digits from a number. */
export function itemId(n: number): string {
  return n.toString(16).padStart(12, '0');
}
