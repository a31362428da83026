/** Folds white space and remembers where each character came from. */
import type { Span } from '../model/provenance.ts';
import { isSpace, trimSpan } from './lines.ts';
import { needsFolding } from './normalise.ts';
import { keptWhileReading } from './per-reading.ts';

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
  const { text, origins } = foldWithOrigins(raw, start);
  return {
    text,
    sourceSpan: (at) => ({ start: origins[at.start] ?? end, end: (origins[at.end - 1] ?? end - 1) + 1 }),
  };
}

function foldWithOrigins(raw: string, start: number): { text: string; origins: readonly number[] } {
  const pieces: string[] = [];
  const origins: number[] = [];
  let inSpace = false;
  for (let i = 0; i < raw.length; i += 1) {
    const space = isSpace(raw.charCodeAt(i));
    if (space && inSpace) continue;
    pieces.push(space ? ' ' : (raw[i] ?? ''));
    origins.push(start + i);
    inSpace = space;
  }
  return { text: pieces.join(''), origins };
}
