/** Presents texts of one origin: which are copies of which, how much of them is the same, and what differs. */

import type { CopiesPage, CopySetPage } from '../../model/connection-page.ts';
import type { ShownCopy } from '../../model/connections.ts';
import { count, fill } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import type { PageContext } from './context.ts';
import { type Difference, differencesOf } from './differences.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type ListingView, presentListing } from './listing.ts';
import { type PagingView, pagedTitle, presentPaging } from './paging.ts';
import type { Reads } from './statement.ts';
import { articleTitle } from './titles.ts';

export interface CopiesView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly labels: PageContext['phrases']['names']['words'];
  readonly deck: string;
  readonly sets: readonly CopySetView[];
  readonly paging: PagingView | null;
}

interface CopySetView {
  readonly href: string;
  readonly model: ListingView;
  readonly texts: string;
  readonly agency: string | null;
}

export interface CopySetPageView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly labels: PageContext['phrases']['names']['words'];
  readonly copiesHref: string;
  readonly model: ListingView;
  readonly deck: string;
  readonly agency: string | null;
  readonly copies: readonly CopyView[];
  readonly paging: PagingView | null;
}

interface CopyView extends PassageLanguage {
  readonly listing: ListingView;
  readonly of: ListingView;
  /** What kind of copy it is and how much is the same, in words. */
  readonly kind: string;
  readonly differences: readonly Difference[];
  /** Why no differences are shown; null when they are, or when there are none. */
  readonly notCompared: string | null;
}

/** The list of copies. */
export function presentCopies({ subject }: RenderInput<CopiesPage>, context: PageContext): CopiesView {
  const { phrases } = context;
  const { words, plurals } = phrases.names;
  const title = pagedTitle(words.copies, subject.paging, context);
  const deck = count(phrases, plurals.copySets, subject.count);
  return {
    frame: presentFrame(subject, { title, description: deck, structuredDataHtml: null }, context),
    words: phrases.words,
    labels: words,
    deck,
    sets: subject.sets.map((set) => ({
      href: context.href(set.address),
      model: presentListing(set.model, context),
      texts: count(phrases, plurals.texts, set.texts),
      agency: set.agency,
    })),
    paging: presentPaging(subject.paging, context),
  };
}

/** The page of texts of one origin. */
export function presentCopySet(input: RenderInput<CopySetPage>, context: PageContext): CopySetPageView {
  const { subject, reads = new Map() } = input;
  const { phrases } = context;
  const { words, plurals, sentences } = phrases.names;
  const model = presentListing(subject.set.model, context);
  const title = pagedTitle(
    fill(sentences.copiesOf, { headline: articleTitle(subject.set.model, context) }),
    subject.paging,
    context,
  );
  const deck = count(phrases, plurals.textsOfOneOrigin, subject.set.texts);
  return {
    frame: presentFrame(subject, { title, description: deck, structuredDataHtml: null }, context),
    words: phrases.words,
    labels: words,
    copiesHref: context.href('copies/'),
    model,
    deck,
    agency: subject.set.agency,
    copies: subject.set.copies.map((copy) => copyView(copy, reads, context)),
    paging: presentPaging(subject.paging, context),
  };
}

function copyView({ article, of, copy }: ShownCopy, reads: Reads, context: PageContext): CopyView {
  const [one, other] = [of, article].map(({ card }) => reads.get(card.id)?.record.body);
  const compared = one === undefined || other === undefined ? null : differencesOf(one, other);
  const { textsNotShown, tooLong } = context.phrases.names.words;
  const missing = one === undefined || other === undefined ? textsNotShown : tooLong;
  return {
    ...passageLanguage(article.card.language, context.phrases),
    listing: presentListing(article, context),
    of: presentListing(of, context),
    kind: kindInWords(copy, context),
    differences: compared ?? [],
    notCompared: compared === null ? missing : null,
  };
}

/** What kind of copy it is: `Shortened, under another headline. 87 % of its runs of words stand in the other.` */
export function kindInWords(
  { kind, reheaded, overlap, estimated }: ShownCopy['copy'],
  { phrases }: PageContext,
): string {
  const { words, sentences } = phrases.names;
  const name = { identical: words.identical, near: words.near, shortened: words.shortened }[kind];
  const share = new Intl.NumberFormat(phrases.language, { style: 'percent', maximumFractionDigits: 0 }).format(overlap);
  const measured = fill(estimated ? sentences.overlapEstimated : sentences.overlap, { share });
  return `${name}${reheaded ? `${phrases.words.comma}${words.reheaded}` : ''}. ${measured}`;
}
