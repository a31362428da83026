/** Whole-archive relations from cards alone. Pure and order-free: shuffled cards give the same relations. */
import type { Card } from '../model/card.ts';
import { compareDates, compareText, isOneDay } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { ItemId } from '../model/ids.ts';
import type { Relations } from '../model/relations.ts';

/** Others of a day that an article leads to: a list to choose from, and never all pairs of a day with thousands. */
const mostOfDay = 20;

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
    for (const [at, card] of group.entries()) others[card.id] = around(group, at);
  }
  return others;
}

/** The nearest others in the order of the day, in that order: never more than `mostOfDay`, however many the day has. */
function around(group: readonly Card[], at: number): readonly ItemId[] {
  const start = Math.max(0, Math.min(at - mostOfDay / 2, group.length - 1 - mostOfDay));
  const window = group.slice(start, start + mostOfDay + 1);
  return window.filter((_, index) => start + index !== at).map((card) => card.id);
}
