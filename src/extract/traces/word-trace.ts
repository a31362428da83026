/** The words that tell what a text is about, as hashes: what stories are told by besides names. */
import type { ArticleRecord } from '../../model/article.ts';
import { commonWordsOf } from '../../text/common-words-of.ts';
import { hashOf, packHashes } from '../../text/hash.ts';
import { wordsOf } from '../../text/words.ts';

const mostWords = 24;
/** Shorter words are mostly grammar, in every script with spaces. */
const shortest = 4;
/** Endings are behind this: `ferry` and `ferries`, `Streik` and `Streikenden`. */
const stemLength = 6;
/** A long word weighs up to one more than a short one of the same count. */
const longest = 64;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

/**
 * The stems of the headline and the text that the article has most of, sorted by hash; of equals those of longer words.
 * Takes the words of each block.
 */
export function wordTrace(
  { headline, language }: Pick<ArticleRecord, 'headline' | 'language'>,
  blocks: readonly (readonly string[])[],
): string {
  const common = commonWordsOf(language.value);
  const counts = new Map<string, number>();
  for (const words of [wordsOf(headline.value), ...blocks]) {
    for (const word of termsOf(words)) {
      if (common.has(word)) continue;
      const stem = word.length > stemLength ? word.slice(0, stemLength) : word;
      counts.set(stem, (counts.get(stem) ?? 0) + 1 + word.length / longest);
    }
  }
  const best = [...counts].sort(([a, one], [b, other]) => other - one || Number(a > b) - Number(a < b));
  const hashes = new Set(best.slice(0, mostWords).map(([stem]) => hashOf(stem)));
  return packHashes([...hashes].sort((a, b) => a - b));
}

/** Long words; of scripts without spaces, whose letters come one by one, pairs of letters. */
function termsOf(words: readonly string[]): readonly string[] {
  const terms: string[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? '';
    if (word.length >= shortest) terms.push(word);
    else if (isUnspaced(word) && isUnspaced(next)) terms.push(word + next);
  }
  return terms;
}

/** Letters from Thai on stand above all scripts with spaces but a few. */
function isUnspaced(word: string): boolean {
  return word >= '\u0e00' && unspaced.test(word);
}
