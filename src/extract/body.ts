/** Makes the body's blocks from the parts that belong to the running text. */
import type { Block, FigureBlock, ListBlock, Passage } from '../model/block.ts';
import { flatMap } from '../model/flat-map.ts';
import type { Span } from '../model/provenance.ts';
import { trimSpan } from '../text/lines.ts';
import { foldSpace } from '../text/normalise.ts';
import type { Layout, Part } from './layout.ts';

const figureRoles = new Set(['caption', 'credit']);
const textRoles = new Set(['paragraph', 'crosshead', 'quotation', 'editor-note']);

/** The blocks of a layout, in source order. Captions and credits that touch make one figure, list items one list. */
export function blocksFrom(layout: Layout): Block[] {
  const groups: Part[][] = [];
  for (const [at, part] of layout.parts.entries()) {
    const group = groups.at(-1);
    if (isBetweenPictureWords(layout.parts, at)) continue;
    if (group?.[0] !== undefined && belongsTo(group, part, layout.source)) group.push(part);
    else groups.push([part]);
  }
  return flatMap(groups, (group) => blockFrom(group, layout.source) ?? []);
}

const pictureSigns: ReadonlySet<string | null> = new Set(['set-aside/label', 'set-aside/picture-words']);

/** "Image caption," between who made a picture and what it shows. */
function isBetweenPictureWords(parts: readonly Part[], at: number): boolean {
  const beside = [parts[at - 1]?.role ?? '', parts[at + 1]?.role ?? ''];
  return pictureSigns.has(parts[at]?.rule ?? null) && beside.every((role) => figureRoles.has(role));
}

function belongsTo(group: readonly Part[], part: Part, source: string): boolean {
  const last = group.at(-1) as Part;
  if (part.role === 'list-item') return last.role === 'list-item';
  if (!figureRoles.has(part.role) || !figureRoles.has(last.role)) return false;
  const between = source.slice(last.span.end, part.span.start);
  return (
    !between.includes('\n\n') &&
    countLines(between) <= (/\p{L}/u.test(between) ? 2 : 1) &&
    !group.some(({ role }) => role === part.role)
  );
}

function countLines(text: string): number {
  return text.match(/\n/g)?.length ?? 0;
}

function blockFrom(group: readonly Part[], source: string): Block | null {
  const first = group[0] as Part;
  const last = group.at(-1) as Part;
  if (figureRoles.has(first.role)) return figureFrom(group, source);
  if (first.role === 'list-item') return listFrom(group, { start: first.span.start, end: last.span.end }, source);
  if (!textRoles.has(first.role)) return null;
  return { type: first.role as 'paragraph', text: first.text, span: first.span };
}

/** A caption and its credit; the figure takes in the sign or label before its credit, which the credit itself leaves out. */
export function figureFrom(group: readonly Part[], source: string): FigureBlock {
  const first = group[0] as Part;
  const last = group.at(-1) as Part;
  const span = { start: signBefore(source, first), end: closingAfter(source, last) };
  const find = (role: string): Passage | null => {
    const part = group.find((one) => one.role === role);
    return part === undefined ? null : { text: part.text, span: part.span };
  };
  return {
    type: 'figure',
    text: foldSpace(source.slice(span.start, span.end)),
    span,
    caption: find('caption'),
    credit: find('credit'),
  };
}

function signBefore(source: string, part: Part): number {
  if (part.role !== 'credit') return part.span.start;
  const line = source.lastIndexOf('\n', part.span.start - 1) + 1;
  return trimSpan(source, { start: line, end: part.span.end }).start;
}

/** A bracket that closes around the credit. */
function closingAfter(source: string, part: Part): number {
  return /[)\]）〕］]/.test(source.charAt(part.span.end)) ? part.span.end + 1 : part.span.end;
}

/** The bullet, dash or number before a point. */
const listMark = /^(?:\d{1,2}[.)]|[^\p{L}\p{N}"“”„«»'(])\s*/u;

function listFrom(group: readonly Part[], span: Span, source: string): ListBlock {
  const items = group.map((part) => {
    const mark = listMark.exec(source.slice(part.span.start, part.span.end))?.[0].length ?? 0;
    const item = { start: part.span.start + mark, end: part.span.end };
    return { text: foldSpace(source.slice(item.start, item.end)), span: item };
  });
  const ordered = /^\d/.test(source.slice(span.start, span.start + 1));
  return { type: 'list', ordered, text: foldSpace(source.slice(span.start, span.end)), span, items };
}
