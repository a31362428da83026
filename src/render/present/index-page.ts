/** Presents the index of headlines from A to Z. */
import type { IndexPage } from '../../model/page.ts';
import { numberWords } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import type { PageContext } from './context.ts';
import { articleCount } from './day-counts.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type LetterView, letterId } from './letters.ts';
import { type ListingView, presentListing } from './listing.ts';
import { headingOf } from './names.ts';
import { type PagingView, pagedTitle, presentPaging } from './paging.ts';

export interface IndexView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly isEmpty: boolean;
  readonly letters: readonly LetterView[];
  readonly groups: readonly {
    readonly id: string;
    readonly letter: string;
    readonly articles: readonly ListingView[];
  }[];
  readonly paging: PagingView | null;
  /** Other ways through the archive from A to Z. */
  readonly others: readonly { readonly href: string; readonly label: string }[];
}

/** The view of a page of the index. */
export function presentIndex({ subject }: RenderInput<IndexPage>, context: PageContext): IndexView {
  const { phrases, href } = context;
  const { words } = phrases;
  const name = subject.letter === null ? words.index : `${words.index}: ${subject.letter}`;
  const title = pagedTitle(name, subject.paging, context);
  return {
    frame: presentFrame(subject, { title, description: words.indexDeck, structuredDataHtml: null }, context),
    words,
    isEmpty: subject.letters.length === 0,
    letters: subject.letters.map(({ letter, address, count }) => ({
      letter,
      href: address === null ? href(subject.address, letterId(letter)) : href(address),
      count: articleCount(count, phrases),
      isCurrent: letter === subject.letter,
    })),
    groups: subject.groups.map(({ letter, articles }) => ({
      id: letterId(letter),
      letter,
      articles: articles.map((article) => presentListing(article, context)),
    })),
    paging: presentPaging(subject.paging, context),
    others: subject.others.map(({ of, address, count }) => ({
      href: href(address),
      label: `${of === 'keyword' ? phrases.archive.words.keywords : headingOf(of, context)} (${numberWords(phrases, count)})`,
    })),
  };
}
