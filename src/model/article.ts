/** What is known of one article, and how. The record is what other programs get and what pages show. */
import type { Block } from './block.ts';
import type { ArchiveDate } from './date.ts';
import type { ItemId, LanguageTag, SourcePath } from './ids.ts';
import type { Confidence, Sourced, Span } from './provenance.ts';
import type { RuleId } from './rules.ts';
import type { Fixity } from './source.ts';

/** A span that the reading view shows nowhere, with the rule that set it aside and why. */
export interface SetAside {
  readonly text: string;
  readonly span: Span;
  readonly rule: RuleId;
  /** English; pages use the interface language's own words for `rule`. */
  readonly reason: string;
}

/** Something found inside a block: `span` counts in the source text, `within` in the block's own text. */
export interface Annotation {
  readonly span: Span;
  /** Index into `body`. */
  readonly block: number;
  readonly within: Span;
}

/** Speech inside the text: the words with their marks, and whether a mark or a dash opens it. */
export interface Quotation extends Annotation {
  readonly text: string;
  readonly form: 'marked' | 'dash';
}

/** A day, month or year that the text speaks of. `past` tells that the text speaks of it as gone by. */
export interface SpokenDate extends Annotation {
  readonly date: ArchiveDate;
  readonly past: boolean;
  /**
   * Null when the text states the date with its year. Else it was worked out, "yesterday" and "on 3 May" alike: from the
   * day of publication, or from the day that the dateline gives.
   */
  readonly reckonedFrom: 'published' | 'dateline' | null;
  readonly confidence: Confidence;
  /** The sentence that speaks of it, counted as the date itself is. */
  readonly sentence: { readonly span: Span; readonly within: Span };
}

/** A number with the words around it left to the reader; `value` is null when it cannot be told. */
export interface NumberMention extends Annotation {
  readonly value: number | null;
}

/** A person, organisation or place named in the text, as written. */
export interface Mention extends Annotation {
  readonly text: string;
  readonly kind: 'person' | 'organisation' | 'place';
}

/** A field of which a person said that it is not known, whatever the text or a rule says; `note` tells who and why. */
export interface Withdrawal {
  readonly field: FieldName;
  readonly note: string;
}

export interface ArticleRecord {
  readonly id: ItemId;
  readonly file: SourcePath;
  readonly fixity: Fixity;
  readonly encoding: string;
  /** `und` when not known. */
  readonly language: Sourced<LanguageTag>;
  /** Never missing: supplied from the first sentence when the text has none. */
  readonly headline: Sourced<string>;
  readonly kicker: Sourced<string> | null;
  readonly standfirst: Sourced<string> | null;
  readonly byline: Sourced<string> | null;
  readonly dateline: Sourced<string> | null;
  readonly publisher: Sourced<string> | null;
  readonly agency: Sourced<string> | null;
  readonly section: Sourced<string> | null;
  readonly keywords: Sourced<readonly string[]> | null;
  readonly published: Sourced<ArchiveDate> | null;
  readonly updated: Sourced<ArchiveDate> | null;
  /** Where the article was got: an http or https address. */
  readonly address: Sourced<string> | null;
  /** The day it was got. */
  readonly retrieved: Sourced<ArchiveDate> | null;
  readonly body: readonly Block[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly numbers: readonly NumberMention[];
  readonly datesSpokenOf: readonly SpokenDate[];
  readonly setAside: readonly SetAside[];
  /** Only where a person withdrew something. */
  readonly withdrawn?: readonly Withdrawal[];
}

/** The fields of a record that say how they are known. */
export const fieldNames = [
  'language',
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'dateline',
  'publisher',
  'agency',
  'section',
  'keywords',
  'published',
  'updated',
  'address',
  'retrieved',
] as const satisfies readonly (keyof ArticleRecord)[];

export type FieldName = (typeof fieldNames)[number];
