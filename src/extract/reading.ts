/** What a format reader gives: the layout, the body made from it, and what it knows without any rule. */
import type { ArticleRecord, FieldName, SetAside } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Span } from '../model/provenance.ts';
import type { Layout } from './layout.ts';

/** Fields that are given beside the text, by front matter or by a person: provenance `front-matter` or `editor`. */
export type GivenFields = Partial<Pick<ArticleRecord, FieldName>>;

/** For a format whose text is not its source: how to lead what was read from the text back to the source. */
export interface Placing {
  /** The stretch of the source that a stretch of the layout's text stands for. */
  readonly sourceSpan: (span: Span) => Span;
  /** Whether a stretch of the layout's text is a fact that the format states beside its text. */
  readonly isFact: (span: Span) => boolean;
  /** Decides the fields between what was read from the text and what the format states. */
  readonly decide: (read: Pick<ArticleRecord, FieldName>) => Pick<ArticleRecord, FieldName>;
}

export interface Reading {
  readonly layout: Layout;
  readonly body: readonly Block[];
  readonly setAside: readonly SetAside[];
  readonly given: GivenFields;
  readonly diagnostics: readonly Diagnostic[];
  /** Says that the file asks to be kept off the site. */
  readonly withheld?: Diagnostic | null;
  /** Absent where the layout's text is the source itself. */
  readonly placing?: Placing;
}
