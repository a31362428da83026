/** Turns the top level of a Markdown document into parts with roles and the blocks they become. Loses no character. */
import type { BlockContent, DefinitionContent, List, ListItem, Nodes, Paragraph, Parent, Table } from 'mdast';
import type { Block, FigureBlock, ListBlock, Passage, TableBlock, TextBlock } from '../model/block.ts';
import type { Span } from '../model/provenance.ts';
import type { RuleId } from '../model/rules.ts';
import { trimSpan } from '../text/lines.ts';
import type { Role } from './layout.ts';
import { type Definitions, markedText } from './markdown-inline.ts';

/** One role that a stretch of the document plays, and the block it becomes; null where it becomes a field or nothing. */
export interface MarkdownPiece {
  readonly role: Role;
  readonly rule: RuleId | null;
  readonly text: string;
  readonly span: Span;
  readonly block: Block | null;
}

/** What pieces are made with: the source, and where the parsed text begins in it. */
export interface MarkdownContext {
  readonly source: string;
  readonly base: number;
  readonly definitions: Definitions;
}

/** The pieces of one top-level node. */
export function piecesOf(node: Nodes, context: MarkdownContext): MarkdownPiece[] {
  switch (node.type) {
    case 'heading':
      return textPiece('crosshead', node, context);
    case 'paragraph':
      return isPicture(node) ? figurePieces(node, context) : textPiece('paragraph', node, context);
    case 'code':
      return textPiece('paragraph', node, context);
    case 'blockquote':
      return quotationPieces(node, context);
    case 'footnoteDefinition':
      return textPiece('paragraph', node, context);
    case 'list':
      return listPieces(node, context);
    case 'table':
      return tablePiece(node, context);
    case 'html':
      return htmlPiece(node, node.value, context);
    default:
      return [markup(spanOf(node, context), context)];
  }
}

/** Where a node stands in the source. */
export function spanOf(node: Nodes, { base, source }: MarkdownContext): Span {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  return trimSpan(source, { start: base + start, end: base + end });
}

/** A stretch that shows nothing: a rule, a definition, a comment. */
function markup(span: Span, { source }: MarkdownContext): MarkdownPiece {
  return { role: 'set-aside', rule: 'set-aside/markup', text: source.slice(span.start, span.end), span, block: null };
}

function textPiece(
  type: TextBlock['type'] & Role,
  node: Nodes,
  context: MarkdownContext,
  span = spanOf(node, context),
): MarkdownPiece[] {
  const { text, marks } = markedText([node], context.definitions);
  if (text === '') return [markup(span, context)];
  const block: TextBlock = marks.length > 0 ? { type, text, span, marks } : { type, text, span };
  return [{ role: type, rule: null, text, span, block }];
}

/** Each paragraph of a quotation is a block of its own; the marks `>` between them go with the one before. */
function quotationPieces(node: Parent & Nodes, context: MarkdownContext): MarkdownPiece[] {
  return partition(node, context).flatMap(({ child, span }) => textPiece('quotation', child, context, span));
}

/** The children of a container with spans that leave nothing between them. */
function partition(node: Parent & Nodes, context: MarkdownContext): { child: Nodes; span: Span }[] {
  const children = node.children as Nodes[];
  const whole = spanOf(node, context);
  if (children.length === 0) return [];
  return children.map((child, index) => {
    const next = children[index + 1];
    const start = index === 0 ? whole.start : spanOf(child, context).start;
    const end = next === undefined ? whole.end : spanOf(next, context).start;
    return { child, span: trimSpan(context.source, { start, end }) };
  });
}

function listPieces(node: List, context: MarkdownContext): MarkdownPiece[] {
  const span = spanOf(node, context);
  const items = itemsOf(node, span, context).filter(({ text }) => text !== '');
  if (items.length === 0) return [markup(span, context)];
  const text = items.map((item) => item.text).join(' ');
  const block: ListBlock = { type: 'list', ordered: node.ordered ?? false, text, span, items };
  return [{ role: 'list-item', rule: null, text, span, block }];
}

/** Items in order, those of lists within items right after the item that holds them. */
function itemsOf(list: List, whole: Span, context: MarkdownContext): Passage[] {
  return list.children.flatMap((item) => {
    const own = item.children.filter(({ type }) => type !== 'list');
    const nested = item.children.filter((child): child is List => child.type === 'list');
    const [first] = nested;
    const span = spanOf(item, context);
    const end = first === undefined ? span.end : spanOf(first, context).start;
    const { text } = markedText(separated(own), context.definitions);
    const passage = { text, span: trimSpan(context.source, { start: span.start, end: Math.min(end, whole.end) }) };
    return [passage, ...nested.flatMap((inner) => itemsOf(inner, whole, context))];
  });
}

/** Blocks inside an item as one run of text: a line break between two keeps their words apart. */
function separated(children: ListItem['children']): (BlockContent | DefinitionContent | { type: 'break' })[] {
  return children.flatMap((child) => [child, { type: 'break' as const }]);
}

function tablePiece(node: Table, context: MarkdownContext): MarkdownPiece[] {
  const span = spanOf(node, context);
  const rows = node.children.map((row) =>
    row.children.map((cell): Passage => {
      const { text } = markedText([cell], context.definitions);
      return { text, span: spanOf(cell, context) };
    }),
  );
  const text = rows.flatMap((row) => row.map((cell) => cell.text)).join(' ');
  const block: TableBlock = { type: 'table', text, span, rows };
  return [{ role: 'list-item', rule: null, text, span, block }];
}

/** A paragraph of pictures and nothing else. */
function isPicture(node: Paragraph): boolean {
  const words = node.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'break',
  );
  return words.length > 0 && words.every((child) => pictureIn(child) !== null);
}

/** The words for a picture, or for one inside a link; null when the node is something else. */
function pictureIn(node: Nodes): { readonly alt: string; readonly node: Nodes } | null {
  if (node.type === 'image' || node.type === 'imageReference') return { alt: node.alt ?? '', node };
  const [only, second] = node.type === 'link' || node.type === 'linkReference' ? node.children : [];
  return only !== undefined && second === undefined ? pictureIn(only) : null;
}

function figurePieces(node: Paragraph, context: MarkdownContext): MarkdownPiece[] {
  return partition(node, context).flatMap(({ child, span }): MarkdownPiece[] => {
    const picture = pictureIn(child);
    const alt = picture?.alt.replace(/\s+/g, ' ').trim() ?? '';
    if (picture === null || alt === '') return span.end > span.start ? [markup(span, context)] : [];
    const caption = { text: alt, span: altSpan(spanOf(picture.node, context), alt, context.source) };
    const block: FigureBlock = { type: 'figure', text: alt, span, caption, credit: null };
    return [{ role: 'caption', rule: null, ...caption, block }];
  });
}

/** Where the words stand inside `![words](file)`; all of it when they are written another way. */
function altSpan(span: Span, alt: string, source: string): Span {
  const start = span.start + 2;
  return source.startsWith(alt, start) ? { start, end: start + alt.length } : span;
}

/** What browsers would run or hide holds no words of the article. */
const hidden = /^\s*<(?:!--|!|\?|script|style|iframe|object|embed|template|svg|noscript)/i;

/** Words that stand in HTML stay as text without tags; nothing of it is ever markup again. */
function htmlPiece(node: Nodes, value: string, context: MarkdownContext): MarkdownPiece[] {
  const span = spanOf(node, context);
  const text = hidden.test(value)
    ? ''
    : value
        .replace(/<[^<>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
  if (text === '') return [markup(span, context)];
  return [{ role: 'paragraph', rule: null, text, span, block: { type: 'paragraph', text, span } }];
}
