/** Presents what to read beside an article: those of the same day, the nearest in time, its neighbours in the archive. */
import { type ArchiveDate, isOneDay, isSurelyBefore } from '../../model/date.ts';
import type { ArticlePage, Listed } from '../../model/page.ts';
import { count, fill } from '../phrases/phrases.ts';
import { dateWording } from '../wording/date-wording.ts';
import type { PageContext } from './context.ts';
import { type HeadlineView, type ListingView, presentListing } from './listing.ts';
import { reasonsInWords } from './reasons.ts';

/** Articles that belong beside this one: for the same reason, or each for its own. */
export interface RelatedGroup {
  readonly name: string;
  readonly reason: string;
  readonly articles: readonly (ListingView & { readonly why: string | null })[];
  /** Where the others stand; null when these are all. */
  readonly more: { readonly href: string; readonly label: string } | null;
}

export interface NeighbourView {
  readonly headline: HeadlineView;
  readonly label: string;
}

/** The groups of articles beside this one; none when time says nothing firm. */
export function presentRelated(page: ArticlePage, context: PageContext): RelatedGroup[] {
  const { words } = context.phrases.article;
  const listings = (articles: readonly Listed[]) =>
    articles.map((article) => ({ ...presentListing(article, context), why: null }));
  const linked = linkedGroup(page, context);
  const told = new Set(page.ties.related.map(({ article }) => article.address));
  const sameDay = page.sameDay.filter(({ address }) => !told.has(address));
  if (sameDay.length > 0)
    return [
      ...linked,
      { name: words.sameDay, reason: words.sameDayReason, articles: listings(sameDay), more: moreOf(page, context) },
    ];
  if (linked.length > 0 || page.sameDay.length > 0 || page.nearest.length === 0) return linked;
  return [{ name: words.nearest, reason: words.nearestReason, articles: listings(page.nearest), more: null }];
}

function moreOf(
  { sameDay, sameDayCount, sameDayAddress }: ArticlePage,
  { phrases, href }: PageContext,
): RelatedGroup['more'] {
  if (sameDayAddress === null) return null;
  const label = count(phrases, phrases.archive.plurals.moreArticles, sameDayCount - sameDay.length);
  return { href: href(sameDayAddress), label };
}

/** Those that the archive found to be connected, each with its reasons in words. */
function linkedGroup({ ties }: ArticlePage, context: PageContext): RelatedGroup[] {
  if (ties.related.length === 0) return [];
  const { linked, linkedReason } = context.phrases.article.words;
  const articles = ties.related.map(({ article, reasons }) => ({
    ...presentListing(article, context),
    why: reasonsInWords(reasons, context),
  }));
  return [{ name: linked, reason: linkedReason, articles, more: null }];
}

/** The way to an article beside this one in the order of the archive, with as much of that order as their dates prove. */
export function presentNeighbour(
  article: Listed | null,
  { card: { published: here } }: Listed,
  context: PageContext,
): NeighbourView | null {
  if (article === null) return null;
  const { published: there } = article.card;
  const { text } = dateWording(there, context.phrases);
  const label = fill(context.phrases.article.sentences[orderOf(here, there)], { date: text });
  return { headline: presentListing(article, context).headline, label };
}

/** How the other date lies to this one, as the key of its phrase. */
function orderOf(here: ArchiveDate | null, there: ArchiveDate | null) {
  if (here === null || there === null) return 'orderNotKnown';
  if (isSurelyBefore(there, here)) return 'before';
  if (isSurelyBefore(here, there)) return 'after';
  return isOneDay(here) && isOneDay(there) ? 'onSameDay' : 'orderNotKnown';
}
