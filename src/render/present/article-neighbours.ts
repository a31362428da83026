/** Presents what to read beside an article: those of the same day, the nearest in time, the ones before and after. */
import { anchorOf, isOneDay } from '../../model/date.ts';
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
  const nearest = linked.length > 0 || page.sameDay.length > 0 ? [] : nearestInTime(page);
  if (nearest.length === 0) return linked;
  const { published } = page.self.card;
  const reason = published !== null && isOneDay(published) ? words.nearestReason : words.nearestBound;
  return [{ name: words.nearest, reason, articles: listings(nearest), more: null }];
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

/** Only stated days and bounds can be compared: a month-only article may be nearer or farther than it stands. */
function nearestInTime({ self, older, newer }: ArticlePage): Listed[] {
  const here = firmDay(self);
  const measured = [older, newer].flatMap((article) => {
    const there = article === null ? null : firmDay(article);
    return article === null || here === null || there === null
      ? []
      : [{ article, distance: Math.abs(Date.parse(here) - Date.parse(there)) }];
  });
  const least = Math.min(...measured.map(({ distance }) => distance));
  return measured.filter(({ distance }) => distance === least).map(({ article }) => article);
}

function firmDay({ card: { published } }: Listed): string | null {
  return published !== null && (isOneDay(published) || published.precision === 'bounded') ? anchorOf(published) : null;
}

/** The way to the article before or after this one. */
export function presentNeighbour(
  article: Listed | null,
  phrase: 'before' | 'after',
  context: PageContext,
): NeighbourView | null {
  if (article === null) return null;
  const { text } = dateWording(article.card.published, context.phrases);
  const label = fill(context.phrases.article.sentences[phrase], { date: text });
  return { headline: presentListing(article, context).headline, label };
}
