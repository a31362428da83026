/**
 * Finds the lines above and below the text of a Markdown article that state who wrote it, when, where it was got. The
 * rules are those for plain text: they see the lines without their marks.
 */
import type { Nodes } from 'mdast';
import type { LanguageTag } from '../model/ids.ts';
import type { Span } from '../model/provenance.ts';
import { pressWordsFor } from '../text/languages/press/presses.ts';
import { trimSpan } from '../text/lines.ts';
import { foldSpace } from '../text/normalise.ts';
import { gaps } from './coverage.ts';
import { type BareText, bareTextOf, bareWriter, writeBare } from './markdown-bare.ts';
import { type MarkdownContext, type MarkdownPiece, spanOf } from './markdown-blocks.ts';
import { bylineLabels, bylineStart, bylines } from './roles/bylines.ts';
import { factLines } from './roles/fact-lines.ts';
import { furniture } from './roles/furniture.ts';
import { labelledFacts, otherLabels } from './roles/labelled-facts.ts';
import { addressLines, agencyLines, datedLines, keywordLines, sourceLines } from './roles/line-facts.ts';
import { labelLength, labelsOf } from './roles/phrase-book.ts';
import { segmentsOf, shapeOf } from './segment.ts';
import { type Claims, claimAll, type Piece, type RoleRule, type Sheet } from './sheet.ts';

const rules: readonly RoleRule[] = [
  factLines,
  labelledFacts,
  addressLines,
  datedLines,
  keywordLines,
  agencyLines,
  sourceLines,
  furniture,
  bylines,
  otherLabels,
];

/** Facts stand above the text, under its first paragraph, or in the last parts of the document. */
const headParagraphs = 2;
const tailNodes = 3;
/** A head has no more parts than this. */
const mostNodes = 24;
/** A longer paragraph is text, and only shown to the rules. */
const longestHead = 1200;
const longestShown = 4000;

/** The pieces of those nodes of which every line states such a fact. */
export function headPieces(
  nodes: readonly Nodes[],
  context: MarkdownContext,
  language: LanguageTag,
): ReadonlyMap<Nodes, MarkdownPiece[]> {
  const head = nodes.slice(0, headLength(nodes, context));
  const near = [...new Set([...head, ...nodes.slice(-tailNodes)])];
  const writer = bareWriter();
  const placed = near.map((node) => {
    const { start, end } = spanOf(node, context);
    return { node, within: writeBare(writer, context.source, { start, end: Math.min(end, start + longestShown) }) };
  });
  const bare = bareTextOf(writer);
  const segments = segmentsOf(bare.text);
  const sheet: Sheet = { source: bare.text, language, press: pressWordsFor(language), segments };
  const claims = claimAll(sheet, rules);
  const found = placed.flatMap(({ node, within }): [Nodes, MarkdownPiece[]][] => {
    const pieces = mayStateFacts(node, within) ? piecesAt(sheet, claims, bare, within) : null;
    return pieces === null ? [] : [[node, pieces]];
  });
  return new Map(found);
}

function mayStateFacts({ type }: Nodes, { start, end }: Span): boolean {
  return statingNodes.has(type) && end - start <= longestHead;
}

const statingNodes: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'list',
  'table',
  'blockquote',
  'heading',
  'html',
]);

/** How many nodes stand before the second paragraph of running text has ended. */
function headLength(nodes: readonly Nodes[], context: MarkdownContext): number {
  let paragraphs = 0;
  for (const [index, node] of nodes.entries()) {
    if (index >= mostNodes) return index;
    const { start, end } = spanOf(node, context);
    const text = context.source.slice(start, Math.min(end, start + longestShown));
    if (node.type === 'paragraph' && shapeOf(foldSpace(text)).prose) paragraphs += 1;
    if (paragraphs === headParagraphs) return index + 1;
  }
  return nodes.length;
}

/** The claims on a stretch of the bare text as pieces of the document; null when a line of it is not claimed. */
function piecesAt(sheet: Sheet, claims: Claims, bare: BareText, within: Span): MarkdownPiece[] | null {
  const lines = sheet.segments.filter(({ span }) => span.start >= within.start && span.end <= within.end);
  if (lines.length === 0 || lines.some(({ index }) => !claims.has(index))) return null;
  const claimed = lines.flatMap(({ index }) => claims.get(index)?.pieces ?? []);
  const facts: Span[] = [];
  const stating = claimed.flatMap((piece): MarkdownPiece[] => {
    const own = withoutLabel(sheet, piece);
    facts.push(own);
    return pieceAt(bare, trimSpan(sheet.source, own), piece);
  });
  const left = lines
    .flatMap(({ span }) => gaps(sheet.source, span, facts))
    .flatMap((at) => pieceAt(bare, at, { role: 'set-aside', rule: 'set-aside/label' }));
  const pieces = [...stating, ...left].sort((a, b) => a.span.start - b.span.start);
  const stated = claimed.some(({ role }) => role === 'publisher' || role === 'headline');
  const hasAddress = claimed.some(({ role }) => role === 'address');
  const linked = stated && !hasAddress ? bare.addresses.find(({ at }) => at > within.start && at <= within.end) : null;
  return linked ? [...pieces, addressPiece(linked.span)].sort((a, b) => a.span.start - b.span.start) : pieces;
}

function pieceAt(bare: BareText, at: Span, { role, rule }: Pick<Piece, 'role' | 'rule'>): MarkdownPiece[] {
  if (at.end <= at.start) return [];
  return [{ role, rule, text: foldSpace(bare.text.slice(at.start, at.end)), span: bare.sourceSpan(at), block: null }];
}

/** "**Quelle:** [Oberländer Bote](https://…)": where the name leads is where the article was got. */
function addressPiece(span: Span): MarkdownPiece {
  return { role: 'address', rule: 'address/own-line', text: '', span, block: null };
}

/** Marks stand between a label and its fact: where the label tells nothing more, the piece begins after it. */
function withoutLabel({ source, press }: Sheet, { role, span }: Piece): Span {
  const text = source.slice(span.start, span.end);
  const skipped =
    role === 'publisher' || role === 'keywords' || role === 'address'
      ? labelLength(text, labelsOf(press, role))
      : role === 'byline' && !/\p{Nd}/u.test(text)
        ? (bylineStart(text, bylineLabels(press)) ?? 0)
        : 0;
  return { start: span.start + skipped, end: span.end };
}
