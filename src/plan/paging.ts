/** Cuts long lists into pages. */
import type { PageAddress } from '../model/ids.ts';

/** No page lists more articles than this. Evidence: at about 300 bytes an entry a page stays under 150 KB. */
export const pageSize = 100;

/** The addresses of the pages that a list of `count` articles needs: the first is `first` itself. At least one. */
export function pageAddresses(first: PageAddress, count: number): readonly PageAddress[] {
  const pages = Math.max(1, Math.ceil(count / pageSize));
  return Array.from({ length: pages }, (_, at) => (at === 0 ? first : `${first}page-${at + 1}/`));
}

/** The part of `articles` that stands on page `index` (from 0) when `before` others come first in the same list. */
export function cut<T>(articles: readonly T[], index: number, before: number): readonly T[] {
  const start = index * pageSize - before;
  return articles.slice(Math.max(0, start), Math.max(0, start + pageSize));
}
