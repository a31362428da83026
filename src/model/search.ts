/** What the search of the site is made from: plain data, planned before the words of any article are at hand. */
import type { EntryLink } from './connection-page.ts';
import type { DocumentBase } from './document.ts';
import type { ItemId, PageAddress } from './ids.ts';
import type { Listed } from './page.ts';

/**
 * How an article is found by words that stand in others: it names someone whom others spell otherwise (`name` is an
 * index into the names of its record), or quotes a statement in its own words (`quotations` of its record).
 */
export type Way =
  | { readonly by: 'name'; readonly name: number }
  | {
      readonly by: 'statement';
      readonly quotations: readonly number[];
      readonly address: PageAddress;
      readonly articles: number;
    };

/** Where the words of a way come from: all spellings of a name, or all wordings of a statement that may be shown. */
export type Lender =
  | { readonly by: 'name'; readonly spellings: readonly string[] }
  | { readonly by: 'statement'; readonly wordings: readonly Quoted[] };

/** Quotations of an article, as indexes into those of its record. */
export interface Quoted {
  readonly item: ItemId;
  readonly quotations: readonly number[];
}

/** An article as the index knows it. */
export interface SearchedArticle {
  readonly article: Listed;
  /** The number of the piece that holds its text. */
  readonly piece: number;
  readonly ways: readonly Way[];
  /** For each of its ways an index into the lenders. */
  readonly lenders: readonly number[];
}

/** A name that has a page, with every spelling that articles have. */
export interface SearchedName {
  readonly link: EntryLink;
  readonly spellings: readonly string[];
}

export interface SearchPlan {
  /** In the order of the archive. */
  readonly articles: readonly SearchedArticle[];
  readonly lenders: readonly Lender[];
  /** Those that most articles have first. */
  readonly names: readonly SearchedName[];
}

/** Some articles with all that is shown of them when they are found. */
export interface SearchTextsDocument extends DocumentBase {
  readonly kind: 'search-texts';
  /** The number in its address. */
  readonly piece: number;
  /** In the order of the archive. */
  readonly articles: readonly Omit<SearchedArticle, 'piece' | 'lenders'>[];
  readonly reads: readonly ItemId[];
}
