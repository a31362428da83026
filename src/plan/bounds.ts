/** From when to when dates reach, a bound counted as the day that it names. Claims nothing: see `time-range.ts` for that. */
import { type ArchiveDate, anchorOf } from '../model/date.ts';
import type { IsoDay } from '../model/ids.ts';

/** The first and the last day that dates may mean, as far as they are bounded; null when there are none. */
export function boundsOf(dates: readonly ArchiveDate[]): readonly [IsoDay, IsoDay] | null {
  const firsts = dates.map(anchorOf).sort();
  const lasts = dates.map((date) => date.latest ?? anchorOf(date)).sort();
  const [first, last] = [firsts.at(0), lasts.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}
