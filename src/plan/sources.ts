/** Plans the page on sources and languages. */
import { compareText } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { LanguageCount, Listed, SourceCount, SourcesPage } from '../model/page.ts';
import { pageSize } from './paging.ts';

/** The sources page of articles listed in order. */
export function sourcesPage(listed: readonly Listed[]): SourcesPage {
  return {
    kind: 'sources',
    address: 'sources/',
    excerpts: [],
    sources: sourceCounts(listed),
    languages: languageCounts(listed),
    matrix: listed.length <= pageSize ? listed : [],
  };
}

/** Most articles first; those whose source is not stated last. */
function sourceCounts(listed: readonly Listed[]): readonly SourceCount[] {
  const counts = [...groupBy(listed, ({ card }) => card.publisher)].map(([publisher, { length: count }]) => ({
    publisher,
    count,
  }));
  return counts.sort(
    (a, b) =>
      Number(a.publisher === null) - Number(b.publisher === null) ||
      b.count - a.count ||
      compareText(a.publisher ?? '', b.publisher ?? ''),
  );
}

function languageCounts(listed: readonly Listed[]): readonly LanguageCount[] {
  const counts = [...groupBy(listed, ({ card }) => card.language)].map(([language, articles]) => ({
    language,
    count: articles.length,
    words: articles.reduce((sum, { card }) => sum + card.words, 0),
  }));
  return counts.sort((a, b) => b.count - a.count || compareText(a.language, b.language));
}
