/** Presents years, months and days with the articles that stand in them. Shared by the timeline, year and month pages. */
import type { ArchiveDate } from '../../model/date.ts';
import type { PageAddress } from '../../model/ids.ts';
import type { Listed } from '../../model/page.ts';
import type { DayGroup, MonthGroup, YearGroup } from '../../model/timeline-page.ts';
import { count, fill, type Phrases } from '../phrases/phrases.ts';
import { formatter, longDay, longMonth } from '../wording/date-wording.ts';
import { asLabel } from '../wording/label.ts';
import { filedOn, standsIn } from './day-counts.ts';
import { type ListingView, presentListing } from './listing.ts';
import { presentSpoken, type RowsContext, type SpokenView } from './spoken.ts';

/** A year, shown by `partials/year-section`. */
export interface YearView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly count: string;
  readonly yearOnly: RowView | null;
  readonly months: readonly MonthView[];
}

/** A month, shown by `partials/month-section`; `level` is that of its heading. */
export interface MonthView {
  readonly level: number;
  readonly id: string;
  /** The headings that name it: its own, and its year's where several years stand on the page. */
  readonly labels: string;
  /** `November` */
  readonly name: string;
  readonly href: string;
  readonly count: string;
  readonly rows: readonly RowView[];
}

/** A day, or the articles known to the month or year only; shown by `partials/day-row`. */
export interface RowView {
  readonly level: number;
  readonly id: string | null;
  /** The day of the month, and the date for machines; both null where no day is known. */
  readonly day: string | null;
  readonly datetime: string | null;
  /** The day's own page, if it has one. */
  readonly href: string | null;
  /** Under the day: its weekday; else what is known instead. */
  readonly under: string;
  readonly articles: readonly (ListingView & { readonly reported: string })[];
  /** What articles say of the day. */
  readonly spoken: readonly SpokenView[];
  /** What of the day only its own page shows, in words; null when nothing. */
  readonly more: string | null;
}

/** A year with all that stands in it; `level` is that of the headings inside. */
export function presentYear(group: YearGroup, level: number, context: RowsContext): YearView {
  return {
    id: `y${group.year}`,
    name: group.year,
    href: context.href(group.address),
    count: standsIn(group, context.phrases),
    yearOnly: group.yearOnly.length === 0 ? null : presentYearOnly(group.yearOnly, level, context),
    months: group.months.map((month) => presentMonth(month, level, context)),
  };
}

/** The row of articles of which only the year is known. */
export function presentYearOnly(articles: readonly Listed[], level: number, context: RowsContext): RowView {
  return wideRow(articles, labelOf('year', articles, context), level, context);
}

/** A month with its rows: the articles known to the month only come first. */
export function presentMonth(group: MonthGroup, level: number, context: RowsContext): MonthView {
  const name = formatter(context.phrases, { month: 'long' }).format(Date.parse(`${group.month}-01`));
  const id = `m${group.month}`;
  return {
    level,
    id,
    labels: level > 2 ? `y${group.month.slice(0, 4)}-name ${id}` : id,
    name: asLabel(name, context.phrases.language),
    href: context.href(group.address),
    count: standsIn(group, context.phrases),
    rows: presentRows(group, level + 1, context),
  };
}

/** The rows of a month. */
export function presentRows(group: MonthGroup, level: number, context: RowsContext): readonly RowView[] {
  const days = group.days.map((day) => dayRow(day, level, context));
  if (group.monthOnly.length === 0) return days;
  return [wideRow(group.monthOnly, labelOf('month', group.monthOnly, context), level, context), ...days];
}

/** What is known of all these dates: two days of which one is right are more than a month or a year. */
function labelOf(unit: 'month' | 'year', articles: readonly Listed[], { phrases }: RowsContext): string {
  const { dayNotSure, monthOnly, yearOnly } = phrases.words;
  if (articles.some(({ card }) => card.published?.precision !== unit)) return dayNotSure;
  return unit === 'month' ? monthOnly : yearOnly;
}

function wideRow(articles: readonly Listed[], under: string, level: number, context: RowsContext): RowView {
  const listings = articles.map((article) => presentReported(article, context));
  return { level, id: null, day: null, datetime: null, href: null, under, articles: listings, spoken: [], more: null };
}

function dayRow(group: DayGroup, level: number, context: RowsContext): RowView {
  const { day, address, articles, spoken } = group;
  return {
    level,
    id: dayId(day),
    day: String(Number(day.slice(8))),
    datetime: day,
    href: address === null ? null : context.href(address),
    under: weekday(day, articles, context.phrases),
    articles: articles.map((article) => presentReported(article, context)),
    spoken: spoken.map((each) => presentSpoken(each, context)),
    more: moreOf(group, context.phrases),
  };
}

/** How many articles are filed under a day and speak of it, where they are not all shown. */
function moreOf(group: DayGroup, phrases: Phrases): string | null {
  const { speaking: all, moreSpeaking } = phrases.time.plurals;
  const told = new Set(group.spoken.map(({ article }) => article.card.id)).size;
  const hidden = group.speaking - told;
  const parts = [
    ...(group.count > group.articles.length ? filedOn(group, phrases) : []),
    ...(hidden > 0 ? [count(phrases, told === 0 ? all : moreSpeaking, hidden)] : []),
  ];
  return parts.length === 0 ? null : asLabel(parts.join(phrases.words.semicolon), phrases.language);
}

/** The rows of days in months that are not listed otherwise, each with its month. */
export function presentElsewhere(days: readonly DayGroup[], level: number, context: RowsContext): readonly RowView[] {
  return days.map((group) => ({
    ...dayRow(group, level, context),
    under: asLabel(longMonth(group.day.slice(0, 7), context.phrases), context.phrases.language),
  }));
}

/** The id of a day's row. */
export function dayId(day: string): string {
  return `d${day}`;
}

/** `Tuesday`; with the bound, where it is one for all that stands on the day. */
function weekday(day: string, articles: readonly Listed[], phrases: Phrases): string {
  const name = formatter(phrases, { weekday: 'long' }).format(Date.parse(day));
  const shown = asLabel(name, phrases.language);
  if (articles.length === 0) return shown;
  const dates = articles.map(({ card }) => card.published);
  if (dates.every((date) => date?.earliest === null))
    return fill(phrases.sentences.weekdayOrEarlier, { weekday: shown });
  if (dates.every((date) => date?.latest === null)) return fill(phrases.sentences.weekdayOrLater, { weekday: shown });
  return shown;
}

/** An article in a row, with when it was reported as far as the row does not say so. */
export function presentReported(article: Listed, context: RowsContext): RowView['articles'][number] {
  const listing = presentListing(article, context);
  return { ...listing, reported: reported(article.card.published, listing.date.text, context.phrases) };
}

/** When an article was reported, beside a day, month or year that already stands there. */
function reported(date: ArchiveDate | null, text: string, { words, sentences }: Phrases): string {
  switch (date?.precision) {
    case 'day':
    case 'minute':
      return words.reportedThatDay;
    case 'month':
      return words.reportedThatMonth;
    case 'year':
      return words.reportedThatYear;
    case 'bounded':
      return date.earliest === null ? words.reportedThatDayOrEarlier : words.reportedThatDayOrLater;
    default:
      return fill(sentences.reportedWhen, { date: text });
  }
}

/** `2021`, `November 2021` or `16 November 2021` for the address of a year's, month's or day's page. */
export function placeName(address: PageAddress, phrases: Phrases): string {
  const [, year = '', month, day] = address.split('/');
  if (month === undefined || month === '') return year;
  if (day !== undefined && day !== '') return longDay(`${year}-${month}-${day}`, phrases);
  return asLabel(longMonth(`${year}-${month}`, phrases), phrases.language);
}
