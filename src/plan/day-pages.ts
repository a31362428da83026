/** Plans a page for each day on which articles appeared, or of which several speak. */
import type { DayPage, YearGroup } from '../model/timeline-page.ts';
import { besideHeadline } from './front.ts';
import { cut, pageAddresses, pageSize } from './paging.ts';
import { readsOf, type SpokenDays } from './spoken-days.ts';

/** On a day with more articles than this, headlines are all that fits a page. */
const mostOpenings = 12;

/** The pages of the days in these years, in order; a day with many articles has several. */
export function dayPages(years: readonly YearGroup[], spoken: SpokenDays): readonly DayPage[] {
  const days = years.flatMap(({ months }) => months.flatMap((month) => month.days));
  const own = days.flatMap((group) => (group.address === null ? [] : [{ group, address: group.address }]));
  return own.flatMap(({ group, address: first }, at) => {
    const said = spoken.get(group.day)?.said ?? [];
    // Beside what is told of the day there is room for fewer articles.
    const size = pageSize - said.length;
    const pages = pageAddresses(first, group.count, size);
    return pages.map((address, index) => {
      const shown = { ...group, articles: cut(group.articles, index, size), spoken: index === 0 ? said : [] };
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
