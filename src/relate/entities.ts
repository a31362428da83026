/** Brings the names of all articles together: one entry for each person, organisation and place. */
import type { AuthorityEntry } from '../model/authority.ts';
import type { TracedCard } from '../model/card.ts';
import type { ItemId } from '../model/ids.ts';
import type { Entry, EntryId } from '../model/relations.ts';
import { withAuthority } from './authority.ts';
import { byItem } from './by-item.ts';
import { listEntries } from './entry-list.ts';
import { groupNames } from './name-groups.ts';
import { type NameRows, nameRows } from './name-rows.ts';
import { withSettledKinds } from './settled-kinds.ts';

/** Entries sorted by id, for each article the entries of its names by index, and the names as they stand on the cards. */
export interface Naming {
  readonly entries: readonly Entry[];
  readonly names: Readonly<Record<ItemId, readonly (EntryId | null)[]>>;
  readonly placed: PlacedNames;
  readonly rows: NameRows;
}

/**
 * The entries of all names by their places in the list, card behind card: those of card 3 stand from `starts[3]`; -1 where a
 * name has none. An archive asks for millions of them, and to look up an id takes ten times as long.
 */
export interface PlacedNames {
  readonly starts: Int32Array;
  readonly entries: Int32Array;
}

/** The place of the entry of a name, by the place of its card and its index there; -1 for none. */
export function entryAt({ starts, entries }: PlacedNames, card: number, name: number): number {
  const at = (starts[card] as number) + name;
  return name < 0 || at >= (starts[card + 1] as number) ? -1 : (entries[at] as number);
}

/** The entries of an archive; `cards` are in order. What people say in the authority file goes before every rule. */
export function entriesOf(cards: readonly TracedCard[], authority: readonly AuthorityEntry[]): Naming {
  const rows = withSettledKinds(nameRows(cards));
  const groups = withAuthority(groupNames(rows, cards.length), authority, { rows, cards });
  const { entries, places } = listEntries(groups, rows);
  const placed = { starts: rows.starts, entries: places };
  return { entries, names: namesById(entries, placed, cards), placed, rows };
}

function namesById(entries: readonly Entry[], placed: PlacedNames, cards: readonly TracedCard[]): Naming['names'] {
  const ids = entries.map(({ id }) => id);
  return byItem(
    cards,
    cards.map((_, card) => idsOnCard(card, placed, ids)),
  );
}

function idsOnCard(card: number, { starts, entries }: PlacedNames, ids: readonly EntryId[]): (EntryId | null)[] {
  const from = starts[card] as number;
  const own = new Array<EntryId | null>((starts[card + 1] as number) - from);
  for (let at = 0; at < own.length; at += 1) {
    const entry = entries[from + at] as number;
    own[at] = entry < 0 ? null : (ids[entry] as EntryId);
  }
  return own;
}
