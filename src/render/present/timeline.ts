/** Presents the timeline: every article under the most exact date that can be given for it. */
import type { TimelinePage, YearGroup } from '../../model/timeline-page.ts';
import type { RenderInput } from '../renderer.ts';
import { type ApartView, presentApart } from './apart.ts';
import { type CalendarView, presentCalendar } from './calendar.ts';
import { type ContentView, withGaps } from './contents.ts';
import type { PageContext } from './context.ts';
import { articleCount, standsIn } from './day-counts.ts';
import { presentElsewhere, presentYear, type RowView, type YearView } from './days.ts';
import { type FrameView, presentFrame } from './frame.ts';
import type { EntryView } from './listing.ts';
import { type PictureView, presentPicture } from './picture.ts';
import { presentShelf } from './shelf.ts';

export interface TimelineView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly isEmpty: boolean;
  readonly labelsOfTime: PageContext['phrases']['time']['words'];
  readonly picture: PictureView | null;
  readonly apart: readonly ApartView[];
  /** Beside the list of years when it is the only one. */
  readonly calendar: CalendarView | null;
  readonly calendars: readonly CalendarView[];
  readonly contents: readonly ContentView[];
  /** The years with their articles; empty when there are too many. */
  readonly years: readonly YearView[];
  /** Else the years with links to their months; empty when even those are too many. */
  readonly yearsInBrief: readonly YearView[];
  /** Days spoken of in months in which no article appeared. */
  readonly elsewhere: readonly RowView[];
  readonly noDateLine: readonly EntryView[];
}

/** Calendars are shown while the archive spans no more months than this. */
const mostCalendars = 12;
/** Months are listed for up to this many years: 120 links. */
const mostYearsInBrief = 10;

/** The view of the timeline page. */
export function presentTimeline({ subject, reads }: RenderInput<TimelinePage>, context: PageContext): TimelineView {
  const { words } = context.phrases;
  const rows = { ...context, reads: reads ?? null };
  const calendars = subject.listed ? presentCalendars(subject.years, context) : [];
  const inBrief = subject.listed || subject.years.length > mostYearsInBrief ? [] : subject.years;
  const head = { title: words.timeline, description: words.timelineDeck, structuredDataHtml: null };
  return {
    frame: presentFrame(subject, head, context),
    words,
    isEmpty: context.chrome.overview.articles === 0,
    labelsOfTime: context.phrases.time.words,
    picture: presentPicture(subject.picture, reads ?? null, context),
    apart: subject.apart.map((apart) => presentApart(apart, context)),
    calendar: calendars.length === 1 ? (calendars[0] ?? null) : null,
    calendars: calendars.length > 1 ? calendars : [],
    contents: contents(subject, context),
    years: subject.listed ? subject.years.map((year) => presentYear(year, 3, rows)) : [],
    yearsInBrief: inBrief.map((year) => presentYear(year, 3, rows)),
    elsewhere: presentElsewhere(subject.elsewhere, 3, rows),
    noDateLine: presentShelf(subject.noDateLine, context),
  };
}

function contents(subject: TimelinePage, context: PageContext): TimelineView['contents'] {
  const { phrases, href } = context;
  const years = subject.years.map(({ year, address, ...group }) => ({
    place: Number(year),
    href: subject.listed ? `#y${year}` : href(address),
    label: year,
    count: standsIn(group, phrases),
    bars: null,
  }));
  const listed = withGaps(years, (place) => String(place), phrases);
  const label = phrases.words.noDateLine;
  if (subject.undatedCount === 0) return listed;
  const shelf = subject.undatedAddress === null ? '#no-date-line' : href(subject.undatedAddress);
  return [...listed, { href: shelf, label, count: articleCount(subject.undatedCount, phrases), bars: null }];
}

/** A calendar for each month with days, while the archive is not too long for that. */
function presentCalendars(years: readonly YearGroup[], context: PageContext): readonly CalendarView[] {
  const months = years.flatMap((year) => year.months).filter(({ days }) => days.length > 0);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  if (index(last.month) - index(first.month) >= mostCalendars) return [];
  return months.map((month) => presentCalendar(month, true, context));
}
