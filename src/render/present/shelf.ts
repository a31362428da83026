/** Presents the shelf of articles without a date line, shared by the timeline page and the shelf's own. */
import type { Listed } from '../../model/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { PageContext } from './context.ts';
import { type EntryView, presentListing } from './listing.ts';

/** The articles as ledger entries that say where else they stand. */
export function presentShelf(articles: readonly Listed[], context: PageContext): readonly EntryView[] {
  return articles.map((article) => {
    const listing = presentListing(article, context);
    return { ...listing, note: whereFiled(article, context.phrases), by: listing.source };
  });
}

function whereFiled({ card: { published } }: Listed, { words }: Phrases): string | null {
  if (published === null) return words.filedNowhere;
  if (published.precision !== 'bounded') return null;
  return published.earliest === null ? words.filedAtLatest : words.filedAtEarliest;
}
