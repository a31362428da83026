/** Remembers for each stretch of a text which stretch of the source it stands for: in step with it, or as a whole. */
import type { Span } from '../model/provenance.ts';

export interface Pieces {
  /** How long the text is so far, and where in the source its last piece ends. */
  readonly length: number;
  readonly sourceEnd: number;
  readonly last: string;
  add(text: string, from: number, to: number): void;
  text(): string;
  /** The source of a stretch of the text; a piece that stands for its source as a whole is never cut. */
  sourceSpan(within: Span): Span;
}

/** No text yet. */
export function noPieces(): Pieces {
  const starts: number[] = [];
  const froms: number[] = [];
  const ends: number[] = [];
  const written: string[] = [];
  let length = 0;
  let last = '';
  const add = (text: string, from: number, to: number) => {
    const at = starts.length - 1;
    const isInStep = text.length === to - from;
    const goesOn = isInStep && ends[at] === from && length - (starts[at] ?? 0) === from - (froms[at] ?? 0);
    if (goesOn) ends[at] = to;
    else {
      starts.push(length);
      froms.push(from);
      ends.push(to);
    }
    written.push(text);
    length += text.length;
    last = text;
  };
  const pieceAt = pieceFinder(starts);
  return {
    get length() {
      return length;
    },
    get sourceEnd() {
      return ends.at(-1) ?? 0;
    },
    get last() {
      return last;
    },
    add,
    text() {
      // What was joined once is not joined again, however often the text is asked for.
      if (written.length > 1) written.splice(0, written.length, written.join(''));
      return written[0] ?? '';
    },
    sourceSpan(within) {
      const lengthOf = (at: number) => (starts[at + 1] ?? length) - (starts[at] ?? 0);
      const isWhole = (at: number) => lengthOf(at) !== (ends[at] ?? 0) - (froms[at] ?? 0);
      const first = pieceAt(within.start);
      const final = pieceAt(Math.max(within.start, within.end - 1));
      const from = froms[first] ?? 0;
      const to = ends[final] ?? 0;
      return {
        start: isWhole(first) ? from : from + within.start - (starts[first] ?? 0),
        end: isWhole(final) ? to : Math.min(to, (froms[final] ?? 0) + within.end - (starts[final] ?? 0)),
      };
    },
  };
}

/** Finds the last piece that starts at or before an offset. Asked nearly in order: it is the piece last found or the next. */
function pieceFinder(starts: readonly number[]): (offset: number) => number {
  const startOf = (at: number) => starts[at] ?? Number.POSITIVE_INFINITY;
  let found = 0;
  return (offset) => {
    if (startOf(found) > offset || startOf(found + 2) <= offset) found = lastUpTo(starts, offset);
    else if (startOf(found + 1) <= offset) found += 1;
    return found;
  };
}

/** The last of some numbers in order that is no greater than an offset; the first where all are. */
function lastUpTo(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
