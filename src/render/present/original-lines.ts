/**
 * The text as received, line by line. Nothing is ever hidden from it: every line with text is shown as it stands, and
 * labels say what the archive took from it or why it set it aside.
 */
import { fieldNames } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import type { Line } from '../../text/lines.ts';
import { fill } from '../phrases/phrases.ts';
import type { Reading } from './reading.ts';

export interface OriginalLine {
  /** The anchor that links to lines lead to: `L12`. */
  readonly id: string;
  readonly number: number;
  /** Whether the reading view shows it nowhere. */
  readonly isCut: boolean;
  readonly label: string | null;
  readonly parts: readonly LinePart[];
}

/** A stretch of a line: `isAside` when it is set aside and the rest of the line is not. */
export interface LinePart {
  readonly text: string;
  readonly isAside: boolean;
}

/** What became of a stretch of the source. */
interface Use {
  readonly span: Span;
  readonly label: string;
  readonly isAside: boolean;
}

/** Every line that holds text. */
export function originalLines(reading: Reading): OriginalLine[] {
  const uses = usesOf(reading);
  let first = 0;
  return reading.lines.flatMap((line) => {
    if (line.text === '') return [];
    while ((uses[first]?.span.end ?? Number.POSITIVE_INFINITY) <= line.span.start) first += 1;
    const here: Use[] = [];
    for (let at = first; (uses[at]?.span.start ?? Number.POSITIVE_INFINITY) < line.span.end; at += 1) {
      const use = uses[at];
      if (use !== undefined && use.span.end > line.span.start) here.push(use);
    }
    return [originalLine(line, here, reading)];
  });
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

function originalLine(line: Line, uses: readonly Use[], { source, context }: Reading): OriginalLine {
  const { words } = context.phrases;
  const asides = uses.filter((use) => use.isAside);
  const isCut = asides.some(({ span }) => span.start <= line.span.start && line.span.end <= span.end);
  const labels = new Set((isCut ? asides : uses.filter((use) => !use.isAside)).map((use) => use.label));
  if (!isCut && asides.length > 0) {
    const inPart = [...new Set(asides.map((use) => use.label))].join(words.comma);
    labels.add(fill(context.phrases.article.sentences.inPart, { labels: inPart }));
  }
  const whole = { start: line.span.start - line.indent, end: line.span.end };
  return {
    id: `L${line.number}`,
    number: line.number,
    isCut,
    label: labels.size === 0 ? null : [...labels].join(words.comma),
    parts: isCut
      ? [{ text: source.text.slice(whole.start, whole.end), isAside: false }]
      : cut(source.text, whole, asides),
  };
}

function cut(text: string, whole: Span, asides: readonly Use[]): LinePart[] {
  const parts: LinePart[] = [];
  let at = whole.start;
  for (const { span } of asides) {
    const [start, end] = [Math.max(span.start, at), Math.min(span.end, whole.end)];
    if (start >= end) continue;
    parts.push({ text: text.slice(at, start), isAside: false }, { text: text.slice(start, end), isAside: true });
    at = end;
  }
  parts.push({ text: text.slice(at, whole.end), isAside: false });
  return parts.filter((part) => part.text !== '');
}
