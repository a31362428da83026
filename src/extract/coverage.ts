/** Keeps the promise that nothing is lost: tells which stretches of a source no field, block or set-aside span holds. */
import { type ArticleRecord, type FieldName, fieldNames, type SetAside } from '../model/article.ts';
import { type Span, spansOf } from '../model/provenance.ts';
import type { SourceFile } from '../model/source.ts';
import { trimSpan } from '../text/lines.ts';

/** Every stretch of the source, white space apart, that the record accounts for nowhere; empty for an honest record. */
export function uncovered(record: ArticleRecord, source: SourceFile): Span[] {
  const held = [...heldSpans(record, record.body), ...record.setAside.map(({ span }) => span)];
  return gaps(source.text, { start: 0, end: source.text.length }, held);
}

/** The spans that fields and blocks hold. */
export function heldSpans(fields: Pick<ArticleRecord, FieldName>, body: ArticleRecord['body']): Span[] {
  const held: Span[] = [];
  for (const name of fieldNames) for (const span of spansOf(fields[name])) held.push(span);
  for (const { span } of body) held.push(span);
  return held;
}

/** The stretches of `within` that hold more than white space and that none of the spans covers. */
export function gaps(text: string, within: Span, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  let at = within.start;
  const sorted = spans
    .filter(({ start, end }) => end > within.start && start < within.end)
    .sort((a, b) => a.start - b.start);
  for (const span of [...sorted, { start: within.end, end: within.end }]) {
    if (span.start > at) {
      const gap = trimSpan(text, { start: at, end: span.start });
      if (gap.end > gap.start) found.push(gap);
    }
    at = Math.max(at, span.end);
  }
  return found;
}

/** Spans in order, those that touch or overlap as one. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** For sorting what is set aside into source order. */
export function bySpan(a: SetAside, b: SetAside): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
