/** Cuts a stretch of time into bins: the shortest of which 128 or fewer fit, under labels for whole months or years. */
import { isoDay, monthNumber } from '../model/date.ts';
import type { IsoDay } from '../model/ids.ts';
import type { BinWidth } from '../model/picture.ts';

/** Evidence: the design's table; more bins than this are thinner than three pixels on a phone. */
export const mostBins = 128;
/** Labels for which there is room on a desktop window, about 40 px each. */
const mostTicks = 32;

const dayLength = 86_400_000;
const yearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];
const widths: readonly BinWidth[] = [
  { unit: 'day', count: 1 },
  { unit: 'week', count: 1 },
  { unit: 'month', count: 1 },
  { unit: 'quarter', count: 1 },
  ...[1, 5, 25, 100].map((count) => ({ unit: 'year', count }) as const),
];
/** Days in a bin at the least, to tell without making them that there would be far too many. */
const shortest = { day: 1, week: 7, month: 28, quarter: 90, year: 365 } as const;

/** Bins by the day on which each begins, the last day of the last one, and the labels under them. */
export interface Scale {
  readonly width: BinWidth;
  readonly starts: readonly IsoDay[];
  readonly end: IsoDay;
  readonly ticks: readonly ScaleTick[];
}

interface ScaleTick {
  readonly start: IsoDay;
  readonly unit: 'month' | 'year';
  readonly bins: number;
}

/** The scale on which both days have a bin. It begins and ends with whole labels. */
export function scaleOf(first: IsoDay, last: IsoDay): Scale {
  const span = numberOf(last) - numberOf(first);
  const scales = widths
    .filter(({ unit, count }) => span / (shortest[unit] * count) < 2 * mostBins)
    .map((width) => scaleBy(width, first, last));
  return scales.find(({ starts }) => starts.length <= mostBins) ?? scaleBy({ unit: 'year', count: 100 }, first, last);
}

/** The bin that holds a day; -1 when the scale does not reach it. */
export function binAt({ starts, end }: Scale, day: IsoDay): number {
  if (day > end) return -1;
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as IsoDay) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The last day of a bin, by its place. */
export function lastDayOf({ starts, end }: Scale, at: number): IsoDay {
  const next = starts[at + 1];
  return next === undefined ? end : dayOf(numberOf(next) - 1);
}

function scaleBy(width: BinWidth, first: IsoDay, last: IsoDay): Scale {
  const ticks = tickMonths(width, first, last).map(({ from, to, unit }, at, { length }) => {
    const start = isoDay(Math.floor(from / 12), (from % 12) + 1, 1);
    return { start, unit, starts: startsIn(from, to, width, { isFirst: at === 0, isLast: at === length - 1 }) };
  });
  const starts = ticks.flatMap((tick) => tick.starts);
  return {
    width,
    starts: starts.map(dayOf),
    end: dayOf(following(starts.at(-1) ?? 0, width) - 1),
    ticks: ticks.map(({ start, unit, starts: { length: bins } }) => ({ start, unit, bins })),
  };
}

/** A label with the month in which it begins and the one before which it ends, counted from the year 0. */
interface TickMonths {
  readonly from: number;
  readonly to: number;
  readonly unit: 'month' | 'year';
}

function tickMonths({ unit, count }: BinWidth, first: IsoDay, last: IsoDay): readonly TickMonths[] {
  const isShort = unit === 'day' || unit === 'week';
  const step = isShort ? 1 : 12 * yearStep(count, first, last);
  const from = monthNumber(first) - (monthNumber(first) % step);
  return Array.from({ length: Math.floor((monthNumber(last) - from) / step) + 1 }, (_, at) => ({
    from: from + at * step,
    to: from + (at + 1) * step,
    unit: isShort ? 'month' : 'year',
  }));
}

/** The years under one label: a whole number of bins. */
function yearStep(count: number, first: IsoDay, last: IsoDay): number {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  return yearSteps.find((step) => step % count === 0 && years / step <= mostTicks) ?? 1000;
}

/** The bins from one month to another, by the number of the day on which each begins. */
function startsIn(
  from: number,
  to: number,
  { unit, count }: BinWidth,
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): readonly number[] {
  const [begin, end] = [monthStart(from), monthStart(to)];
  if (unit === 'day') return Array.from({ length: end - begin }, (_, at) => begin + at);
  if (unit === 'week') {
    // A week belongs to the month that holds its Thursday; at both ends whole months are wanted nevertheless.
    const start = mondayOf(isFirst ? begin : begin + 3);
    const length = Math.ceil((end - (isLast ? 0 : 3) - start) / 7);
    return Array.from({ length }, (_, at) => start + at * 7);
  }
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12 * count;
  return Array.from({ length: (to - from) / months }, (_, at) => monthStart(from + at * months));
}

function following(start: number, { unit, count }: BinWidth): number {
  if (unit === 'day' || unit === 'week') return start + (unit === 'day' ? 1 : 7);
  return monthStart(monthNumber(dayOf(start)) + (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12 * count));
}

/** Days are numbered from 1 January 1970, a Thursday. */
function numberOf(day: IsoDay): number {
  return Date.parse(day) / dayLength;
}

/** The day of a number; 9999 is the last year that an archive may state. */
function dayOf(number: number): IsoDay {
  return new Date(Math.min(number, lastNumber) * dayLength).toISOString().slice(0, 10);
}

const lastNumber = numberOf('9999-12-31');

function mondayOf(number: number): number {
  return Math.floor((number + 3) / 7) * 7 - 3;
}

/** The number of the first day of a month counted from the year 0. */
function monthStart(month: number): number {
  // Years below 100 would be read as of the 20th century; 400 years are a whole number of days.
  return Date.UTC(Math.floor(month / 12) + 400, month % 12, 1) / dayLength - 146_097;
}
