/** Finds what shares something, by an inverted index over numbers: never all pairs, however common a thing is. */

/** Of what shares one thing, each is paired with so many that come next: enough to bring all of them together. */
const reach = 8;

/**
 * Pairs of places in `rows` that share numbers, with how many they were seen to share. A number that more than `reach`
 * rows have pairs only neighbours. Each row has a number once; pairs are `lower * rows.length + higher`.
 */
export function sharingPairs(rows: readonly (readonly number[])[], least: number): Map<number, number> {
  const sorted = postingsOf(rows);
  const pairs = new Map<number, number>();
  const count = rows.length;
  let start = 0;
  while (start < sorted.length) {
    const number = Math.floor((sorted[start] ?? 0) / count);
    let end = start + 1;
    while (end < sorted.length && Math.floor((sorted[end] ?? 0) / count) === number) end += 1;
    for (let one = start; one + 1 < end; one += 1) {
      const last = Math.min(end, one + reach + 1);
      const lower = (sorted[one] ?? 0) % count;
      for (let other = one + 1; other < last; other += 1) {
        const key = lower * count + ((sorted[other] ?? 0) % count);
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
    }
    start = end;
  }
  if (least > 1) for (const [key, shared] of pairs) if (shared < least) pairs.delete(key);
  return pairs;
}

/** Number and row as one number each, sorted: by number, then by row. */
function postingsOf(rows: readonly (readonly number[])[]): Float64Array {
  const postings = new Float64Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  for (const [index, row] of rows.entries()) {
    for (const number of row) {
      postings[at] = number * rows.length + index;
      at += 1;
    }
  }
  return postings.sort();
}
