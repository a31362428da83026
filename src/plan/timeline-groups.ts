/**
 * Sorts articles into years, months and days. An article stands at the finest of them that holds every day its date can
 * mean; a bounded one at its bound; nothing ever stands on a day that was made up.
 */
import { type ArchiveDate, daysInMonth } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { DayGroup, Listed, MonthGroup, YearGroup } from '../model/page.ts';
import type { SpokenDays } from './spoken-days.ts';

/** Where an article stands on the timeline, `2021-11-16`, `2021-11` or `2021`; null when no year holds it. */
export function placeOf(date: ArchiveDate | null): string | null {
  if (date === null) return null;
  const { earliest, latest } = date;
  if (earliest === null || latest === null) return earliest ?? latest;
  if (earliest === latest) return earliest;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  return earliest.slice(0, 4) === latest.slice(0, 4) ? earliest.slice(0, 4) : null;
}

/** Whether an article belongs on the shelf of those without a date line: open at one end, without a year, or undated. */
export function lacksDateLine({ card }: Listed): boolean {
  return card.published === null || card.published.precision === 'bounded' || placeOf(card.published) === null;
}

/** The years, oldest first, with their months and days. Articles keep their order. */
export function yearGroups(listed: readonly Listed[], spoken: SpokenDays): readonly YearGroup[] {
  const placed = listed.flatMap((article) => {
    const place = placeOf(article.card.published);
    return place === null ? [] : [{ article, place }];
  });
  const years = groupBy(placed, ({ place }) => place.slice(0, 4));
  return sortedEntries(years).map(([year, members]) => {
    const months = groupBy(
      members.filter(({ place }) => place.length > 4),
      ({ place }) => place.slice(0, 7),
    );
    return {
      year,
      address: `timeline/${year}/`,
      count: members.length,
      yearOnly: members.filter(({ place }) => place.length === 4).map(({ article }) => article),
      months: sortedEntries(months).map(([month, inMonth]) => monthGroup(month, inMonth, spoken)),
    };
  });
}

function monthGroup(
  month: string,
  members: readonly { article: Listed; place: string }[],
  spoken: SpokenDays,
): MonthGroup {
  const days = groupBy(
    members.filter(({ place }) => place.length > 7),
    ({ place }) => place,
  );
  return {
    month,
    address: `timeline/${month.replace('-', '/')}/`,
    count: members.length,
    monthOnly: members.filter(({ place }) => place.length === 7).map(({ article }) => article),
    days: daysOf(month, days, spoken),
  };
}

/** The days of a month on which an article appeared or of which one speaks. */
function daysOf(
  month: string,
  appeared: ReadonlyMap<string, readonly { readonly article: Listed }[]>,
  spoken: SpokenDays,
): readonly DayGroup[] {
  const lastDay = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return Array.from({ length: lastDay }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`).flatMap((day) => {
    const articles = (appeared.get(day) ?? []).map(({ article }) => article);
    const said = spoken.get(day) ?? [];
    return articles.length + said.length === 0 ? [] : [{ day, articles, spoken: said }];
  });
}

/** The days spoken of in months that have no article, in order. */
export function daysElsewhere(years: readonly YearGroup[], spoken: SpokenDays): readonly DayGroup[] {
  const months = new Set(years.flatMap((year) => year.months.map(({ month }) => month)));
  const others = [...spoken].filter(([day]) => !months.has(day.slice(0, 7)));
  return others.sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, said]) => ({ day, articles: [], spoken: said }));
}

function sortedEntries<V>(groups: ReadonlyMap<string, V>): [string, V][] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
