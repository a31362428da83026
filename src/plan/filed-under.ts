/** Chooses the article that a story or a statement is filed under, so that its address outlives the articles to come. */
import { factOf } from '../model/card.ts';
import { compareText } from '../model/date.ts';
import type { IsoDay, ItemId } from '../model/ids.ts';
import type { Listed } from '../model/page.ts';

/** The day on which each article came into the archive. */
export type DaysAdded = ReadonlyMap<ItemId, IsoDay>;

/**
 * Of several things with an article each, the one whose article came into the archive first: whatever is added later, it
 * stays. Of those of one day, one with a headline of its own, then the first.
 */
export function filedUnder<T extends { readonly article: Listed }>(things: readonly T[], added: DaysAdded): T | null {
  const dayOf = ({ article }: T) => added.get(article.card.id) ?? '';
  const made = ({ article }: T) => Number(factOf(article.card, 'headline') === 'inferred');
  const [first = null] = [...things].sort((a, b) => compareText(dayOf(a), dayOf(b)) || made(a) - made(b));
  return first;
}
