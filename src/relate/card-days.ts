/** When and in which language articles were published, as numbers: most pairs are told apart by these alone. */
import type { TracedCard } from '../model/card.ts';

/** By card: the first and the last day on which it may have been published, since 1970, NaN when not known; its language. */
export interface CardDays {
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** The same number for the same language. */
  readonly languages: Int32Array;
}

/** The days and languages of cards; of a date that is open on one side both days are the other one. */
export function cardDays(cards: readonly TracedCard[]): CardDays {
  const first = new Float64Array(cards.length);
  const last = new Float64Array(cards.length);
  const languages = new Int32Array(cards.length);
  const numbers = new Map<string, number>();
  const days = new Map<string, number>();
  for (let at = 0; at < cards.length; at += 1) {
    const { language, published } = cards[at] as TracedCard;
    const earliest = published?.earliest ?? null;
    const latest = published?.latest ?? null;
    first[at] = dayOf(earliest ?? latest, days);
    last[at] = latest === earliest ? (first[at] as number) : dayOf(latest ?? earliest, days);
    const number = numbers.get(language) ?? numbers.size;
    numbers.set(language, number);
    languages[at] = number;
  }
  return { first, last, languages };
}

/** An archive has few days and many articles on each. */
function dayOf(iso: string | null, known: Map<string, number>): number {
  if (iso === null) return Number.NaN;
  const day = known.get(iso);
  if (day !== undefined) return day;
  const parsed = Date.parse(iso) / 86_400_000;
  known.set(iso, parsed);
  return parsed;
}
