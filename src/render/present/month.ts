/** Presents a month: its articles day by day, those known to the month only first. */
import type { MonthPage } from '../../model/timeline-page.ts';
import { fill } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { longMonth } from '../wording/date-wording.ts';
import { asLabel } from '../wording/label.ts';
import { type CalendarView, presentCalendar } from './calendar.ts';
import type { PageContext } from './context.ts';
import { standsIn } from './day-counts.ts';
import { presentRows, type RowView } from './days.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type NeighboursView, type PagingView, pagedTitle, presentNeighbours, presentPaging } from './paging.ts';

export interface MonthPageView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly name: string;
  readonly count: string;
  readonly timeline: string;
  readonly year: { readonly href: string; readonly label: string };
  readonly calendar: CalendarView | null;
  readonly rows: readonly RowView[];
  readonly paging: PagingView | null;
  readonly neighbours: NeighboursView | null;
}

/** The view of a page of a month. */
export function presentMonthPage({ subject, reads }: RenderInput<MonthPage>, context: PageContext): MonthPageView {
  const { group, listed, paging } = subject;
  const { phrases, href } = context;
  const name = asLabel(longMonth(group.month, phrases), phrases.language);
  const year = group.month.slice(0, 4);
  const head = {
    title: pagedTitle(name, paging, context),
    description: fill(phrases.sentences.monthDescription, { month: longMonth(group.month, phrases) }),
    structuredDataHtml: null,
  };
  const hasCalendar = paging.page === 1 && group.days.length > 0;
  return {
    frame: presentFrame(subject, head, context),
    words: phrases.words,
    name,
    count: standsIn(group, phrases),
    timeline: href('timeline/'),
    year: { href: href(`timeline/${year}/`), label: year },
    calendar: hasCalendar ? presentCalendar(group, listed, context) : null,
    rows: presentRows(group, 2, { ...context, reads: reads ?? null }),
    paging: presentPaging(paging, context),
    neighbours: presentNeighbours(subject, context),
  };
}
