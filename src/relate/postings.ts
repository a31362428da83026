/** Finds what shares something, by an inverted index over numbers: never all pairs, however common a thing is. */
import { eachShelf } from './number-groups.ts';
import type { NumberRows } from './number-rows.ts';

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
  const { starts } = rows;
  const { next, having } = postingsOf(rows);
  const shared = new Int32Array(starts.length);
  const met = new Int32Array(starts.length);
  for (let one = 0; one < starts.length - 1; one += 1) {
    let others = 0;
    const end = starts[one + 1] as number;
    for (let at = starts[one] as number; at < end; at += 1) {
      const from = next[at] as number;
      if (from === 0) continue;
      for (let place = from; place < from + reach; place += 1) {
        const listed = having[place] as number;
        const other = listed < 0 ? ~listed : listed;
        const count = shared[other] as number;
        if (count === 0) met[others++] = other;
        shared[other] = count + 1;
        if (listed < 0) break;
      }
    }
    for (let at = 0; at < others; at += 1) {
      const other = met[at] as number;
      const count = shared[other] as number;
      shared[other] = 0;
      if (count >= least) visit(one, other, count);
    }
  }
}

interface Postings {
  /** For each number where the rows begin that have it next; 0 for none. */
  readonly next: Int32Array;
  /** The rows that have a number, side by side and in order; the last of them as its complement. */
  readonly having: Int32Array;
}

/** The rows that share each number; of a number that one row has alone there is nothing. */
function postingsOf(rows: NumberRows): Postings {
  const next = new Int32Array(rows.numbers.length);
  const having = new Int32Array(rows.numbers.length + 1);
  let length = 1;
  eachShelf(rows, (shelf) => {
    for (let at = 0; at < shelf.length; at += 1) {
      const first = shelf.firsts[at] as number;
      const times = shelf.times[first] as number;
      if (first === at) {
        if (times === 1) continue;
        // From now on where the next of them stands.
        shelf.times[at] = length;
        having[length + times - 1] = ends;
        length += times;
      }
      const place = shelf.times[first] as number;
      const row = shelf.rows[at] as number;
      const isLast = having[place] === ends;
      having[place] = isLast ? ~row : row;
      shelf.times[first] = place + 1;
      if (!isLast) next[shelf.places[at] as number] = place + 1;
    }
  });
  return { next, having };
}

/** Where the last row of a number comes to stand. */
const ends = -1;
