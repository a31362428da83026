/** Plans the pages that gather articles by source, by language and by keyword. */
import { compareText } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { Collection, CollectionPage, Listed } from '../model/page.ts';
import { keywordAddress, languageAddress, nameKey, sourceAddress } from './addresses.ts';
import { cut, pageAddresses } from './paging.ts';
import { pictureOf } from './picture.ts';

/** A keyword of one article only gathers nothing. */
const fewestForKeyword = 2;

/** The pages of every source, language and shared keyword of articles listed in order. */
export function collectionPages(listed: readonly Listed[]): readonly CollectionPage[] {
  const sources = [...groupBy(listed, ({ card }) => card.publisher)].map(([publisher, articles]) =>
    pagesOf({ by: 'source', name: publisher }, sourceAddress(publisher), articles),
  );
  const languages = [...groupBy(listed, ({ card }) => card.language)].map(([language, articles]) =>
    pagesOf({ by: 'language', name: language }, languageAddress(language), articles),
  );
  const keywords = [...sharedKeywords(listed)].map(([, { keyword, articles }]) =>
    pagesOf({ by: 'keyword', name: keyword }, keywordAddress(keyword), articles),
  );
  return [...sources, ...languages, ...keywords].flat();
}

interface KeywordGroup {
  /** As the first article writes it. */
  readonly keyword: string;
  readonly articles: readonly Listed[];
}

/** The keywords that at least two articles share, by their key. */
export function sharedKeywords(listed: readonly Listed[]): ReadonlyMap<string, KeywordGroup> {
  const groups = new Map<string, { keyword: string; articles: Listed[] }>();
  for (const article of listed) {
    for (const keyword of article.card.keywords) {
      const group = groups.get(nameKey(keyword)) ?? { keyword, articles: [] };
      if (group.articles.at(-1) !== article) group.articles.push(article);
      groups.set(nameKey(keyword), group);
    }
  }
  const shared = [...groups].filter(([, { articles }]) => articles.length >= fewestForKeyword);
  return new Map(shared.sort(([a], [b]) => compareText(a, b)));
}

function pagesOf(of: Collection, first: string, articles: readonly Listed[]): readonly CollectionPage[] {
  const pages = pageAddresses(first, articles.length);
  const picture = pictureOf(articles);
  return pages.map((address, index) => ({
    kind: 'collection',
    address,
    excerpts: [],
    of,
    count: articles.length,
    picture: index === 0 ? picture : null,
    articles: cut(articles, index),
    paging: { page: index + 1, pages },
  }));
}
