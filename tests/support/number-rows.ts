/** Makes rows of numbers from lists, for tests. */
import type { NumberRows } from '../../src/relate/number-rows.ts';

/** The rows of these lists. */
export function numberRows(lists: readonly (readonly number[])[]): NumberRows {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  return { starts, numbers: Uint32Array.from(lists.flat()) };
}
