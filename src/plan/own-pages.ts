/** Plans the keeper's own pages: their addresses and their order, which is also that of the navigation. */
import { compareText } from '../model/date.ts';
import type { OwnText } from '../model/own-page.ts';
import type { OwnPage } from '../model/page.ts';

/** The pages: those with an order first, by it, then the others by file name. */
export function ownPages(texts: readonly OwnText[]): readonly OwnPage[] {
  return [...texts].sort(inOrder).map(({ name, slug, title, description, language, tree }) => ({
    ...{ kind: 'own', address: `pages/${slug}/`, excerpts: [] },
    ...{ name, title, description, language, tree },
  }));
}

function inOrder(a: OwnText, b: OwnText): number {
  if (a.order !== b.order)
    return (a.order ?? Number.POSITIVE_INFINITY) < (b.order ?? Number.POSITIVE_INFINITY) ? -1 : 1;
  return compareText(a.name, b.name);
}
