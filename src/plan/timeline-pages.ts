/** Plans the timeline page and the pages for years, months and articles without a date line. */
import type {
  DayGroup,
  Listed,
  MonthGroup,
  MonthPage,
  Page,
  Picture,
  UndatedPage,
  YearGroup,
  YearPage,
} from '../model/page.ts';
import { cut, pageAddresses, pageSize } from './paging.ts';
import { readsOf, type SpokenDays } from './spoken-days.ts';
import { daysElsewhere, lacksDateLine, yearGroups } from './timeline-groups.ts';

const undatedAddress = 'timeline/no-date-line/';

/** The timeline page first, then years, months and the shelf of articles without a date line when it is long. */
export function timelinePages(listed: readonly Listed[], picture: Picture, spoken: SpokenDays): readonly Page[] {
  const years = yearGroups(listed, spoken);
  const elsewhere = listed.length <= pageSize ? daysElsewhere(years, spoken).slice(0, pageSize) : [];
  const noDateLine = listed.filter(lacksDateLine);
  const shelf = noDateLine.length > pageSize || listed.length > pageSize;
  const fits = listed.length <= pageSize;
  const timeline: Page = {
    kind: 'timeline',
    address: 'timeline/',
    excerpts: [],
    picture,
    years: fits ? years : years.map(counted),
    listed: fits,
    elsewhere,
    reads: readsOf([...elsewhere, ...(fits ? years.flatMap(daysIn) : [])]),
    noDateLine: shelf ? [] : noDateLine,
    undatedAddress: shelf && noDateLine.length > 0 ? undatedAddress : null,
  };
  return [timeline, ...yearPages(years), ...monthPages(years), ...(shelf ? undatedPages(noDateLine) : [])];
}

/** The group with its counts but none of its articles. */
function counted(group: YearGroup): YearGroup {
  return { ...group, yearOnly: [], months: group.months.map((month) => ({ ...month, monthOnly: [], days: [] })) };
}

function daysIn({ months }: YearGroup): readonly DayGroup[] {
  return months.flatMap(({ days }) => days);
}

function yearPages(years: readonly YearGroup[]): YearPage[] {
  return years.flatMap((group, at) => {
    const listed = group.count <= pageSize;
    const pages = pageAddresses(group.address, listed ? 0 : group.yearOnly.length);
    return pages.map((address, index) => ({
      kind: 'year',
      address,
      excerpts: [],
      reads: listed ? readsOf(daysIn(group)) : [],
      group: listed ? group : { ...counted(group), yearOnly: cut(group.yearOnly, index, 0) },
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
    const pages = pageAddresses(group.address, group.count);
    return pages.map((address, index) => {
      const shown = stretchOf(group, index);
      return {
        kind: 'month',
        address,
        excerpts: [],
        reads: readsOf(shown.days),
        group: shown,
        paging: { page: index + 1, pages },
        older: months[at - 1]?.address ?? null,
        newer: months[at + 1]?.address ?? null,
      };
    });
  });
}

/** The articles of one page of a month: the month-only ones come first, then day by day. What speaks of a day stands where it begins. */
function stretchOf(group: MonthGroup, index: number): MonthGroup {
  let before = group.monthOnly.length;
  const last = Math.max(0, Math.ceil(group.count / pageSize) - 1);
  const days = group.days.flatMap(({ day, articles, spoken }) => {
    const shown = cut(articles, index, before);
    const said = Math.min(Math.floor(before / pageSize), last) === index ? spoken : [];
    before += articles.length;
    return shown.length + said.length === 0 ? [] : [{ day, articles: shown, spoken: said }];
  });
  return { ...group, monthOnly: cut(group.monthOnly, index, 0), days };
}

function undatedPages(articles: readonly Listed[]): UndatedPage[] {
  const pages = articles.length === 0 ? [] : pageAddresses(undatedAddress, articles.length);
  return pages.map((address, index) => ({
    kind: 'undated',
    address,
    excerpts: [],
    articles: cut(articles, index, 0),
    paging: { page: index + 1, pages },
  }));
}
