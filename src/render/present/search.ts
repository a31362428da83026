/** Presents the page of the search: a form, and the words that the script says. Knows nothing of any article. */
import type { SearchPage } from '../../model/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import type { PageContext } from './context.ts';
import { type FrameView, presentFrame } from './frame.ts';

export interface SearchView {
  readonly frame: FrameView;
  readonly words: Phrases['words'];
  readonly labels: Phrases['search']['words'];
  readonly ways: readonly { readonly href: string; readonly label: string }[];
  /** The page itself: forms without a script lead back to it. */
  readonly self: string;
  readonly script: string;
  /** As JSON: phrases with names in braces, plurals by their categories. */
  readonly said: string;
}

/** The page of the search. */
export function presentSearch({ subject }: RenderInput<SearchPage>, context: PageContext): SearchView {
  const { phrases, href } = context;
  const { words, sentences, plurals } = phrases.search;
  return {
    frame: presentFrame(
      subject,
      { title: phrases.words.search, description: words.description, structuredDataHtml: null },
      context,
    ),
    words: phrases.words,
    labels: words,
    ways: [
      { href: href('timeline/'), label: words.timelineWay },
      { href: href('index/'), label: words.indexWay },
    ],
    self: href(subject.address),
    script: href('assets/search.js'),
    said: JSON.stringify({
      ...sentences,
      ...plurals,
      searching: words.searching,
      failed: words.failed,
      someChecked: words.someChecked,
    }),
  };
}
