/**
 * What holds of whole groups of rows, told in one walk over all rows in their order. To go through the rows of each group instead, once for
 * each thing that is asked, would jump about in the archive a million times.
 */
import type { NameKind } from '../model/article.ts';
import type { NameGroup } from './name-groups.ts';
import type { NameRows, Row } from './name-rows.ts';

/** By the places of the groups. */
export interface GroupFacts {
  /** For each row the place of its group; -1 for none. */
  readonly groups: Int32Array;
  /** Of how many articles the rows are. */
  readonly cards: Int32Array;
  /** 1 where rows differ in their names, or in their kinds. */
  readonly namesDiffer: Uint8Array;
  readonly kindsDiffer: Uint8Array;
  /** 1 where a row is not doubtful. */
  readonly isSure: Uint8Array;
}

/** The facts of groups; a row is in one of them at most. */
export function factsOf(given: readonly NameGroup[], all: NameRows): GroupFacts {
  const { card, name, kind, doubt } = all;
  const groups = groupsOfRows(given, card.length);
  const cards = new Int32Array(given.length);
  const [namesDiffer, kindsDiffer] = [new Uint8Array(given.length), new Uint8Array(given.length)];
  const isSure = new Uint8Array(given.length);
  const lastCards = new Int32Array(given.length).fill(-1);
  const names = Int32Array.from(given, ({ rows }) => name[rows[0] as Row] as number);
  const kinds = given.map(({ rows }) => kind[rows[0] as Row] as NameKind);
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] as number;
    if (group < 0) continue;
    if (name[row] !== names[group]) namesDiffer[group] = 1;
    if (kind[row] !== kinds[group]) kindsDiffer[group] = 1;
    if (doubt[row] === 0) isSure[group] = 1;
    if (lastCards[group] === card[row]) continue;
    lastCards[group] = card[row] as number;
    cards[group] = (cards[group] as number) + 1;
  }
  return { groups, cards, namesDiffer, kindsDiffer, isSure };
}

function groupsOfRows(given: readonly NameGroup[], count: number): Int32Array {
  const groups = new Int32Array(count).fill(-1);
  for (let at = 0; at < given.length; at += 1) {
    const { rows } = given[at] as NameGroup;
    for (let place = 0; place < rows.length; place += 1) groups[rows[place] as Row] = at;
  }
  return groups;
}
