/** Compares the samples of runs of words that two texts left on their cards. Knows nothing of archives. */
import { hashBits } from '../text/hash.ts';
import type { NumberRows } from './number-rows.ts';

/** Two samples compared at the coarser scale of the two: how many of each there are, and how many they share. */
export interface Comparison {
  readonly left: number;
  readonly right: number;
  readonly shared: number;
}

/** Compares two samples, each sorted and each hash once, in one walk over both; `scale` is the coarser one. */
export function compareSamples({ starts, numbers }: NumberRows, one: number, other: number, scale: number): Comparison {
  const bound = 2 ** (hashBits - scale);
  const from = starts[one] as number;
  const end = starts[one + 1] as number;
  const fromOther = starts[other] as number;
  const endOther = starts[other + 1] as number;
  let left = from;
  let right = fromOther;
  let shared = 0;
  for (;;) {
    const a = left < end ? (numbers[left] as number) : bound;
    const b = right < endOther ? (numbers[right] as number) : bound;
    if (a >= bound && b >= bound) return { left: left - from, right: right - fromOther, shared };
    if (a === b) shared += 1;
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
}
