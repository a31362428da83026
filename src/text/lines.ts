/** The lines of a text with their spans. Owns where lines begin and end; it changes no character. */
import type { Span } from '../model/provenance.ts';

/** One line of a text, without its line end and without the white space around it. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** The characters at `span`, as they are; empty for a blank line. */
  readonly text: string;
  readonly span: Span;
  /** How many characters of white space stand before the text. */
  readonly indent: number;
}

const lineEnd = /[\n\r\u2028\u2029]/g;
const rareLineEnd = /[\r\u2028\u2029]/;

/** All lines of a text, blank ones too. Line ends are `\n`, `\r\n`, `\r` and Unicode's own separators. */
export function linesOf(text: string): readonly Line[] {
  // The reader, the card and the checks each ask for the lines of one file.
  if (last?.text !== text) last = { text, lines: cutLines(text) };
  return last.lines;
}

let last: { readonly text: string; readonly lines: readonly Line[] } | null = null;

function cutLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const nextEnd = rareLineEnd.test(text) ? nextOfAny : nextNewline;
  let start = 0;
  for (let end = nextEnd(text, start); end < text.length; end = nextEnd(text, start)) {
    lines.push(lineAt(text, { start, end }, lines.length + 1));
    start = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  lines.push(lineAt(text, { start, end: text.length }, lines.length + 1));
  return lines;
}

/** Where the next line ends, or the text. */
function nextOfAny(text: string, from: number): number {
  lineEnd.lastIndex = from;
  return lineEnd.test(text) ? lineEnd.lastIndex - 1 : text.length;
}

/** The same, where every line ends with `\n`. */
function nextNewline(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function lineAt(text: string, whole: Span, number: number): Line {
  const span = trimSpan(text, whole);
  return { number, text: text.slice(span.start, span.end), span, indent: span.start - whole.start };
}

/** The span without the white space at both its ends; empty at its start when it holds nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (from < to && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return from === to ? { start, end: start } : { start: from, end: to };
}

/** Whether a UTF-16 unit is white space, or one of the invisible marks that copying leaves behind. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0xa0 ||
    unit === 0x85 ||
    unit === 0x1680 ||
    unit === 0xfeff ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f
  );
}
