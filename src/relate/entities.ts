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
  const entries = listEntries(withAuthority(groupNames(rows, cards.length), authority, cards));
  const names: Record<ItemId, (EntryId | null)[]> = {};
  for (const { id, traces } of cards) names[id] = traces.names.map(() => null);
  for (const { id, items } of entries) {
    for (const { item, name } of items) {
      const own = names[item];
      if (own !== undefined) own[name] = id;
    }
  }
  return { entries, names };
}
