/** Lays a Markdown document out in lines as a reader sees them, each with what its markup says it is. Decides no more. */
import type { List, Nodes, Paragraph, Parent, Root, Table, TableRow } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Passage } from '../model/block.ts';
import type { Span } from '../model/provenance.ts';
import { frontMatterKeys } from '../text/languages/front-matter-keys.ts';
import { foldLine } from '../text/normalise.ts';
import { endLine, type MarkdownWriter, placeOf, writeInline } from './markdown-inline.ts';

/** What markup makes of a line; a paragraph and a quotation may still turn out to be something else. */
export type LineKind = 'heading' | 'paragraph' | 'quotation' | 'list-item' | 'table' | 'caption';

/** A line of the text that the writer has written. */
export interface MarkdownLine {
  readonly kind: LineKind;
  /** In the written text. */
  readonly span: Span;
  /** It begins, or ends, a block of its own. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The heading's level. */
  readonly depth?: number;
  /** What the items of one list have in common. */
  readonly list?: { readonly ordered: boolean };
  readonly rows?: readonly (readonly Passage[])[];
}

const factNames: ReadonlySet<string> = new Set(Object.values(frontMatterKeys).flat());

type Sketch = Omit<MarkdownLine, 'span' | 'opens' | 'closes'>;

/** Writes the document and gives its lines. */
export function linesIn(root: Root, writer: MarkdownWriter): MarkdownLine[] {
  const width = widthOf(root, writer);
  return root.children.flatMap((node) => linesOf(node, writer, width));
}

function linesOf(node: Nodes, writer: MarkdownWriter, width: number): MarkdownLine[] {
  switch (node.type) {
    case 'heading':
      return oneLine(writer, [node], { kind: 'heading', depth: node.depth });
    case 'paragraph':
      return isPicture(node) ? pictures(node, writer) : paragraphLines(node, writer, width);
    case 'code':
    case 'footnoteDefinition':
      return oneLine(writer, [node], { kind: 'paragraph' });
    case 'blockquote':
      return (node.children as Nodes[]).flatMap((child) => oneLine(writer, [child], { kind: 'quotation' }));
    case 'list':
      return listLines(node, writer, { ordered: node.ordered ?? false }).map((line, at, all) => ({
        ...line,
        opens: at === 0,
        closes: at === all.length - 1,
      }));
    case 'table':
      return isFactTable(node) ? node.children.flatMap((row) => factLine(row, writer)) : tableLine(node, writer);
    case 'html':
      return htmlLine(node, node.value, writer);
    default:
      return [];
  }
}

function oneLine(writer: MarkdownWriter, nodes: readonly Nodes[], sketch: Sketch): MarkdownLine[] {
  const start = writer.pieces.length;
  for (const node of nodes) writeInline(writer, node);
  const span = endLine(writer, start);
  return span === null ? [] : [{ ...sketch, span, opens: true, closes: true }];
}

/** Broken on purpose, a paragraph is several lines: "By Ann Smith", "Published 2 March 1998". */
function paragraphLines(node: Paragraph, writer: MarkdownWriter, width: number): MarkdownLine[] {
  const broken = breaksIn(node, writer, width);
  const spans: Span[] = [];
  let start = writer.pieces.length;
  let at = 0;
  const end = () => {
    const span = endLine(writer, start);
    if (span !== null) spans.push(span);
    start = writer.pieces.length;
  };
  for (const child of node.children) {
    writeInline(writer, child, () => {
      const isBroken = broken[at] === true;
      at += 1;
      if (isBroken) end();
      return isBroken;
    });
  }
  end();
  const isImage = node.children[0]?.type === 'image';
  return spans.map((span, index) => ({
    kind: isImage && index === 0 && broken[0] === true ? 'caption' : 'paragraph',
    span,
    opens: index === 0,
    closes: index === spans.length - 1,
  }));
}

const hardBreak = /(?: {2}|\\)$/;
const labelled = /^[*_]{0,3}\p{Lu}[\p{L} ]{1,24}:/u;
/** A line that ended although so much more would have fitted was broken on purpose. */
const slack = 12;
/** So few lines are facts side by side; more with hard breaks are verse. */
const mostFacts = 2;
const [narrowest, widest] = [45, 105];

function rawLines(node: Nodes, writer: MarkdownWriter): string[] {
  const { start, end } = placeOf(node, writer);
  return writer.source.slice(start, end).split(/\r\n|[\n\r]/);
}

/** The width at which the document is wrapped: that of its longest line that goes on in the next. */
function widthOf(root: Root, writer: MarkdownWriter): number {
  const longest = root.children.flatMap((node) => {
    const lines = node.type === 'paragraph' ? rawLines(node, writer) : [];
    return lines.length > 1 ? lines.map((line) => line.trim().length) : [];
  });
  return Math.min(
    widest,
    longest.reduce((most, length) => Math.max(most, length), narrowest),
  );
}

/** For each line break of a paragraph, whether it parts lines that mean different things. */
function breaksIn(node: Paragraph, writer: MarkdownWriter, width: number): readonly boolean[] {
  const lines = rawLines(node, writer);
  return lines.slice(1).map((line, at) => {
    const before = lines[at] ?? '';
    const next = line.trim();
    if (/^!\[.*\)\s*$/.test(before.trim()) || /^!\[.*\)$/.test(next) || labelled.test(next)) return true;
    if (hardBreak.test(before)) return lines.length <= mostFacts;
    const word = next.split(' ', 1)[0] ?? '';
    return !/^\p{Ll}/u.test(next) && before.trim().length + 1 + word.length + slack < width;
  });
}

/** Items in order, those of lists within items right after the item that holds them. */
function listLines(list: List, writer: MarkdownWriter, shared: { ordered: boolean }): MarkdownLine[] {
  return list.children.flatMap((item) => {
    const own = item.children.filter(({ type }) => type !== 'list');
    const start = writer.pieces.length;
    for (const child of own) {
      writeInline(writer, child);
      if (!writer.atLineStart) writer.pending = placeOf(child, writer);
    }
    const span = endLine(writer, start);
    const line = { kind: 'list-item', list: shared, opens: false, closes: false } as const;
    const nested = item.children.filter((child): child is List => child.type === 'list');
    return [...(span === null ? [] : [{ ...line, span }]), ...nested.flatMap((one) => listLines(one, writer, shared))];
  });
}

/** "Author | Anna Whitlock": most rows, and at least two, open with the name of a field. */
function isFactTable(node: Table): boolean {
  const rows = node.children.filter((row) => row.children.some((cell) => cell.children.length > 0));
  const named = rows.filter(({ children: [name] }) => name !== undefined && factNames.has(foldLine(wordsOf(name))));
  return rows.every((row) => row.children.length === 2) && named.length >= 2 && named.length * 2 >= rows.length;
}

/** A row as people write the fact on a line of its own: "Author: Anna Whitlock". */
function factLine({ children }: TableRow, writer: MarkdownWriter): MarkdownLine[] {
  const start = writer.pieces.length;
  const [name, value] = children;
  if (name !== undefined) writeInline(writer, name);
  if (!writer.atLineStart) writer.pieces.add(':', writer.pieces.sourceEnd, writer.pieces.sourceEnd);
  if (value !== undefined) {
    if (!writer.atLineStart) writer.pending = placeOf(value, writer);
    writeInline(writer, value);
  }
  const span = endLine(writer, start);
  return span === null ? [] : [{ kind: 'paragraph', span, opens: true, closes: true }];
}

function tableLine(node: Table, writer: MarkdownWriter): MarkdownLine[] {
  const start = writer.pieces.length;
  const places = node.children.map((row) =>
    row.children.map((cell): Span => {
      const from = writer.pieces.length + Number(writer.pending !== null);
      writeInline(writer, cell);
      const end = Math.max(from, writer.pieces.length);
      if (!writer.atLineStart) writer.pending = placeOf(cell, writer);
      return { start: Math.min(from, end), end };
    }),
  );
  const span = endLine(writer, start);
  if (span === null) return [];
  const text = writer.pieces.text();
  const rows = places.map((row) => row.map((cell) => ({ text: text.slice(cell.start, cell.end).trim(), span: cell })));
  return [{ kind: 'table', span, rows, opens: true, closes: true }];
}

/** A paragraph of pictures and nothing else. */
function isPicture(node: Paragraph): boolean {
  const words = node.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'break',
  );
  return words.length > 0 && words.every((child) => pictureIn(child) !== null);
}

/** The picture that a node is, or that a link holds and nothing else; null for anything else. */
function pictureIn(node: Nodes): Nodes | null {
  if (node.type === 'image' || node.type === 'imageReference') return node;
  const [only, second] = node.type === 'link' || node.type === 'linkReference' ? node.children : [];
  return only !== undefined && second === undefined ? pictureIn(only) : null;
}

function pictures(node: Parent, writer: MarkdownWriter): MarkdownLine[] {
  return (node.children as Nodes[]).flatMap((child) => {
    const picture = pictureIn(child);
    return picture === null ? [] : oneLine(writer, [picture], { kind: 'caption' });
  });
}

/** What browsers would run or hide holds no words of the article. */
const hidden = /^\s*<(?:!--|!|\?|script|style|iframe|object|embed|template|svg|noscript)/i;

/** Words that stand in HTML stay as text without tags; nothing of it is ever markup again. */
function htmlLine(node: Nodes, value: string, writer: MarkdownWriter): MarkdownLine[] {
  const bare = value.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length));
  if (hidden.test(value) || bare.trim() === '') return [];
  const text = {
    type: 'text',
    value: bare,
    ...(node.position === undefined ? {} : { position: node.position }),
  } as const;
  return oneLine(writer, [text], { kind: 'paragraph' });
}
