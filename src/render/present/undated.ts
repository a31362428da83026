/** Presents the shelf of articles without a date line on a page of its own. */
import type { UndatedPage } from '../../model/timeline-page.ts';
import type { RenderInput } from '../renderer.ts';
import type { PageContext } from './context.ts';
import { type FrameView, presentFrame } from './frame.ts';
import type { EntryView } from './listing.ts';
import { type PagingView, pagedTitle, presentPaging } from './paging.ts';
import { presentShelf } from './shelf.ts';

export interface UndatedView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly timeline: string;
  readonly articles: readonly EntryView[];
  readonly paging: PagingView | null;
}

/** The view of a page of the shelf. */
export function presentUndated({ subject }: RenderInput<UndatedPage>, context: PageContext): UndatedView {
  const { words } = context.phrases;
  const title = pagedTitle(words.noDateLine, subject.paging, context);
  return {
    frame: presentFrame(subject, { title, description: words.noDateLineDeck, structuredDataHtml: null }, context),
    words,
    timeline: context.href('timeline/'),
    articles: presentShelf(subject.articles, context),
    paging: presentPaging(subject.paging, context),
  };
}
