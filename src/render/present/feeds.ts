/** Presents the links to the feeds of the archive or of a source. */
import type { PageAddress } from '../../model/ids.ts';
import { feedFiles } from '../../plan/feeds.ts';
import type { PageContext } from './context.ts';

/** Shown by `partials/feeds`. */
export interface FeedsView {
  readonly feeds: readonly { readonly order: string; readonly links: readonly FeedLink[] }[];
}

export interface FeedLink {
  readonly href: string;
  /** What programs call it. */
  readonly title: string;
  readonly label: string;
  readonly type: string;
}

const formats = {
  atom: { label: 'Atom', type: 'application/atom+xml' },
  json: { label: 'JSON', type: 'application/feed+json' },
} as const;

/** The feeds that stand below the address of a page; `name` is that of the archive or the source. */
export function feedLinks(page: PageAddress, name: string, context: PageContext): readonly FeedLink[] {
  return presentFeeds(page, context, name).feeds.flatMap(({ links }) => links);
}

/** The same by their order. */
export function presentFeeds(page: PageAddress, { phrases, href }: PageContext, name = ''): FeedsView {
  const orders = { published: phrases.words.feedByPublished, added: phrases.words.feedByAdded };
  return {
    feeds: (['published', 'added'] as const).map((order) => ({
      order: orders[order],
      links: feedFiles
        .filter(({ by }) => by === order)
        .map(({ file, format }) => ({
          href: href(`${page}${file}`),
          title: `${name}: ${orders[order]}`,
          ...formats[format],
        })),
    })),
  };
}
