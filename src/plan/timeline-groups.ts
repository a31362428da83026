/**
 * Sorts articles into years, months and days. An article stands at the finest of them that holds every day its date can
 * mean; a bounded one at its bound; nothing ever stands on a day that was made up.
 */
import { factOf } from '../model/card.ts';
import { type ArchiveDate, daysInMonth } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { IsoDay, PageAddress } from '../model/ids.ts';
import type { Listed } from '../model/page.ts';
import type { DayGroup, MonthGroup, YearGroup } from '../model/timeline-page.ts';
import { daysWithPage, fewOf, type SpokenDays } from './spoken-days.ts';

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
  return card.published === null || isBounded({ card }) || placeOf(card.published) === null;
}

/** Whether no more than a bound is known: that day or earlier, that day or later. */
function isBounded({ card }: Pick<Listed, 'card'>): boolean {
  return card.published?.precision === 'bounded';
}

/** The address of the page of a year, month or day, given as `2021`, `2021-11` or `2021-11-16`. */
export function timeAddress(place: string): PageAddress {
  return `timeline/${place.replaceAll('-', '/')}/`;
}

interface Placed {
  readonly place: string;
  /** Null for a day on which nothing appeared but which has a page since articles speak of it. */
  readonly article: Listed | null;
}

/** The years, oldest first, with their months and days: those of articles and those of days with a page. Articles keep their order. */
export function yearGroups(listed: readonly Listed[], spoken: SpokenDays): readonly YearGroup[] {
  const articles = listed.flatMap((article): Placed[] => {
    const place = placeOf(article.card.published);
    return place === null ? [] : [{ article, place }];
  });
  const appeared = articles.flatMap(({ place }) => (place.length > 7 ? [place] : []));
  const pages = daysWithPage(appeared, spoken);
  const placed = [...articles, ...[...pages].map((place) => ({ article: null, place }))];
  const years = groupBy(placed, ({ place }) => place.slice(0, 4));
  return sortedEntries(years).map(([year, members]) => {
    const months = groupBy(
      members.filter(({ place }) => place.length > 4),
      ({ place }) => place.slice(0, 7),
    );
    return {
      year,
      address: timeAddress(year),
      count: articlesIn(members).length,
      bounded: articlesIn(members).filter(isBounded).length,
      yearOnly: articlesIn(members.filter(({ place }) => place.length === 4)),
      months: sortedEntries(months).map(([month, inMonth]) => monthGroup(month, inMonth, { spoken, pages })),
    };
  });
}

interface Told {
  readonly spoken: SpokenDays;
  readonly pages: ReadonlySet<IsoDay>;
}

function monthGroup(month: string, members: readonly Placed[], told: Told): MonthGroup {
  const days = groupBy(
    members.filter(({ place }) => place.length > 7),
    ({ place }) => place,
  );
  return {
    month,
    address: timeAddress(month),
    count: articlesIn(members).length,
    bounded: articlesIn(members).filter(isBounded).length,
    monthOnly: articlesIn(members.filter(({ place }) => place.length === 7)),
    days: daysOf(month, days, told),
  };
}

function articlesIn(members: readonly Placed[]): readonly Listed[] {
  return members.flatMap(({ article }) => article ?? []);
}

/** The days of a month on which an article appeared or of which one speaks. */
function daysOf(month: string, appeared: ReadonlyMap<string, readonly Placed[]>, told: Told): readonly DayGroup[] {
  const lastDay = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  return Array.from({ length: lastDay }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`).flatMap((day) => {
    const group = dayGroup(day, articlesIn(appeared.get(day) ?? []), told);
    return group.count + group.speaking === 0 ? [] : [group];
  });
}

function dayGroup(day: IsoDay, articles: readonly Listed[], { spoken, pages }: Told): DayGroup {
  return {
    day,
    address: pages.has(day) ? timeAddress(day) : null,
    count: articles.length,
    ...certaintyOf(articles),
    speaking: spoken.get(day)?.by.size ?? 0,
    articles,
    spoken: fewOf(spoken.get(day)),
  };
}

type Certainty = 'stated' | 'inferred' | 'earlier' | 'later' | 'about';

/** How many articles of a day say of it what. */
function certaintyOf(articles: readonly Listed[]): Readonly<Record<Certainty, number>> {
  const counts = { stated: 0, inferred: 0, earlier: 0, later: 0, about: 0 };
  for (const article of articles) counts[certainty(article)] += 1;
  return counts;
}

/** What the date of an article that stands on a day says of that day. */
function certainty({ card }: Listed): Certainty {
  if (card.published?.precision === 'about') return 'about';
  if (card.published?.earliest === null) return 'earlier';
  if (card.published?.latest === null) return 'later';
  return factOf(card, 'published') === 'inferred' ? 'inferred' : 'stated';
}

/** The days spoken of in months that have no page, in order. */
export function daysElsewhere(years: readonly YearGroup[], spoken: SpokenDays): readonly DayGroup[] {
  const months = new Set(years.flatMap((year) => year.months.map(({ month }) => month)));
  const others = [...spoken.keys()].filter((day) => !months.has(day.slice(0, 7))).sort();
  return others.map((day) => dayGroup(day, [], { spoken, pages: new Set() }));
}

function sortedEntries<V>(groups: ReadonlyMap<string, V>): [string, V][] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
