/** Rows of numbers in one flat list. An archive has millions of hashes: an array for each row would cost more than all that is done with them. */
import { hashWidth, unpackInto } from '../text/hash.ts';

/** Numbers from 0 up to 2^32: those of row 3 stand from `starts[3]` up to `starts[4]`. */
export interface NumberRows {
  readonly starts: Int32Array;
  readonly numbers: Uint32Array;
}

/** A list that is emptied and filled again without asking for memory; what stands behind its length is nothing. */
export interface NumberList {
  readonly numbers: Int32Array;
  length: number;
}

/** The rows of packed hashes. */
export function hashRows(packed: readonly string[]): NumberRows {
  const starts = new Int32Array(packed.length + 1);
  for (let row = 0; row < packed.length; row += 1)
    starts[row + 1] = (starts[row] as number) + (packed[row] as string).length / hashWidth;
  const numbers = new Uint32Array(starts[packed.length] as number);
  for (let row = 0; row < packed.length; row += 1) unpackInto(packed[row] as string, numbers, starts[row] as number);
  return { starts, numbers };
}

/** The numbers of one row. */
export function rowOf({ starts, numbers }: NumberRows, row: number): number[] {
  const from = starts[row] as number;
  // Of its length from the start: a list that grows takes room for many more.
  const own = new Array<number>((starts[row + 1] as number) - from);
  for (let at = 0; at < own.length; at += 1) own[at] = numbers[from + at] as number;
  return own;
}
