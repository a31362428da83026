/**
 * Rows of numbers in one flat list, and where the same stand again. An archive has millions of hashes: an array for each row would cost
 * more than all that is done with them.
 */
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
  const own: number[] = [];
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at += 1) own.push(numbers[at] as number);
  return own;
}

/** Slots for each number: the more, the fewer numbers stand beside their slot. */
const slotsEach = 2;

/**
 * For each number the place at which the same one stands next; 0 for the last. By hashing, from the end on: most numbers of
 * an archive stand nowhere else, and to sort them all takes several times as long.
 */
export function nextAlike(numbers: Uint32Array): Int32Array {
  const bits = Math.max(8, Math.ceil(Math.log2(numbers.length * slotsEach + 1)));
  const [next, slots, last] = [new Int32Array(numbers.length), new Int32Array(2 ** bits), 2 ** bits - 1];
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    const number = numbers[at] as number;
    let slot = Math.imul(number, 0x9e3779b1) >>> (32 - bits);
    let taken = slots[slot] as number;
    while (taken !== 0 && numbers[taken - 1] !== number) {
      slot = (slot + 1) & last;
      taken = slots[slot] as number;
    }
    if (taken !== 0) next[at] = taken - 1;
    slots[slot] = at + 1;
  }
  return next;
}

/** For each number how often it stands among them; `next` is what `nextAlike` gives. */
export function timesAlike(next: Int32Array): Int32Array {
  const times = new Int32Array(next.length);
  for (let at = next.length - 1; at >= 0; at -= 1) {
    const after = next[at] as number;
    times[at] = after === 0 ? 1 : (times[after] as number) + 1;
  }
  for (let at = 0; at < next.length; at += 1) {
    const after = next[at] as number;
    if (after !== 0) times[after] = times[at] as number;
  }
  return times;
}
