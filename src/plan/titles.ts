/** Finds what tells pages apart that would have one title: browsers, histories and search engines show little else. */
import { groupBy } from '../model/group.ts';
import type { Listed, TitlePart } from '../model/page.ts';
import { nameKey } from './addresses.ts';

type Untold = Omit<Listed, 'titleParts'>;

/** The least that tells each of them apart, the first of these that does. */
const attempts: readonly (readonly TitlePart[])[] = [['source'], ['date'], ['source', 'date']];

/** The articles, those of one headline with what their titles need besides. */
export function withTitleParts(articles: readonly Untold[]): readonly Listed[] {
  const parts = new Map<Untold, readonly TitlePart[]>();
  for (const group of groupBy(articles, ({ card }) => nameKey(card.headline)).values())
    if (group.length > 1) for (const article of group) parts.set(article, partsFor(group));
  return articles.map((article) => ({ ...article, titleParts: parts.get(article) ?? [] }));
}

function partsFor(group: readonly Untold[]): readonly TitlePart[] {
  const told = attempts.find((parts) => new Set(group.map((article) => said(article, parts))).size === group.length);
  return told ?? ['source', 'date', 'record'];
}

function said({ card }: Untold, parts: readonly TitlePart[]): string {
  return JSON.stringify(parts.map((part) => (part === 'source' ? card.publisher : (card.published?.edtf ?? null))));
}

/** Of things that may have one name, those that do, with their number among the ones of the same sort. */
export function numbersAmong<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  sortOf: (thing: T) => string,
): ReadonlyMap<T, number> {
  const numbers = new Map<T, number>();
  for (const group of groupBy(things, (thing) => nameKey(nameOf(thing))).values()) {
    if (group.length < 2) continue;
    for (const same of groupBy(group, sortOf).values())
      for (const [at, thing] of same.entries()) numbers.set(thing, at + 1);
  }
  return numbers;
}
