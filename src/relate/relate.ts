/** Whole-archive relations from cards alone. Pure and order-free: shuffled cards give the same relations. */
import type { Card } from '../model/card.ts';
import { compareDates, compareText, isOneDay } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { ItemId } from '../model/ids.ts';
import type { Relations } from '../model/relations.ts';

/** Relates all articles of an archive. */
export function relate(cards: readonly Card[]): Relations {
  const ordered = [...cards].sort((a, b) => compareDates(a.published, b.published) || compareText(a.id, b.id));
  return { order: ordered.map((card) => card.id), sameDay: sameDay(ordered) };
}

function sameDay(ordered: readonly Card[]): Record<ItemId, readonly ItemId[]> {
  const dated = ordered.filter((card) => card.published !== null && isOneDay(card.published));
  const days = groupBy(dated, (card) => card.published?.earliest);
  const others: Record<ItemId, readonly ItemId[]> = {};
  for (const group of days.values()) {
    if (group.length < 2) continue;
    for (const card of group) others[card.id] = group.filter((other) => other.id !== card.id).map((other) => other.id);
  }
  return others;
}
