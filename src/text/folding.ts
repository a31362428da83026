/** Folds white space and remembers where each character came from. */
import type { Span } from '../model/provenance.ts';
import { isSpace, trimSpan } from './lines.ts';
import { needsFolding } from './normalise.ts';

/** A folded text; `sourceSpan` gives the source span of a stretch of it. */
export interface Folded {
  readonly text: string;
  sourceSpan(within: Span): Span;
}

const folds = new WeakMap<Span, { readonly source: string; readonly folded: Folded }>();

/** The text at a span of the source with its white space folded. Done once a span: every mention in a block asks for its block. */
export function foldAt(source: string, span: Span): Folded {
  const known = folds.get(span);
  if (known !== undefined && known.source === source) return known.folded;
  const folded = fold(source, span);
  folds.set(span, { source, folded });
  return folded;
}

const verdicts = new WeakMap<Span, { readonly source: string; readonly text: string; readonly isSame: boolean }>();

/**
 * Where a stretch of a passage's text stands in the source: the whole of the passage where its text is not what stands
 * there, as in Markdown. Whether it is gets compared once a passage, not at every question.
 */
export function sourceSpanIn(source: string, { text, span }: { text: string; span: Span }, within: Span): Span {
  const folded = foldAt(source, span);
  const known = verdicts.get(span);
  // The same string is the same at a glance; two of equal length are compared to their end.
  const isKnown = known !== undefined && known.source === source && known.text === text;
  const isSame = isKnown ? known.isSame : folded.text === text;
  if (!isKnown) verdicts.set(span, { source, text, isSame });
  return isSame ? folded.sourceSpan(within) : span;
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
