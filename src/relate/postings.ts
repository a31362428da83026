/** Finds what shares something, by an inverted index over numbers: never all pairs, however common a thing is. */
import { type NumberRows, placesInOrder } from './number-rows.ts';

/** How far to look: `least` numbers must be shared; of rows with one number each sees so many that come next. */
export interface Looking {
  readonly least: number;
  readonly reach: number;
}

/** Two places in the rows, the lower first, and how many numbers they were seen to share. */
export type Visit = (one: number, other: number, shared: number) => void;

/**
 * Visits the pairs of rows that share numbers, by the lower place, then in the order in which they are met. A number that
 * more rows have than one can see ties only neighbours: enough to bring all of them together. A row has a number once.
 */
export function visitSharing(rows: NumberRows, { least, reach }: Looking, visit: Visit): void {
  const { starts, owners, places, numbers } = postingsOf(rows);
  const shared = new Int32Array(starts.length);
  const met: number[] = [];
  for (let one = 0; one < starts.length - 1; one += 1) {
    met.length = 0;
    const last = starts[one + 1] as number;
    for (let at = starts[one] as number; at < last; at += 1) {
      const from = places[at] as number;
      const end = Math.min(numbers.length, from + reach + 1);
      for (let next = from + 1; next < end && numbers[next] === numbers[from]; next += 1) {
        const other = owners[next] as number;
        const count = shared[other] as number;
        if (count === 0) met.push(other);
        shared[other] = count + 1;
      }
    }
    for (const other of met) {
      const count = shared[other] as number;
      shared[other] = 0;
      if (count >= least) visit(one, other, count);
    }
  }
}

/** All numbers that more than one row may have, sorted, with the rows that have them; and where those of each row stand. */
interface Postings {
  readonly numbers: Uint32Array;
  readonly owners: Int32Array;
  /** The places of the first row from `starts[0]`, of the second from `starts[1]`, and so on. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

function postingsOf(rows: NumberRows): Postings {
  const kept = withoutLone(rows);
  const [count, order] = [kept.numbers.length, placesInOrder(kept.numbers)];
  const ownerOf = ownersIn(kept);
  const [numbers, owners, places] = [new Uint32Array(count), new Int32Array(count), new Int32Array(count)];
  const filled = kept.starts.slice();
  for (let at = 0; at < count; at += 1) {
    const from = order[at] as number;
    const owner = ownerOf[from] as number;
    numbers[at] = kept.numbers[from] as number;
    owners[at] = owner;
    const place = filled[owner] as number;
    places[place] = at;
    filled[owner] = place + 1;
  }
  return { numbers, owners, starts: kept.starts, places };
}

/** The row of each number. */
function ownersIn({ starts, numbers }: NumberRows): Int32Array {
  const owners = new Int32Array(numbers.length);
  for (let row = 0; row < starts.length - 1; row += 1)
    owners.fill(row, starts[row] as number, starts[row + 1] as number);
  return owners;
}

/** Slots for each number: the more, the fewer lone numbers are kept since they share a slot with another. */
const slotsEach = 4;

/** The rows without most of the numbers that no other row has: these are nine in ten, and need no sorting. */
function withoutLone({ starts, numbers }: NumberRows): NumberRows {
  const bits = Math.max(8, Math.ceil(Math.log2(numbers.length * slotsEach + 1)));
  const seen = new Uint8Array(2 ** bits);
  const slotOf = (number: number) => Math.imul(number, 0x9e3779b1) >>> (32 - bits);
  for (let at = 0; at < numbers.length; at += 1) {
    const slot = slotOf(numbers[at] as number);
    seen[slot] = Math.min(2, (seen[slot] as number) + 1);
  }
  const [keptStarts, kept] = [new Int32Array(starts.length), new Uint32Array(numbers.length)];
  let count = 0;
  for (let row = 0; row < starts.length - 1; row += 1) {
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) {
      const number = numbers[at] as number;
      if (seen[slotOf(number)] === 2) kept[count++] = number;
    }
    keptStarts[row + 1] = count;
  }
  return { starts: keptStarts, numbers: kept.subarray(0, count) };
}
