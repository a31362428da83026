/** Presents what articles say of a day: the sentence in the source's own words, how the day is known, and which article. */
import type { ItemId } from '../../model/ids.ts';
import type { SpokenOf } from '../../model/timeline-page.ts';
import { anchorsOf } from '../anchors.ts';
import type { ArticleAtHand } from '../renderer.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import { sentencesIn } from '../wording/sentence-around.ts';
import { shortenAround } from '../wording/shorten.ts';
import type { PageContext } from './context.ts';
import { type HeadlineView, presentListing } from './listing.ts';

/** What rows of days are presented with: the articles whose sentences may be shown. */
export interface RowsContext extends PageContext {
  readonly reads: ReadonlyMap<ItemId, ArticleAtHand> | null;
}

/** Shown by `partials/day-row`. */
export interface SpokenView extends PassageLanguage {
  /** Null where the article's text may not be shown. */
  readonly sentence: string | null;
  /** Leads to the paragraph that speaks of the day. */
  readonly headline: HeadlineView;
  readonly how: string;
}

/** What an article says of a day, in at most so many characters, the day among them. */
export function presentSpoken({ article, at, isReckoned }: SpokenOf, context: RowsContext, most?: number): SpokenView {
  const { words } = context.phrases;
  const { headline } = presentListing(article, context);
  const reading = context.reads?.get(article.card.id) ?? null;
  const said = reading?.record.datesSpokenOf[at];
  const block = said === undefined ? undefined : reading?.record.body[said.block];
  const view = {
    ...passageLanguage(article.card.language, context.phrases),
    headline,
    how: isReckoned ? words.dayReckoned : words.dayStated,
  };
  if (reading === null || said === undefined || block === undefined) return { ...view, sentence: null };
  const { start, end } = said.within;
  const sentence = sentencesIn(block.text, article.card.language).find(
    (each) => each.start <= start && start < each.end,
  );
  const from = sentence?.start ?? 0;
  const anchor = anchorsOf(reading.record.body)[said.block] ?? null;
  return {
    ...view,
    sentence: shortenAround(block.text.slice(from, sentence?.end), { start: start - from, end: end - from }, most),
    headline: { ...headline, href: context.href(article.address, anchor) },
  };
}
