/** Presents a year: its articles by month and day, or where there are too many its months with their counts. */
import type { YearPage } from '../../model/page.ts';
import { fill } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import type { PageContext } from './context.ts';
import { articleCount, type MonthView, presentMonth, presentYearOnly, type RowView } from './days.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type NeighboursView, type PagingView, pagedTitle, presentNeighbours, presentPaging } from './paging.ts';

export interface YearPageView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly name: string;
  readonly count: string;
  readonly timeline: string;
  readonly contents: readonly { readonly href: string; readonly label: string; readonly count: string }[];
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
    count: articleCount(group.count, phrases),
    timeline: href('timeline/'),
    contents: months.length > 1 || !listed ? contents(months, listed) : [],
    yearOnly: group.yearOnly.length === 0 ? null : presentYearOnly(group.yearOnly, 2, rows),
    months: listed ? months : [],
    paging: presentPaging(paging, context),
    neighbours: presentNeighbours(subject, context),
  };
}

function contents(months: readonly MonthView[], listed: boolean): YearPageView['contents'] {
  return months.map(({ id, name, count, href }) => ({ href: listed ? `#${id}` : href, label: name, count }));
}
