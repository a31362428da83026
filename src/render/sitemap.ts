/** Writes a sitemap (sitemaps.org): addresses only, for the archive knows no day on which a page last changed. */
import type { SitemapDocument } from '../model/document.ts';
import { escapeXml } from './xml.ts';

/** The sitemap as XML; `base` is the absolute address of the archive. */
export function sitemapXml({ of, addresses }: SitemapDocument, base: string): string {
  const [list, entry] = of === 'pages' ? ['urlset', 'url'] : ['sitemapindex', 'sitemap'];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...addresses.map((address) => `<${entry}><loc>${escapeXml(base + address)}</loc></${entry}>`),
    `</${list}>`,
    '',
  ].join('\n');
}
