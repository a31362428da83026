/** Finds what shares something, by an inverted index over numbers: never all pairs, however common a thing is. */

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
export function visitSharing(rows: readonly (readonly number[])[], { least, reach }: Looking, visit: Visit): void {
  const postings = postingsOf(rows);
  const shared = new Int32Array(rows.length);
  const met: number[] = [];
  for (let one = 0; one < rows.length; one += 1) {
    met.length = 0;
    const last = postings.starts[one + 1] ?? 0;
    for (let at = postings.starts[one] ?? 0; at < last; at += 1) {
      meet(postings, postings.places[at] ?? 0, reach, (other) => {
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      });
    }
    for (const other of met) {
      const count = shared[other] ?? 0;
      shared[other] = 0;
      if (count >= least) visit(one, other, count);
    }
  }
}

/** All numbers of all rows, sorted, with the rows that have them; and where those of each row stand. */
interface Postings {
  readonly numbers: Float64Array;
  readonly rows: Int32Array;
  /** The places of the first row from `starts[0]`, of the second from `starts[1]`, and so on. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

function postingsOf(rows: readonly (readonly number[])[]): Postings {
  const starts = new Int32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) starts[at + 1] = (starts[at] ?? 0) + row.length;
  const numbers = new Float64Array(starts[rows.length] ?? 0);
  let next = 0;
  for (const [at, row] of rows.entries()) for (const number of row) numbers[next++] = number * rows.length + at;
  numbers.sort();
  const [owners, places, filled] = [new Int32Array(next), new Int32Array(next), starts.slice()];
  for (let at = 0; at < next; at += 1) {
    const number = numbers[at] ?? 0;
    const owner = number % rows.length;
    owners[at] = owner;
    numbers[at] = (number - owner) / rows.length;
    const place = filled[owner] ?? 0;
    places[place] = at;
    filled[owner] = place + 1;
  }
  return { numbers, rows: owners, starts, places };
}

function meet({ numbers, rows }: Postings, from: number, reach: number, found: (row: number) => void): void {
  const last = Math.min(numbers.length, from + reach + 1);
  for (let at = from + 1; at < last && numbers[at] === numbers[from]; at += 1) found(rows[at] ?? 0);
}
