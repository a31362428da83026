/** Finds spans in long lists that are in the order of their text, without walking over all of them. */

/** How many of the items, which are in order of `startOf`, start before `at`. */
export function countBefore<T>(items: readonly T[], at: number, startOf: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(items[middle] as T) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
