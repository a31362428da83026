/** Pages that show how articles are connected: names, quotations, stories, copies. */
import type { NameKind } from './article.ts';
import type { ShownCopies, ShownStatement, ShownStory, SingleQuotation } from './connections.ts';
import type { ItemId, LanguageTag, PageAddress } from './ids.ts';
import type { Listed, PageBase, Paging } from './page.ts';
import type { Picture } from './picture.ts';
import type { Entry, EntryId } from './relations.ts';

/** How a list leads to a name: to its page, or to its one article where it has none. */
export interface EntryLink {
  readonly id: EntryId;
  readonly name: string;
  /** Of the articles that spell it so; null when a person gave the name. */
  readonly language: LanguageTag | null;
  readonly kind: NameKind;
  readonly address: PageAddress;
  /** How many articles have it. */
  readonly items: number;
}

/** Names of one kind: those that most articles have, the next in a fold, and where all of them stand. */
export interface NamesGroup {
  readonly kind: NameKind;
  readonly count: number;
  readonly links: readonly EntryLink[];
  readonly folded: readonly EntryLink[];
  readonly more: PageAddress | null;
}

/** Lists of names: of all kinds by how many articles have them, or all of one kind from A to Z. */
export interface NamesPage extends PageBase {
  readonly kind: 'names';
  readonly of: NameKind | null;
  readonly groups: readonly NamesGroup[];
  /** Of one kind from A to Z: every letter with the page where it begins, and the names of this page by letter; few have none. */
  readonly letters: readonly NamesLetter[];
  readonly byLetter: readonly { readonly letter: string | null; readonly links: readonly EntryLink[] }[];
  readonly paging: Paging;
}

/** A letter in a list of names; `address` is that of the page where it begins. */
export interface NamesLetter {
  readonly letter: string;
  readonly address: PageAddress;
  readonly count: number;
}

/** An article that names an entry: which of its record's names it is, and how often. */
export interface NamedIn {
  readonly article: Listed;
  readonly name: number;
  readonly count: number;
}

/** A person, organisation or place with the sentences that name it. */
export interface EntryPage extends PageBase {
  readonly kind: 'entry';
  /** Its number among those of its kind, where several pages have its name; else null. */
  readonly titleNumber: number | null;
  readonly entry: Omit<Entry, 'items' | 'alongside'>;
  /** In the running text of all articles. */
  readonly mentions: number;
  readonly articles: number;
  /** The articles of this page, in order. */
  readonly named: readonly NamedIn[];
  /** Those of them whose sentences may be shown. */
  readonly reads: readonly ItemId[];
  /** On the first page only. */
  readonly picture: Picture | null;
  /** On the first page only: `items` counts the articles that name both. */
  readonly alongside: readonly EntryLink[];
  readonly paging: Paging;
}

/** Pages that list things and show sentences of the articles that may be shown. */
interface ReadingPage extends PageBase {
  readonly reads: readonly ItemId[];
}

/** Quotations that articles share, and in small archives those that only one has. */
export interface QuotesPage extends ReadingPage {
  readonly kind: 'quotes';
  /** All statements that articles share. */
  readonly count: number;
  readonly statements: readonly ShownStatement[];
  readonly singles: readonly SingleQuotation[];
  readonly paging: Paging;
}

/** One statement by its wordings. */
export interface StatementPage extends ReadingPage {
  readonly kind: 'statement';
  readonly statement: ShownStatement;
  readonly paging: Paging;
}

export interface StoriesPage extends PageBase {
  readonly kind: 'stories';
  readonly count: number;
  readonly stories: readonly ShownStory[];
  readonly paging: Paging;
}

export interface StoryPage extends ReadingPage {
  readonly kind: 'story';
  /** With the articles, statements and figures of this page; its names are on the first. */
  readonly story: ShownStory;
  /** On the first page only. */
  readonly picture: Picture | null;
  readonly paging: Paging;
}

export interface CopiesPage extends PageBase {
  readonly kind: 'copies';
  readonly count: number;
  readonly sets: readonly ShownCopies[];
  readonly paging: Paging;
}

/** Texts of one origin, with what differs between them. */
export interface CopySetPage extends ReadingPage {
  readonly kind: 'copy-set';
  readonly set: ShownCopies;
  readonly paging: Paging;
}
