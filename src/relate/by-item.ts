/** Keeps what is known of articles by their ids, as `Relations` does. */
import type { Card } from '../model/card.ts';
import type { ItemId } from '../model/ids.ts';

/** The values of the cards, in their order, by id; of a card without one there is nothing. */
export function byItem<T>(cards: readonly Card[], values: readonly (T | undefined)[]): Record<ItemId, T> {
  const byId: Record<ItemId, T> = {};
  for (let at = 0; at < cards.length; at += 1) {
    const value = values[at];
    if (value !== undefined) byId[(cards[at] as Card).id] = value;
  }
  return byId;
}
