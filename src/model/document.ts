/** What is written for machines: feeds, the sitemap, records, the untouched bytes of articles, the ledger of files. */
import type { Accession } from './accession.ts';
import type { IsoDay, ItemId, PageAddress } from './ids.ts';
import type { Excerpt, Listed } from './page.ts';
import type { SearchTextsDocument } from './search.ts';
import type { PublishMode } from './settings.ts';

export interface DocumentBase {
  readonly address: PageAddress;
}

/** Whose newest articles a feed tells of, in which format, and by which day they are the newest. */
export interface FeedKind {
  readonly format: 'atom' | 'json';
  readonly by: 'published' | 'added';
  /** Null for the whole archive; else the source, whose name is null where it is not stated. */
  readonly source: { readonly name: string | null } | null;
}

export interface FeedDocument extends DocumentBase, FeedKind {
  readonly kind: 'feed';
  /** The page that lists the same articles. */
  readonly page: PageAddress;
  readonly entries: readonly (Listed & { readonly added: IsoDay })[];
  readonly excerpts: readonly Excerpt[];
}

/** The addresses of all pages, for search engines; of other such files when there are too many for one. */
export interface SitemapDocument extends DocumentBase {
  readonly kind: 'sitemap';
  readonly of: 'pages' | 'sitemaps';
  readonly addresses: readonly PageAddress[];
}

/** The record of an article as JSON, cut to what may be shown. */
export interface RecordDocument extends DocumentBase {
  readonly kind: 'record';
  readonly item: ItemId;
  readonly publish: PublishMode;
}

/** The untouched bytes of an article. */
export interface OriginalDocument extends DocumentBase {
  readonly kind: 'bytes';
  readonly item: ItemId;
}

/** What became of every file. Of those withheld it tells only how many there are: a name or a digest can give a draft away. */
export interface LedgerDocument extends DocumentBase {
  readonly kind: 'ledger';
  readonly accessions: readonly Accession[];
  readonly withheld: number;
}

/** Everything else that is written for machines. */
export type SiteDocument =
  | FeedDocument
  | SitemapDocument
  | RecordDocument
  | OriginalDocument
  | LedgerDocument
  | SearchTextsDocument;
