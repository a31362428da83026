/** Finds the stretches of time in which no article stands, long enough to show in the picture. */
import { type ArchiveDate, anchorOf, daysAfter } from '../model/date.ts';
import type { Gap } from '../model/picture.ts';
import { binAt, type Scale } from './scale.ts';

/** Fewer empty bins than this do not show. */
const fewestBins = 3;
/** Nor does a gap shorter than this part of the whole stand out. */
const leastPart = 1 / 12;
/** More gaps than this are not named one by one. */
const mostGaps = 4;

/** The longest gaps between the dates, in order of time. A date known to a month fills that month. */
export function gapsIn(dates: readonly ArchiveDate[], scale: Scale): readonly Gap[] {
  const stretches = dates.map((date) => ({ from: anchorOf(date), to: date.latest ?? anchorOf(date) }));
  stretches.sort((a, b) => (a.from < b.from ? -1 : 1));
  const least = Math.max(fewestBins, scale.starts.length * leastPart);
  const found: (Gap & { readonly bins: number })[] = [];
  let last = stretches[0]?.to ?? '';
  for (const { from, to } of stretches) {
    const bins = binAt(scale, from) - binAt(scale, last) - 1;
    if (bins >= least) found.push({ from: daysAfter(last, 1), to: daysAfter(from, -1), bins });
    if (to > last) last = to;
  }
  const longest = found.sort((a, b) => b.bins - a.bins);
  const named = longest.slice(0, mostGaps).map(({ from, to }) => ({ from, to }));
  return named.sort((a, b) => (a.from < b.from ? -1 : 1));
}
