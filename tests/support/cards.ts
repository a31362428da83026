/** Makes cards and listings for tests: give what matters, the rest is plain. */

import { fieldNames } from '../../src/model/article.ts';
import type { Card } from '../../src/model/card.ts';
import { parseEdtf } from '../../src/model/date.ts';
import type { Listed } from '../../src/model/page.ts';
import type { FactState } from '../../src/model/provenance.ts';

/** A card; `published` is given as EDTF, `facts` overrides single states. */
export function makeCard(
  given: Partial<Omit<Card, 'published' | 'facts'>> & {
    published?: string | null;
    facts?: Partial<Card['facts']>;
  } = {},
): Card {
  const { published = '2021-11-16', facts = {}, id = '000000000001', ...rest } = given;
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
    spokenOf: [],
    words: 100,
    lines: 12,
    linesSetAside: 0,
    ...rest,
  };
}

/** A card as a page lists it. */
export function makeListed(card: Card, publish: Listed['publish'] = 'full'): Listed {
  return { address: `articles/headline-${card.id}/`, card, publish };
}

/** Twelve hex digits from a number. */
export function itemId(n: number): string {
  return n.toString(16).padStart(12, '0');
}
