/** The addresses of pages that gather articles by a name: steady whatever else the archive holds. */
import type { LanguageTag, PageAddress } from '../model/ids.ts';
import { slug } from '../text/slug.ts';

/** The page of a publisher's articles, or of those whose source is not stated. */
export function sourceAddress(publisher: string | null): PageAddress {
  return publisher === null ? 'sources/not-stated/' : `sources/${addressName(publisher)}/`;
}

/** The page of the articles in a language. */
export function languageAddress(language: LanguageTag): PageAddress {
  return `languages/${language.toLowerCase().replace(/[^a-z0-9-]/g, '') || 'und'}/`;
}

/** The page of the articles with a keyword. */
export function keywordAddress(keyword: string): PageAddress {
  return `keywords/${addressName(keyword)}/`;
}

/** Names that differ only in case and spaces are one. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A readable name and a short digest, since scripts without a Latin form all have the same slug. */
function addressName(name: string): string {
  return `${slug(name)}-${digestOf(nameKey(name))}`;
}

/** FNV-1a, 32 bits, as eight hex digits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
