/** The few facts about the whole archive that many pages show. */
import { anchorOf, compareText, isOneDay } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { Listed, Overview } from '../model/page.ts';

/** The overview of articles listed in order. Languages come by how many articles they have. */
export function overviewOf(listed: readonly Listed[]): Overview {
  const days = listed.flatMap(({ card: { published } }) =>
    published !== null && (isOneDay(published) || published.precision === 'bounded') ? [anchorOf(published)] : [],
  );
  const languages = [...groupBy(listed, ({ card }) => card.language)];
  const publishers = new Set(listed.flatMap(({ card }) => card.publisher ?? []));
  days.sort();
  return {
    articles: listed.length,
    languages: languages
      .sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b))
      .map(([language]) => language),
    publishers: [...publishers].sort(),
    first: days.at(0) ?? null,
    last: days.at(-1) ?? null,
  };
}
