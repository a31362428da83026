/** Chooses what to read after an article, with the reasons in which it is told. */
import type { TracedCard } from '../model/card.ts';
import type { ItemId } from '../model/ids.ts';
import type { Related } from '../model/relations.ts';
import type { Likenesses } from './alike.ts';
import { dayReasons, reasonsBetween, sharedEntries, type Ties } from './ties.ts';

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
  for (const { one, other } of pairs) {
    add(found, [one, other], cards, ties);
    add(found, [other, one], cards, ties);
  }
  const places = [...found.keys()].sort((a, b) => a - b);
  return Object.fromEntries(places.map((at) => [cards[at]?.id ?? '', found.get(at) ?? []]));
}

/** A link that nothing can be said for is not made. */
function add(
  found: Map<number, Related[]>,
  [from, to]: readonly [number, number],
  cards: readonly TracedCard[],
  ties: Ties,
): void {
  const list = found.get(from) ?? [];
  if (list.length >= most) return;
  const [one, other] = [cards[from] as TracedCard, cards[to] as TracedCard];
  const reasons = reasonsBetween(one, { others: [other], shared: sharedEntries(from, to, ties) }, ties);
  if (reasons.length === 0) return;
  list.push({ item: other.id, reasons: [...reasons, ...dayReasons(one, other)].slice(0, mostReasons) });
  found.set(from, list);
}
