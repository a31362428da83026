/** What copies are found by: the digest of the whole text and a sample of its runs of words. */
import type { ArticleRecord } from '../../model/article.ts';
import type { CopyTrace } from '../../model/traces.ts';
import { hashBits, hashOf, hashOfRow, packHashes } from '../../text/hash.ts';
import { wordsOf } from '../../text/words.ts';

/** Words in a run: three survive changed words better than four, and texts of one event share hardly any. */
const runLength = 3;
/** Between half of these and all are kept, whatever the length of the text. */
const mostRuns = 64;

/** The trace of the running text: crossheads, captions and notes may differ between copies. */
export function copyTrace({ body }: ArticleRecord): CopyTrace {
  const words = body.flatMap(({ type, text }) => (type === 'figure' || type === 'editor-note' ? [] : wordsOf(text)));
  const whole = words.length === 0 ? '' : digestOf(words);
  return { whole, ...sampleOf(runsOf(words.map((word) => hashOf(word)))) };
}

function digestOf(words: readonly string[]): string {
  const text = words.join(' ');
  return packHashes([hashOf(text), hashOf(text, 1), hashOf(text, 2)]);
}

/** The hashes of all runs, each once, sorted. A text shorter than a run is one. */
function runsOf(words: readonly number[]): number[] {
  const runs = new Set<number>();
  for (let at = 0; at + runLength <= words.length; at += 1) runs.add(hashOfRow(words, at, at + runLength));
  if (runs.size === 0 && words.length > 0) runs.add(hashOfRow(words, 0, words.length));
  return [...runs].sort((a, b) => a - b);
}

/**
 * Keeps one run in 2^scale, by its hash (FracMinHash: Irber and others, 2022). Unlike the smallest so many, samples of a
 * text and of a part of it can be compared: what the part has and the sample of the whole lacks is not in the whole.
 */
function sampleOf(runs: readonly number[]): Pick<CopyTrace, 'runs' | 'scale'> {
  let [scale, kept] = [0, runs.length];
  while (kept > mostRuns) {
    scale += 1;
    const bound = 2 ** (hashBits - scale);
    while (kept > 0 && (runs[kept - 1] ?? 0) >= bound) kept -= 1;
  }
  return { runs: packHashes(runs.slice(0, kept)), scale };
}
