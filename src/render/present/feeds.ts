/** Presents the links to the feeds of the archive or of a source. */
import type { PageAddress } from '../../model/ids.ts';
import { feedFiles } from '../../plan/feeds.ts';
import type { PageContext } from './context.ts';

/** Shown by `partials/feeds`. */
export interface FeedsView {
  readonly feeds: readonly { readonly order: string; readonly links: readonly FeedLink[] }[];
}

interface FeedLink {
  readonly href: string;
  readonly label: string;
  readonly type: string;
}

const formats = {
  atom: { label: 'Atom', type: 'application/atom+xml' },
  json: { label: 'JSON Feed', type: 'application/feed+json' },
} as const;

/** The feeds that stand below the address of a page. */
export function presentFeeds(page: PageAddress, { phrases, href }: PageContext): FeedsView {
  const orders = { published: phrases.words.feedByPublished, added: phrases.words.feedByAdded };
  return {
    feeds: (['published', 'added'] as const).map((order) => ({
      order: orders[order],
      links: feedFiles
        .filter(({ by }) => by === order)
        .map(({ file, format }) => ({ href: href(`${page}${file}`), ...formats[format] })),
    })),
  };
}
