/**
 * Turns the blocks of a body into mdast, the grammar that rendering speaks. Text stays text: nothing here parses it.
 * What Markdown has no word for (a figure without its picture, an inserted comment) is a container with its own element.
 */
import type { Properties } from 'hast';
import type { BlockContent, Paragraph, PhrasingContent, Root, Table, TableRow } from 'mdast';
import type { Block, FigureBlock, ListBlock, TableBlock, TextBlock } from '../model/block.ts';
import { groupBy } from '../model/group.ts';
import { anchorsOf } from './anchors.ts';
import { noteBeside, type Thread } from './margin-note.ts';
import { type DayMark, type NameMark, phrasing } from './phrasing.ts';

/** The archive's own words between those of the article, with their language where it is another. */
export interface BodyLabels {
  readonly caption: string;
  readonly captionless: string;
  readonly credit: string;
  readonly editorNote: string;
  readonly paragraphLink: string;
  readonly language: string | null;
}

/** A name in a block of text, by its offsets there, with the address of its page. */
export interface NameLink {
  /** Index into the blocks. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** Words in a block of text that mean a day, by their offsets there. */
export type DayPlace = Omit<DayMark, 'type'> & { readonly block: number };

/** What the archive adds to a body. */
export interface BodyLinks {
  readonly names: readonly NameLink[];
  readonly threads: readonly Thread[];
  readonly days: readonly DayPlace[];
}

/** The body as mdast. Paragraphs get their anchors and a link to themselves; names become links to their pages, days carry their dates. */
export function toMdast(
  blocks: readonly Block[],
  labels: BodyLabels,
  links: BodyLinks = { names: [], threads: [], days: [] },
): Root {
  const anchors = anchorsOf(blocks);
  const linked = groupBy(links.names, ({ block }) => block);
  const dated = groupBy(links.days, ({ block }) => block);
  const threads = groupBy(links.threads, ({ blocks: [first] }) => first);
  const threaded = new Set(links.threads.flatMap((thread) => thread.blocks));
  const children = blocks.flatMap((block, at) => {
    const marks = [
      ...(linked.get(at) ?? []).map(({ start, end, href }) => ({ type: 'name', start, end, href }) as const),
      ...(dated.get(at) ?? []).map(({ block: _, ...day }) => ({ type: 'day', ...day }) as const),
    ];
    const content = blockContent(block, { anchor: anchors[at] ?? null, marks, isThreaded: threaded.has(at) }, labels);
    return [...(threads.get(at) ?? []).map((thread) => noteBeside(thread, labels)), content];
  });
  return { type: 'root', children };
}

interface Place {
  readonly anchor: string | null;
  readonly marks: readonly (NameMark | DayMark)[];
  /** Whether its words run through other articles too. */
  readonly isThreaded: boolean;
}

function blockContent(block: Block, place: Place, labels: BodyLabels): BlockContent {
  switch (block.type) {
    case 'paragraph':
      return anchored(paragraph(words(block, place.marks)), place, labels);
    case 'crosshead':
      return { type: 'heading', depth: 2, children: words(block) };
    case 'quotation':
      return { type: 'blockquote', children: [paragraph(words(block))] };
    case 'editor-note':
      return editorNote(block, labels);
    case 'list':
      return list(block);
    case 'figure':
      return figure(block, labels);
    case 'table':
      return table(block);
  }
}

/** A paragraph with a link to itself at its end, which is a sign drawn by the stylesheet: the text stays the article's. */
function anchored({ children }: Paragraph, { anchor, isThreaded }: Place, labels: BodyLabels): Paragraph {
  const properties: Properties = { id: anchor ?? '' };
  if (isThreaded) properties.className = ['thr'];
  const hProperties: Properties = { className: ['pl'], ariaLabel: labels.paragraphLink };
  if (labels.language !== null) hProperties.lang = labels.language;
  const self: PhrasingContent = { type: 'link', url: `#${anchor}`, children: [], data: { hProperties } };
  return { ...paragraph([...children, self]), data: { hProperties: properties } };
}

function words(block: TextBlock, names: readonly (NameMark | DayMark)[] = []): PhrasingContent[] {
  return phrasing(block.text, [...(block.marks ?? []), ...names]);
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function editorNote(block: TextBlock, labels: BodyLabels): BlockContent {
  return {
    type: 'blockquote',
    data: { hName: 'div', hProperties: { className: ['ins'], role: 'note' } },
    children: [label(labels.editorNote, 'lab', labels), paragraph(words(block))],
  };
}

function figure({ caption, credit }: FigureBlock, labels: BodyLabels): BlockContent {
  const children: Paragraph[] = [];
  children.push(label(caption === null ? labels.captionless : labels.caption, 'xs', labels));
  if (caption !== null) children.push(plain(caption.text));
  if (credit !== null) children.push(label(labels.credit, 'xs', labels), plain(credit.text));
  return { type: 'blockquote', data: { hName: 'div', hProperties: { className: ['cap'] } }, children };
}

function label(text: string, className: string, { language }: BodyLabels): Paragraph {
  const properties: Properties = { className: [className] };
  if (language !== null) properties.lang = language;
  return { ...plain(text), data: { hProperties: properties } };
}

function plain(text: string): Paragraph {
  return paragraph([{ type: 'text', value: text }]);
}

function list({ ordered, items }: ListBlock): BlockContent {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map(({ text }) => ({ type: 'listItem', spread: false, children: [plain(text)] })),
  };
}

/** On narrow screens rows become blocks, each cell labelled with its head: `data-h`. */
function table({ rows: [heads = [], ...rest] }: TableBlock): Table {
  const head: TableRow = {
    type: 'tableRow',
    children: heads.map(({ text }) => ({ ...cell(text), data: { hProperties: { scope: 'col' } } })),
  };
  const rows = rest.map(
    (row): TableRow => ({
      type: 'tableRow',
      children: row.map(({ text }, at) => ({
        ...cell(text),
        data: { hProperties: { 'data-h': heads[at]?.text ?? '' } },
      })),
    }),
  );
  return { type: 'table', data: { hProperties: { className: ['tbl', 'fold'] } }, children: [head, ...rows] };
}

function cell(text: string): TableRow['children'][number] {
  return { type: 'tableCell', children: [{ type: 'text', value: text }] };
}
