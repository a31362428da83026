/** Plans the timeline page and the pages for years, months, days and articles without a date line. */
import type { Listed, Page } from '../model/page.ts';
import type { Picture, Place } from '../model/picture.ts';
import type {
  DayCount,
  DayGroup,
  MonthGroup,
  MonthPage,
  TimelinePage,
  UndatedPage,
  YearGroup,
  YearPage,
} from '../model/timeline-page.ts';
import { apartOf } from './apart.ts';
import { dayPages } from './day-pages.ts';
import { articlesIn, fittingDays, fittingMonth, fittingYears } from './fitting.ts';
import { placesOfDays } from './happened.ts';
import { cut, pageAddresses, pageSize } from './paging.ts';
import { type Below, ribbonOf, wordsIn } from './picture.ts';
import { readsOf, type SpokenDays } from './spoken-days.ts';
import { daysElsewhere, lacksDateLine, yearGroups } from './timeline-groups.ts';

const undatedAddress = 'timeline/no-date-line/';
const undatedAnchor = 'no-date-line';

/** The articles sorted by time, and what of it stands on the timeline page itself. */
export interface Timeline {
  readonly listed: readonly Listed[];
  readonly years: readonly YearGroup[];
  /** The years with as many sentences as the timeline page has room for. */
  readonly onTimeline: readonly YearGroup[];
  readonly elsewhere: readonly DayGroup[];
  readonly noDateLine: readonly Listed[];
  /** Whether all articles stand on the timeline page. */
  readonly fits: boolean;
  readonly below: Below;
}

/** Sorts articles listed in order, and the days that they speak of. */
export function timelineOf(listed: readonly Listed[], spoken: SpokenDays): Timeline {
  const fits = listed.length <= pageSize;
  const years = yearGroups(listed, spoken);
  const onTimeline = fits ? fittingYears(years) : years.map(withFittingMonths);
  const elsewhere = fits ? fittingDays(daysElsewhere(years, spoken), onTimeline) : [];
  const noDateLine = listed.filter(lacksDateLine);
  const shelf: Place = fits
    ? { address: 'timeline/', anchor: undatedAnchor }
    : { address: undatedAddress, anchor: null };
  const below = { spoken, places: placesOfDays(onTimeline, elsewhere, fits), shelf };
  return { listed, years, onTimeline, elsewhere, noDateLine, fits, below };
}

/** The timeline page first, then years, months, days, and the shelf of articles without a date line when it is long. */
export function timelinePages(timeline: Timeline, picture: Picture): readonly Page[] {
  const { years, below, fits, noDateLine } = timeline;
  return [
    timelinePage(timeline, picture),
    ...yearPages(years, below),
    ...monthPages(years),
    ...dayPages(years, below.spoken),
    ...(fits ? [] : undatedPages(noDateLine)),
  ];
}

function timelinePage(timeline: Timeline, picture: Picture): TimelinePage {
  const { listed, onTimeline: years, elsewhere, noDateLine, fits } = timeline;
  return {
    kind: 'timeline',
    address: 'timeline/',
    excerpts: [],
    picture,
    apart: apartOf(listed, picture),
    years: fits ? years : years.map(counted),
    listed: fits,
    elsewhere,
    reads: [...new Set([...readsOf([...elsewhere, ...(fits ? years.flatMap(daysIn) : [])]), ...wordsIn(picture)])],
    noDateLine: fits ? noDateLine : [],
    undatedAddress: fits || noDateLine.length === 0 ? null : undatedAddress,
    undatedCount: noDateLine.length,
  };
}

function withFittingMonths(year: YearGroup): YearGroup {
  return { ...year, months: year.months.map(fittingMonth) };
}

/** The group with its counts but none of its articles. */
function counted(group: YearGroup): YearGroup {
  return { ...group, yearOnly: [], months: group.months.map((month) => ({ ...month, monthOnly: [], days: [] })) };
}

function daysIn({ months }: YearGroup): readonly DayGroup[] {
  return months.flatMap(({ days }) => days);
}

/** The days of a year on which articles stand. */
function dayCounts(group: YearGroup): readonly DayCount[] {
  return daysIn(group).flatMap(({ day, count, stated }) => (count === 0 ? [] : [{ day, count, stated }]));
}

function yearPages(years: readonly YearGroup[], below: Below): YearPage[] {
  return years.flatMap((group, at) => {
    const listed = group.count <= pageSize;
    const pages = pageAddresses(group.address, listed ? 0 : group.yearOnly.length);
    const [fitting = group] = listed ? fittingYears([group]) : [];
    return pages.map((address, index) => ({
      kind: 'year',
      address,
      excerpts: [],
      reads: listed ? readsOf(daysIn(fitting)) : [],
      picture:
        listed || index > 0 ? null : ribbonOf(articlesIn(group), [`${group.year}-01-01`, `${group.year}-12-31`], below),
      group: listed ? fitting : { ...counted(group), yearOnly: cut(group.yearOnly, index) },
      days: listed || index > 0 ? [] : dayCounts(group),
      listed,
      paging: { page: index + 1, pages },
      older: years[at - 1]?.address ?? null,
      newer: years[at + 1]?.address ?? null,
    }));
  });
}

function monthPages(years: readonly YearGroup[]): MonthPage[] {
  const months = years.flatMap((year) => year.months);
  return months.flatMap((group, at) => {
    const listed = group.count <= pageSize;
    const pages = pageAddresses(group.address, listed ? 0 : group.monthOnly.length);
    return pages.map((address, index) => {
      const shown = listed ? fittingMonth(group) : daysCounted(group, index);
      return {
        kind: 'month',
        address,
        excerpts: [],
        reads: readsOf(shown.days),
        group: shown,
        listed,
        paging: { page: index + 1, pages },
        older: months[at - 1]?.address ?? null,
        newer: months[at + 1]?.address ?? null,
      };
    });
  });
}

/** One page of the articles known to the month only; on the first also the days: those with a page of their own only counted. */
function daysCounted(group: MonthGroup, index: number): MonthGroup {
  const days = group.days.map((day) => (day.address === null ? day : { ...day, articles: [], spoken: [] }));
  return { ...group, monthOnly: cut(group.monthOnly, index), days: index === 0 ? days : [] };
}

function undatedPages(articles: readonly Listed[]): UndatedPage[] {
  const pages = articles.length === 0 ? [] : pageAddresses(undatedAddress, articles.length);
  return pages.map((address, index) => ({
    kind: 'undated',
    address,
    excerpts: [],
    articles: cut(articles, index),
    paging: { page: index + 1, pages },
  }));
}
