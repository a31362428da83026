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

export type NameKind = 'person' | 'organisation' | 'place';

/** A name of one article, all its forms there taken together: `Alexander Lukashenko` for `Mr Lukashenko` as well. */
export interface LocalName {
  /** The fullest form that the article has, without title and without the ending of a case. */
  readonly name: string;
  readonly kind: NameKind;
  readonly confidence: Confidence;
  /** What the article calls the bearer, as written: `Belarusian strongman`; in order, each once. */
  readonly described: readonly string[];
}

/** A name where it stands, as written; in the head `block` is negative and `within` counts in the
 * value: -1 is the headline, -2 the standfirst, -3 the kicker, -4 the dateline. */
export interface Mention extends Annotation {
  readonly text: string;
  /** Index into `names`. */
  readonly name: number;
}

/** Someone or something named beside other words: as written, where, and which of the article's names it is. */
export interface Named {
  readonly text: string;
  readonly span: Span;
  /** Index into `names`; null when it is none of them (`police`, `a spokesman`). */
  readonly name: number | null;
}

/** Speech inside the text: the words with their marks, and whether a mark or a dash opens it, or it is an interview's answer. */
export interface Quotation extends Annotation {
  readonly text: string;
  readonly form: 'marked' | 'dash' | 'answer';
  /** Who said it; null when the text does not tell. `confidence` is of the speaker. */
  readonly speaker: (Named & { readonly confidence: Confidence }) | null;
  /** The word of speech, as written: `said`, `criticised`. */
  readonly verb: string | null;
  /** To whom it was said: `the BBC` in "told the BBC". */
  readonly told: Named | null;
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
}

/**
 * A number and what it counts: `about 400 Iraqis`, `hundreds`, `five to eight`, `at least 11`. A single value has `low`
 * and `high` the same; null is a side that is open.
 */
export interface NumberMention extends Annotation {
  readonly text: string;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the text hedges it: `about`, `some`, `nearly`. */
  readonly approximate: boolean;
  /** Stems of the words that tell what is counted, the counted thing first: `migrant`, `fly`, `home`. */
  readonly counts: readonly string[];
  /** The sentence in which it stands, in the source text. */
  readonly sentence: Span;
}

/** A source that the text names as the origin of what it tells: `according to state news agency Belta`. */
export interface Cited extends Annotation, Named {
  /** The sentence in which it stands, in the source text. */
  readonly sentence: Span;
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
  /** The names of the text, the most often named first, then in order. Where two bear one name, they are one here. */
  readonly names: readonly LocalName[];
  /** In the order of the text. Those in editor's notes and captions are told by their block. */
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly numbers: readonly NumberMention[];
  readonly cites: readonly Cited[];
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
