/** Folds white space and remembers where each character came from. */
import type { Span } from '../model/provenance.ts';
import { isSpace, trimSpan } from './lines.ts';
import { needsFolding } from './normalise.ts';
import { keptWhileReading } from './per-reading.ts';
import { countBefore } from './span-search.ts';

/** A folded text; `sourceSpan` gives the source span of a stretch of it. */
export interface Folded {
  readonly text: string;
  sourceSpan(within: Span): Span;
}

/** A span as it was folded, and which text it was last compared with. */
interface Fold {
  readonly source: string;
  readonly folded: Folded;
  compared: string | null;
  isSame: boolean;
}

const foldsRead = keptWhileReading<Span, Fold>();

/** The text at a span of the source with its white space folded. Done once a span: every mention in a block asks for its block. */
export function foldAt(source: string, span: Span): Folded {
  return foldOf(source, span).folded;
}

function foldOf(source: string, span: Span): Fold {
  const folds = foldsRead();
  const known = folds.get(span);
  if (known !== undefined && known.source === source) return known;
  const made = { source, folded: fold(source, span), compared: null, isSame: false };
  folds.set(span, made);
  return made;
}

/**
 * Where a stretch of a passage's text stands in the source: the whole of the passage where its text is not what stands
 * there, as in Markdown. Whether it is gets compared once a passage, not at every question.
 */
export function sourceSpanIn(source: string, { text, span }: { text: string; span: Span }, within: Span): Span {
  const known = foldOf(source, span);
  // The same string is the same at a glance; two of equal length are compared to their end.
  if (known.compared !== text) {
    known.compared = text;
    known.isSame = known.folded.text === text;
  }
  return known.isSame ? known.folded.sourceSpan(within) : span;
}

function fold(source: string, span: Span): Folded {
  const { start, end } = trimSpan(source, span);
  const raw = source.slice(start, end);
  if (!needsFolding(raw)) return { text: raw, sourceSpan: (at) => ({ start: start + at.start, end: start + at.end }) };
  const { text, joints } = foldSpaces(raw);
  const originOf = (at: number) => {
    const joint = joints[countBefore(joints, at + 1, jointAt) - 1];
    return at < 0 || at >= text.length ? null : start + at + (joint?.left ?? 0);
  };
  return {
    text,
    sourceSpan: (at) => ({ start: originOf(at.start) ?? end, end: (originOf(at.end - 1) ?? end - 1) + 1 }),
  };
}

/** Behind which character of the folded text some were left out, and how many up to there. */
interface Joint {
  readonly at: number;
  readonly left: number;
}

function jointAt({ at }: Joint): number {
  return at;
}

/** What stays the same is copied a stretch at a time: a line may be megabytes long. */
function foldSpaces(raw: string): { text: string; joints: readonly Joint[] } {
  const joints: Joint[] = [];
  let text = '';
  let from = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const unit = raw.charCodeAt(at);
    if (!isSpace(unit)) continue;
    const first = at;
    while (isSpace(raw.charCodeAt(at + 1))) at += 1;
    if (at === first && unit === plainSpace) continue;
    text += `${raw.slice(from, first)} `;
    from = at + 1;
    joints.push({ at: text.length, left: from - text.length });
  }
  return { text: text + raw.slice(from), joints };
}

const plainSpace = 0x20;
