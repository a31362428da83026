/** Finds the words by which an article is searched, or has them from an earlier build. Runs in any thread. */
import type { PublishMode } from '../model/settings.ts';
import { type ArticleWords, articleWords } from '../render/search/article-words.ts';
import { type ItemRef, keepWords, storedItem, storedWords } from './record-store.ts';

/** An article, and how much of it is shown. */
export interface WordsWanted {
  readonly ref: ItemRef;
  readonly publish: PublishMode;
}

/** The words of an article; throws a DatelineError when its record is lost and it is no longer the same. */
export async function findWords(store: string, { ref, publish }: WordsWanted): Promise<ArticleWords> {
  const kept = storedWords(store, ref.key, publish);
  if (kept !== null) return kept;
  const item = storedItem(store, ref) ?? (await (await import('./read-item.ts')).reread(ref));
  const words = articleWords(item.record, publish);
  keepWords(store, ref.key, { publish, ...words });
  return words;
}
