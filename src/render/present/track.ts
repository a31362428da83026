/** Draws a date on its axis: a dot where it is stated, a ring where it is inferred, lines for all it leaves open. */
import { type ArchiveDate, anchorOf } from '../../model/date.ts';
import type { FactState } from '../../model/provenance.ts';
import type { Axis } from '../../plan/axis.ts';
import { daysIn } from '../wording/date-wording.ts';
import { place } from './axis.ts';

/** Marks on the line of time, shown by `partials/track`. Positions are percentages from its start. */
export interface TrackView {
  readonly grid: string;
  readonly lines: readonly { readonly from: number; readonly to: number; readonly look: string }[];
  readonly stops: readonly { readonly at: number; readonly look: string }[];
  readonly dots: readonly { readonly at: number; readonly look: string }[];
}

/** The dashes beside a date that is only about right, in percent of the axis. */
const nearby = 4;

/** The marks for a date; none when there is no date. */
export function presentTrack(axis: Axis, grid: string, date: ArchiveDate | null, state: FactState): TrackView {
  if (date === null) return { grid, lines: [], stops: [], dots: [] };
  const look = state === 'inferred' ? 'o' : 's';
  const { stretch, isOpen, hasStops } = stretchOf(axis, date);
  const lines =
    stretch === null ? [] : [{ from: stretch[0], to: stretch[1], look: isOpen || look === 'o' ? `${look} d` : look }];
  return {
    grid,
    lines,
    stops: hasStops ? (stretch ?? []).map((at) => ({ at, look })) : [],
    dots: daysMarked(date).map((day) => ({ at: place(axis, day), look })),
  };
}

/** The days at which a date puts a dot: none when it is known only to a month or a year. */
export function daysMarked(date: ArchiveDate): readonly string[] {
  if (date.precision === 'one-of') return daysIn(date);
  if (date.precision === 'bounded' || date.earliest === date.latest) return [anchorOf(date)];
  return [];
}

interface Stretch {
  /** From where to where a line runs; null for a single day. */
  readonly stretch: readonly [number, number] | null;
  /** Whether the line tells of days that are only possible. */
  readonly isOpen: boolean;
  readonly hasStops: boolean;
}

function stretchOf(axis: Axis, date: ArchiveDate): Stretch {
  const { earliest, latest, precision } = date;
  if (earliest === null) return open(0, latest === null ? 100 : place(axis, latest));
  if (latest === null) return open(place(axis, earliest), 100);
  if (precision === 'one-of') return open(place(axis, earliest), place(axis, latest));
  if (earliest !== latest) {
    const stretch = [place(axis, earliest, 0), place(axis, latest, 1)] as const;
    return { stretch, isOpen: precision === 'about', hasStops: precision !== 'about' };
  }
  const at = place(axis, earliest);
  return precision === 'about'
    ? open(Math.max(0, at - nearby), Math.min(100, at + nearby))
    : { stretch: null, isOpen: false, hasStops: false };
}

function open(from: number, to: number): Stretch {
  return { stretch: [from, to], isOpen: true, hasStops: false };
}
