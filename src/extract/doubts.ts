/**
 * What of an article a person should look at: its weakest inferences, each with the lines they rest on and what else
 * they may be. Pure; knows nothing of other articles but the order in which doubts of several matter.
 */
import { type ArticleRecord, type FieldName, fieldNames } from '../model/article.ts';
import type { CorrectedValue } from '../model/correction.ts';
import { type ArchiveDate, compareText } from '../model/date.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ItemId, SourcePath } from '../model/ids.ts';
import { isGiven, type Provenance, type Sourced, type Span } from '../model/provenance.ts';
import { type RuleId, ruleReasons } from '../model/rules.ts';
import type { SourceFile } from '../model/source.ts';
import { type Line, linesOf } from '../text/lines.ts';
import { foldSpace } from '../text/normalise.ts';
import type { Extraction } from './extract.ts';

/** Why a person should look, the gravest first. */
export const doubtKinds = [
  'contradiction',
  'one-of',
  'guess',
  'not-known',
  'bounded',
  'likely',
  'mostly-set-aside',
] as const;

export type DoubtKind = (typeof doubtKinds)[number];

/** A line of the source, cut around what matters in it. */
export interface EvidenceLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** A value that was considered and not chosen. */
export interface Rival {
  readonly value: CorrectedValue;
  readonly rule: RuleId;
  readonly line: number | null;
}

export interface Doubt {
  readonly article: SourcePath;
  readonly item: ItemId;
  /** Null when the doubt is about the text as a whole: no correction of a field can settle it. */
  readonly field: FieldName | null;
  readonly kind: DoubtKind;
  /** As the corrections file would say it; null when it is not known. */
  readonly value: CorrectedValue;
  readonly rule: RuleId | null;
  readonly reason: string;
  readonly evidence: readonly EvidenceLine[];
  readonly rivals: readonly Rival[];
}

/** Those that matter most first; null stands for the text as a whole. */
const importance: readonly (FieldName | null)[] = [
  ...(['published', 'headline', null, 'publisher', 'updated', 'byline', 'language', 'agency', 'standfirst'] as const),
  ...(['kicker', 'dateline', 'section', 'keywords', 'address', 'retrieved'] as const),
];
/** A reader misses these when they are not there. */
const missed: ReadonlySet<FieldName> = new Set(['published', 'publisher', 'language']);
const mostLines = 3;
const longestLine = 160;

/** Everything in an article that is worth a person's look; nothing that a person has settled. */
export function doubtsOf(source: SourceFile, { record, diagnostics }: Extraction): readonly Doubt[] {
  if (record === null) return [];
  const bare = /\.html?$/i.test(source.path) ? withoutTags : foldSpace;
  const lines = linesOf(source.text);
  const text = diagnostics.find(({ code }) => code === 'mostly-set-aside');
  const fields = fieldNames.flatMap((field) => doubtAbout(field, record, { diagnostics, lines, bare }) ?? []);
  return text === undefined ? fields : [...fields, textDoubt(record, text)];
}

/**
 * The order in which doubts are to be looked at: by what they are about, then by how grave they are, then by file. What is
 * likely mostly is right: all of it comes last.
 */
export function byImportance(a: Doubt, b: Doubt): number {
  return (
    Number(a.kind === 'likely') - Number(b.kind === 'likely') ||
    importance.indexOf(a.field) - importance.indexOf(b.field) ||
    doubtKinds.indexOf(a.kind) - doubtKinds.indexOf(b.kind) ||
    compareText(a.article, b.article)
  );
}

interface Context {
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly Line[];
  /** The words of a piece of the source, for people. */
  readonly bare: (text: string) => string;
}

function doubtAbout(field: FieldName, record: ArticleRecord, context: Context): Doubt | null {
  const { diagnostics, lines } = context;
  const fact: Sourced<unknown> | null = record[field];
  if (fact !== null && isGiven(fact.provenance)) return null;
  if (record.withdrawn?.some((each) => each.field === field)) return null;
  const against =
    field === 'published' ? diagnostics.find(({ code }) => code === 'dated-before-what-it-tells') : undefined;
  const kind = against === undefined ? kindOf(field, fact) : 'contradiction';
  if (kind === null) return null;
  const spans = fact === null ? [] : spansIn(fact.provenance);
  const contrary = lines[(against?.line ?? 0) - 1];
  return {
    article: record.file,
    item: record.id,
    field,
    kind,
    value: fact === null ? null : asWritten(fact.value),
    rule: fact === null || isGiven(fact.provenance) ? null : fact.provenance.rule,
    reason: against?.message ?? reasonOf(fact),
    evidence: evidence([...spans, ...(contrary === undefined ? [] : [contrary.span])], context),
    rivals: fact === null ? [] : rivalsOf(fact.provenance, lines),
  };
}

function textDoubt({ file, id }: ArticleRecord, { message }: Diagnostic): Doubt {
  const about = { article: file, item: id, field: null, kind: 'mostly-set-aside' as const };
  return { ...about, value: null, rule: null, reason: message, evidence: [], rivals: [] };
}

function kindOf(field: FieldName, fact: Sourced<unknown> | null): DoubtKind | null {
  if (fact === null || fact.value === 'und') return missed.has(field) ? 'not-known' : null;
  const { provenance, value } = fact;
  if (isGiven(provenance)) return null;
  const precision = isDate(value) ? value.precision : null;
  if (precision === 'one-of') return 'one-of';
  if (provenance.confidence === 'guess') return 'guess';
  if (precision === 'bounded' || precision === 'about') return 'bounded';
  return provenance.confidence === 'likely' ? 'likely' : null;
}

function reasonOf(fact: Sourced<unknown> | null): string {
  if (fact === null || isGiven(fact.provenance)) return 'No rule found it in the text.';
  return ruleReasons[fact.provenance.rule].reason;
}

function rivalsOf(provenance: Provenance<unknown>, lines: readonly Line[]): readonly Rival[] {
  if (provenance.kind !== 'inferred') return [];
  return provenance.rivals.map(({ value, rule, spans: [span] }) => ({
    value: asWritten(value),
    rule,
    line: span === undefined ? null : (lineAt(span, lines)?.number ?? null),
  }));
}

function spansIn(provenance: Provenance<unknown>): readonly Span[] {
  if (isGiven(provenance)) return [];
  return provenance.kind === 'stated' ? [provenance.span] : provenance.spans;
}

/** A value of a record as a person would write it. */
function asWritten(value: unknown): CorrectedValue {
  if (isDate(value)) return value.edtf;
  return Array.isArray(value) ? value.map(String) : String(value);
}

function isDate(value: unknown): value is ArchiveDate {
  return typeof value === 'object' && value !== null && 'edtf' in value;
}

/** The lines on which the spans begin, each once. */
function evidence(spans: readonly Span[], { lines, bare }: Context): readonly EvidenceLine[] {
  const found = new Map<number, EvidenceLine>();
  for (const span of spans) {
    const line = lineAt(span, lines);
    if (line !== undefined && !found.has(line.number)) {
      found.set(line.number, { line: line.number, text: bare(cutAround(span, line)) });
    }
  }
  return [...found.values()].sort((a, b) => a.line - b.line).slice(0, mostLines);
}

function lineAt({ start }: Span, lines: readonly Line[]): Line | undefined {
  return lines.findLast((line) => line.text !== '' && line.span.start <= start);
}

/** A paragraph is often one line of a thousand letters. */
function cutAround(span: Span, { text, span: whole }: Line): string {
  if (text.length <= longestLine) return text;
  const middle = (span.start + Math.min(span.end, span.start + longestLine)) / 2 - whole.start;
  const from = Math.max(0, Math.min(Math.round(middle - longestLine / 2), text.length - longestLine));
  const cut = text.slice(from, from + longestLine);
  const words = from === 0 ? cut : `…${cut.replace(/^\S*/, '')}`;
  const isEnd = from + longestLine >= text.length;
  return isEnd ? words : `${words.replace(/\S*$/, '')}…`;
}

/** Of a web page the words, without tags and pieces of tags. */
function withoutTags(text: string): string {
  return foldSpace(text.replace(/<[^<>]*>|^[^<>]*>|<[^<>]*$/g, ' '));
}
