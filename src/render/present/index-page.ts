/** Presents the index of headlines from A to Z. */
import type { IndexPage } from '../../model/page.ts';
import type { RenderInput } from '../renderer.ts';
import type { PageContext } from './context.ts';
import { articleCount } from './days.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type ListingView, presentListing } from './listing.ts';
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

interface LetterView {
  readonly letter: string;
  readonly href: string;
  readonly count: string;
  readonly isCurrent: boolean;
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
      href: address === null ? href(subject.address, idOf(letter)) : href(address),
      count: articleCount(count, phrases),
      isCurrent: letter === subject.letter,
    })),
    groups: subject.groups.map(({ letter, articles }) => ({
      id: idOf(letter),
      letter,
      articles: articles.map((article) => presentListing(article, context)),
    })),
    paging: presentPaging(subject.paging, context),
    others: [
      { href: href('names/'), label: words.names },
      ...(subject.hasKeywords ? [{ href: href('keywords/'), label: phrases.archive.words.keywords }] : []),
    ],
  };
}

/** An id that any letter makes. */
function idOf(letter: string): string {
  return `letter-${letter.codePointAt(0)?.toString(16) ?? ''}`;
}
