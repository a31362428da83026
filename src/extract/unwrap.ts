/**
 * Gives the text of a file as a reader sees it, where its lines were broken by a program or a printing press: lines joined,
 * words joined that a hyphen parts, the marks of quoted mail left off. Every character leads back to the source.
 */
import type { Span } from '../model/provenance.ts';
import { type Line, linesOf } from '../text/lines.ts';
import { noPieces, type Pieces } from './pieces.ts';
import { isUnspaced, joinsWith, type Wrap, wrapOf } from './wrapping.ts';

export interface Unwrapped {
  readonly text: string;
  readonly sourceSpan: (span: Span) => Span;
}

const hyphens = /[-\u00ad\u2010\u00ac]$/;
const parted = /\p{L}[-\u2010]$/u;
/** A typesetter parts a word on one line of ten and more; a program breaks only where a hyphen stands, on one of a hundred. */
const [typesetShare, fewestParted] = [0.06, 2];
/** "pre- and post-war": the hyphen stands for a word that is left out. */
const leftOut = /^(?:and|und|oder|bis|sowie|eller|och|oraz|lub|или|або)\s/u;

/** The text without its line breaks; null where the source reads as it stands. */
export function unwrap(source: string): Unwrapped | null {
  const all = linesOf(source);
  const quoted = isQuotedMail(all);
  const lines = quoted ? all.map(unquote) : all;
  const wrap = wrapOf(lines);
  if (!quoted && (wrap === null || !lines.some((line, at) => isChanged(lines[at - 1], line, wrap)))) return null;
  return write(lines, source, wrap);
}

/** Whether joining two lines takes more than a space. */
function isChanged(before: Line | undefined, line: Line, wrap: Wrap): boolean {
  if (before === undefined || !joinsWith(before, line, wrap)) return false;
  return hyphens.test(before.text) || isTight(before.text, line.text);
}

function isTight(text: string, next: string): boolean {
  return isUnspaced(text.charCodeAt(text.length - 1)) && isUnspaced(next.charCodeAt(0));
}

/** A mail program sets "> " before every line that it quotes. */
function isQuotedMail(lines: readonly Line[]): boolean {
  const written = lines.filter(({ text }) => text !== '');
  const marked = written.filter(({ text }) => text.startsWith('>') && /^>(?:\s|>|$)/.test(text));
  return marked.length >= 3 && marked.length * 2 > written.length;
}

function unquote(line: Line): Line {
  const mark = /^(?:>\s?)+/.exec(line.text)?.[0].length ?? 0;
  if (mark === 0) return line;
  const text = line.text.slice(mark).trimStart();
  return { ...line, text, span: { start: line.span.end - text.length, end: line.span.end }, indent: 0 };
}

function write(lines: readonly Line[], source: string, wrap: Wrap | null): Unwrapped {
  const pieces = noPieces();
  const joins = lines.map((line, at) => wrap !== null && at > 0 && joinsWith(lines[at - 1] as Line, line, wrap));
  const partings = joins.filter((joined, at) => joined && parted.test(lines[at - 1]?.text ?? '')).length;
  const isTypeset = partings >= fewestParted && partings >= joins.filter(Boolean).length * typesetShare;
  const compounds = isTypeset ? compoundsIn(source) : null;
  for (const [at, line] of lines.entries()) {
    const next = joins[at + 1] ? lines[at + 1] : undefined;
    const seam = next === undefined ? { cut: 0, glue: '\n' } : seamOf(line.text, next.text, compounds);
    writeLine(pieces, line, seam, lines[at + 1]?.span.start ?? source.length);
  }
  return { text: pieces.text(), sourceSpan: pieces.sourceSpan };
}

/** How two lines are joined: how many characters of the first go, and what stands between them. */
interface Join {
  readonly cut: number;
  readonly glue: string;
}

/** The words that the text itself writes with a hyphen, "ice-road", gathered once: a scanned book parts thousands of words. */
function compoundsIn(source: string): ReadonlySet<string> {
  const heads = source.matchAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,40}(?=-([\p{L}\p{M}]{1,40}))/gu);
  return new Set([...heads].map(([head, tail]) => `${head}-${tail}`));
}

/** `compounds` is null where a program broke the lines: it parts no word. */
function seamOf(text: string, next: string, compounds: ReadonlySet<string> | null): Join {
  if (/[\u00ad\u00ac]$/.test(text)) return { cut: 1, glue: '' };
  if (isTight(text, next)) return { cut: 0, glue: '' };
  if (!parted.test(text)) return { cut: 0, glue: ' ' };
  const head = /[\p{L}\p{M}]+$/u.exec(text.slice(-40, -1))?.[0] ?? '';
  const tail = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '';
  if (leftOut.test(next)) return { cut: 0, glue: ' ' };
  const isCompound = compounds === null || !/^\p{Ll}/u.test(tail) || compounds.has(`${head}-${tail}`);
  return { cut: isCompound ? 0 : 1, glue: '' };
}

function writeLine(pieces: Pieces, { text, span }: Line, { cut, glue }: Join, nextStart: number): void {
  const end = span.end - cut;
  if (text.length > cut) pieces.add(text.slice(0, text.length - cut), span.start, end);
  if (glue !== '') pieces.add(glue, end, Math.max(end, nextStart));
}
