/** Presents the page for addresses where nothing is filed: the archive on its line, and a ring where this one is not. */
import { isOneDay } from '../../model/date.ts';
import type { NotFoundPage } from '../../model/page.ts';
import { axisOf } from '../../plan/axis.ts';
import type { RenderInput } from '../renderer.ts';
import { axisEnds, gridPath } from './axis.ts';
import type { PageContext } from './context.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { presentTrack, type TrackView } from './track.ts';

export interface NotFoundView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly line: LostView | null;
  /** Where to look instead: only what the archive has. */
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

interface LostView {
  readonly track: TrackView;
  readonly start: string;
  readonly end: string;
}

/** The view of the page for addresses where nothing is filed. */
export function presentNotFound({ subject }: RenderInput<NotFoundPage>, context: PageContext): NotFoundView {
  const { phrases, href, chrome } = context;
  const { notFoundTitle: title, nothingFiled: description } = phrases.words;
  const { words } = phrases;
  const lists = [
    { address: 'timeline/', label: words.timeline },
    { address: 'stories/', label: phrases.names.words.stories },
    { address: 'names/', label: words.names },
    { address: 'quotes/', label: phrases.names.words.quotes },
    { address: 'sources/', label: words.sources },
  ].filter(({ address }) => chrome.sections.includes(address));
  // The index is always there, if only to say that nothing is filed.
  const places = [{ address: '', label: words.front }, ...lists, { address: 'index/', label: words.index }];
  return {
    frame: presentFrame(subject, { title, description, structuredDataHtml: null }, context),
    words: phrases.words,
    line: presentLost(subject, context),
    links: places.map(({ address, label }) => ({ href: href(address), label })),
  };
}

function presentLost({ picture }: NotFoundPage, { phrases }: PageContext): LostView | null {
  if (picture.form !== 'lanes') return null;
  const dates = picture.lanes.flatMap(({ card }) => card.published ?? []);
  const axis = axisOf(dates);
  if (axis === null) return null;
  const grid = gridPath(axis);
  // A limit is no day that has an article.
  const days = dates.filter(isOneDay);
  const dots = days.flatMap((date) => presentTrack(axis, grid, date, 'stated').dots.map(({ at }) => at));
  const [start, end] = axisEnds(axis, phrases);
  return {
    track: {
      grid,
      lines: [],
      stops: [],
      dots: [...dots.map((at) => ({ at, look: 's small' })), { at: vacant(dots), look: 'o lost' }],
    },
    start,
    end,
  };
}

/** The middle of the widest stretch without an article. */
function vacant(dots: readonly number[]): number {
  const stands = [0, ...[...dots].sort((a, b) => a - b), 100];
  let best = { at: 50, width: 0 };
  for (const [index, from] of stands.entries()) {
    const width = (stands[index + 1] ?? from) - from;
    if (width > best.width) best = { at: from + width / 2, width };
  }
  return Math.round(best.at * 100) / 100;
}
