/**
 * Rows of numbers in one flat list, and their order. An archive has millions of hashes: an array for each row would cost
 * more than all that is done with them.
 */
import { hashWidth, unpackInto } from '../text/hash.ts';

/** Numbers from 0 up to 2^32: those of row 3 stand from `starts[3]` up to `starts[4]`. */
export interface NumberRows {
  readonly starts: Int32Array;
  readonly numbers: Uint32Array;
}

/** The rows of these lists. */
export function numberRows(lists: readonly (readonly number[])[]): NumberRows {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] as number) + list.length;
  const numbers = new Uint32Array(starts[lists.length] as number);
  let place = 0;
  for (const list of lists) for (const number of list) numbers[place++] = number;
  return { starts, numbers };
}

/** The rows of packed hashes. */
export function hashRows(packed: readonly string[]): NumberRows {
  const starts = new Int32Array(packed.length + 1);
  for (const [at, text] of packed.entries()) starts[at + 1] = (starts[at] as number) + text.length / hashWidth;
  const numbers = new Uint32Array(starts[packed.length] as number);
  for (const [at, text] of packed.entries()) unpackInto(text, numbers, starts[at] as number);
  return { starts, numbers };
}

/** The numbers of one row. */
export function rowOf({ starts, numbers }: NumberRows, row: number): number[] {
  const own: number[] = [];
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at += 1) own.push(numbers[at] as number);
  return own;
}

/** Bits that one pass of sorting sees. */
const passBits = 11;
const buckets = 1 << passBits;

/**
 * The places of the numbers in the order of these, equal ones as they stand. A radix sort, since comparing takes five
 * times as long, and a third of all the time.
 */
export function placesInOrder(numbers: Uint32Array): Int32Array {
  let [keys, nextKeys] = [numbers.slice(), new Uint32Array(numbers.length)];
  let [places, nextPlaces] = [new Int32Array(numbers.length), new Int32Array(numbers.length)];
  for (let at = 0; at < places.length; at += 1) places[at] = at;
  for (let shift = 0; shift < 32; shift += passBits) {
    const ends = bucketStarts(keys, shift);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] as number;
      const bucket = (key >>> shift) & (buckets - 1);
      const to = ends[bucket] as number;
      ends[bucket] = to + 1;
      nextKeys[to] = key;
      nextPlaces[to] = places[at] as number;
    }
    [keys, nextKeys] = [nextKeys, keys];
    [places, nextPlaces] = [nextPlaces, places];
  }
  return places;
}

function bucketStarts(keys: Uint32Array, shift: number): Int32Array {
  const starts = new Int32Array(buckets + 1);
  for (let at = 0; at < keys.length; at += 1) {
    const bucket = (((keys[at] as number) >>> shift) & (buckets - 1)) + 1;
    starts[bucket] = (starts[bucket] as number) + 1;
  }
  for (let at = 0; at < buckets; at += 1) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  return starts;
}
