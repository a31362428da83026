/** Finds what shares something, by an inverted index over numbers: never all pairs, however common a thing is. */
import { type NumberRows, nextAlike } from './number-rows.ts';

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
  const { starts, numbers } = rows;
  const next = nextAlike(numbers);
  const owners = ownersIn(rows);
  const shared = new Int32Array(starts.length);
  const met = new Int32Array(starts.length);
  for (let one = 0; one < starts.length - 1; one += 1) {
    let others = 0;
    const end = starts[one + 1] as number;
    for (let at = starts[one] as number; at < end; at += 1) {
      let place = next[at] as number;
      for (let seen = 0; place !== 0 && seen < reach; seen += 1) {
        const other = owners[place] as number;
        const count = shared[other] as number;
        if (count === 0) met[others++] = other;
        shared[other] = count + 1;
        place = next[place] as number;
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

/** The row of each number. */
function ownersIn({ starts, numbers }: NumberRows): Int32Array {
  const owners = new Int32Array(numbers.length);
  for (let row = 0; row < starts.length - 1; row += 1)
    owners.fill(row, starts[row] as number, starts[row + 1] as number);
  return owners;
}
