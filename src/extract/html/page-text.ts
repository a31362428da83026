/**
 * Writes the text of a page as a reader sees it, white space folded and references decoded. The rules for plain text read
 * it; every span they give leads back to the untouched source.
 */
import type { Span } from '../../model/provenance.ts';
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

/** Words with single spaces between them, as they are. */
const plain = /[^&<\s\u0085\u200b]+(?: [^&<\s\u0085\u200b]+)*/y;
const spaces = /[\s\u0085\u200b]+/y;
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
  const space = (start: number, end: number) => {
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
        const [text, to] = readPiece(source, at, end, place);
        if (isSpaceText.test(text)) space(at, to);
        else {
          const offset = addWord(text, at, to);
          first ??= offset;
        }
        at = to;
      }
      return first;
    },
    addDecoded: (text, { start, end }) => ({ start: addWord(text, start, end), end: pieces.length }),
    space: (at) => space(at, at),
    endLine,
    written: pieces.text,
    sourceSpan: pieces.sourceSpan,
  };
}

/** The next stretch of plain words, of space, or a reference, and where it ends. */
function readPiece(source: string, at: number, end: number, place: 'text' | 'attribute'): [string, number] {
  if (source.charCodeAt(at) === 0x26) {
    const ref = readCharRef(source, at, place);
    return ref === null || at + ref.length > end ? ['&', at + 1] : [ref.text, at + ref.length];
  }
  for (const pattern of [plain, spaces]) {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    if (found === undefined) continue;
    const text = at + found.length > end ? source.slice(at, end) : found;
    return [text, at + text.length];
  }
  return [source.charAt(at), at + 1];
}
