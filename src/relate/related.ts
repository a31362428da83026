/** Chooses what to read after an article, with the reasons. */
import type { TracedCard } from '../model/card.ts';
import type { ItemId } from '../model/ids.ts';
import type { Related, Story } from '../model/relations.ts';
import type { Links } from './stories.ts';

/** For each article that others are related to, those, the nearest first; `cards` are in order. */
export function relatedTo(
  _cards: readonly TracedCard[],
  _links: Links & { readonly stories: readonly Omit<Story, 'figures'>[] },
): Readonly<Record<ItemId, readonly Related[]>> {
  return {};
}
