/** Presents a year: its articles by month and day, or where there are too many its months with their counts. */
import type { YearPage } from '../../model/timeline-page.ts';
import { fill } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { formatter } from '../wording/date-wording.ts';
import { asLabel } from '../wording/label.ts';
import { type ContentView, withGaps } from './contents.ts';
import type { PageContext } from './context.ts';
import { standsIn } from './day-counts.ts';
import { type MonthView, presentMonth, presentYearOnly, type RowView } from './days.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { monthBars } from './month-bars.ts';
import { type NeighboursView, type PagingView, pagedTitle, presentNeighbours, presentPaging } from './paging.ts';
import { type PictureView, presentPicture } from './picture.ts';

export interface YearPageView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly name: string;
  readonly count: string;
  readonly timeline: string;
  readonly contents: readonly ContentView[];
  /** Whether the months are drawn day by day. */
  readonly hasBars: boolean;
  readonly labelsOfTime: PageContext['phrases']['time']['words'];
  readonly picture: PictureView | null;
  readonly yearOnly: RowView | null;
  /** Empty when only their counts are shown. */
  readonly months: readonly MonthView[];
  readonly paging: PagingView | null;
  readonly neighbours: NeighboursView | null;
}

/** The view of a page of a year. */
export function presentYearPage({ subject, reads }: RenderInput<YearPage>, context: PageContext): YearPageView {
  const { group, listed, paging } = subject;
  const { phrases, href } = context;
  const rows = { ...context, reads: reads ?? null };
  const head = {
    title: pagedTitle(group.year, paging, context),
    description: fill(phrases.sentences.yearDescription, { year: group.year }),
    structuredDataHtml: null,
  };
  const months = group.months.map((month) => presentMonth(month, 2, rows));
  return {
    frame: presentFrame(subject, head, context),
    words: phrases.words,
    name: group.year,
    count: standsIn(group, phrases),
    timeline: href('timeline/'),
    labelsOfTime: phrases.time.words,
    picture: subject.picture === null ? null : presentPicture(subject.picture, null, context),
    contents: months.length > 1 || !listed ? contents(subject, months, context) : [],
    hasBars: subject.days.length > 0,
    yearOnly: group.yearOnly.length === 0 ? null : presentYearOnly(group.yearOnly, 2, rows),
    months: listed ? months : [],
    paging: presentPaging(paging, context),
    neighbours: presentNeighbours(subject, context),
  };
}

function contents({ listed, days }: YearPage, months: readonly MonthView[], { phrases }: PageContext) {
  const bars = monthBars(days);
  const entries = months.map(({ id, name, href, count }) => ({
    place: Number(id.slice(-2)),
    href: listed ? `#${id}` : href,
    label: name,
    count,
    bars: bars.get(Number(id.slice(-2))) ?? null,
  }));
  const name = (month: number) =>
    asLabel(formatter(phrases, { month: 'long' }).format(Date.UTC(2000, month - 1, 1)), phrases.language);
  return withGaps(entries, name, phrases);
}
