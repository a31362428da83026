/** Compares the samples of runs of words that two texts left on their cards. Knows nothing of archives. */
import type { CopyTrace } from '../model/traces.ts';
import { hashBits, unpackHashes } from '../text/hash.ts';

/** A sample ready for comparing: sorted, each hash once. */
export interface Sample {
  readonly runs: readonly number[];
  readonly scale: number;
}

/** Two samples compared at the coarser scale of the two: how many of each there are, and how many they share. */
export interface Comparison {
  readonly left: number;
  readonly right: number;
  readonly shared: number;
}

/** The sample of a card. */
export function sampleOf({ runs, scale }: CopyTrace): Sample {
  return { runs: unpackHashes(runs), scale };
}

/** Compares two samples in one walk over both. */
export function compareSamples(a: Sample, b: Sample): Comparison {
  const bound = 2 ** (hashBits - Math.max(a.scale, b.scale));
  let [left, right, shared] = [0, 0, 0];
  for (;;) {
    const one = a.runs[left] ?? bound;
    const other = b.runs[right] ?? bound;
    if (one >= bound && other >= bound) return { left, right, shared };
    if (one === other) shared += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
}
