/** Chooses what to read after an article, with the reasons in which it is told. */
import type { TracedCard } from '../model/card.ts';
import type { ItemId } from '../model/ids.ts';
import type { LinkReason } from '../model/reasons.ts';
import type { Related } from '../model/relations.ts';
import type { Likenesses } from './alike.ts';
import { dayReasons, nameReasons, reasonsBetween, sharedEntries, type Ties } from './ties.ts';

/** Others that one article leads to. */
const most = 6;
/** Reasons that are told of one. */
const mostReasons = 3;

/** For each article that others are related to, those, the most alike first; `cards` are in order. */
export function relatedTo(
  cards: readonly TracedCard[],
  { pairs }: Likenesses,
  ties: Ties,
): Readonly<Record<ItemId, readonly Related[]>> {
  const found = new Map<number, Related[]>();
  const isFull = (at: number) => (found.get(at)?.length ?? 0) >= most;
  const add = (from: number, to: number, named: readonly LinkReason[]) => {
    const related = isFull(from) ? null : relatedBy(cards[from] as TracedCard, cards[to] as TracedCard, named, ties);
    if (related === null) return;
    const list = found.get(from);
    if (list === undefined) found.set(from, [related]);
    else list.push(related);
  };
  for (const { one, other } of pairs) {
    if (isFull(one) && isFull(other)) continue;
    const named = nameReasons(sharedEntries(one, other, ties));
    add(one, other, named);
    add(other, one, named);
  }
  const places = [...found.keys()].sort((a, b) => a - b);
  return Object.fromEntries(places.map((at) => [cards[at]?.id ?? '', found.get(at) ?? []]));
}

/** A link that nothing can be said for is not made. */
function relatedBy(one: TracedCard, other: TracedCard, named: readonly LinkReason[], ties: Ties): Related | null {
  const reasons = reasonsBetween(one, { others: [other], named }, ties);
  if (reasons.length === 0) return null;
  return { item: other.id, reasons: reasons.concat(dayReasons(one, other)).slice(0, mostReasons) };
}
