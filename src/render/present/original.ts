/** Presents the page of an original text that is too long for a fold in its article's page. */
import type { OriginalPage } from '../../model/page.ts';
import { fill, type Phrases } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import type { PageContext } from './context.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type HeadlineView, presentListing } from './listing.ts';
import { type OriginalView, presentOriginalText } from './original-view.ts';
import { readingOf } from './reading.ts';

export interface OriginalPageView {
  readonly frame: FrameView;
  readonly words: Phrases['words'];
  readonly labels: Phrases['article']['words'];
  readonly headline: HeadlineView;
  readonly original: OriginalView;
}

/** The page of a text as received; throws when the build handed it no article. */
export function presentOriginal(input: RenderInput<OriginalPage>, context: PageContext): OriginalPageView {
  const { subject } = input;
  const { sentences, words } = context.phrases.article;
  const head = {
    title: fill(sentences.originalOf, { headline: subject.self.card.headline }),
    description: sentences.descriptionOfOriginal,
    structuredDataHtml: null,
  };
  return {
    frame: presentFrame(subject, head, context),
    words: context.phrases.words,
    labels: words,
    headline: presentListing(subject.self, context).headline,
    original: presentOriginalText(readingOf(input, context)),
  };
}
