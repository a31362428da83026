/** Keeps of what is told of days as much as fits a page beside the articles that it lists. */
import type { Listed } from '../model/page.ts';
import type { DayGroup, MonthGroup, SpokenOf, YearGroup } from '../model/timeline-page.ts';
import { pageSize } from './paging.ts';

/** Evidence: a sentence with its source takes up to 900 bytes, an article 600; with so many of both a page stays under 150 KB. */
const mostEntries = 150;

/** The years with the sentences for which their one page has room. */
export function fittingYears(years: readonly YearGroup[]): readonly YearGroup[] {
  const room = roomBeside(years.flatMap(articlesIn));
  return years.map((year) => ({ ...year, months: year.months.map((month) => trimmed(month, room)) }));
}

/** The month with the sentences for which its page has room. */
export function fittingMonth(month: MonthGroup): MonthGroup {
  return trimmed(month, roomBeside(articlesOf(month)));
}

/** Days that stand on a page beside these years, as far as it has room for them. */
export function fittingDays(days: readonly DayGroup[], years: readonly YearGroup[]): readonly DayGroup[] {
  const told = years.flatMap(({ months }) => months.flatMap((month) => month.days.flatMap(({ spoken }) => spoken)));
  const room = roomBeside(years.flatMap(articlesIn));
  for (const each of told) room.take(each);
  return days.flatMap((day) => withRoom(day, room));
}

/** All articles that stand in a year. */
export function articlesIn({ yearOnly, months }: YearGroup): readonly Listed[] {
  return [...yearOnly, ...months.flatMap(articlesOf)];
}

function articlesOf({ monthOnly, days }: MonthGroup): readonly Listed[] {
  return [...monthOnly, ...days.flatMap(({ articles }) => articles)];
}

interface Room {
  /** Whether there was room for it. */
  take(said: SpokenOf): boolean;
}

function roomBeside(articles: readonly Listed[]): Room {
  const shown = new Set(articles);
  let entries = articles.length;
  return {
    take: ({ article }) => {
      if (entries >= mostEntries || (!shown.has(article) && shown.size >= pageSize)) return false;
      shown.add(article);
      entries += 1;
      return true;
    },
  };
}

function trimmed(month: MonthGroup, room: Room): MonthGroup {
  return { ...month, days: month.days.flatMap((day) => withRoom(day, room)) };
}

/** A day of which nothing is left to show keeps its row while it has a page to lead to. */
function withRoom(day: DayGroup, room: Room): readonly DayGroup[] {
  const spoken = day.spoken.filter((said) => room.take(said));
  return spoken.length + day.count === 0 && day.address === null ? [] : [{ ...day, spoken }];
}
