/** Draws the line of time that articles stand on: its cells, and where a day falls on it, in percent from its start. */
import { daysInMonth, monthNumber, yearOf } from '../../model/date.ts';
import type { IsoDay } from '../../model/ids.ts';
import { type Axis, daysOf, monthNamed } from '../../plan/axis.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { formatter, longDay, longMonth } from '../wording/date-wording.ts';

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
  if (axis.unit === 'month') return (monthNumber(day) - axis.first + within / daysOf(day)) / axis.length;
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

/** Lines across the axis, as the path of a box 100 wide and 1 high: every week of a month, else every cell. */
export function gridPath(axis: Axis): string {
  const step = axis.unit === 'day' ? 7 : axis.step;
  const lines = Array.from({ length: Math.ceil(axis.length / step) }, (_, at) => percent((at * step) / axis.length));
  return lines.map((x) => `M${x} 0V1`).join('');
}
