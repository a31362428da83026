/** Makes the body's blocks from the parts of a Markdown document: lists and tables by their markup, marks from within. */
import type { Block, Mark, Passage, TextBlock } from '../model/block.ts';
import type { Span } from '../model/provenance.ts';
import { figureFrom } from './body.ts';
import type { Layout, Part } from './layout.ts';
import type { MarkdownLine } from './markdown-lines.ts';

const textRoles: ReadonlySet<string> = new Set(['paragraph', 'crosshead', 'quotation', 'editor-note']);
const figureRoles: ReadonlySet<string> = new Set(['caption', 'credit']);

/** What the blocks are made with: the lines in order, and the marks on them. */
export interface MarkdownText {
  readonly lines: readonly MarkdownLine[];
  readonly marks: readonly Mark[];
}

/** The blocks of a layout, in order. */
export function markdownBlocks(layout: Layout, { lines, marks }: MarkdownText): Block[] {
  const lineAt = new Map(lines.map((line) => [line.span.start, line]));
  const groups: { readonly key: unknown; readonly parts: Part[] }[] = [];
  for (const part of layout.parts) {
    const key = keyOf(part, lineAt.get(part.span.start));
    if (key === null) continue;
    const last = groups.at(-1);
    if (last !== undefined && belongs(last, key, part, layout)) last.parts.push(part);
    else groups.push({ key, parts: [part] });
  }
  const marksIn = marksFinder(marks);
  return groups.map(({ parts }) => blockOf(parts, layout, { lineAt, marksIn }));
}

/** What the parts of one block share; null for a part of no block. */
function keyOf({ role }: Part, line: MarkdownLine | undefined): unknown {
  if (textRoles.has(role)) return {};
  if (figureRoles.has(role)) return 'figure';
  if (role === 'list-item') return line?.list ?? 'list';
  return role === 'table-cell' ? {} : null;
}

function belongs(last: { key: unknown; parts: readonly Part[] }, key: unknown, part: Part, layout: Layout): boolean {
  if (last.key !== key) return false;
  const before = last.parts.at(-1) as Part;
  const between = layout.source.slice(before.span.end, part.span.start);
  if (key !== 'figure') return !/\S/.test(between);
  return (between.match(/\n/g)?.length ?? 0) < 2 && !last.parts.some(({ role }) => role === part.role);
}

interface Places {
  readonly lineAt: ReadonlyMap<number, MarkdownLine>;
  readonly marksIn: (span: Span) => Mark[];
}

function blockOf(parts: readonly Part[], layout: Layout, { lineAt, marksIn }: Places): Block {
  const first = parts[0] as Part;
  const last = parts.at(-1) as Part;
  const span = { start: first.span.start, end: last.span.end };
  if (figureRoles.has(first.role)) return figureFrom(parts, layout.source);
  const line = lineAt.get(first.span.start);
  if (first.role === 'list-item') {
    const items = parts.map(({ text, span: own }): Passage => ({ text, span: own }));
    const text = items.map((item) => item.text).join(' ');
    return { type: 'list', ordered: line?.list?.ordered ?? false, text, span, items };
  }
  if (first.role === 'table-cell') return { type: 'table', text: first.text, span, rows: line?.rows ?? [] };
  const own = marksIn(span);
  const block: TextBlock = { type: first.role as TextBlock['type'], text: first.text, span };
  return own.length > 0 ? { ...block, marks: own } : block;
}

/** Gives the marks on one stretch of the text after another, counted from the beginning of each. */
function marksFinder(marks: readonly Mark[]): (span: Span) => Mark[] {
  const placed = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  return ({ start, end }) => {
    while (from < placed.length && (placed[from] as Mark).end <= start) from += 1;
    const found: Mark[] = [];
    for (let at = from; at < placed.length && (placed[at] as Mark).start < end; at += 1) {
      const mark = placed[at] as Mark;
      if (mark.end <= start) continue;
      found.push({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start });
    }
    return found;
  };
}
