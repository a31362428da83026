/** What ties articles beside a name in common: the other names in them. Knows no names, only their numbers. */
import { type NameReasons, noReasons } from './name-reasons.ts';
import type { NameRows, Row } from './name-rows.ts';

/**
 * For each card the other things it names, as numbers of groups of names: what the gazetteer knows as negative numbers,
 * since what all the world names weighs less. Those of card 3 stand from `starts[3]` up to `starts[4]`.
 */
export interface Ties {
  readonly rows: NameRows;
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  /** One more than the number of the last group. */
  readonly end: number;
}

/** The ties of so many cards by groups of rows; only what two cards share ties. */
export function tiesOf(rows: NameRows, groups: readonly (readonly Row[])[], cards: number): Ties {
  const starts = new Int32Array(cards + 1);
  for (const group of groups) {
    if (group.length < 2) continue;
    for (const row of group) {
      const card = rows.card[row] as number;
      starts[card + 1] = (starts[card + 1] as number) + 1;
    }
  }
  for (let card = 0; card < cards; card += 1)
    starts[card + 1] = (starts[card + 1] as number) + (starts[card] as number);
  const numbers = new Int32Array(starts[cards] as number);
  const next = starts.slice();
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] as readonly Row[];
    if (group.length < 2) continue;
    const isKnown = rows.names[rows.name[group[0] as Row] as number]?.known !== null;
    for (const row of group) {
      const card = rows.card[row] as number;
      const place = next[card] as number;
      numbers[place] = isKnown ? -(at + 1) : at + 1;
      next[card] = place + 1;
    }
  }
  return { rows, starts, numbers, end: groups.length + 1 };
}

/** Rows of one bearer. Most names are in one article and never asked for its ties: `made` holds them once they are. */
export interface Part {
  readonly rows: Row[];
  /** The number by which the name itself ties articles; 0 for none. */
  readonly tie: number;
  made: Set<number> | null;
  /** Why the rows are taken for one; empty until somebody asks. */
  reasons: NameReasons;
}

/** A part of nothing but one row so far. */
export function partOf(row: Row, tie: number): Part {
  return { rows: [row], tie, made: null, reasons: noReasons };
}

/** The ties of all articles of a part. */
export function tiesOfPart(part: Part, { rows, starts, numbers }: Ties): Set<number> {
  if (part.made !== null) return part.made;
  const made = new Set<number>();
  for (const row of part.rows) {
    const card = rows.card[row] as number;
    const end = starts[card + 1] as number;
    for (let at = starts[card] as number; at < end; at += 1) made.add(numbers[at] as number);
  }
  part.made = made;
  return made;
}

/** What the gazetteer knows is in many texts: one such name says nothing, two say that both are of one matter. */
export const fewestKnown = 2;

/** Whether a card is tied to a set of cards; `own` is the tie of the name in question itself. */
export function isTied(card: number, set: ReadonlySet<number>, { starts, numbers }: Ties, own: number): boolean {
  let known = 0;
  const end = starts[card + 1] as number;
  for (let at = starts[card] as number; at < end; at += 1) {
    const tie = numbers[at] as number;
    if (tie === own || !set.has(tie)) continue;
    if (tie > 0) return true;
    known += 1;
    if (known >= fewestKnown) return true;
  }
  return false;
}
