/** What copies are found by: the digest of the whole text and a sample of its runs of words. */
import type { ArticleRecord } from '../../model/article.ts';
import type { CopyTrace } from '../../model/traces.ts';
import { hashBits, hashesOf, packHashes } from '../../text/hash.ts';
import { runsOf } from '../../text/word-runs.ts';

const beside = new Set(['figure', 'editor-note']);
/** Between half of these and all are kept, whatever the length of the text. */
const mostRuns = 64;

/** The trace of the running text, from the words of each block: captions and notes may differ between copies. */
export function copyTrace({ body }: ArticleRecord, blocks: readonly (readonly string[])[]): CopyTrace {
  const words: string[] = [];
  for (const [at, own] of blocks.entries())
    if (!beside.has(body[at]?.type ?? '')) for (const word of own) words.push(word);
  const whole = words.length === 0 ? '' : digestOf(words);
  return { whole, ...sampleOf(runsOf(words)) };
}

function digestOf(words: readonly string[]): string {
  return packHashes(hashesOf(words));
}

/**
 * Keeps one run in 2^scale, by its hash (FracMinHash: Irber and others, 2022). Unlike the smallest so many, samples of a
 * text and of a part of it can be compared: what the part has and the sample of the whole lacks is not in the whole.
 */
function sampleOf(runs: readonly number[]): Pick<CopyTrace, 'runs' | 'scale'> {
  let scale = 0;
  let kept = runs.length;
  while (kept > mostRuns) {
    scale += 1;
    const bound = 2 ** (hashBits - scale);
    while (kept > 0 && (runs[kept - 1] ?? 0) >= bound) kept -= 1;
  }
  return { runs: packHashes(runs.slice(0, kept)), scale };
}
