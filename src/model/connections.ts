/** What pages show of the relations between articles: each with its address, its articles and why they belong together. */

import type { EntryLink } from './connection-page.ts';
import type { ItemId, PageAddress } from './ids.ts';
import type { Listed } from './page.ts';
import type { Confidence } from './provenance.ts';
import type { LinkReason } from './reasons.ts';
import type { Copy, FigureVerdict } from './relations.ts';

/** A reason with the names that it speaks of. */
export interface ShownReason extends LinkReason {
  readonly named: readonly EntryLink[];
}

/** An article with why it belongs to others. */
export interface Tied {
  readonly article: Listed;
  readonly reasons: readonly ShownReason[];
}

/** A statement that articles share; a page may show only some of its wordings. */
export interface ShownStatement {
  readonly id: string;
  readonly address: PageAddress;
  readonly speaker: EntryLink | null;
  readonly confidence: Confidence;
  /** How many articles have it, in how many languages; and how many texts these are: copies of one text are one. */
  readonly articles: number;
  readonly texts: number;
  readonly languages: number;
  readonly wordings: readonly ShownWording[];
}

/** Where an article has a statement: indexes into the quotations of its record. */
export interface ShownWording extends Tied {
  readonly quotations: readonly number[];
}

/** A quotation that only one article has. */
export interface SingleQuotation {
  readonly article: Listed;
  readonly quotation: number;
  readonly speaker: EntryLink | null;
}

/** An article of a story. */
export interface ShownStoryItem extends Tied {
  readonly confidence: Confidence;
  /** Names found in no other article of the story. */
  readonly alone: readonly EntryLink[];
}

/** What articles of a story count differently, or alike. */
export interface ShownFigures {
  readonly verdict: FigureVerdict;
  readonly rows: readonly ShownFigure[];
}

export interface ShownFigure {
  readonly article: Listed;
  /** Index into the numbers of the record. */
  readonly number: number;
}

/** A story; a page may show only some of its articles, statements and figures. */
export interface ShownStory {
  readonly id: string;
  readonly address: PageAddress;
  /** How many articles tell of it. */
  readonly articles: number;
  /** The article by whose headline it is called, of those that are surely tied to the others: no summary is made. */
  readonly lead: Listed;
  readonly items: readonly ShownStoryItem[];
  /** Names that several of its articles have, with how many of them do: on its page the most first, in lists what sets it apart. */
  readonly entries: readonly EntryLink[];
  readonly statements: readonly ShownStatement[];
  readonly figures: readonly ShownFigures[];
}

/** A copy with the text that it is compared with. */
export interface ShownCopy {
  readonly article: Listed;
  readonly of: Listed;
  readonly copy: Omit<Copy, 'item' | 'of'>;
}

/** Texts of one origin; a page may show only some of the copies. */
export interface ShownCopies {
  readonly id: string;
  readonly address: PageAddress;
  /** How many texts there are, the model and its copies. */
  readonly texts: number;
  readonly model: Listed;
  readonly agency: string | null;
  readonly copies: readonly ShownCopy[];
}

/** A statement that an article shares: the quotations in which it stands there, and how many articles have it. */
export interface SharedStatement {
  readonly address: PageAddress;
  readonly confidence: Confidence;
  readonly quotations: readonly number[];
  readonly articles: number;
  /** A few of the other articles, each with the quotation in which it stands there; other languages before the rest. */
  readonly others: readonly { readonly article: Listed; readonly quotation: number }[];
}

/** What an article's page shows of its connections. */
export interface ArticleTies {
  /** Where each of the record's names leads, by index; null where nowhere. */
  readonly names: readonly (PageAddress | null)[];
  readonly related: readonly Tied[];
  readonly statements: readonly SharedStatement[];
  readonly story: { readonly address: PageAddress; readonly articles: number } | null;
  readonly copies: readonly { readonly address: PageAddress; readonly copy: ShownCopy }[];
}

/** Nothing is tied. */
export const noTies: ArticleTies = { names: [], related: [], statements: [], story: null, copies: [] };

/** The articles whose words a page shows, each once, and only those that may be shown. */
export function readable(articles: readonly Listed[]): readonly ItemId[] {
  return [...new Set(articles.filter(({ publish }) => publish === 'full').map(({ card }) => card.id))];
}
