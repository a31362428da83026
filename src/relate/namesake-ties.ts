/** What ties articles beside a name in common: the other names in them. Knows no names, only their numbers. */
import type { NameRow } from './name-rows.ts';

/** For each card the other things it names: those the whole world names weigh less than those of few articles. */
export interface Ties {
  /** By card: numbers of groups of names, the one that the gazetteer knows as negative numbers. */
  readonly byCard: readonly (readonly number[])[];
}

/** The ties of so many cards by groups of rows; only what two cards share ties. */
export function tiesOf(groups: readonly (readonly NameRow[])[], cards: number): Ties {
  const byCard: number[][] = Array.from({ length: cards }, () => []);
  for (const [at, rows] of groups.entries()) {
    if (rows.length < 2) continue;
    const tie = rows[0]?.keys.known === null ? at + 1 : -(at + 1);
    for (const { card } of rows) byCard[card]?.push(tie);
  }
  return { byCard };
}

/** Rows of one bearer, with the ties of all of their articles. */
export interface Part {
  readonly rows: NameRow[];
  readonly set: Set<number>;
}

/** What the gazetteer knows is in many texts: one such name says nothing, two say that both are of one matter. */
const fewestKnown = 2;

/** Whether a card is tied to a set of cards; `own` is the tie of the name in question itself. */
export function isTied(card: number, set: ReadonlySet<number>, ties: Ties, own: number): boolean {
  let known = 0;
  for (const tie of ties.byCard[card] ?? []) {
    if (tie === own || !set.has(tie)) continue;
    if (tie > 0) return true;
    known += 1;
    if (known >= fewestKnown) return true;
  }
  return false;
}

/** Whether two sets of cards are tied. */
function areTied(one: ReadonlySet<number>, other: ReadonlySet<number>, own: number): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let known = 0;
  for (const tie of small) {
    if (tie === own || !large.has(tie)) continue;
    if (tie > 0) return true;
    known += 1;
    if (known >= fewestKnown) return true;
  }
  return false;
}

/** Parts rows of one name by what ties their articles. `own` is the tie of the name itself, 0 for none. */
export function partByTies(rows: readonly NameRow[], ties: Ties, own: number): readonly Part[] {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return [{ rows: [only], set: new Set(ties.byCard[only.card]) }];
  const parts: Part[] = [];
  for (const row of rows) {
    const home = parts.find(
      ({ rows: others, set }) => others[0]?.card === row.card || isTied(row.card, set, ties, own),
    );
    if (home === undefined && parts.length < mostParts)
      parts.push({ rows: [row], set: new Set(ties.byCard[row.card]) });
    else if (home !== undefined) addTo(home, row, ties);
    else parts.at(-1)?.rows.push(row);
  }
  const joined = joinParts(parts, own);
  for (const part of joined) part.rows.sort((a, b) => a.card - b.card || a.at - b.at);
  return joined;
}

/** A name of more bearers than this is nobody's. */
const mostParts = 40;

function addTo(part: Part, row: NameRow, ties: Ties): void {
  part.rows.push(row);
  for (const tie of ties.byCard[row.card] ?? []) part.set.add(tie);
}

/** What came later may tie parts that were apart. */
function joinParts(parts: Part[], own: number): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const home = joined.find(({ set }) => areTied(set, part.set, own));
    if (home === undefined) joined.push(part);
    else {
      home.rows.push(...part.rows);
      for (const tie of part.set) home.set.add(tie);
    }
  }
  return joined.length === parts.length ? joined : joinParts(joined, own);
}
