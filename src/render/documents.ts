/** Writes what machines read: feeds, the sitemap, records and the ledger of files. */
import type { SiteDocument } from '../model/document.ts';
import { atomFeed } from './feeds/atom.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import type { PageContext } from './present/context.ts';
import { publishedRecord } from './published-record.ts';
import type { RenderInput } from './renderer.ts';
import { searchTexts } from './search/texts.ts';
import { sitemapXml } from './sitemap.ts';

/** The text of a document; throws when the build handed a record's document no article. */
export function renderDocument(
  { subject, record, source, excerpts, reads }: RenderInput<Exclude<SiteDocument, { kind: 'bytes' }>>,
  context: PageContext,
): string {
  switch (subject.kind) {
    case 'feed':
      return subject.format === 'atom'
        ? atomFeed({ subject, record, source, excerpts }, context)
        : json(jsonFeed({ subject, record, source, excerpts }, context));
    case 'sitemap':
      return sitemapXml(subject, context.chrome.settings.base ?? '');
    case 'ledger':
      return json({ files: subject.accessions, withheld: subject.withheld });
    case 'record':
      if (record === null) throw new Error(`The document ${subject.address} was handed no article.`);
      return json(publishedRecord(record, subject.publish));
    case 'search-texts':
      return searchTexts({ subject, record, source, excerpts, reads: reads ?? new Map() }, context);
  }
}

/** JSON that people can read and compare line by line. */
function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
