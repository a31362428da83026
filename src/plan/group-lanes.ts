/** Sorts articles into lanes by source or by language: those with the most articles first, then all others as one. */
import { compareText } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { Listed } from '../model/page.ts';
import type { GroupLane } from '../model/picture.ts';
import { languageAddress, sourceAddress } from './addresses.ts';

/** Evidence: the design's table; eight lanes, and one for all others, fill a desktop window. */
const mostLanes = 8;

/** The lanes of sources; articles whose source is not stated have a lane as well. */
export function sourceLanes(listed: readonly Listed[]): readonly GroupLane[] {
  const sources = [...groupBy(listed, ({ card }) => card.publisher)].map(([name, articles]) => ({
    of: { by: 'source', name } as const,
    address: sourceAddress(name),
    articles,
  }));
  return largest(sources);
}

/** The lanes of languages. */
export function languageLanes(listed: readonly Listed[]): readonly GroupLane[] {
  const languages = [...groupBy(listed, ({ card }) => card.language)].map(([name, articles]) => ({
    of: { by: 'language', name } as const,
    address: languageAddress(name),
    articles,
  }));
  return largest(languages);
}

function largest(lanes: readonly GroupLane[]): readonly GroupLane[] {
  const nameOf = ({ of }: GroupLane) => of?.name ?? '';
  const sorted = [...lanes].sort((a, b) => b.articles.length - a.articles.length || compareText(nameOf(a), nameOf(b)));
  // One that would stand alone for all others keeps its name.
  if (sorted.length <= mostLanes + 1) return sorted;
  const others = sorted.slice(mostLanes).flatMap(({ articles }) => articles);
  return [...sorted.slice(0, mostLanes), { of: null, address: 'sources/', articles: others }];
}
