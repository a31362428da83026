/**
 * Writes the text of a page as a reader sees it, white space folded and references decoded. The rules for plain text read
 * it; every span they give leads back to the untouched source.
 */
import type { Span } from '../../model/provenance.ts';
import { charKind, kindOfUnit } from '../../text/char-kinds.ts';
import { noPieces } from '../pieces.ts';
import { readCharRef } from './char-refs.ts';

/** Takes the text of a page piece by piece; what it hands out are offsets into that text. */
export interface PageTextWriter {
  /** Where the next character will stand, and where the last one ends: a space may lie between. */
  readonly next: number;
  readonly end: number;
  /** The last character written. */
  last(): string;
  /** Adds a stretch of the source, folded. Gives the offset of its first character, or null when it was but space. */
  add(start: number, end: number, place?: 'text' | 'attribute'): number | null;
  /** Adds text that stands for a whole stretch of the source in some other writing. */
  addDecoded(text: string, source: Span): Span;
  /** Writes a space where the source has none, as for a line break within a paragraph. */
  space(at: number): void;
  endLine(): void;
  /** The text so far. */
  written(): string;
  /** The stretch of the source that a stretch of the text stands for. */
  sourceSpan(within: Span): Span;
}

const [space, ampersand, less, highestPlain] = [0x20, 0x26, 0x3c, 0x7e];
const isSpaceText = /^[\s\u0085\u200b]*$/;

/** A writer for the page text of a source. */
export function pageTextWriter(source: string): PageTextWriter {
  const pieces = noPieces();
  let atLineStart = true;
  let pending: Span | null = null;

  const addWord = (text: string, from: number, to: number): number => {
    if (pending !== null) pieces.add(' ', pending.start, pending.end);
    [pending, atLineStart] = [null, false];
    pieces.add(text, from, to);
    return pieces.length - text.length;
  };
  const addSpace = (start: number, end: number) => {
    if (!atLineStart) pending = { start: pending?.start ?? start, end };
  };
  const endLine = () => {
    pending = null;
    if (!atLineStart) pieces.add('\n', pieces.sourceEnd, pieces.sourceEnd);
    atLineStart = true;
  };
  return {
    get next() {
      return pieces.length + Number(pending !== null);
    },
    get end() {
      return pieces.length;
    },
    last: () => pieces.last.at(-1) ?? '',
    add(start, end, place = 'text') {
      let first: number | null = null;
      for (let at = start; at < end; ) {
        const { text, end: to } = readPiece(source, at, end, place);
        if (text === null) addSpace(at, to);
        else {
          const offset = addWord(text, at, to);
          first ??= offset;
        }
        at = to;
      }
      return first;
    },
    addDecoded: (text, { start, end }) => ({ start: addWord(text, start, end), end: pieces.length }),
    space: (at) => addSpace(at, at),
    endLine,
    written: pieces.text,
    sourceSpan: pieces.sourceSpan,
  };
}

/** A stretch of a source as it is read: words, a reference, or white space, which has no text. */
interface Piece {
  readonly text: string | null;
  readonly end: number;
}

function readPiece(source: string, at: number, end: number, place: 'text' | 'attribute'): Piece {
  const behindSpaces = endOfSpaces(source, at, end);
  if (behindSpaces > at) return { text: null, end: behindSpaces };
  const behindWords = endOfWords(source, at, end);
  if (behindWords > at) return { text: source.slice(at, behindWords), end: behindWords };
  if (source.charCodeAt(at) !== ampersand) return { text: source.charAt(at), end: at + 1 };
  const ref = readCharRef(source, at, place);
  if (ref === null || at + ref.length > end) return { text: '&', end: at + 1 };
  return { text: isSpaceText.test(ref.text) ? null : ref.text, end: at + ref.length };
}

function endOfSpaces(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && (kindOfUnit(source.charCodeAt(at)) & charKind.space) !== 0) at += 1;
  return at;
}

/** Where plain words end that have single spaces between them. */
function endOfWords(source: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === space ? !isInWord(source.charCodeAt(at + 1)) : !isInWord(unit)) break;
  }
  return at;
}

/** Whether a unit stands in a word; none does behind the end of the source. */
function isInWord(unit: number): boolean {
  if (unit === ampersand || unit === less) return false;
  // Nearly all are of these.
  if (unit > space && unit <= highestPlain) return true;
  return !Number.isNaN(unit) && (kindOfUnit(unit) & charKind.space) === 0;
}
