/** Knows which articles look back on the day of an earlier one: a follow-up is as near to its story as if it were of that week. */
import type { TracedCard } from '../model/card.ts';
import type { DayTrace } from '../model/traces.ts';

/** Whether the later of two articles looks back on what the earlier one told as news; asked for places of cards in order. */
export type LooksBack = (one: number, other: number) => boolean;

const dayLength = 86_400_000;
/** An event is told as news for so many days. */
const daysOfNews = 4;

/** For the cards in order; `first` and `last` are the days on which they may have been published. */
export function looksBackAmong(
  cards: readonly TracedCard[],
  { first, last }: { readonly first: Float64Array; readonly last: Float64Array },
): LooksBack {
  const days = new Map<number, readonly number[]>();
  for (let at = 0; at < cards.length; at += 1) {
    const { days: spoken } = (cards[at] as TracedCard).traces;
    if (!spoken.some(isLookedBackOn)) continue;
    const own = spoken.filter(isLookedBackOn).map(([, day]) => Date.parse(day) / dayLength);
    days.set(at, own);
  }
  if (days.size === 0) return () => false;
  const isNewsOf = (later: number, earlier: number) => {
    const from = first[earlier] as number;
    const to = last[earlier] as number;
    return from === to && days.get(later)?.some((day) => from >= day && from - day <= daysOfNews) === true;
  };
  // Two that look back on one day are of one story as well.
  const shareDay = (one: number, other: number) =>
    days.get(one)?.some((day) => days.get(other)?.includes(day) === true) === true;
  return (one, other) => isNewsOf(one, other) || isNewsOf(other, one) || shareDay(one, other);
}

function isLookedBackOn(day: DayTrace): boolean {
  return day[3] === 1;
}
