/**
 * Brings the Markdown tree of a keeper's own page into what a page may show: tags stay text, references become what they
 * point to, headings follow each other without a gap. Decides nothing about where links may lead.
 */
import type { Definition, Heading, Nodes, Root, Table } from 'mdast';
import type { MarkupNode, OwnLink } from '../../model/own-page.ts';

/** The page's own headings stand under its title, which is the first level. */
const topLevel = 2;
const deepestLevel = 6;

/** A tree without places, and every link in it with its line. */
export interface OwnMarkup {
  readonly tree: MarkupNode;
  readonly links: readonly OwnLink[];
}

interface Cleaning {
  /** The text that was parsed, for what stays as it was written. */
  readonly text: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Lines of the file above the text. */
  readonly linesAbove: number;
  readonly links: OwnLink[];
  readonly shift: number;
  /** The level of the heading before. */
  level: number;
}

/** The tree under the title, ready to be rendered; `title` is the heading that became the title, if one did. */
export function ownMarkup(
  root: Root,
  title: Nodes | null,
  { text, linesAbove }: Pick<Cleaning, 'text' | 'linesAbove'>,
): OwnMarkup {
  const nodes = root.children.filter((node) => node !== title);
  const definitions = new Map(
    root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node]] : [])),
  );
  const shift =
    topLevel - Math.min(...headingsIn({ ...root, children: nodes }).map(({ depth }) => depth), deepestLevel);
  const cleaning: Cleaning = { text, definitions, linesAbove, links: [], shift, level: topLevel - 1 };
  return { tree: { type: 'root', children: inside(nodes, true, cleaning) }, links: cleaning.links };
}

function headingsIn(node: Nodes): readonly Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? (node.children as Nodes[]).flatMap(headingsIn) : [];
}

function clean(node: Nodes, cleaning: Cleaning): MarkupNode[] {
  switch (node.type) {
    case 'definition':
      return [];
    case 'html':
      return asText(node.value);
    case 'text':
    case 'inlineCode':
    case 'code':
      return [{ type: node.type, value: node.value }];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return asWritten(node, cleaning);
    case 'image':
      return image(node.url, node.alt ?? '', { node, cleaning });
    case 'imageReference': {
      const target = cleaning.definitions.get(node.identifier);
      return target === undefined ? asWritten(node, cleaning) : image(target.url, node.alt ?? '', { node, cleaning });
    }
    case 'linkReference': {
      const target = cleaning.definitions.get(node.identifier);
      return target === undefined ? asWritten(node, cleaning) : link(target.url, { node, cleaning });
    }
    case 'link':
      return link(node.url, { node, cleaning });
    case 'heading':
      return heading(node, cleaning);
    case 'table':
      return table(node, cleaning);
    default:
      return [container(node, cleaning)];
  }
}

interface Cleaned {
  readonly node: Nodes;
  readonly cleaning: Cleaning;
}

/** Nodes that hold paragraphs, not words. */
const flowParents: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem']);

function children(node: Nodes, cleaning: Cleaning): MarkupNode[] {
  return 'children' in node ? inside(node.children as Nodes[], flowParents.has(node.type), cleaning) : [];
}

/** Tags between paragraphs become a paragraph of text. */
function inside(nodes: readonly Nodes[], isFlow: boolean, cleaning: Cleaning): MarkupNode[] {
  return nodes.flatMap((node) => {
    const cleaned = clean(node, cleaning);
    return isFlow && node.type === 'html' ? cleaned.map((text) => ({ type: 'paragraph', children: [text] })) : cleaned;
  });
}

/** Lists keep their kind and first number, and tasks a box of text; everything else is nothing but its type. */
function container(node: Nodes, cleaning: Cleaning): MarkupNode {
  const held = 'children' in node ? { children: children(node, cleaning) } : {};
  if (node.type === 'list')
    return {
      type: node.type,
      ordered: node.ordered === true,
      start: node.start ?? null,
      spread: node.spread === true,
      ...held,
    };
  if (node.type !== 'listItem') return { type: node.type, ...held };
  const box = typeof node.checked === 'boolean' ? [textNode(node.checked ? '☑ ' : '☐ ')] : [];
  return { type: node.type, spread: node.spread === true, children: withBox(box, held.children ?? []) };
}

function withBox(box: readonly MarkupNode[], nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  const [first, ...rest] = nodes;
  if (box.length === 0 || first?.type !== 'paragraph') return nodes;
  return [{ ...first, children: [...box, ...(first.children ?? [])] }, ...rest];
}

/** No level is left out: a heading is at most one level below the one before it. */
function heading(node: Heading, cleaning: Cleaning): MarkupNode[] {
  const wanted = Math.min(Math.max(node.depth + cleaning.shift, topLevel), deepestLevel);
  cleaning.level = Math.min(wanted, cleaning.level + 1);
  return [{ type: 'heading', depth: cleaning.level, children: children(node, cleaning) }];
}

/** A row is as wide as the heads: what is written beyond them has no column. */
function table(node: Table, cleaning: Cleaning): MarkupNode[] {
  const width = node.children[0]?.children.length ?? 0;
  const rows = node.children.map((row) => ({ ...row, children: row.children.slice(0, width) }));
  return [{ type: 'table', children: children({ ...node, children: rows }, cleaning) }];
}

function link(url: string, { node, cleaning }: Cleaned): MarkupNode[] {
  note(url, 'link', { node, cleaning });
  return [{ type: 'link', url, children: children(node, cleaning) }];
}

function image(url: string, alt: string, { node, cleaning }: Cleaned): MarkupNode[] {
  note(url, 'image', { node, cleaning });
  return [{ type: 'image', url, alt }];
}

function note(url: string, kind: OwnLink['kind'], { node, cleaning }: Cleaned): void {
  cleaning.links.push({ url, kind, line: (node.position?.start.line ?? 1) + cleaning.linesAbove });
}

function textNode(value: string): MarkupNode {
  return { type: 'text', value };
}

/** Tags are shown, not obeyed; a comment was never meant to be read. */
function asText(value: string): MarkupNode[] {
  return /^<!--[\s\S]*-->\s*$/.test(value) ? [] : [textNode(value)];
}

/** What this grammar does not have stays as it was written. */
function asWritten(node: Nodes, { text }: Cleaning): MarkupNode[] {
  const written = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  return node.type === 'footnoteDefinition'
    ? [{ type: 'paragraph', children: [textNode(written)] }]
    : [textNode(written)];
}
