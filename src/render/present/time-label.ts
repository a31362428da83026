/** Names stretches of time: a bin of the ribbon, a month or some years under its labels. */
import { daysAfter } from '../../model/date.ts';
import type { IsoDay } from '../../model/ids.ts';
import type { BinWidth, NumbersRow } from '../../model/picture.ts';
import { fill, type Phrases } from '../phrases/phrases.ts';
import { formatter, longDay, longMonth, span } from '../wording/date-wording.ts';
import { asLabel } from '../wording/label.ts';

/** `16 November 2021`, `15–21 November 2021`, `November 2021`, `October – December 2021`, `2021` or `2020–2024`. */
export function binName(start: IsoDay, { unit, count }: BinWidth, phrases: Phrases): string {
  if (unit === 'day') return longDay(start, phrases);
  if (unit === 'week') return span(start, daysAfter(start, 6), phrases);
  if (unit === 'month') return longMonth(start, phrases);
  if (unit === 'quarter') {
    const format = formatter(phrases, { month: 'long', year: 'numeric' });
    return format.formatRange(Date.parse(start), Date.parse(daysAfter(start, 80)));
  }
  return yearsName(start, count, phrases);
}

/** A month, a year or some years in full; `years` is how many they are. */
export function stretchName(
  { start, unit, years }: Pick<NumbersRow, 'start' | 'unit' | 'years'>,
  phrases: Phrases,
): string {
  return unit === 'month' ? asLabel(longMonth(start, phrases), phrases.language) : yearsName(start, years, phrases);
}

function yearsName(start: IsoDay, count: number, phrases: Phrases): string {
  const first = start.slice(0, 4);
  if (count === 1) return first;
  return fill(phrases.time.sentences.yearsFromTo, { first, last: String(Number(first) + count - 1) });
}
