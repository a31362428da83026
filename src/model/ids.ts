/** The names that things carry through the pipeline. */

/** An article's identity: 12 lower-case hex digits, fixed when its file is first seen. */
export type ItemId = string;

/** A file's path relative to the articles folder: NFC, with `/` between folders. */
export type SourcePath = string;

/**
 * A page's place in the site: empty for the front page, else without a leading slash; a folder ends in `/` and
 * stands for the `index.html` inside it. `articles/border-1a2b3c4d5e6f/`, `feed.xml`.
 */
export type PageAddress = string;

/** A BCP 47 language tag in lower case, `und` when not known: `en`, `nb`. */
export type LanguageTag = string;

/** A calendar day, `2021-11-16`. */
export type IsoDay = string;

/** The file that a page is written to, relative to the site folder. */
export function fileOf(address: PageAddress): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}
