/** Presents what an article is part of: the story that it belongs to, the texts that it is a copy of. */
import type { ArticleTies } from '../../model/connections.ts';
import { count } from '../phrases/phrases.ts';
import type { PageContext } from './context.ts';
import { kindInWords } from './copies.ts';
import { type HeadlineView, presentListing } from './listing.ts';

/** A tie with its way; `headline` is the other text's, where there is one. */
export interface TieView {
  readonly text: string;
  readonly href: string;
  readonly headline: HeadlineView | null;
}

/** The ties under the head of an article. */
export function presentTies({ story, copies }: ArticleTies, context: PageContext): readonly TieView[] {
  const { phrases, href, here } = context;
  const part =
    story === null
      ? []
      : [
          {
            text: count(phrases, phrases.names.plurals.partOfStory, story.articles),
            href: href(story.address),
            headline: null,
          },
        ];
  const texts = copies.map(({ address, copy }) => {
    const isCopy = copy.article.address === here;
    const other = isCopy ? copy.of : copy.article;
    return {
      text: isCopy ? kindInWords(copy.copy, context) : phrases.names.words.copiesOfOneText,
      href: href(address),
      headline: presentListing(other, context).headline,
    };
  });
  return [...part, ...texts];
}
