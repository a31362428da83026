/** Which feeds and sitemaps there are, and what is newest in them. */
import { describe, expect, it } from 'vitest';
import type { FeedDocument, SitemapDocument } from '../../../src/model/document.ts';
import { sourceAddress } from '../../../src/plan/addresses.ts';
import { feeds } from '../../../src/plan/feeds.ts';
import { itemId, makeCard, makeListed } from '../../support/cards.ts';
import { manyCards, type Planned, planned } from '../../support/planned.ts';
import { rendererOf } from '../../support/rendered.ts';

const listed = [
  makeListed(makeCard({ id: itemId(1), published: '2021-11-10', publisher: 'The Harbour Post' })),
  makeListed(makeCard({ id: itemId(2), published: '2021-11-16' })),
  makeListed(makeCard({ id: itemId(3), published: null })),
];
const added = ['2026-03-03', '2026-03-01', '2021-11-12'];
const links = new Map(
  listed.map(({ card, address }, at) => [card.id, { id: card.id, path: card.file, address, added: added[at]! }]),
) as unknown as Parameters<typeof feeds>[1];
const all = feeds(listed, links);
const at = (address: string) => all.find((feed) => feed.address === address)!;
const ids = ({ entries }: FeedDocument) => entries.map(({ card }) => Number(card.id));

describe('feeds', () => {
  it('are four for the archive and four for each source', () => {
    expect(all.map(({ address }) => address).filter((address) => !address.includes('/'))).toEqual([
      'feed.xml',
      'feed.json',
      'added.xml',
      'added.json',
    ]);
    expect(ids(at(`${sourceAddress('The Harbour Post')}feed.json`))).toEqual([1]);
    expect(ids(at('sources/not-stated/added.xml'))).toEqual([2, 3]);
  });

  it('put an undated article where it was added, and order the others as their name says', () => {
    expect(ids(at('feed.xml'))).toEqual([2, 3, 1]);
    expect(ids(at('added.xml'))).toEqual([1, 2, 3]);
  });

  it('say in words that an article is undated and when it was added', () => {
    const excerpts = at('feed.json').excerpts.map(() => 'Words of it.');
    const text = rendererOf().document({ subject: at('feed.json'), record: null, source: null, excerpts });
    const [first, undated] = JSON.parse(text).items;
    expect(first).toMatchObject({ date_published: '2021-11-16T00:00:00Z', _dateline: { published: '2021-11-16' } });
    expect(undated.date_published).toBeUndefined();
    expect(undated.content_text).toBe('Date not known. Added 12 November 2021\n\nWords of it.');
    expect(undated.date_modified).toBeUndefined();
    expect(undated._dateline).toMatchObject({ published: null, added: '2021-11-12' });
  });
});

describe('the sitemap', () => {
  const sitemaps = ({ site }: Planned) =>
    site.documents.filter((each): each is SitemapDocument => each.kind === 'sitemap');
  const base = 'https://archive.example/';

  it('is written only when the archive has an address and search engines may list it', () => {
    expect(sitemaps(planned(manyCards(2, () => null)))).toEqual([]);
    expect(
      sitemaps(
        planned(
          manyCards(2, () => null),
          { base, robots: 'noindex' },
        ),
      ),
    ).toEqual([]);
    const [map] = sitemaps(
      planned(
        manyCards(2, () => null),
        { base, robots: 'index' },
      ),
    );
    expect(map?.addresses).toContain('timeline/');
    expect(map?.addresses).not.toContain('404.html');
    const xml = rendererOf({ base }).document({ subject: map!, record: null, source: null, excerpts: [] });
    expect(xml).toContain('<url><loc>https://archive.example/timeline/</loc></url>');
  });
});
