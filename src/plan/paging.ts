/** Cuts long lists into pages. */
import type { PageAddress } from '../model/ids.ts';

/** No page lists more articles than this. Evidence: at about 300 bytes an entry a page stays under 150 KB. */
export const pageSize = 100;

/** The addresses of the pages that a list of `count` articles needs: the first is `first` itself, even of an empty list. */
export function pageAddresses(first: PageAddress, count: number, size = pageSize): readonly PageAddress[] {
  const pages = Math.max(1, Math.ceil(count / size));
  return Array.from({ length: pages }, (_, at) => (at === 0 ? first : `${first}page-${at + 1}/`));
}

/** The part of `articles` that stands on page `index`, from 0. */
export function cut<T>(articles: readonly T[], index: number, size = pageSize): readonly T[] {
  return articles.slice(index * size, (index + 1) * size);
}
