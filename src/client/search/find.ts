/** Goes from what was typed to what is found: loads the lines that are needed, and texts where words must stand in order. */
import type { IndexLine } from '../../text/search/index-coding.ts';
import { hasSequences } from './cut.ts';
import type { IndexReader } from './index-reader.ts';
import { type Match, type Matches, matchesOf } from './match.ts';
import type { Query, Term } from './query.ts';

export interface Results extends Matches {
  /** Whether there were too many articles to look in all of them for words in their order. */
  readonly isCut: boolean;
}

/** So many texts are looked through for words in their order: more would be many megabytes. */
const mostTexts = 400;

/** What an archive has of a query. */
export async function find(reader: IndexReader, query: Query): Promise<Results> {
  const { articles } = await reader.archive();
  const known = new Map<Term, readonly IndexLine[]>();
  await Promise.all([...query.terms, ...query.without].map(async (term) => known.set(term, await reader.lines(term))));
  const matches = matchesOf(query, (term) => known.get(term) ?? [], articles);
  if (query.sequences.length === 0) return { ...matches, isCut: false };
  const looked = matches.articles.filter(({ ways }) => ways.length === 0);
  const kept = await inOrder(reader, query, looked.slice(0, mostTexts));
  const names = query.sequences.some(({ isWanted }) => !isWanted) ? [] : matches.names;
  return { articles: kept, names, isCut: looked.length > mostTexts };
}

async function inOrder(reader: IndexReader, query: Query, matches: readonly Match[]): Promise<readonly Match[]> {
  const kept = await Promise.all(
    matches.map(async (match) => {
      const found = await reader.text(match.article);
      const texts = (found?.passages ?? []).map(([, text]) => text);
      return hasSequences(query, texts) ? [match] : [];
    }),
  );
  return kept.flat();
}
