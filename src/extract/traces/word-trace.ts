/** The words that tell what a text is about, as hashes: what stories are told by besides names. */
import type { ArticleRecord } from '../../model/article.ts';
import { commonWordsOf } from '../../text/common-words-of.ts';
import { hashOf, packHashes } from '../../text/hash.ts';
import { tellingStem } from '../../text/telling-stem.ts';
import { wordsOf } from '../../text/words.ts';

const mostWords = 24;
/** Shorter words are mostly grammar, in every script with spaces. */
const shortest = 4;
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
  const counts = new Map<string, { weight: number }>();
  const count = (term: string) => {
    if (common.has(term)) return;
    const stem = tellingStem(term);
    const known = counts.get(stem);
    if (known === undefined) counts.set(stem, { weight: 1 + term.length / longest });
    else known.weight = known.weight + 1 + term.length / longest;
  };
  for (const words of [wordsOf(headline.value), ...blocks]) forEachTerm(words, count);
  const hashes = new Set(heaviest(counts).map((stem) => hashOf(stem)));
  return packHashes([...hashes].sort((a, b) => a - b));
}

/** The stems that weigh most, in order: only those that weigh as much as the last that is kept are put in order. */
function heaviest(counts: ReadonlyMap<string, { readonly weight: number }>): readonly string[] {
  const weights = new Float64Array(counts.size);
  let place = 0;
  counts.forEach(({ weight }) => {
    weights[place] = weight;
    place += 1;
  });
  const least = weights.sort()[Math.max(0, counts.size - mostWords)] ?? 0;
  const stems: { readonly stem: string; readonly weight: number }[] = [];
  counts.forEach(({ weight }, stem) => {
    if (weight >= least) stems.push({ stem, weight });
  });
  stems.sort((a, b) => b.weight - a.weight || Number(a.stem > b.stem) - Number(a.stem < b.stem));
  return stems.slice(0, mostWords).map(({ stem }) => stem);
}

/** Long words; of scripts without spaces, whose letters come one by one, pairs of letters. */
function forEachTerm(words: readonly string[], give: (term: string) => void): void {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    if (word.length >= shortest) give(word);
    else if (isUnspaced(word) && isUnspaced(words[at + 1] ?? '')) give(word + words[at + 1]);
  }
}

/** Letters from Thai on stand above all scripts with spaces but a few. */
function isUnspaced(word: string): boolean {
  return word >= '\u0e00' && unspaced.test(word);
}
