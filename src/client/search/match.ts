/** Finds the articles and names that have all the words, the best first. Pure: it is handed the lines of the index. */
import { type IndexLine, readAscending, readPairs, readWeighted } from '../../text/search/index-coding.ts';
import type { Query, Term } from './query.ts';

/** An article that is found. */
export interface Match {
  readonly article: number;
  readonly score: number;
  /** For each term that it has not itself, by which of its ways it is found; empty where it has all of them. */
  readonly ways: readonly number[];
}

export interface Matches {
  /** Those that have the words themselves before those that are found by the words of others. */
  readonly articles: readonly Match[];
  /** Those that most articles have first; a name that is what was typed before longer ones. */
  readonly names: readonly number[];
}

/** The lines of each term. */
export type LinesOf = (term: Term) => readonly IndexLine[];

/** A longer word that begins with what was typed says less than the word itself. */
const longerCounts = 0.5;

/** What of an archive of so many articles has all that is sought; where only words to leave out are given, all the others. */
export function matchesOf({ terms, without, sequences }: Query, linesOf: LinesOf, articles: number): Matches {
  if (terms.length + without.length + sequences.length === 0) return { articles: [], names: [] };
  const found = terms.map((term) => foundBy(term, linesOf(term), articles));
  const barred = new Set(without.flatMap((term) => [...foundBy(term, linesOf(term), articles).direct.keys()]));
  const [first] = found;
  const candidates =
    first === undefined
      ? Array.from({ length: articles }, (_, at) => at)
      : [...first.direct.keys(), ...first.borrowed.keys()];
  const matches = [...new Set(candidates)].flatMap((article) => {
    const match = barred.has(article) ? null : matchOf(article, found);
    return match === null ? [] : [match];
  });
  return { articles: matches.sort(byRank), names: namesWith(terms, linesOf) };
}

function byRank(a: Match, b: Match): number {
  return Math.sign(a.ways.length) - Math.sign(b.ways.length) || b.score - a.score || a.article - b.article;
}

interface Found {
  readonly direct: ReadonlyMap<number, number>;
  readonly borrowed: ReadonlyMap<number, number>;
}

/** For each article what a term counts there: rare words more than common ones. */
function foundBy({ word }: Term, lines: readonly IndexLine[], articles: number): Found {
  const direct = new Map<number, number>();
  const borrowed = new Map<number, number>();
  for (const line of lines) {
    const counts = line.word === word ? 1 : longerCounts;
    for (const [article, weight] of readWeighted(line.direct))
      direct.set(article, Math.max(direct.get(article) ?? 0, (weight + 1) * counts));
    for (const [article, way] of readPairs(line.borrowed)) if (!borrowed.has(article)) borrowed.set(article, way);
  }
  const rarity = Math.log(1 + articles / (1 + direct.size));
  for (const [article, weight] of direct) direct.set(article, weight * rarity);
  return { direct, borrowed };
}

function matchOf(article: number, found: readonly Found[]): Match | null {
  const ways = new Set<number>();
  let score = 0;
  for (const { direct, borrowed } of found) {
    const weight = direct.get(article);
    const way = borrowed.get(article);
    if (weight !== undefined) score += weight;
    else if (way !== undefined) ways.add(way);
    else return null;
  }
  return { article, score, ways: [...ways] };
}

function namesWith(terms: readonly Term[], linesOf: LinesOf): readonly number[] {
  const [first, ...others] = terms.map((term) => {
    const numbers = new Map<number, boolean>();
    for (const { word, names } of linesOf(term))
      for (const name of readAscending(names)) numbers.set(name, numbers.get(name) || word === term.word);
    return numbers;
  });
  const named = [...(first ?? [])].flatMap(([name, isWhole]) => {
    const rest = others.map((numbers) => numbers.get(name));
    return rest.includes(undefined) ? [] : [{ name, isWhole: isWhole && !rest.includes(false) }];
  });
  return named.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || a.name - b.name).map(({ name }) => name);
}
