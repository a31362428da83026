/** The rare words of a text, as hashes: what stories are told by besides names. */
import type { ArticleRecord } from '../../model/article.ts';
import { hashOf, packHashes } from '../../text/hash.ts';
import { wordsOf } from '../../text/words.ts';

const mostWords = 24;
/** Shorter words are mostly grammar, in every script with spaces. */
const shortest = 4;

/** The words of the headline and the text that the article has most of, sorted by hash; longer ones before shorter. */
export function wordTrace({ headline, body }: ArticleRecord): string {
  const counts = new Map<string, number>();
  for (const text of [headline.value, ...body.map((block) => block.text)]) {
    for (const word of wordsOf(text)) if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const best = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || Number(a > b) - Number(a < b));
  const hashes = new Set(best.slice(0, mostWords).map(([word]) => hashOf(word)));
  return packHashes([...hashes].sort((a, b) => a - b));
}
