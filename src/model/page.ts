/**
 * The plan of the site: every page and document with its address and all it shows, before anything is rendered.
 * A page is self-contained plain data; what it borrows from articles' texts it names as excerpts.
 */
import type { Accession } from './accession.ts';
import type { FieldName, NameKind } from './article.ts';
import type { Card } from './card.ts';
import type {
  CopiesPage,
  CopySetPage,
  EntryLink,
  EntryPage,
  NamesGroup,
  NamesPage,
  QuotesPage,
  StatementPage,
  StoriesPage,
  StoryPage,
} from './connection-page.ts';
import type { ArticleTies, ShownStatement, ShownStory } from './connections.ts';
import type { SiteDocument } from './document.ts';
import type { ItemId, LanguageTag, PageAddress } from './ids.ts';
import type { MarkupNode } from './own-page.ts';
import type { Permalink } from './permalink.ts';
import type { Picture } from './picture.ts';
import type { FactState, Span } from './provenance.ts';
import type { SearchPlan } from './search.ts';
import type { PublishMode } from './settings.ts';
import type { TimeRange } from './time-range.ts';
import type { DayPage, MonthPage, TimelinePage, UndatedPage, YearPage } from './timeline-page.ts';

/** An article as other pages list it. */
export interface Listed {
  readonly address: PageAddress;
  readonly card: Card;
  readonly publish: PublishMode;
  /** What its title needs besides its headline, since other articles have the same one; mostly nothing. */
  readonly titleParts: readonly TitlePart[];
}

/** What tells pages of one headline apart. */
export type TitlePart = 'source' | 'date' | 'record';

/** Words of an article that another page shows. */
export interface Excerpt {
  readonly item: ItemId;
  readonly span: Span;
}

export interface PageBase {
  readonly address: PageAddress;
  readonly excerpts: readonly Excerpt[];
}

export interface FrontPage extends PageBase {
  readonly kind: 'front';
  readonly picture: Picture;
  /** By the first day that each can mean; null when no date tells. Sure when nothing can have appeared later. */
  readonly latest: Listed | null;
  readonly isLatestSure: boolean;
  /** By the last day that each can mean; null when no date tells, or it is the latest too. */
  readonly oldest: Listed | null;
  readonly isOldestSure: boolean;
  readonly also: readonly Listed[];
  /** The newest of the others first, at most a dozen; empty where the picture lists every article. */
  readonly coverage: readonly Listed[];
  readonly names: readonly NamesGroup[];
  /** The statement that most articles have; null when they share none. */
  readonly shared: ShownStatement | null;
  /** Those of which the most articles tell; none where one story is all that the archive has. */
  readonly stories: readonly ShownStory[];
  readonly storyCount: number;
  readonly reads: readonly ItemId[];
  /** How the facts that readers ask for first are known. */
  readonly facts: readonly FactCount[];
}

/** A stretch of a long list: `page` counts from 1. */
export interface Paging {
  readonly page: number;
  readonly pages: readonly PageAddress[];
}

export interface ArticlePage extends PageBase {
  readonly kind: 'article';
  readonly item: ItemId;
  readonly self: Listed;
  /** The ones beside it in the order of the archive; which of two appeared first need not be known. */
  readonly older: Listed | null;
  readonly newer: Listed | null;
  /** The nearest on another day, where it is dated to one. */
  readonly nearest: readonly Listed[];
  /** Some of those dated to the same day, and how many there are. */
  readonly sameDay: readonly Listed[];
  readonly sameDayCount: number;
  /** Where all of them stand; null when these are all. */
  readonly sameDayAddress: PageAddress | null;
  readonly ties: ArticleTies;
  /** The articles in whose texts it leads to a paragraph. */
  readonly reads: readonly ItemId[];
  /** Its keywords that other articles have as well. */
  readonly keywords: readonly { readonly keyword: string; readonly address: PageAddress }[];
  /** The whole archive on one line, when it is small enough to show: where every other article stands. */
  readonly among: readonly Card['published'][];
}

/** What the articles of a collection have in common. */
export type Collection =
  | { readonly by: 'source'; readonly name: string | null }
  | { readonly by: 'language'; readonly name: LanguageTag }
  | { readonly by: 'keyword'; readonly name: string };

/** All articles of one source, in one language or with one keyword, cut into pages. */
export interface CollectionPage extends PageBase {
  readonly kind: 'collection';
  readonly of: Collection;
  readonly count: number;
  /** On the first page only. */
  readonly picture: Picture | null;
  readonly articles: readonly Listed[];
  readonly paging: Paging;
}

/** A letter of the index with its page; null while all letters stand on one page. */
export interface IndexLetter {
  readonly letter: string;
  readonly address: PageAddress | null;
  readonly count: number;
}

/** The keywords that several articles share, from A to Z. */
export interface KeywordsPage extends PageBase {
  readonly kind: 'keywords';
  readonly count: number;
  readonly keywords: readonly { readonly keyword: string; readonly address: PageAddress; readonly articles: number }[];
  readonly paging: Paging;
}

/** An index of something else than headlines, and how much is in it. */
export interface OtherIndex {
  readonly of: NameKind | 'keyword';
  readonly address: PageAddress;
  readonly count: number;
}

/** Headlines from A to Z: all on one page while they fit, else a page or several for each letter. */
export interface IndexPage extends PageBase {
  readonly kind: 'index';
  readonly letters: readonly IndexLetter[];
  /** The letter of this page; null for the page of all letters. */
  readonly letter: string | null;
  /** Other ways through the archive from A to Z, on the first page. */
  readonly others: readonly OtherIndex[];
  readonly groups: readonly { readonly letter: string; readonly articles: readonly Listed[] }[];
  readonly paging: Paging;
}

export interface SourceCount {
  /** Null for the articles whose source is not stated. */
  readonly publisher: string | null;
  readonly count: number;
}

export interface LanguageCount {
  readonly language: LanguageTag;
  readonly count: number;
  readonly words: number;
}

export interface SourcesPage extends PageBase {
  readonly kind: 'sources';
  readonly sources: readonly SourceCount[];
  readonly languages: readonly LanguageCount[];
  /** Whom the articles name as the origin of what they tell, the most often named first, at most a hundred. */
  readonly cited: readonly { readonly source: EntryLink; readonly articles: readonly Listed[] }[];
  /** What is known of each article, while there are at most a hundred. */
  readonly matrix: readonly Listed[];
}

/** How many articles state a field, have it inferred, given by a person, or not known. */
export interface FactCount {
  readonly field: FieldName;
  readonly counts: Readonly<Record<FactState, number>>;
}

export interface AboutPage extends PageBase {
  readonly kind: 'about';
  readonly facts: readonly FactCount[];
  readonly accessions: Readonly<Record<Accession['status'], number>>;
  readonly linesSetAside: number;
  readonly lines: number;
}

/** A page that the archive's keeper wrote. */
export interface OwnPage extends PageBase {
  readonly kind: 'own';
  /** The name of its file, by which other such pages link to it. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Null when it is written in the language of the interface. */
  readonly language: LanguageTag | null;
  /** The text under the title. */
  readonly tree: MarkupNode;
}

/** The page on which the archive is searched, once it holds anything. */
export interface SearchPage extends PageBase {
  readonly kind: 'search';
}

export interface NotFoundPage extends PageBase {
  readonly kind: 'not-found';
  readonly picture: Picture;
}

/** Everything that is a page made from a template. */
export type Page =
  | FrontPage
  | TimelinePage
  | YearPage
  | MonthPage
  | DayPage
  | UndatedPage
  | ArticlePage
  | NamesPage
  | EntryPage
  | QuotesPage
  | StatementPage
  | StoriesPage
  | StoryPage
  | CopiesPage
  | CopySetPage
  | CollectionPage
  | KeywordsPage
  | IndexPage
  | SourcesPage
  | AboutPage
  | SearchPage
  | OwnPage
  | NotFoundPage;

export type PageKind = Page['kind'];

/** The few facts about the whole archive that many pages show. */
export interface Overview {
  readonly articles: number;
  /** How many have no date at all. */
  readonly undated: number;
  readonly languages: readonly LanguageTag[];
  /** Publishers that are known. */
  readonly publishers: readonly string[];
  /** From when to when its articles reach, as far as their dates prove it; null when no date tells. */
  readonly range: TimeRange | null;
}

export interface Site {
  readonly overview: Overview;
  readonly pages: readonly Page[];
  readonly documents: readonly SiteDocument[];
  /** What the search index is made from. */
  readonly search: SearchPlan;
  /** The permalink file as it must be after this build, sorted by path. */
  readonly permalinks: readonly Permalink[];
}
