/**
 * The text as received, line by line, as it stands. Labels say what the archive took from a line or why it set it aside;
 * of a long text, which lines are not shown and what became of them.
 */
import { fieldNames } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import type { Line } from '../../text/lines.ts';
import { fill } from '../phrases/phrases.ts';
import type { Excerpt } from './original-excerpt.ts';
import type { Reading } from './reading.ts';

export interface OriginalLine {
  /** The anchor that links to lines lead to: `L12`; null for the lines that lie between. */
  readonly id: string | null;
  readonly number: string;
  /** Whether the reading view shows it nowhere. */
  readonly isCut: boolean;
  readonly label: string | null;
  readonly parts: readonly LinePart[];
}

/** A stretch of a line: `isAside` when it is set aside and the rest of the line is not, `isGap` for what is not shown. */
export interface LinePart {
  readonly text: string;
  readonly isAside: boolean;
  readonly isGap: boolean;
}

/** What became of a stretch of the source. */
interface Use {
  readonly span: Span;
  readonly label: string;
  readonly isAside: boolean;
}

/** Every line that holds text; of an excerpt its lines, and between them what is not shown. */
export function originalLines(reading: Reading, excerpt: Excerpt | null): OriginalLine[] {
  const uses = usesOf(reading);
  const shown: OriginalLine[] = [];
  let between: Line[] = [];
  let first = 0;
  for (const line of reading.lines) {
    if (line.text === '') continue;
    const stretches = excerpt === null ? [wholeOf(line)] : excerpt.get(line.number);
    if (stretches === undefined) {
      between.push(line);
      continue;
    }
    shown.push(...linesBetween(between, uses, reading));
    between = [];
    while ((uses[first]?.span.end ?? Number.POSITIVE_INFINITY) <= line.span.start) first += 1;
    shown.push(originalLine(line, { stretches, uses: overlapping(uses, line.span, first) }, reading));
  }
  return [...shown, ...linesBetween(between, uses, reading)];
}

function wholeOf({ span, indent }: Line): Span {
  return { start: span.start - indent, end: span.end };
}

/** The uses, sorted by their start, of a stretch before which the first ones end. */
function overlapping(uses: readonly Use[], { start, end }: Span, first: number): Use[] {
  const here: Use[] = [];
  for (let at = first; (uses[at]?.span.start ?? Number.POSITIVE_INFINITY) < end; at += 1) {
    const use = uses[at];
    if (use !== undefined && use.span.end > start) here.push(use);
  }
  return here;
}

/** A row for lines that are not shown: which they are, and why they were set aside. */
function linesBetween(lines: readonly Line[], uses: readonly Use[], { context }: Reading): OriginalLine[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { sentences } = context.phrases.article;
  const asides = overlapping(uses, { start: first.span.start, end: last.span.end }, 0).filter((use) => use.isAside);
  const name = fill(sentences.linesBetween, { from: String(first.number), to: String(last.number) });
  const state = [...new Set(asides.map((use) => use.label))].join(context.phrases.words.comma);
  const label = state === '' ? name : fill(sentences.fact, { name, state });
  return [{ id: null, number: '⋮', isCut: false, label, parts: [] }];
}

/** How the source is used, in its order: what is set aside, and which words state a fact or belong to another voice. */
function usesOf({ record, context: { phrases } }: Reading): Use[] {
  const { words } = phrases.article;
  const asides = record.setAside.map(({ span, rule }) => ({ span, label: phrases.rules[rule].label, isAside: true }));
  const facts = fieldNames.flatMap((field) => {
    const provenance = record[field]?.provenance;
    return provenance?.kind === 'stated'
      ? [{ span: provenance.span, label: phrases.fields[field], isAside: false }]
      : [];
  });
  const voices = record.body.flatMap((block): Use[] => {
    if (block.type === 'editor-note') return [{ span: block.span, label: words.insertedKept, isAside: false }];
    if (block.type !== 'figure') return [];
    const caption =
      block.caption === null ? [] : [{ span: block.caption.span, label: words.captionLine, isAside: false }];
    const credit = block.credit === null ? [] : [{ span: block.credit.span, label: words.creditLine, isAside: false }];
    return [...caption, ...credit];
  });
  return [...asides, ...facts, ...voices].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** What is shown of a line, and how the line is used. */
interface Shown {
  readonly stretches: readonly Span[];
  readonly uses: readonly Use[];
}

function originalLine(line: Line, { stretches, uses }: Shown, { source, context }: Reading): OriginalLine {
  const { words } = context.phrases;
  const asides = uses.filter((use) => use.isAside);
  const isCut = asides.some(({ span }) => span.start <= line.span.start && line.span.end <= span.end);
  const labels = new Set((isCut ? asides : uses.filter((use) => !use.isAside)).map((use) => use.label));
  if (!isCut && asides.length > 0) {
    const inPart = [...new Set(asides.map((use) => use.label))].join(words.comma);
    labels.add(fill(context.phrases.article.sentences.inPart, { labels: inPart }));
  }
  return {
    id: `L${line.number}`,
    number: String(line.number),
    isCut,
    label: labels.size === 0 ? null : [...labels].join(words.comma),
    parts: partsOf(source.text, wholeOf(line), { stretches, uses: isCut ? [] : asides }),
  };
}

const gap: LinePart = { text: '', isAside: false, isGap: true };

function partsOf(text: string, whole: Span, { stretches, uses }: Shown): LinePart[] {
  const parts: LinePart[] = [];
  let at = whole.start;
  for (const stretch of stretches) {
    if (stretch.start > at) parts.push(gap);
    parts.push(...cut(text, stretch, uses));
    at = stretch.end;
  }
  return at < whole.end ? [...parts, gap] : parts;
}

function cut(text: string, whole: Span, asides: readonly Use[]): LinePart[] {
  const parts: LinePart[] = [];
  const add = (start: number, end: number, isAside: boolean): void => {
    if (start < end) parts.push({ text: text.slice(start, end), isAside, isGap: false });
  };
  let at = whole.start;
  for (const { span } of asides) {
    const [start, end] = [Math.max(span.start, at), Math.min(span.end, whole.end)];
    if (start >= end) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, whole.end, false);
  return parts;
}
