/** Presents the index of keywords from A to Z. */
import type { KeywordsPage } from '../../model/page.ts';
import { numberWords } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { asLabel } from '../wording/label.ts';
import type { PageContext } from './context.ts';
import { type FrameView, presentFrame } from './frame.ts';
import type { NameView } from './names.ts';
import { type PagingView, pagedTitle, presentPaging } from './paging.ts';

export interface KeywordsView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly labels: PageContext['phrases']['archive']['words'];
  readonly indexHref: string;
  /** Shown by `partials/names`. */
  readonly names: readonly NameView[];
  readonly paging: PagingView | null;
}

/** The view of a page of the index of keywords. */
export function presentKeywords({ subject }: RenderInput<KeywordsPage>, context: PageContext): KeywordsView {
  const { phrases, href } = context;
  const { words } = phrases.archive;
  const title = pagedTitle(words.keywords, subject.paging, context);
  return {
    frame: presentFrame(subject, { title, description: words.keywordsDeck, structuredDataHtml: null }, context),
    words: phrases.words,
    labels: words,
    indexHref: href('index/'),
    names: subject.keywords.map(({ keyword, address, articles }) => ({
      ...{ lang: null, hreflang: null, dir: null },
      name: asLabel(keyword, phrases.language),
      href: href(address),
      count: numberWords(phrases, articles),
    })),
    paging: presentPaging(subject.paging, context),
  };
}
