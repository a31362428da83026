/** Presents the ways through lists: the pages of a long one, and the neighbours of a year or month. */
import type { PageAddress } from '../../model/ids.ts';
import type { Paging } from '../../model/page.ts';
import { fill } from '../phrases/phrases.ts';
import type { PageContext } from './context.ts';
import { placeName } from './days.ts';

/** Shown by `partials/paging`. */
export interface PagingView {
  readonly label: string;
  readonly pages: readonly {
    readonly label: string;
    readonly href: string;
    readonly isCurrent: boolean;
    /** Pages before this one are left out. */
    readonly hasGap: boolean;
  }[];
}

/** Links to the first and the last page, and to this many on both sides of the one that is shown. */
const nearby = 3;

/** The pages of a list; null when there is only one. */
export function presentPaging(paging: Paging, { phrases, href }: PageContext): PagingView | null {
  const last = paging.pages.length;
  if (last < 2) return null;
  const numbered = paging.pages.map((address, at) => ({ address, page: at + 1 }));
  const shown = numbered.filter(({ page }) => page === 1 || page === last || Math.abs(page - paging.page) <= nearby);
  return {
    label: fill(phrases.sentences.pageOf, { page: String(paging.page), pages: String(last) }),
    pages: shown.map(({ address, page }, at) => ({
      label: String(page),
      href: href(address),
      isCurrent: page === paging.page,
      hasGap: page - (shown[at - 1]?.page ?? page - 1) > 1,
    })),
  };
}

/** The title of a page of a list: only later ones tell their number. */
export function pagedTitle(title: string, { page }: Paging, { phrases }: PageContext): string {
  return page === 1 ? title : fill(phrases.sentences.titleOfPage, { title, page: String(page) });
}

/** Shown by `partials/neighbours`. */
export interface NeighboursView {
  readonly older: NeighbourView | null;
  readonly newer: NeighbourView | null;
}

interface NeighbourView {
  readonly href: string;
  readonly name: string;
}

/** The years or months before and after; null when there are none. */
export function presentNeighbours(
  { older, newer }: { readonly older: PageAddress | null; readonly newer: PageAddress | null },
  { phrases, href }: PageContext,
): NeighboursView | null {
  if (older === null && newer === null) return null;
  const neighbour = (address: PageAddress | null) =>
    address === null ? null : { href: href(address), name: placeName(address, phrases) };
  return { older: neighbour(older), newer: neighbour(newer) };
}
