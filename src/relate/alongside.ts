/** Finds who is named beside whom: for each entry those in the same articles, the most often first. */
import type { Entry } from '../model/relations.ts';
import type { NameRows, Row } from './name-rows.ts';

const mostAlongside = 12;

/** Tells who is named beside the entry of these rows. */
export type Alongside = (rows: readonly Row[]) => Entry['alongside'];

/** What is counted for one entry: in how many articles others stand beside it, those in the order in which they are met. */
interface Beside {
  /** The places of the entries of each article, and where those of an article begin. */
  readonly named: Int32Array;
  readonly all: NameRows;
  readonly counts: Int32Array;
  readonly met: Int32Array;
  /** The places and counts of those with the highest counts, in turn. */
  readonly best: Int32Array;
}

/** For so many entries; `places` are those of the entries of all rows, -1 for none. */
export function alongsideIn(all: NameRows, places: Int32Array, entries: number): Alongside {
  const counts = new Int32Array(entries);
  const met = new Int32Array(entries + 1);
  const beside = { counts, met, best: new Int32Array(2 * mostAlongside), named: sortedInCards(places, all), all };
  return (rows) => {
    const length = countBeside(rows, beside);
    counts[places[rows[0] as Row] as number] = 0;
    const found = chooseMostOften(beside, length);
    // Of its length from the start: a list that grows takes room for many more, and every entry has one.
    const listed = new Array<number>(2 * found);
    for (let at = 0; at < listed.length; at += 1) listed[at] = beside.best[at] as number;
    return listed;
  };
}

/** The places in the order of the list, card by card: those met first are then the first of equals already. */
function sortedInCards(places: Int32Array, { card, starts }: NameRows): Int32Array {
  const sorted = places.slice();
  for (let row = 0; row < sorted.length; row += 1) {
    const own = sorted[row] as number;
    const from = starts[card[row] as number] as number;
    let at = row;
    for (; at > from && (sorted[at - 1] as number) > own; at -= 1) sorted[at] = sorted[at - 1] as number;
    sorted[at] = own;
  }
  return sorted;
}

/** Counts those beside the entry of these rows; gives how many there are. */
function countBeside(rows: readonly Row[], { counts, met, named, all: { card, starts } }: Beside): number {
  let length = 0;
  let before = -1;
  for (let at = 0; at < rows.length; at += 1) {
    const own = card[rows[at] as Row] as number;
    // Rows are in order: two names of one article for one bearer stand side by side, here and below.
    if (own === before) continue;
    before = own;
    const end = starts[own + 1] as number;
    let last = -1;
    for (let row = starts[own] as number; row < end; row += 1) {
      const other = named[row] as number;
      if (other === last) continue;
      last = other;
      const count = counts[other] as number;
      // A list of those that are met first, without asking: whether one is, no processor can foretell.
      met[length] = other;
      length += (count - 1) >>> 31;
      counts[other] = count + 1;
    }
  }
  return length;
}

/**
 * Those with the highest counts, of equals the first; gives how many, and leaves nothing counted. What all the world names stands
 * beside thousands: not sorted.
 */
function chooseMostOften({ counts, met, best }: Beside, length: number): number {
  let end = 0;
  for (let at = 0; at < length; at += 1) {
    const one = met[at] as number;
    const count = counts[one] as number;
    if (count === 0) continue;
    counts[one] = 0;
    let place = end;
    for (; place > 0; place -= 1) {
      const before = best[2 * place - 1] as number;
      if (before > count || (before === count && (best[2 * place - 2] as number) < one)) break;
      if (place === mostAlongside) continue;
      best[2 * place] = best[2 * place - 2] as number;
      best[2 * place + 1] = before;
    }
    if (place === mostAlongside) continue;
    best[2 * place] = one;
    best[2 * place + 1] = count;
    end = Math.min(end + 1, mostAlongside);
  }
  return end;
}
