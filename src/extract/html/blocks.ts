/** Makes the body's blocks from the parts of a page: figures, lists and tables by their elements, marks from those within. */
import type { Block, Mark, Passage, TextBlock } from '../../model/block.ts';
import type { Span } from '../../model/provenance.ts';
import { foldSpace } from '../../text/normalise.ts';
import type { Layout, Part } from '../layout.ts';
import { attribute, type Element } from './element.ts';
import type { Inline } from './page.ts';
import type { WeighedLine } from './weights.ts';
import type { Zone } from './zones.ts';

/** What the parts of a page stand in. */
export interface PartPlaces {
  readonly source: string;
  readonly lineAt: (offset: number) => WeighedLine;
  readonly zoneOf: (line: WeighedLine) => Zone;
  readonly inlinesOf: (line: WeighedLine) => readonly Inline[];
}

const textRoles: ReadonlySet<string> = new Set(['paragraph', 'crosshead', 'quotation', 'editor-note']);
const markTypes: ReadonlyMap<string, Mark['type']> = new Map(
  Object.entries({
    em: 'emphasis',
    i: 'emphasis',
    cite: 'emphasis',
    strong: 'strong',
    b: 'strong',
    code: 'code',
    kbd: 'code',
    samp: 'code',
    a: 'link',
  } as const),
);

/** The blocks of a layout, in source order. */
export function blocksOf(layout: Layout, places: PartPlaces): Block[] {
  const groups: { key: Element | string; parts: Part[] }[] = [];
  for (const part of layout.parts) {
    const key = groupOf(part, places);
    if (key === null) continue;
    const last = groups.at(-1);
    if (last !== undefined && key !== '' && last.key === key && fits(last.parts, part)) last.parts.push(part);
    else groups.push({ key, parts: [part] });
  }
  return groups.map(({ parts }) => blockOf(parts, layout, places));
}

/** What a part shares with others of one block; empty for a part that is a block itself, null for one of no block. */
function groupOf({ role, span }: Part, { lineAt, zoneOf }: PartPlaces): Element | string | null {
  if (textRoles.has(role)) return '';
  const zone = zoneOf(lineAt(span.start));
  if (role === 'caption' || role === 'credit') return zone.figure ?? 'figure';
  if (role === 'list-item') return zone.list ?? 'list';
  return role === 'table-cell' ? (zone.table ?? 'table') : null;
}

/** A figure has one caption and one credit. */
function fits(parts: readonly Part[], { role }: Part): boolean {
  return (role !== 'caption' && role !== 'credit') || !parts.some((part) => part.role === role);
}

function blockOf(parts: readonly Part[], layout: Layout, places: PartPlaces): Block {
  const first = parts[0] as Part;
  const last = parts.at(-1) as Part;
  const span = { start: first.span.start, end: last.span.end };
  const whole = { text: textAt(layout, span), span };
  const line = places.lineAt(first.span.start);
  if (first.role === 'caption' || first.role === 'credit') {
    return { type: 'figure', ...whole, caption: passageOf(parts, 'caption'), credit: passageOf(parts, 'credit') };
  }
  if (first.role === 'list-item') {
    const items = passagesBy(parts, layout, (part) => places.zoneOf(places.lineAt(part.span.start)).item);
    return { type: 'list', ordered: places.zoneOf(line).list?.tag === 'ol', ...whole, items };
  }
  if (first.role === 'table-cell') return { type: 'table', ...whole, rows: rowsOf(parts, layout, places) };
  const marks = marksOf(first, places);
  const block: TextBlock = { type: first.role as TextBlock['type'], ...whole };
  return marks.length === 0 ? block : { ...block, marks };
}

function textAt(layout: Layout, { start, end }: Span): string {
  return foldSpace(layout.source.slice(start, end));
}

function passageOf(parts: readonly Part[], role: Part['role']): Passage | null {
  const part = parts.find((one) => one.role === role);
  return part === undefined ? null : { text: part.text, span: part.span };
}

/** Parts that share an element as one passage each. */
function passagesBy(parts: readonly Part[], layout: Layout, elementOf: (part: Part) => Element | null): Passage[] {
  const spans: { element: Element | null; span: Span }[] = [];
  for (const part of parts) {
    const element = elementOf(part);
    const last = spans.at(-1);
    if (last !== undefined && element !== null && last.element === element)
      last.span = { start: last.span.start, end: part.span.end };
    else spans.push({ element, span: part.span });
  }
  return spans.map(({ span }) => ({ text: textAt(layout, span), span }));
}

function rowsOf(parts: readonly Part[], layout: Layout, { lineAt, zoneOf }: PartPlaces): Passage[][] {
  const rows: { row: Element | null; parts: Part[] }[] = [];
  for (const part of parts) {
    const { row } = zoneOf(lineAt(part.span.start));
    if (rows.length > 0 && rows.at(-1)?.row === row) rows.at(-1)?.parts.push(part);
    else rows.push({ row, parts: [part] });
  }
  return rows.map((row) => passagesBy(row.parts, layout, (part) => zoneOf(lineAt(part.span.start)).cell));
}

/** Emphasis, code and links within a part, as offsets into its text. */
function marksOf({ span }: Part, { source, lineAt, inlinesOf }: PartPlaces): Mark[] {
  const marks = inlinesOf(lineAt(span.start)).flatMap(({ element, span: own }): Mark[] => {
    const type = markTypes.get(element.tag);
    const start = Math.max(own.start, span.start) - span.start;
    const end = Math.min(own.end, span.end) - span.start;
    if (type === undefined || end <= start) return [];
    if (type !== 'link') return [{ type, start, end }];
    const href = attribute(source, element, 'href')?.trim();
    return href ? [{ type, start, end, href }] : [];
  });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
