/**
 * Writes the inline content of Markdown as a reader sees it, white space folded and tags dropped; every character of it
 * leads back to the source. Knows nothing of blocks.
 */
import type { Nodes, Parent } from 'mdast';
import type { Mark } from '../model/block.ts';
import type { Span } from '../model/provenance.ts';
import { noPieces, type Pieces } from './pieces.ts';

/** Where link definitions point, by identifier. */
export type Definitions = ReadonlyMap<string, string>;

/** The text of a document so far, line by line. */
export interface MarkdownWriter {
  readonly source: string;
  /** Where the parsed text begins in the source. */
  readonly base: number;
  readonly definitions: Definitions;
  readonly pieces: Pieces;
  /** In the order of their beginnings where one does not hold the other. */
  readonly marks: Mark[];
  /** The white space that stands before the next word; null at the beginning of a line. */
  pending: Span | null;
  atLineStart: boolean;
}

/** A writer that has written nothing. */
export function markdownWriter(source: string, base: number, definitions: Definitions): MarkdownWriter {
  return { source, base, definitions, pieces: noPieces(), marks: [], pending: null, atLineStart: true };
}

/** Where a node stands in the source. */
export function placeOf(node: Nodes, { base }: MarkdownWriter): Span {
  return { start: base + (node.position?.start.offset ?? 0), end: base + (node.position?.end.offset ?? 0) };
}

/** Ends the line; gives its span in the text, or null when nothing stands in it. */
export function endLine(writer: MarkdownWriter, start: number): Span | null {
  const end = writer.pieces.length;
  writer.pending = null;
  writer.atLineStart = true;
  if (end <= start) return null;
  writer.pieces.add('\n', writer.pieces.sourceEnd, writer.pieces.sourceEnd);
  return { start, end };
}

/** What to do at a line break: `true` when the caller has ended the line there. */
export type AtBreak = () => boolean;

/** Writes a node and all within it. */
export function writeInline(writer: MarkdownWriter, node: Nodes, atBreak: AtBreak = () => false): void {
  const mark = markOf(node, writer.definitions);
  if (mark === null) {
    writeWords(writer, node, atBreak);
    return;
  }
  const start = writer.pieces.length + Number(writer.pending !== null);
  const at = writer.marks.length;
  writeWords(writer, node, atBreak);
  const end = writer.pieces.length;
  if (end > start) writer.marks.splice(at, 0, { ...mark, start, end });
}

function markOf(node: Nodes, definitions: Definitions): Pick<Mark, 'type' | 'href'> | null {
  if (node.type === 'emphasis' || node.type === 'strong') return { type: node.type };
  if (node.type === 'inlineCode' || node.type === 'code') return { type: 'code' };
  if (node.type === 'link') return { type: 'link', href: node.url };
  const href = node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
  return href === undefined ? null : { type: 'link', href };
}

const apart: ReadonlySet<string> = new Set([
  'paragraph',
  'listItem',
  'list',
  'blockquote',
  'tableRow',
  'heading',
  'code',
]);

function writeWords(writer: MarkdownWriter, node: Nodes, atBreak: AtBreak): void {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
    writeValue(writer, node.value, placeOf(node, writer), atBreak);
  } else if (node.type === 'image' || node.type === 'imageReference') {
    writeValue(writer, node.alt ?? '', placeOf(node, writer), atBreak);
  } else if (node.type === 'footnoteReference') {
    writeWord(writer, `[${node.label ?? node.identifier}]`, placeOf(node, writer));
  } else if (node.type === 'break' || (node.type === 'html' && /^<br/i.test(node.value))) {
    // Of the tags between words `<br>` parts them; others only style them.
    if (!atBreak()) space(writer, placeOf(node, writer));
  } else if ('children' in node) {
    for (const child of (node as Parent).children as Nodes[]) {
      writeInline(writer, child, atBreak);
      if (apart.has(child.type)) space(writer, { start: placeOf(child, writer).end, end: placeOf(child, writer).end });
    }
  }
}

const wordOrSpace = /[\s\u0085\u200b\ufeff]+|[^\s\u0085\u200b\ufeff]+/gu;

/** Words as they stand in the source where they do; written otherwise there, as the whole of what stands for them. */
function writeValue(writer: MarkdownWriter, value: string, { start, end }: Span, atBreak: AtBreak): void {
  const { source } = writer;
  const isSame = source.startsWith(value, start) && end - start === value.length;
  let at = start;
  for (const { 0: piece, index } of value.matchAll(wordOrSpace)) {
    if (/^[\s\u0085\u200b\ufeff]/u.test(piece)) {
      if (!piece.includes('\n') || !atBreak()) space(writer, { start: at, end: at });
      continue;
    }
    const found = isSame ? start + index : source.indexOf(piece, at);
    const isThere = found >= 0 && found + piece.length <= end;
    const word = isThere ? { start: found, end: found + piece.length } : writtenOtherwise(source, at, end);
    writeWord(writer, piece, word);
    at = word.end;
  }
}

/** The next stretch of the source without white space: "\\*" or "&amp;" for a word that is not in it as such. */
function writtenOtherwise(source: string, at: number, end: number): Span {
  const match = /^[\s>]*([^\s]+)/.exec(source.slice(at, end));
  if (match?.[1] === undefined) return { start: at, end };
  const stop = at + match[0].length;
  return { start: stop - match[1].length, end: stop };
}

function writeWord(writer: MarkdownWriter, text: string, { start, end }: Span): void {
  const { pieces, pending } = writer;
  if (pending !== null) pieces.add(' ', pieces.sourceEnd, Math.max(pieces.sourceEnd, start));
  writer.pending = null;
  writer.atLineStart = false;
  pieces.add(text, start, end);
}

function space(writer: MarkdownWriter, at: Span): void {
  if (!writer.atLineStart) writer.pending = at;
}
