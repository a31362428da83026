/** Presents lists of years and months: how many articles each has, and the stretches between them that have none. */
import { fill, type Phrases } from '../phrases/phrases.ts';
import type { MonthBars } from './month-bars.ts';

/** An entry of such a list, shown by `partials/years`; a stretch without articles leads nowhere. */
export interface ContentView {
  readonly href: string | null;
  readonly label: string;
  readonly count: string;
  /** The days of a month, where these are many; null elsewhere. */
  readonly bars: MonthBars | null;
}

/** The entries in order with the gaps between them; `place` counts years or months, `name` says which one it is. */
export function withGaps(
  entries: readonly (ContentView & { readonly place: number })[],
  name: (place: number) => string,
  phrases: Phrases,
): readonly ContentView[] {
  return entries.flatMap(({ place, ...entry }, at) => {
    const first = (entries[at - 1]?.place ?? place) + 1;
    if (first >= place) return [entry];
    const [from, to] = [name(first), name(place - 1)];
    const label = from === to ? from : fill(phrases.time.sentences.yearsFromTo, { first: from, last: to });
    return [{ href: null, label, count: phrases.time.words.noArticle, bars: null }, entry];
  });
}
