/** Gives every item its address: the one it has in the permalink file, else a new one from its headline. */
import { compareText } from '../model/date.ts';
import type { Permalink } from '../model/permalink.ts';
import { slug } from '../text/slug.ts';
import type { PlanInput } from './plan.ts';

/**
 * The permalink file after this build, sorted by path. Items that cannot be published now keep the address they had;
 * one that never had any gets it when it is first published.
 */
export function permalinksOf(input: Pick<PlanInput, 'cards' | 'identities' | 'absent'>): readonly Permalink[] {
  const headlines = new Map(input.cards.map((card) => [card.id, card.headline]));
  const present = input.identities.flatMap((identity) => {
    const headline = headlines.get(identity.id);
    const address = identity.address ?? (headline === undefined ? null : `articles/${slug(headline)}-${identity.id}/`);
    return address === null ? [] : [{ ...identity, address }];
  });
  return [...present, ...input.absent].sort((a, b) => compareText(a.path, b.path));
}
