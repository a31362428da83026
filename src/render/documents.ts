/** Writes what machines read: the feed, records and the ledger of files. */
import type { SiteDocument } from '../model/page.ts';
import type { PageContext } from './present/context.ts';
import type { RenderInput } from './renderer.ts';

/** The text of a document. */
export function renderDocument(
  { subject }: RenderInput<Exclude<SiteDocument, { kind: 'bytes' }>>,
  context: PageContext,
): string {
  return `${JSON.stringify({ subject, here: context.here }, null, 1)}\n`;
}
