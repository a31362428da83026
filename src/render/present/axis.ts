/** The line of time that articles stand on: its cells, and where a day or a date falls on it, in percent from its start. */
import type { ArchiveDate } from '../../model/date.ts';
import { anchorOf, daysInMonth } from '../../model/date.ts';
import type { IsoDay } from '../../model/ids.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { formatter, longDay, longMonth } from '../wording/date-wording.ts';

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
  const firsts = dates.map(anchorOf).sort();
  const lasts = dates.map((date) => date.latest ?? anchorOf(date)).sort();
  const [from, to] = [firsts.at(0), lasts.at(-1)];
  if (from === undefined || to === undefined) return null;
  const months = monthOf(to) - monthOf(from) + 1;
  if (months === 1) return { unit: 'day', first: monthOf(from), length: daysOf(from), step: 1 };
  if (months <= mostMonths) return { unit: 'month', first: monthOf(from), length: months, step: 1 };
  if (months <= mostQuarters) return rounded('month', 3, monthOf(from), monthOf(to));
  const years = yearOf(to) - yearOf(from) + 2;
  const step = yearSteps.find((each) => years / each <= mostCells - 1) ?? 1000;
  return rounded('year', step, yearOf(from), yearOf(to));
}

/** An axis that starts and ends with whole cells. */
function rounded(unit: Axis['unit'], step: number, from: number, to: number): Axis {
  const first = from - (from % step);
  return { unit, first, step, length: to - (to % step) + step - first };
}

/** Where in a day something is drawn: at its start, in the middle or at its end. */
type Edge = 0 | 0.5 | 1;

/** Where a day falls on the axis, in percent. */
export function place(axis: Axis, day: IsoDay, edge: Edge = 0.5): number {
  return percent(shareOf(axis, day, edge));
}

/** How much of the axis lies before a day, from 0 to 1. */
function shareOf(axis: Axis, day: IsoDay, edge: Edge): number {
  const within = Number(day.slice(8, 10)) - 1 + edge;
  if (axis.unit === 'day') return within / axis.length;
  if (axis.unit === 'month') return (monthOf(day) - axis.first + within / daysOf(day)) / axis.length;
  const start = `${day.slice(0, 4)}-01-01`;
  const dayOfYear = (Date.parse(day) - Date.parse(start)) / 86_400_000 + edge;
  const length = 337 + daysInMonth(yearOf(day), 2);
  return (yearOf(day) - axis.first + dayOfYear / length) / axis.length;
}

/** A share as a percentage with two decimals: a tenth of a pixel on the widest screens. */
function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

/** A cell of the axis as a page shows it. */
export interface CellView {
  readonly label: string;
  /** A second line: the year above which months stand. */
  readonly under: string | null;
  /** Something stands here. */
  readonly isMarked: boolean;
  /** Left out where the window is narrow, since its neighbour needs the room. */
  readonly isQuiet: boolean;
}

/** The cells of the axis; `days` are those where something stands. */
export function axisCells(axis: Axis, days: readonly IsoDay[], phrases: Phrases): readonly CellView[] {
  const count = axis.length / axis.step;
  // Of the share itself: a place is rounded, and the last days of a cell would round into the next.
  const marked = new Set(days.map((day) => Math.floor(shareOf(axis, day, 0.5) * count)));
  let lastShown = Number.NEGATIVE_INFINITY;
  return Array.from({ length: count }, (_, at) => {
    const isQuiet = axis.unit === 'day' && !(at === 0 || (marked.has(at) && at - lastShown > 1));
    if (!isQuiet) lastShown = at;
    return { ...cellLabel(axis, axis.first + at * axis.step, at, phrases), isMarked: marked.has(at), isQuiet };
  });
}

function cellLabel(axis: Axis, start: number, at: number, phrases: Phrases): Pick<CellView, 'label' | 'under'> {
  if (axis.unit === 'day') return { label: String(at + 1), under: null };
  if (axis.unit === 'year') return { label: String(start), under: null };
  const month = monthNamed(start);
  const label = formatter(phrases, { month: 'short' }).format(Date.parse(month));
  return { label, under: at === 0 || start % 12 === 0 ? month.slice(0, 4) : null };
}

/** What the axis starts and ends with, in words. */
export function axisEnds({ unit, first, length }: Axis, phrases: Phrases): readonly [string, string] {
  if (unit === 'year') return [String(first), String(first + length - 1)];
  if (unit === 'month')
    return [longMonth(monthNamed(first), phrases), longMonth(monthNamed(first + length - 1), phrases)];
  return [longDay(`${monthNamed(first)}-01`, phrases), longDay(`${monthNamed(first)}-${length}`, phrases)];
}

/** `2021-11` for a month counted from the year 0. */
export function monthNamed(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Lines across the axis, as the path of a box 100 wide and 1 high: every week of a month, else every cell. */
export function gridPath(axis: Axis): string {
  const step = axis.unit === 'day' ? 7 : axis.step;
  const lines = Array.from({ length: Math.ceil(axis.length / step) }, (_, at) => percent((at * step) / axis.length));
  return lines.map((x) => `M${x} 0V1`).join('');
}

function monthOf(day: IsoDay): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
}

function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

function daysOf(day: IsoDay): number {
  return daysInMonth(yearOf(day), Number(day.slice(5, 7)));
}
