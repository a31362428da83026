/** Plans the feeds of the archive and of each source: by the day of publication and by the day added, in two formats. */
import { anchorOf, compareText } from '../model/date.ts';
import type { FeedDocument } from '../model/document.ts';
import { groupBy } from '../model/group.ts';
import type { IsoDay, PageAddress } from '../model/ids.ts';
import type { Listed } from '../model/page.ts';
import type { Permalink } from '../model/permalink.ts';
import { sourceAddress } from './addresses.ts';
import { excerptsOf } from './front.ts';

/** Newest articles in a feed. Evidence: readers fetch it whole, and 50 entries stay under 100 KB. */
const feedLength = 50;

/** The files of the feeds, below the page that lists the same articles. */
export const feedFiles = [
  { file: 'feed.xml', format: 'atom', by: 'published' },
  { file: 'feed.json', format: 'json', by: 'published' },
  { file: 'added.xml', format: 'atom', by: 'added' },
  { file: 'added.json', format: 'json', by: 'added' },
] as const;

type Entry = FeedDocument['entries'][number];

/** All feeds of articles listed in order. */
export function feeds(listed: readonly Listed[], links: ReadonlyMap<string, Permalink>): readonly FeedDocument[] {
  const entries = listed.map((article) => ({ ...article, added: links.get(article.card.id)?.added ?? '' }));
  const bySource = groupBy(entries, ({ card }) => card.publisher);
  return [
    ...feedsOf(entries, '', null),
    ...[...bySource].flatMap(([name, own]) => feedsOf(own, sourceAddress(name), { name })),
  ];
}

function feedsOf(
  entries: readonly Entry[],
  page: PageAddress,
  source: FeedDocument['source'],
): readonly FeedDocument[] {
  const newest = { published: newestBy(entries, dayPlaced), added: newestBy(entries, ({ added }) => added) };
  return feedFiles.map(({ file, format, by }) => ({
    kind: 'feed',
    address: `${page}${file}`,
    format,
    by,
    source,
    page,
    entries: newest[by],
    excerpts: newest[by].flatMap((entry) => excerptsOf(entry, 1)),
  }));
}

/** An article without a date is placed by the day it was added, which the entry says. */
function dayPlaced({ card, added }: Entry): IsoDay {
  return card.published === null ? added : anchorOf(card.published);
}

/** The newest first; of one day, the last in the order of the archive. */
function newestBy(entries: readonly Entry[], dayOf: (entry: Entry) => IsoDay): readonly Entry[] {
  const placed = [...entries].reverse().map((entry) => ({ entry, day: dayOf(entry) }));
  return placed
    .sort((a, b) => compareText(b.day, a.day))
    .slice(0, feedLength)
    .map(({ entry }) => entry);
}
