/** Turns the inline content of Markdown into a plain text with marks. White space folds; tags in the text are dropped. */
import type { Node, Nodes, Parent } from 'mdast';
import type { Mark } from '../model/block.ts';

/** Words with the marks on them, as a block holds them. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Where link definitions point, by identifier. */
export type Definitions = ReadonlyMap<string, string>;

/** The text so far: in pieces, since a long paragraph with many marks would be copied at each of them. */
interface Writer {
  readonly pieces: string[];
  length: number;
  spaced: boolean;
  readonly marks: Mark[];
  readonly definitions: Definitions;
}

/** The text of nodes and of all within them. */
export function markedText(nodes: readonly Node[], definitions: Definitions): MarkedText {
  const writer: Writer = { pieces: [], length: 0, spaced: true, marks: [], definitions };
  for (const node of nodes) write(writer, node as Nodes);
  const text = writer.pieces.join('').trimEnd();
  return { text, marks: writer.marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function write(writer: Writer, node: Nodes): void {
  const mark = markOf(node, writer.definitions);
  if (mark !== null) marked(writer, mark, () => writeWords(writer, node));
  else writeWords(writer, node);
}

function markOf(node: Nodes, definitions: Definitions): Pick<Mark, 'type' | 'href'> | null {
  if (node.type === 'emphasis' || node.type === 'strong') return { type: node.type };
  if (node.type === 'inlineCode' || node.type === 'code') return { type: 'code' };
  if (node.type === 'link') return { type: 'link', href: node.url };
  const href = node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
  return href === undefined ? null : { type: 'link', href };
}

function writeWords(writer: Writer, node: Nodes): void {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') append(writer, node.value);
  else if (node.type === 'image' || node.type === 'imageReference') append(writer, node.alt ?? '');
  else if (node.type === 'footnoteReference') append(writer, `[${node.label ?? node.identifier}]`);
  // Of the tags between words `<br>` parts them; others only style them.
  else if (node.type === 'break' || (node.type === 'html' && /^<br/i.test(node.value))) append(writer, ' ');
  else if ('children' in node) writeAll(writer, node);
}

/** The children; between those that are blocks of their own stands a space. */
function writeAll(writer: Writer, parent: Parent): void {
  for (const child of parent.children as Nodes[]) {
    write(writer, child);
    if (['paragraph', 'listItem', 'list', 'blockquote', 'tableRow', 'heading', 'code'].includes(child.type))
      append(writer, ' ');
  }
}

function append(writer: Writer, value: string): void {
  const folded = value.replace(/[\s\u0085\u200b\ufeff]+/g, ' ');
  const piece = writer.spaced && folded.startsWith(' ') ? folded.slice(1) : folded;
  if (piece === '') return;
  writer.pieces.push(piece);
  writer.length += piece.length;
  writer.spaced = piece.endsWith(' ');
}

/** Marks what `content` writes, without the space at its end. */
function marked(writer: Writer, mark: Pick<Mark, 'type' | 'href'>, content: () => void): void {
  const start = writer.length;
  content();
  const end = writer.length - Number(writer.spaced);
  if (end > start) writer.marks.push({ ...mark, start, end });
}
