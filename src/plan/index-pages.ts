/** Plans the index of headlines from A to Z, in the order of the interface language. */
import { compareText } from '../model/date.ts';
import type { LanguageTag, PageAddress } from '../model/ids.ts';
import type { IndexLetter, IndexPage, KeywordsPage, Listed, OtherIndex } from '../model/page.ts';
import { keywordAddress } from './addresses.ts';
import { sharedKeywords } from './collections.ts';
import { digits, type LetterGroup, letterGroups, signs } from './letters.ts';
import { cut, pageAddresses, pageSize } from './paging.ts';

const indexAddress = 'index/';
type Letter = LetterGroup<Listed>;

/** One page for small archives; else one of all letters, and pages for each. */
export function indexPages(
  listed: readonly Listed[],
  names: readonly OtherIndex[],
  language: LanguageTag,
): readonly (IndexPage | KeywordsPage)[] {
  const keywords = keywordPages(listed, language);
  const others = [...names, ...(keywords[0] === undefined ? [] : [keywordList(keywords[0])])];
  const groups = letterGroups(listed, { textOf: ({ card }) => card.headline, idOf: ({ card }) => card.id, language });
  if (listed.length <= pageSize) {
    const letters = groups.map((group) => letterOf(group, null));
    return [indexPage(indexAddress, letters, { groups: groups.map(articlesOf), others }), ...keywords];
  }
  const letters = groups.map((group) => letterOf(group, letterAddress(group.letter)));
  const first = indexPage(indexAddress, letters, { others });
  return [first, ...groups.flatMap((group) => letterPages(group, letters)), ...keywords];
}

/** Keywords on a page. Evidence: about 120 bytes each. */
const keywordsOnPage = 400;

/** The index of keywords; no page when no two articles share one. */
function keywordPages(listed: readonly Listed[], language: LanguageTag): readonly KeywordsPage[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const all = [...sharedKeywords(listed)]
    .map(([key, { keyword, articles }]) => ({ key, keyword, articles: articles.length }))
    .sort((a, b) => collator.compare(a.keyword, b.keyword) || compareText(a.key, b.key))
    .map(({ keyword, articles }) => ({ keyword, articles, address: keywordAddress(keyword) }));
  const pages = all.length === 0 ? [] : pageAddresses('keywords/', all.length, keywordsOnPage);
  return pages.map((address, at) => ({
    kind: 'keywords',
    address,
    excerpts: [],
    count: all.length,
    keywords: cut(all, at, keywordsOnPage),
    paging: { page: at + 1, pages },
  }));
}

function letterAddress(letter: string): PageAddress {
  if (letter === digits) return `${indexAddress}0-9/`;
  if (letter === signs) return `${indexAddress}signs/`;
  const name = /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${letter.codePointAt(0)?.toString(16) ?? ''}`;
  return `${indexAddress}${name}/`;
}

function articlesOf({ letter, members }: Letter): IndexPage['groups'][number] {
  return { letter, articles: members };
}

function keywordList({ address, count }: KeywordsPage): OtherIndex {
  return { of: 'keyword', address, count };
}

function letterOf({ letter, members }: Letter, address: PageAddress | null): IndexLetter {
  return { letter, address, count: members.length };
}

function letterPages({ letter, members }: Letter, letters: readonly IndexLetter[]): readonly IndexPage[] {
  const pages = pageAddresses(letterAddress(letter), members.length);
  return pages.map((address, index) =>
    indexPage(address, letters, {
      letter,
      groups: [{ letter, articles: cut(members, index) }],
      paging: { page: index + 1, pages },
    }),
  );
}

function indexPage(address: PageAddress, letters: readonly IndexLetter[], parts: Partial<IndexPage>): IndexPage {
  const paging = { page: 1, pages: [address] };
  return {
    kind: 'index',
    address,
    excerpts: [],
    letters,
    letter: null,
    others: [],
    groups: [],
    paging,
    ...parts,
  };
}
