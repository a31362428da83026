/** Measures how much two texts have in common, and sets their passages beside each other. Exact, unlike samples on cards. */
import { hashOf, hashOfRow } from './hash.ts';
import { wordsOf } from './words.ts';

/** Words in a run: three survive changed words better than four, and texts of one event share hardly any. */
const runLength = 3;

/** The hashes of all runs of words, each once, sorted; a text shorter than a run is one. */
export function runsOf(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  const hashes = words.map((word) => hashOf(word));
  const length = Math.min(runLength, hashes.length);
  const sorted = new Int32Array(hashes.length - length + 1);
  for (let at = 0; at < sorted.length; at += 1) sorted[at] = hashOfRow(hashes, at, at + length);
  sorted.sort();
  const runs: number[] = [];
  for (const run of sorted) if (run !== runs[runs.length - 1]) runs.push(run);
  return runs;
}

/** The share of the runs of each text that stand in the other: from 0 to 1. */
export function overlapOf(left: string, right: string): { readonly left: number; readonly right: number } {
  const [one, other] = [runsOf(wordsOf(left)), runsOf(wordsOf(right))];
  const known = new Set(other);
  const shared = one.filter((run) => known.has(run)).length;
  return { left: shared / Math.max(1, one.length), right: shared / Math.max(1, other.length) };
}

/** A passage of each text that stand for one another, by index; null where the other has none. */
export interface Aligned {
  readonly left: number | null;
  readonly right: number | null;
  /** From 0 to 1: 1 for the same words. */
  readonly alike: number;
}

/** Passages less alike are two, one left out and one put in. */
const leastAlike = 0.4;

/**
 * Sets the passages of two texts beside each other, in the order of both: so that what is alike comes together as far as
 * it can (Needleman and Wunsch, 1970). Passages that were moved stand as left out here and put in there.
 */
export function alignPassages(left: readonly string[], right: readonly string[]): readonly Aligned[] {
  const [one, other] = [left.map(wordsOf), right.map(wordsOf)];
  const same = (a: number, b: number) => one[a]?.join(' ') === other[b]?.join(' ');
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && same(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && same(left.length - 1 - tail, right.length - 1 - tail)) tail += 1;
  const equal =
    (offset: number) =>
    (at: number): Aligned => ({ left: at, right: at + offset, alike: 1 });
  const between = alignBetween(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
  return [
    ...indexes(head).map(equal(0)),
    ...between.map(({ left: a, right: b, alike }) => ({
      left: a === null ? null : a + head,
      right: b === null ? null : b + head,
      alike,
    })),
    ...indexes(tail).map((at) => equal(right.length - left.length)(left.length - tail + at)),
  ];
}

function indexes(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}

function alignBetween(left: readonly (readonly string[])[], right: readonly (readonly string[])[]): readonly Aligned[] {
  const width = right.length + 1;
  const alike = left.map((a) => right.map((b) => likenessOf(a, b)));
  // The best sum from each pair of places to the ends.
  const best = new Float64Array((left.length + 1) * width);
  const from = (a: number, b: number) => best[a * width + b] ?? 0;
  const joined = (a: number, b: number) => (alike[a]?.[b] ?? 0) + from(a + 1, b + 1);
  for (let a = left.length - 1; a >= 0; a -= 1) {
    for (let b = right.length - 1; b >= 0; b -= 1) {
      best[a * width + b] = Math.max(from(a + 1, b), from(a, b + 1), joined(a, b));
    }
  }
  const rows: Aligned[] = [];
  let [a, b] = [0, 0];
  while (a < left.length || b < right.length) {
    const score = alike[a]?.[b] ?? 0;
    if (a < left.length && b < right.length && score > 0 && joined(a, b) === from(a, b)) {
      rows.push({ left: a++, right: b++, alike: score });
    } else if (a < left.length && (b === right.length || from(a + 1, b) === from(a, b))) {
      rows.push({ left: a++, right: null, alike: 0 });
    } else {
      rows.push({ left: null, right: b++, alike: 0 });
    }
  }
  return rows;
}

/** Twice the words that both have over all words (Dice, 1945); 0 below what makes them one passage. */
function likenessOf(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared += 1;
  }
  const share = (2 * shared) / Math.max(1, left.length + right.length);
  return share < leastAlike ? 0 : share;
}
