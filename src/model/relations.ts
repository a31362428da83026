/** What only the whole archive can show. Relations are keyed by item, never by pointer; lists of items keep `order`. */
import type { NameKind } from './article.ts';
import type { Identifiers } from './authority.ts';
import type { ItemId, LanguageTag } from './ids.ts';
import type { Confidence, Span } from './provenance.ts';
import type { LinkReason } from './reasons.ts';

export interface Relations {
  /** Every article: the oldest first, those without a date last. */
  readonly order: readonly ItemId[];
  /** For each article dated to one day: the others of that day nearest to it in the order, in order. */
  readonly sameDay: Readonly<Record<ItemId, readonly ItemId[]>>;
  /** Sorted by id. */
  readonly entries: readonly Entry[];
  /** For each article the entries of its record's `names`, by index; null where the name is of none. */
  readonly names: Readonly<Record<ItemId, readonly (EntryId | null)[]>>;
  /** Statements that two articles or more quote. */
  readonly statements: readonly Statement[];
  readonly stories: readonly Story[];
  /** Sets of texts of which each is a copy of another one in the set. */
  readonly copies: readonly CopySet[];
  /** What articles name as their sources, the most often named first. */
  readonly cited: readonly CitedSource[];
  /** For each article others to read after it, the nearest first, at most six. */
  readonly related: Readonly<Record<ItemId, readonly Related[]>>;
}

/** A slug made from the name, and from its kind where two would be the same. Stable while the name is. */
export type EntryId = string;

/** A person, organisation or place, in all the articles that name it. */
export interface Entry {
  readonly id: EntryId;
  readonly name: string;
  readonly kind: NameKind;
  /** The spellings that articles have, the most usual first; `name` is one of them or given by a person. */
  readonly variants: readonly Variant[];
  /**
   * The articles that name it, in order: of each its place in `order`, the index into the names of its record, and how often the
   * text has that. Numbers in a row, since an archive has a million of them; `entry-items.ts` reads them.
   */
  readonly items: readonly number[];
  /** Why spellings were joined; empty when there was nothing to join. */
  readonly joined: readonly LinkReason[];
  /** How sure it is that all these are one: `guess` is never joined. */
  readonly confidence: Confidence;
  /**
   * The entries named in the same articles, the most often first, at most twelve: of each its place in the list of entries,
   * then in how many articles. Numbers in a row, since an archive has a million of them.
   */
  readonly alongside: readonly number[];
  /** From the authority file; null without an entry there. */
  readonly identifiers: Identifiers | null;
}

/** A spelling with the language of the articles that have it, and how many do. */
export interface Variant {
  readonly name: string;
  readonly language: LanguageTag;
  readonly items: number;
}

/** A statement by its wordings, the earliest first. Its id is made from its first wording. */
export interface Statement {
  readonly id: string;
  /** Null when it is the same words, said by someone who is not in the list of names. */
  readonly speaker: EntryId | null;
  readonly wordings: readonly Wording[];
  /** How sure it is that all of these are one: that of the weakest link. */
  readonly confidence: Confidence;
}

export interface Wording {
  readonly item: ItemId;
  /** Indexes into the quotations of the record: neighbours may make up one wording. */
  readonly quotations: readonly number[];
  /** From the first of them to the end of the last, in the source text. */
  readonly span: Span;
  /** Why it belongs to the others; none for the first. */
  readonly reasons: readonly LinkReason[];
}

/** Articles on one event or running matter. An article is in one story at most. */
export interface Story {
  /** Made from its first article: stable while that is its first. */
  readonly id: string;
  readonly items: readonly StoryItem[];
  /** Entries named by two of its articles or more, those that set it apart first. */
  readonly entries: readonly EntryId[];
  /** Ids of statements that two of its articles or more have. */
  readonly statements: readonly string[];
  readonly figures: readonly FigureTable[];
}

export interface StoryItem {
  readonly item: ItemId;
  /** Entries found in no other article of the story, as far as names and headlines tell; none where it is told in several scripts. */
  readonly alone: readonly EntryId[];
  /** What links it to the others of the story. */
  readonly reasons: readonly LinkReason[];
  readonly confidence: Confidence;
}

/** What several articles of a story count, each with its own number. Reported, never true. */
export interface FigureTable {
  /** Stems of what is counted: a key, not for showing. */
  readonly counts: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly verdict: FigureVerdict;
}

/**
 * The same number, or ranges that allow each other; numbers that contradict each other; or numbers that are not alike, since
 * one counts who came or left over a time and the other who is there at once.
 */
export type FigureVerdict = 'agreeing' | 'differing' | 'unlike';

export interface FigureRow {
  readonly item: ItemId;
  /** Index into the numbers of the record. */
  readonly number: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

/** Texts of one origin: the fullest one is the model, the others say which one they are compared with. */
export interface CopySet {
  /** Made from the model. */
  readonly id: string;
  readonly model: ItemId;
  readonly copies: readonly Copy[];
  /** The agency that the texts credit, where they credit one and the same. */
  readonly agency: string | null;
}

export interface Copy {
  readonly item: ItemId;
  readonly of: ItemId;
  /** `identical`: the same words. `shortened`: what there is of it stands in the other. `near`: changed here and there. */
  readonly kind: 'identical' | 'near' | 'shortened';
  /** The headlines differ. */
  readonly reheaded: boolean;
  /** The share of its runs of words that stand in the other, from 0 to 1. */
  readonly overlap: number;
  /** Whether the overlap is an estimate from samples; identical texts are measured whole. */
  readonly estimated: boolean;
}

/** A source that articles name as the origin of what they tell, apart from their own publishers. */
export interface CitedSource {
  readonly entry: EntryId;
  readonly items: readonly { readonly item: ItemId; readonly cites: readonly number[]; readonly sentence: Span }[];
}

export interface Related {
  readonly item: ItemId;
  /** At least one, the strongest first, at most three. */
  readonly reasons: readonly LinkReason[];
}
