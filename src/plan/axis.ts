/** Plans the line of time that articles stand on: from when to when it goes, and how long its cells are. */
import { type ArchiveDate, daysInMonth, monthNumber, yearOf } from '../model/date.ts';
import type { IsoDay } from '../model/ids.ts';
import { boundsOf } from './bounds.ts';

/**
 * The days of one month, or months, or years. Cells are all as wide as each other, whatever their days, so that they can
 * be laid out without widths of their own.
 */
export interface Axis {
  readonly unit: 'day' | 'month' | 'year';
  /** The first month counted from the year 0, or the first year where the unit is a year. */
  readonly first: number;
  /** Days, months or years from the start to the end. */
  readonly length: number;
  /** Months or years in a cell; a day has always a cell of its own. */
  readonly step: number;
}

/** Years in a cell, so that at most 16 labels have to fit: their room on a desktop window is about 50 px each. */
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const mostCells = 16;
/** Up to here a month has a cell of its own, and up to three years a quarter. */
const mostMonths = 12;
const mostQuarters = 36;

/** The axis on which all these dates fit; null when there are none. */
export function axisOf(dates: readonly ArchiveDate[]): Axis | null {
  const bounds = boundsOf(dates);
  if (bounds === null) return null;
  const [from, to] = bounds;
  const months = monthNumber(to) - monthNumber(from) + 1;
  if (months === 1) return { unit: 'day', first: monthNumber(from), length: daysOf(from), step: 1 };
  if (months <= mostMonths) return { unit: 'month', first: monthNumber(from), length: months, step: 1 };
  if (months <= mostQuarters) return rounded('month', 3, monthNumber(from), monthNumber(to));
  const years = yearOf(to) - yearOf(from) + 2;
  const step = yearSteps.find((each) => years / each <= mostCells - 1) ?? 1000;
  return rounded('year', step, yearOf(from), yearOf(to));
}

/** An axis that starts and ends with whole cells. */
function rounded(unit: Axis['unit'], step: number, from: number, to: number): Axis {
  const first = from - (from % step);
  return { unit, first, step, length: to - (to % step) + step - first };
}

/** The first and the last day on the axis. */
export function axisDays({ unit, first, length }: Axis): [IsoDay, IsoDay] {
  const [from, to] = unit === 'year' ? [first * 12, (first + length) * 12 - 1] : [first, first + length - 1];
  const [start, end] = [monthNamed(from), monthNamed(unit === 'day' ? first : to)];
  return [`${start}-01`, `${end}-${daysInMonth(Number(end.slice(0, 4)), Number(end.slice(5)))}`];
}

/** `2021-11` for a month counted from the year 0. */
export function monthNamed(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** How many days the month of a day has. */
export function daysOf(day: IsoDay): number {
  return daysInMonth(yearOf(day), Number(day.slice(5, 7)));
}
