/** Presents where an article stands in time among all others: its date drawn in full on one line, theirs small. */
import { factOf } from '../../model/card.ts';
import { type ArchiveDate, anchorOf, isOneDay } from '../../model/date.ts';
import type { ArticlePage } from '../../model/page.ts';
import { type Axis, axisOf } from '../../plan/axis.ts';
import { axisEnds, gridPath, place } from './axis.ts';
import type { PageContext } from './context.ts';
import { presentTrack, type TrackView } from './track.ts';

export interface PlaceView {
  readonly track: TrackView;
  /** What the line starts and ends with, in words. */
  readonly from: string;
  readonly to: string;
}

/** The line under the headline, or null when the article has no date or nothing to stand among. */
export function presentPlace({ self, among }: ArticlePage, context: PageContext): PlaceView | null {
  const { published } = self.card;
  const others = among.filter((date) => date !== null);
  const axis = axisOf(published === null ? [] : [published, ...others]);
  if (axis === null || others.length === 0) return null;
  const own = presentTrack(axis, gridPath(axis), published, factOf(self.card, 'published'));
  const small = others.map((date) => smallMarks(axis, date));
  const [from, to] = axisEnds(axis, context.phrases);
  return {
    track: {
      grid: own.grid,
      lines: [...small.flatMap(({ lines }) => lines), ...own.lines],
      stops: [...small.flatMap(({ stops }) => stops), ...own.stops],
      dots: [...small.flatMap(({ dots }) => dots), ...own.dots],
    },
    from,
    to,
  };
}

/** Days and bounds as points; a date that covers more as the stretch that it covers. */
function smallMarks(axis: Axis, date: ArchiveDate): Pick<TrackView, 'lines' | 'stops' | 'dots'> {
  const look = 'small';
  const { earliest, latest } = date;
  if (isOneDay(date) || earliest === null || latest === null || earliest === latest)
    return { lines: [], stops: [], dots: [{ at: place(axis, anchorOf(date)), look }] };
  const [from, to] = [place(axis, earliest, 0), place(axis, latest, 1)];
  return { lines: [{ from, to, look }], stops: [from, to].map((at) => ({ at, look })), dots: [] };
}
