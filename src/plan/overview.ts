/** The few facts about the whole archive that many pages show. */
import { compareText } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { Listed, Overview } from '../model/page.ts';
import { timeRangeOf } from '../model/time-range.ts';

/** The overview of articles listed in order. Languages come by how many articles they have. */
export function overviewOf(listed: readonly Listed[]): Overview {
  const dates = listed.flatMap(({ card }) => card.published ?? []);
  const languages = [...groupBy(listed, ({ card }) => card.language)];
  const publishers = new Set(listed.flatMap(({ card }) => card.publisher ?? []));
  return {
    articles: listed.length,
    undated: listed.length - dates.length,
    languages: languages
      .sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b))
      .map(([language]) => language),
    publishers: [...publishers].sort(),
    range: timeRangeOf(dates),
  };
}
