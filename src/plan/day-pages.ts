/** Plans a page for each day on which articles appeared, or of which several speak. */
import type { DayGroup, DayPage, YearGroup } from '../model/timeline-page.ts';
import { besideHeadline } from './front.ts';
import { cut, pageAddresses } from './paging.ts';
import { readsOf, type SpokenDays } from './spoken-days.ts';

/** On a day with more articles than this, headlines are all that fits a page. */
const mostOpenings = 12;

/** The pages of the days in these years, in order; a day with many articles has several. */
export function dayPages(years: readonly YearGroup[], spoken: SpokenDays): readonly DayPage[] {
  const days = years.flatMap(({ months }) => months.flatMap((month) => month.days));
  const own = days.flatMap((group) => (group.address === null ? [] : [{ group, address: group.address }]));
  return own.flatMap(({ group, address: first }, at) => {
    const pages = pageAddresses(first, group.count);
    return pages.map((address, index) => {
      const shown = stretchOf(group, index, spoken);
      return {
        kind: 'day',
        address,
        excerpts: group.count > mostOpenings ? [] : group.articles.flatMap((article) => besideHeadline(article, 1)),
        reads: readsOf([shown]),
        group: shown,
        paging: { page: index + 1, pages },
        older: own[at - 1]?.address ?? null,
        newer: own[at + 1]?.address ?? null,
      };
    });
  });
}

/** One page of the day's articles; what is told of the day stands on the first. */
function stretchOf(group: DayGroup, index: number, spoken: SpokenDays): DayGroup {
  const said = index === 0 ? (spoken.get(group.day)?.said ?? []) : [];
  return { ...group, articles: cut(group.articles, index, 0), spoken: said };
}
