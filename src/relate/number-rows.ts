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
  const from = starts[row] as number;
  // Of its length from the start: a list that grows takes room for many more.
  const own = new Array<number>((starts[row + 1] as number) - from);
  for (let at = 0; at < own.length; at += 1) own[at] = numbers[from + at] as number;
  return own;
}

/** Slots for each number: the more, the fewer numbers stand beside their slot. */
const slotsEach = 2;
/** Numbers are looked through by shelves: the slots of so many stay in the near memory, those of an archive do not. */
const [shelfSize, mostShelfBits] = [8192, 8];
const scatter = 0x9e3779b1;

/**
 * For each number the place at which the same one stands next; 0 for the last. By hashing, from the end on: most numbers of
 * an archive stand nowhere else, and to sort them all takes several times as long.
 */
export function nextAlike(numbers: Uint32Array): Int32Array {
  const bits = Math.min(mostShelfBits, bitsFor(numbers.length / shelfSize));
  const shelves = shelved(numbers, bits);
  const slots = new Int32Array(2 ** bitsFor(slotsEach * largestOf(shelves)));
  const next = new Int32Array(numbers.length);
  for (let from = 0, shelf = 0; shelf < shelves.ends.length; shelf += 1) {
    const end = shelves.ends[shelf] as number;
    linkShelf(shelves, { from, end, bits }, slots, next);
    from = end;
  }
  return next;
}

interface Shelves {
  readonly ends: Int32Array;
  readonly places: Int32Array;
  readonly values: Uint32Array;
}

/** How many numbers the fullest shelf has. */
function largestOf({ ends }: Shelves): number {
  return ends.reduce((most, end, shelf) => Math.max(most, end - (ends[shelf - 1] ?? 0)), 0);
}

interface Shelf {
  readonly from: number;
  readonly end: number;
  readonly bits: number;
}

function linkShelf({ places, values }: Shelves, { from, end, bits }: Shelf, slots: Int32Array, next: Int32Array): void {
  const width = bitsFor(slotsEach * (end - from));
  const last = 2 ** width - 1;
  slots.fill(0, 0, last + 1);
  for (let at = end - 1; at >= from; at -= 1) {
    const value = values[at] as number;
    let slot = (Math.imul(value, scatter) << bits) >>> (32 - width);
    let taken = slots[slot] as number;
    while (taken !== 0 && values[taken - 1] !== value) {
      slot = (slot + 1) & last;
      taken = slots[slot] as number;
    }
    if (taken !== 0) next[places[at] as number] = places[taken - 1] as number;
    slots[slot] = at + 1;
  }
}

/** Bits that count up to so many, one at least. */
function bitsFor(count: number): number {
  return Math.max(1, Math.ceil(Math.log2(count + 1)));
}

/** The numbers by the upper bits of their hashes, each with its place; those of one shelf end where the next begins. */
function shelved(numbers: Uint32Array, bits: number): Shelves {
  const ends = new Int32Array(2 ** bits);
  for (let at = 0; at < numbers.length; at += 1) {
    const shelf = Math.imul(numbers[at] as number, scatter) >>> (32 - bits);
    ends[shelf] = (ends[shelf] as number) + 1;
  }
  let before = 0;
  for (let shelf = 0; shelf < ends.length; shelf += 1) {
    const size = ends[shelf] as number;
    ends[shelf] = before;
    before += size;
  }
  const places = new Int32Array(numbers.length);
  const values = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const value = numbers[at] as number;
    const shelf = Math.imul(value, scatter) >>> (32 - bits);
    const place = ends[shelf] as number;
    places[place] = at;
    values[place] = value;
    ends[shelf] = place + 1;
  }
  return { ends, places, values };
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
