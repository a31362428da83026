/** Plans what is written for machines: feeds, the sitemap, a record and the original bytes of each article, the ledger of files. */
import type { Accession } from '../model/accession.ts';
import type { SiteDocument, SitemapDocument } from '../model/document.ts';
import type { PageAddress } from '../model/ids.ts';
import type { Listed } from '../model/page.ts';
import type { Permalink } from '../model/permalink.ts';
import type { SiteSettings } from '../model/settings.ts';
import { feeds } from './feeds.ts';

interface DocumentsInput {
  readonly listed: readonly Listed[];
  /** The addresses that search engines may know. */
  readonly pages: readonly PageAddress[];
  readonly settings: SiteSettings;
  readonly permalinks: readonly Permalink[];
  readonly accessions: readonly Accession[];
}

/** Every document of the site. */
export function siteDocuments({
  listed,
  pages,
  permalinks,
  accessions,
  settings,
}: DocumentsInput): readonly SiteDocument[] {
  const links = new Map(permalinks.map((link) => [link.id, link]));
  const addressOf = (item: string | null) => (item === null ? null : (links.get(item)?.address ?? null));
  return [
    ...feeds(listed, links),
    // An archive that asks search engines to stay away has nothing to tell them.
    ...(settings.base !== null && settings.robots === 'index' ? sitemap(pages) : []),
    ...listed.flatMap(articleDocuments),
    {
      kind: 'ledger',
      address: 'data/files.json',
      accessions: accessions
        .filter(({ status }) => status !== 'withheld')
        .map((each) => ({ ...each, address: addressOf(each.item) })),
      withheld: accessions.filter(({ status }) => status === 'withheld').length,
    },
  ];
}

/** Search engines take at most so many addresses in one file (sitemaps.org). */
const sitemapLength = 50_000;

/** The sitemap of pages with these addresses: one file, or several and one that names them. */
function sitemap(addresses: readonly PageAddress[]): readonly SitemapDocument[] {
  if (addresses.length <= sitemapLength) return [{ kind: 'sitemap', address: 'sitemap.xml', of: 'pages', addresses }];
  const parts = Array.from(
    { length: Math.ceil(addresses.length / sitemapLength) },
    (_, at): SitemapDocument => ({
      kind: 'sitemap',
      address: `sitemap-${at + 1}.xml`,
      of: 'pages',
      addresses: addresses.slice(at * sitemapLength, (at + 1) * sitemapLength),
    }),
  );
  return [
    { kind: 'sitemap', address: 'sitemap.xml', of: 'sitemaps', addresses: parts.map(({ address }) => address) },
    ...parts,
  ];
}

function articleDocuments({ address, card, publish }: Listed): SiteDocument[] {
  const record: SiteDocument = { kind: 'record', address: `${address}record.json`, item: card.id, publish };
  return publish === 'full' ? [record, { kind: 'bytes', address: `${address}original.txt`, item: card.id }] : [record];
}
