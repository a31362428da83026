/** The pages of the timeline as they are planned: what stands in each year, month and day, and what is told of a day. */
import type { IsoDay, ItemId, PageAddress } from './ids.ts';
import type { Listed, PageBase, Paging } from './page.ts';
import type { GroupLane, Picture, Tick } from './picture.ts';

/** An article that speaks of a day: `at` is the place in the dates of its record. */
export interface SpokenOf {
  readonly article: Listed;
  readonly at: number;
  /** Whether the day was worked out from the article's own. */
  readonly isReckoned: boolean;
}

/** A day with the articles that appeared on it and some that speak of it; either may be missing. */
export interface DayGroup {
  readonly day: IsoDay;
  /** Its own page; null when nothing appeared and too few speak of it. */
  readonly address: PageAddress | null;
  /** How many are filed under it, whether they are listed here or not. */
  readonly count: number;
  /** Those of this day, by a stated or an inferred date. */
  readonly stated: number;
  readonly inferred: number;
  /** Those that are only known to be of it or some earlier day, of it or some later day, and of about that day. */
  readonly earlier: number;
  readonly later: number;
  readonly about: number;
  /** How many speak of it. */
  readonly speaking: number;
  readonly articles: readonly Listed[];
  readonly spoken: readonly SpokenOf[];
}

/** Articles of one month: those known to the month only, then day by day. `month` is `2021-11`. */
export interface MonthGroup {
  readonly month: string;
  readonly address: PageAddress;
  readonly count: number;
  /** How many of these stand in it only by a bound, and may be of another month. */
  readonly bounded: number;
  readonly monthOnly: readonly Listed[];
  readonly days: readonly DayGroup[];
}

export interface YearGroup {
  readonly year: string;
  readonly address: PageAddress;
  readonly count: number;
  /** How many of these stand in it only by a bound, and may be of another year. */
  readonly bounded: number;
  readonly yearOnly: readonly Listed[];
  readonly months: readonly MonthGroup[];
}

export interface TimelinePage extends PageBase {
  readonly kind: 'timeline';
  readonly picture: Picture;
  /** The same time once more by language or source, where the picture does not show them apart. */
  readonly apart: readonly Apart[];
  /** Newest year last. `listed` tells whether the groups hold their articles or only counts. */
  readonly years: readonly YearGroup[];
  readonly listed: boolean;
  /** Days spoken of in months in which no article appeared. */
  readonly elsewhere: readonly DayGroup[];
  /** The articles whose sentences it shows. */
  readonly reads: readonly ItemId[];
  /** Articles without a date line: bounded ones, which also stand at their bound, and those without any date. */
  readonly noDateLine: readonly Listed[];
  /** Where articles without any date are listed when they do not fit here. */
  readonly undatedAddress: PageAddress | null;
  readonly undatedCount: number;
}

/** The archive on lanes of its languages or sources, those with the most articles first. */
export interface Apart {
  readonly by: 'source' | 'language';
  readonly ticks: readonly Tick[];
  readonly lanes: readonly ApartLane[];
}

/** A lane of a source or language: how many of its articles stand in each bin. */
export interface ApartLane extends Omit<GroupLane, 'articles'> {
  readonly count: number;
  readonly bins: readonly number[];
}

/** How many articles stand on a day, and how many of them are stated to be of it. */
export type DayCount = Pick<DayGroup, 'day' | 'count' | 'stated'>;

export interface YearPage extends PageBase {
  readonly kind: 'year';
  readonly reads: readonly ItemId[];
  /** The weeks of the year, where its articles are not listed. */
  readonly picture: Picture | null;
  readonly group: YearGroup;
  /** How many articles stand on each day of its months, where they are not listed; on the first page only. */
  readonly days: readonly DayCount[];
  /** Whether the group holds all its articles; else its months hold only counts and the year-only articles are paged. */
  readonly listed: boolean;
  readonly paging: Paging;
  readonly older: PageAddress | null;
  readonly newer: PageAddress | null;
}

export interface MonthPage extends PageBase {
  readonly kind: 'month';
  readonly reads: readonly ItemId[];
  readonly group: MonthGroup;
  /** Whether the group holds all its articles; else its days hold only counts and the month-only articles are paged. */
  readonly listed: boolean;
  readonly paging: Paging;
  readonly older: PageAddress | null;
  readonly newer: PageAddress | null;
}

/** A day: what appeared on it, cut into pages, and what articles say of it. */
export interface DayPage extends PageBase {
  readonly kind: 'day';
  readonly reads: readonly ItemId[];
  readonly group: DayGroup;
  readonly paging: Paging;
  readonly older: PageAddress | null;
  readonly newer: PageAddress | null;
}

export interface UndatedPage extends PageBase {
  readonly kind: 'undated';
  readonly articles: readonly Listed[];
  readonly paging: Paging;
}
