/** Chooses what to read after an article, with the reasons in which it is told. */
import type { TracedCard } from '../model/card.ts';
import type { ItemId } from '../model/ids.ts';
import type { LinkReason } from '../model/reasons.ts';
import type { Related } from '../model/relations.ts';
import type { Likenesses } from './alike.ts';
import { byItem } from './by-item.ts';
import { sameNamesAmong } from './same-names.ts';
import { nameReasons, reasonsBetween, sharedEntries, type Ties, tellingDays } from './ties.ts';

/** Others that one article leads to. */
const most = 6;
/** Of other times, beside those that are alike. */
const mostOfOtherTimes = 3;
/** Reasons that are told of one. */
const mostReasons = 3;

/** For each article that others are related to, those, the most alike first; `cards` are in order. */
export function relatedTo(
  cards: readonly TracedCard[],
  { pairs, subjects }: Likenesses,
  ties: Ties,
): Readonly<Record<ItemId, readonly Related[]>> {
  const found = cards.map((): Related[] => []);
  const dayReason = tellingDays(subjects, ties);
  const isFull = (at: number) => (found[at] as Related[]).length >= most;
  const add = (from: number, to: number, named: readonly LinkReason[]) => {
    if (isFull(from)) return;
    // A link that nothing can be said for is not made.
    const reasons = reasonsBetween(from, { others: [to], named }, ties);
    if (reasons.length === 0) return;
    const day = reasons.length < mostReasons ? dayReason(from, to) : null;
    const all = day === null ? reasons.slice(0, mostReasons) : [...reasons, day];
    found[from]?.push({ item: (cards[to] as TracedCard).id, reasons: all });
  };
  for (const { one, other } of pairs) {
    if (isFull(one) && isFull(other)) continue;
    const named = nameReasons(sharedEntries(one, other, ties), ties);
    add(one, other, named);
    add(other, one, named);
  }
  const sameNames = sameNamesAmong(cards.length, ties);
  for (let at = 0; at < cards.length; at += 1) {
    const own = found[at] as Related[];
    const last = Math.min(most, own.length + mostOfOtherTimes);
    for (const other of own.length < most ? sameNames(at) : []) {
      if (own.length >= last) break;
      if (own.some(({ item }) => item === cards[other]?.id)) continue;
      add(at, other, nameReasons(sharedEntries(at, other, ties), ties));
    }
  }
  return byItem(
    cards,
    found.map((own) => (own.length > 0 ? own : undefined)),
  );
}
