/** What only the whole archive can show. Relations are keyed by item, never by pointer. */
import type { ItemId } from './ids.ts';

export interface Relations {
  /** Every article: the oldest first, those without a date last. */
  readonly order: readonly ItemId[];
  /** For each article dated to one day: the others of that day nearest to it in the order, in order. */
  readonly sameDay: Readonly<Record<ItemId, readonly ItemId[]>>;
}
