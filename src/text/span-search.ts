/** Finds spans in a sorted list by halving, so that looking for each of many places stays quick. */
import type { Span } from '../model/provenance.ts';

/** The place in the list of the first span that ends behind `offset`; the length of the list when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of the items, which are in order of `startOf`, start before `at`. */
export function countBefore<T>(items: readonly T[], at: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the last span that starts at `at` or before it; -1 when none does. */
export function placeAt(spans: readonly Span[], at: number): number {
  return countBefore(spans, at + 1, startOf) - 1;
}

function startOf({ start }: Span): number {
  return start;
}
