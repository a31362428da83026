/** Presents the strip: one lane an article, each with its place on the archive's line of time. */
import { factOf } from '../../model/card.ts';
import type { ArchiveDate } from '../../model/date.ts';
import type { Listed } from '../../model/page.ts';
import type { LanesPicture } from '../../model/picture.ts';
import { type Axis, axisOf, monthNamed } from '../../plan/axis.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { longMonth } from '../wording/date-wording.ts';
import { asLabel } from '../wording/label.ts';
import { axisCells, type CellView, gridPath } from './axis.ts';
import { type LaneThreadsView, presentLaneThreads } from './lane-threads.ts';
import { type ListingView, presentListing, type SourceView } from './listing.ts';
import { daysMarked, presentTrack, type TrackView } from './track.ts';

interface LaneView extends ListingView {
  /** The source, where it is known and not that of all lanes. */
  readonly by: SourceView | null;
  readonly track: TrackView;
  readonly threads: LaneThreadsView | null;
}

/** Shown by `partials/strip`. Without any article there is only the line. */
export interface StripView {
  /** Whether threads of shared words run beside the lanes. */
  readonly isThreaded: boolean;
  readonly lanes: readonly LaneView[];
  readonly axis: AxisView;
}

/** Shown by `partials/axis`. */
export interface AxisView {
  /** The month, where the line is one month long. */
  readonly caption: string | null;
  readonly unit: Axis['unit'];
  readonly cells: readonly CellView[];
}

/** The lanes of articles listed in order. */
export function presentStrip(
  { lanes, threads }: LanesPicture,
  context: Parameters<typeof presentLaneThreads>[2],
): StripView {
  const dates = lanes.flatMap(({ card }) => card.published ?? []);
  const axis = axisOf(dates);
  const grid = axis === null ? '' : gridPath(axis);
  const isOneSource = new Set(lanes.map(({ card }) => card.publisher)).size === 1;
  const ends = presentLaneThreads(lanes, threads, context);
  return {
    isThreaded: ends !== null,
    lanes: lanes.map((article, at) => ({
      ...withSource(presentListing(article, context), isOneSource),
      track: trackOf(article, axis, grid),
      threads: ends?.[at] ?? null,
    })),
    axis: presentAxis(axis, dates, context.phrases),
  };
}

function withSource(listing: ListingView, isOneSource: boolean): Pick<LaneView, keyof ListingView | 'by'> {
  return { ...listing, by: isOneSource || listing.source.publisher === null ? null : listing.source };
}

function trackOf({ card }: Listed, axis: Axis | null, grid: string): TrackView {
  return axis === null
    ? { grid, lines: [], stops: [], dots: [] }
    : presentTrack(axis, grid, card.published, factOf(card, 'published'));
}

/** The axis under the lanes; a bare line when there is nothing to date. */
export function presentAxis(axis: Axis | null, dates: readonly ArchiveDate[], phrases: Phrases): AxisView {
  if (axis === null) return { caption: null, unit: 'year', cells: [] };
  return {
    caption: axis.unit === 'day' ? asLabel(longMonth(monthNamed(axis.first), phrases), phrases.language) : null,
    unit: axis.unit,
    cells: axisCells(axis, dates.flatMap(daysMarked), phrases),
  };
}
