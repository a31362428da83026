/** Plans the page on sources and languages. */
import { compareText } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { LanguageCount, Listed, SourceCount, SourcesPage } from '../model/page.ts';
import type { CitedSource } from '../model/relations.ts';
import type { Naming } from './names.ts';
import { pageSize } from './paging.ts';

/** Articles named beside a source that they cite: the page of its name has them all. */
const mostCiting = 5;

/** The sources page of articles listed in order. */
export function sourcesPage(listed: readonly Listed[], cited: readonly CitedSource[], naming: Naming): SourcesPage {
  return {
    kind: 'sources',
    address: 'sources/',
    excerpts: [],
    sources: sourceCounts(listed),
    languages: languageCounts(listed),
    cited: cited.slice(0, pageSize).flatMap((source) => citedOf(source, naming)),
    matrix: listed.length <= pageSize ? listed : [],
  };
}

/** A source that articles cite, with the first of those articles. */
function citedOf({ entry, items }: CitedSource, naming: Naming): SourcesPage['cited'] {
  const source = naming.links.get(entry);
  const articles = items.flatMap(({ item }) => naming.byItem.get(item) ?? []);
  if (source === undefined || articles.length === 0) return [];
  return [{ source: { ...source, items: articles.length }, articles: articles.slice(0, mostCiting) }];
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
