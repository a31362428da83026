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
  const { starts } = rows;
  const chain = chainedIn(rows);
  const shared = new Int32Array(starts.length);
  const met = new Int32Array(starts.length);
  for (let one = 0; one < starts.length - 1; one += 1) {
    let others = 0;
    const end = starts[one + 1] as number;
    for (let at = starts[one] as number; at < end; at += 1) {
      let place = chain[2 * at] as number;
      for (let seen = 0; place !== 0 && seen < reach; seen += 1) {
        const other = chain[2 * place + 1] as number;
        const count = shared[other] as number;
        if (count === 0) met[others++] = other;
        shared[other] = count + 1;
        place = chain[2 * place] as number;
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

/** For each number where it stands next, as `nextAlike` tells, and then its row: both are read together. */
function chainedIn({ starts, numbers }: NumberRows): Int32Array {
  const next = nextAlike(numbers);
  const chain = new Int32Array(2 * numbers.length);
  for (let row = 0; row < starts.length - 1; row += 1) {
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) {
      chain[2 * at] = next[at] as number;
      chain[2 * at + 1] = row;
    }
  }
  return chain;
}
