/**
 * How a value is known. Owns spans, provenance and the small constructors that make them.
 * Plain readonly data: it crosses threads and survives JSON.
 */
import type { RuleId } from './rules.ts';

/** A stretch of a source text: UTF-16 offsets into `SourceFile.text`, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How firmly a rule holds. Three words, not a float that pretends precision. */
export type Confidence = 'certain' | 'likely' | 'guess';

/** A value that a rule proposed for a field and the chooser did not take. */
export interface Candidate<T> {
  readonly value: T;
  readonly spans: readonly Span[];
  readonly rule: RuleId;
  readonly confidence: Confidence;
}

/** The text at `span`, normalised, is the value. */
export interface Stated {
  readonly kind: 'stated';
  readonly span: Span;
  readonly rule: RuleId;
  readonly confidence: Confidence;
}

/** The value was worked out by `rule` from the evidence at `spans`. */
export interface Inferred<T> {
  readonly kind: 'inferred';
  readonly spans: readonly Span[];
  readonly rule: RuleId;
  readonly confidence: Confidence;
  readonly rivals: readonly Candidate<T>[];
}

/** The file's own front matter states it: written by a person, or by the program that saved the page. */
export interface FromFrontMatter {
  readonly kind: 'front-matter';
}

/** A person said so in the corrections file; `note` tells it and, where given, who and why. */
export interface ByEditor {
  readonly kind: 'editor';
  readonly note: string;
}

export type Provenance<T> = Stated | Inferred<T> | FromFrontMatter | ByEditor;

/** A value and how it is known. */
export interface Sourced<T> {
  readonly value: T;
  readonly provenance: Provenance<T>;
}

/** How a fact is known, in the states that readers see; `editor` is shown as confirmed by a person. */
export type FactState = 'stated' | 'inferred' | 'front-matter' | 'editor' | 'unknown';

/** A value that the text itself states at `span`. */
export function stated<T>(value: T, span: Span, rule: RuleId, confidence: Confidence = 'certain'): Sourced<T> {
  return { value, provenance: { kind: 'stated', span, rule, confidence } };
}

/** A value worked out from the evidence at `spans`. */
export function inferred<T>(
  value: T,
  evidence: Omit<Inferred<T>, 'kind' | 'rivals'> & { rivals?: readonly Candidate<T>[] },
): Sourced<T> {
  const { spans, rule, confidence, rivals = [] } = evidence;
  return { value, provenance: { kind: 'inferred', spans, rule, confidence, rivals } };
}

/** A value that the file's front matter states. */
export function fromFrontMatter<T>(value: T): Sourced<T> {
  return { value, provenance: { kind: 'front-matter' } };
}

/** A value that a person gave in the corrections file. */
export function byEditor<T>(value: T, note: string): Sourced<T> {
  return { value, provenance: { kind: 'editor', note } };
}

/** The state that readers see of a field. */
export function factState(field: Sourced<unknown> | null): FactState {
  return field?.provenance.kind ?? 'unknown';
}

/** Whether a value was given beside the text, so that no line and no rule stands behind it. */
export function isGiven(provenance: Provenance<unknown>): provenance is FromFrontMatter | ByEditor {
  return provenance.kind === 'front-matter' || provenance.kind === 'editor';
}

/** The spans that a field rests on: empty when it was given beside the text. */
export function spansOf(field: Sourced<unknown> | null): readonly Span[] {
  if (field === null || isGiven(field.provenance)) return [];
  return field.provenance.kind === 'stated' ? [field.provenance.span] : field.provenance.spans;
}
