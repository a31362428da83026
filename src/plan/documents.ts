/** Plans what is written for machines: the feed, a record and the original bytes of each article, the ledger of files. */
import type { Accession } from '../model/accession.ts';
import type { FeedDocument, Listed, SiteDocument } from '../model/page.ts';
import type { Permalink } from '../model/permalink.ts';
import { excerptsOf } from './front.ts';

/** Newest articles in the feed. Evidence: readers fetch it whole, and 50 entries stay under 100 KB. */
const feedLength = 50;

interface DocumentsInput {
  readonly listed: readonly Listed[];
  readonly permalinks: readonly Permalink[];
  readonly accessions: readonly Accession[];
}

/** Every document of the site. */
export function siteDocuments({ listed, permalinks, accessions }: DocumentsInput): readonly SiteDocument[] {
  const links = new Map(permalinks.map((link) => [link.id, link]));
  const addressOf = (item: string | null) => (item === null ? null : (links.get(item)?.address ?? null));
  return [
    feed(listed, links),
    ...listed.flatMap(articleDocuments),
    {
      kind: 'ledger',
      address: 'data/files.json',
      accessions: accessions.map((each) => ({ ...each, address: addressOf(each.item) })),
    },
  ];
}

function feed(listed: readonly Listed[], links: ReadonlyMap<string, Permalink>): FeedDocument {
  const newest = listed.map((article) => ({ ...article, added: links.get(article.card.id)?.added ?? '' })).reverse();
  const entries = newest
    .sort((a, b) => Number(a.card.published === null) - Number(b.card.published === null))
    .slice(0, feedLength);
  return { kind: 'feed', address: 'feed.xml', entries, excerpts: entries.flatMap((entry) => excerptsOf(entry, 1)) };
}

function articleDocuments({ address, card, publish }: Listed): SiteDocument[] {
  const record: SiteDocument = { kind: 'record', address: `${address}record.json`, item: card.id, publish };
  return publish === 'full' ? [record, { kind: 'bytes', address: `${address}original.txt`, item: card.id }] : [record];
}
