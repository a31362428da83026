/**
 * Brings the same numbers of an archive together by hashing: most of them stand nowhere else, and to sort them all takes several times
 * as long. Knows nothing of what they are.
 */
import type { NumberRows } from './number-rows.ts';

/** Slots for each number: the more, the fewer numbers stand beside their slot. */
const slotsEach = 2;
/** Numbers are looked through by shelves: the slots of so many stay in the near memory, those of an archive do not. */
const [shelfSize, mostShelfBits] = [8192, 8];
/**
 * So many are brought to their shelves at a time, or one shelf if that has more. For lists as long as those of an archive of 50,000
 * articles the engine would collect all garbage, which takes longer than to go through the numbers once more.
 */
const mostAtOnce = 2 ** 19;
const scatter = 0x9e3779b1;

/** Some numbers, all that are the same as any of them included, in the order in which they stand. */
export interface Shelf {
  readonly length: number;
  /** Where each stands among all numbers, and in which row. */
  readonly places: Int32Array;
  readonly rows: Int32Array;
  /** For each the first of the shelf that is the same number, and for that one how many there are. */
  readonly firsts: Int32Array;
  readonly times: Int32Array;
}

/** Gives one shelf after another, until each number was on one. What is on it may not be kept: the next one takes its room. */
export function eachShelf(rows: NumberRows, take: (shelf: Shelf) => void): void {
  const bits = Math.min(mostShelfBits, bitsFor(rows.numbers.length / shelfSize));
  const sizes = shelfSizes(rows.numbers, bits);
  const loads = loadsOf(sizes);
  const room = roomFor(loads, sizes);
  for (const load of loads) {
    const ends = bring(rows, load, bits, room);
    for (let shelf = 0, from = 0; shelf < ends.length; shelf += 1) {
      const end = ends[shelf] as number;
      take(shelfOf(room, from, end, bits));
      from = end;
    }
  }
}

/** How many numbers come to each shelf, by the upper bits of their hashes. */
function shelfSizes(numbers: Uint32Array, bits: number): Int32Array {
  const sizes = new Int32Array(2 ** bits);
  for (let at = 0; at < numbers.length; at += 1) {
    const shelf = Math.imul(numbers[at] as number, scatter) >>> (32 - bits);
    sizes[shelf] = (sizes[shelf] as number) + 1;
  }
  return sizes;
}

/** The shelves that are filled at one time: the first of them, and where the numbers of each begin among those brought. */
interface Load {
  readonly first: number;
  readonly starts: number[];
  size: number;
}

function loadsOf(sizes: Int32Array): readonly Load[] {
  const loads: Load[] = [];
  for (let shelf = 0; shelf < sizes.length; shelf += 1) {
    const size = sizes[shelf] as number;
    let load = loads.at(-1);
    if (load === undefined || load.size + size > mostAtOnce) {
      load = { first: shelf, starts: [], size: 0 };
      loads.push(load);
    }
    load.starts.push(load.size);
    load.size += size;
  }
  return loads;
}

/** Room for one load, and for what is told of one shelf. */
interface Room {
  readonly places: Int32Array;
  readonly rows: Int32Array;
  readonly values: Uint32Array;
  readonly firsts: Int32Array;
  readonly times: Int32Array;
  readonly slots: Int32Array;
}

function roomFor(loads: readonly Load[], sizes: Int32Array): Room {
  const most = loads.reduce((size, load) => Math.max(size, load.size), 0);
  const mostOfShelf = sizes.reduce((size, own) => Math.max(size, own), 0);
  const list = () => new Int32Array(most);
  return {
    places: list(),
    rows: list(),
    values: new Uint32Array(most),
    firsts: new Int32Array(mostOfShelf),
    times: new Int32Array(mostOfShelf),
    slots: new Int32Array(2 ** bitsFor(slotsEach * mostOfShelf)),
  };
}

/** Brings the numbers of a load to their shelves; gives where each shelf ends. */
function bring({ starts, numbers }: NumberRows, load: Load, bits: number, { places, rows, values }: Room): Int32Array {
  const { first } = load;
  const ends = Int32Array.from(load.starts);
  for (let row = 0; row < starts.length - 1; row += 1) {
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) {
      const value = numbers[at] as number;
      const shelf = (Math.imul(value, scatter) >>> (32 - bits)) - first;
      if (shelf < 0 || shelf >= ends.length) continue;
      const place = ends[shelf] as number;
      places[place] = at;
      rows[place] = row;
      values[place] = value;
      ends[shelf] = place + 1;
    }
  }
  return ends;
}

function shelfOf({ places, rows, values, firsts, times, slots }: Room, from: number, end: number, bits: number): Shelf {
  const width = bitsFor(slotsEach * (end - from));
  const last = 2 ** width - 1;
  slots.fill(0, 0, last + 1);
  for (let at = from; at < end; at += 1) {
    const value = values[at] as number;
    let slot = (Math.imul(value, scatter) << bits) >>> (32 - width);
    let taken = slots[slot] as number;
    while (taken !== 0 && values[taken - 1] !== value) {
      slot = (slot + 1) & last;
      taken = slots[slot] as number;
    }
    if (taken === 0) {
      slots[slot] = at + 1;
      firsts[at - from] = at - from;
      times[at - from] = 1;
    } else {
      const same = taken - 1 - from;
      firsts[at - from] = same;
      times[same] = (times[same] as number) + 1;
    }
  }
  return { length: end - from, places: places.subarray(from, end), rows: rows.subarray(from, end), firsts, times };
}

/** Bits that count up to so many, one at least. */
function bitsFor(count: number): number {
  return Math.max(1, Math.ceil(Math.log2(count + 1)));
}
