/** Plans the index of headlines from A to Z, in the order of the interface language. */
import { compareText } from '../model/date.ts';
import { groupBy } from '../model/group.ts';
import type { LanguageTag, PageAddress } from '../model/ids.ts';
import type { IndexLetter, IndexPage, KeywordsPage, Listed } from '../model/page.ts';
import { keywordAddress } from './addresses.ts';
import { sharedKeywords } from './collections.ts';
import { cut, pageAddresses, pageSize } from './paging.ts';

const indexAddress = 'index/';
/** What begins with a digit, and what begins with neither a digit nor a letter. */
const digits = '0–9';
const signs = '#';
/** Scripts with more signs than an index has letters stand together. */
const together: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Han}/u, '漢'],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'あ'],
  [/\p{sc=Hangul}/u, '가'],
];

interface LetterGroup {
  readonly letter: string;
  readonly articles: readonly Listed[];
}

/** One page for small archives; else one of all letters, and pages for each. */
export function indexPages(listed: readonly Listed[], language: LanguageTag): readonly (IndexPage | KeywordsPage)[] {
  const keywords = keywordPages(listed, language);
  const hasKeywords = keywords.length > 0;
  const groups = letterGroups(listed, new Intl.Collator(language, { numeric: true }));
  if (listed.length <= pageSize) {
    const letters = groups.map((group) => letterOf(group, null));
    return [indexPage(indexAddress, letters, { groups, hasKeywords }), ...keywords];
  }
  const letters = groups.map((group) => letterOf(group, letterAddress(group.letter)));
  const first = indexPage(indexAddress, letters, { hasKeywords });
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

function letterGroups(listed: readonly Listed[], collator: Intl.Collator): readonly LetterGroup[] {
  const sorted = [...listed].sort(
    (a, b) => collator.compare(sortKey(a), sortKey(b)) || compareText(a.card.id, b.card.id),
  );
  const base = new Intl.Collator(collator.resolvedOptions().locale, { sensitivity: 'base' });
  const groups = groupBy(sorted, (article) => firstLetter(sortKey(article), base));
  return [...groups]
    .map(([letter, articles]) => ({ letter, articles }))
    .sort((a, b) => rank(a.letter) - rank(b.letter) || collator.compare(a.letter, b.letter));
}

/** Quotation marks and dashes at the beginning do not count. */
function sortKey({ card }: Listed): string {
  return card.headline.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Accents fall away where the language of the interface counts them for nothing: `É` is an `E`, in Norwegian `Å` is itself. */
function firstLetter(key: string, base: Intl.Collator): string {
  const [first = ''] = key;
  if (/\p{N}/u.test(first)) return digits;
  if (!/\p{L}/u.test(first)) return signs;
  const script = together.find(([pattern]) => pattern.test(first));
  if (script !== undefined) return script[1];
  const letter = first.toUpperCase();
  const [plain = letter] = letter.normalize('NFD');
  return base.compare(letter, plain) === 0 ? plain : letter;
}

/** Letters first, then digits, then signs. */
function rank(letter: string): number {
  return letter === digits ? 1 : letter === signs ? 2 : 0;
}

function letterAddress(letter: string): PageAddress {
  if (letter === digits) return `${indexAddress}0-9/`;
  if (letter === signs) return `${indexAddress}signs/`;
  const name = /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${letter.codePointAt(0)?.toString(16) ?? ''}`;
  return `${indexAddress}${name}/`;
}

function letterOf({ letter, articles }: LetterGroup, address: PageAddress | null): IndexLetter {
  return { letter, address, count: articles.length };
}

function letterPages({ letter, articles }: LetterGroup, letters: readonly IndexLetter[]): readonly IndexPage[] {
  const pages = pageAddresses(letterAddress(letter), articles.length);
  return pages.map((address, index) =>
    indexPage(address, letters, {
      letter,
      groups: [{ letter, articles: cut(articles, index) }],
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
    hasKeywords: false,
    groups: [],
    paging,
    ...parts,
  };
}
