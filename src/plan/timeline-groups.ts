/**
 * Sorts articles into years, months and days. An article stands at the finest of them that holds every day its date can
 * mean; a bounded one at its bound; nothing ever stands on a day that was made up.
 */
import type { ArchiveDate } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { Listed, MonthGroup, YearGroup } from '../model/page.ts';

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
export function yearGroups(listed: readonly Listed[]): readonly YearGroup[] {
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
      months: sortedEntries(months).map(([month, inMonth]) => monthGroup(month, inMonth)),
    };
  });
}

function monthGroup(month: string, members: readonly { article: Listed; place: string }[]): MonthGroup {
  const days = groupBy(
    members.filter(({ place }) => place.length > 7),
    ({ place }) => place,
  );
  return {
    month,
    address: `timeline/${month.replace('-', '/')}/`,
    count: members.length,
    monthOnly: members.filter(({ place }) => place.length === 7).map(({ article }) => article),
    days: sortedEntries(days).map(([day, onDay]) => ({ day, articles: onDay.map(({ article }) => article) })),
  };
}

function sortedEntries<V>(groups: ReadonlyMap<string, V>): [string, V][] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
