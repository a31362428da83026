/**
 * Highwire and Dublin Core tags in the head of an article's page: by them reference managers (Zotero's “Embedded
 * Metadata”) take it as a newspaper article with its date and publication. No day is made up for them.
 */
import type { Cited } from './cited.ts';

/** One `meta` element; Open Graph has `property` where the others have `name`. */
export interface MetaTag {
  readonly name: string | null;
  readonly property: string | null;
  readonly content: string;
}

/** The tags of a cited article. */
export function citationTags(cited: Cited): readonly MetaTag[] {
  const tags: readonly (readonly [string, string | null])[] = [
    // Zotero's own tag goes before what it would guess from the others: a journal article.
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', cited.title],
    ...cited.authors.map((author) => ['citation_author', author] as const),
    ['citation_date', cited.date],
    ['citation_journal_title', cited.publication],
    ['citation_language', cited.language],
    ['citation_public_url', cited.permalink],
    ['DC.title', cited.title],
    ...cited.authors.map((author) => ['DC.creator', author] as const),
    ['DC.date', cited.date],
    ['DC.publisher', cited.publication],
    ['DC.language', cited.language],
    ['DC.identifier', cited.permalink],
    ['DC.source', cited.source],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, property: null, content }]));
}

/** Open Graph's tags of any page, for those who show a link to it. */
export function openGraphTags(tags: Readonly<Record<string, string | null>>): readonly MetaTag[] {
  return Object.entries(tags).flatMap(([property, content]) =>
    content === null || content === '' ? [] : [{ name: null, property, content }],
  );
}
