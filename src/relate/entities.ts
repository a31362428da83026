/** Brings the names of all articles together: one entry for each person, organisation and place. */
import type { AuthorityEntry } from '../model/authority.ts';
import type { TracedCard } from '../model/card.ts';
import type { ItemId } from '../model/ids.ts';
import type { Entry, EntryId } from '../model/relations.ts';
import { withAuthority } from './authority.ts';
import { listEntries } from './entry-list.ts';
import { groupNames } from './name-groups.ts';
import { nameRows } from './name-rows.ts';

/** Entries sorted by id, and for each article the entries of its names by index. */
export interface Naming {
  readonly entries: readonly Entry[];
  readonly names: Readonly<Record<ItemId, readonly (EntryId | null)[]>>;
}

/** The entries of an archive; `cards` are in order. What people say in the authority file goes before every rule. */
export function entriesOf(cards: readonly TracedCard[], authority: readonly AuthorityEntry[]): Naming {
  const rows = nameRows(cards);
  const groups = withAuthority(groupNames(rows, cards.length), authority, { rows, cards });
  const { entries, ids } = listEntries(groups, rows, cards);
  const named = cards.map(({ traces }) => traces.names.map((): EntryId | null => null));
  for (const [at, group] of groups.entries()) {
    const id = ids[at] ?? null;
    for (const row of group.rows) {
      const own = named[rows.card[row] as number];
      if (own !== undefined) own[rows.at[row] as number] = id;
    }
  }
  const names: Record<ItemId, readonly (EntryId | null)[]> = {};
  for (const [at, { id }] of cards.entries()) names[id] = named[at] ?? [];
  return { entries, names };
}
