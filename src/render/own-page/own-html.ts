/** Turns the tree of a keeper's own page into HTML. Only what the allow-list names comes through, whatever the tree holds. */
import type { Element, Root as HastRoot, RootContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { MarkupNode } from '../../model/own-page.ts';
import type { PageContext } from '../present/context.ts';
import { linkTarget } from './link-target.ts';

const stringifier = unified().use(rehypeStringify).freeze();

/** Ids of the layout: a heading must not be what the skip link leads to. */
const takenIds = ['main', 'th-auto', 'th-light', 'th-dark'];

const schema: Schema = {
  strip: [],
  clobber: [],
  protocols: {},
  ancestors: {},
  tagNames: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code', 'hr', 'br'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'em', 'strong', 'del', 'a', 'img'],
  ],
  attributes: {
    ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, ['id']])),
    ol: ['start'],
    a: ['href', ['rel', 'external', 'noopener', 'noreferrer']],
    img: ['src', 'alt', 'width', 'height'],
    table: [['className', 'tbl', 'fold']],
    th: [['scope', 'col']],
    td: ['dataH'],
  },
};

/** The text under the title as HTML, safe to stand unescaped in a page. */
export function ownHtml(tree: MarkupNode, context: PageContext): string {
  const hast = toHast(linked(tree, context) as unknown as Nodes) as HastRoot;
  const ids = new Map<string, number>(takenIds.map((id) => [id, 1]));
  for (const node of hast.children) mark(node, ids);
  return stringifier.stringify(sanitize(hast, schema) as HastRoot);
}

/** Links and pictures with the addresses that they have from this page; those that lead nowhere are only their words. */
function linked(node: MarkupNode, context: PageContext): MarkupNode {
  if (node.type === 'image') return picture(node, context);
  const children = (node.children ?? []).flatMap((child) => {
    const inside = linked(child, context);
    if (inside.type !== 'link') return [inside];
    const link = hyperlink(inside, context);
    return link === null ? (inside.children ?? []) : [link];
  });
  return node.children === undefined ? node : { ...node, children };
}

function hyperlink(node: MarkupNode, { chrome, href }: PageContext): MarkupNode | null {
  const target = linkTarget(String(node.url), chrome.ownPages);
  if (target === null) return null;
  if (target.kind === 'web') {
    const hProperties = { rel: ['external', 'noopener', 'noreferrer'] };
    return { ...node, url: target.href, data: { hProperties } };
  }
  if (target.kind === 'here') return { ...node, url: `#${fragmentOf(target.fragment)}` };
  const fragment = target.fragment === null ? null : fragmentOf(target.fragment);
  const url = href(target.address, fragment);
  return { ...node, url };
}

function fragmentOf(fragment: string): string {
  return encodeURIComponent(idOf(fragment));
}

/** A picture of the site itself; of any other only what it shows in words. */
function picture(node: MarkupNode, { chrome, href }: PageContext): MarkupNode {
  const [target, alt] = [linkTarget(String(node.url), chrome.ownPages), String(node.alt ?? '')];
  if (target?.kind !== 'site') return { type: 'text', value: alt };
  const { width, height } = node;
  const hProperties = width === undefined || height === undefined ? {} : { width, height };
  return { ...node, alt, url: href(target.address), data: { hProperties } };
}

/** Headings get ids of their words, tables their heads where they fold. */
function mark(node: RootContent, ids: Map<string, number>): void {
  if (node.type !== 'element') return;
  if (/^h[2-6]$/.test(node.tagName)) node.properties.id = freeId(idOf(textOf(node)), ids);
  if (node.tagName === 'table') markTable(node);
  for (const child of node.children) mark(child, ids);
}

/** `How it works` as `how-it-works`, in any script, as most who write Markdown expect it. */
function idOf(words: string): string {
  const id = words
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? 'part' : id;
}

function freeId(id: string, ids: Map<string, number>): string {
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  return count === 1 ? id : freeId(`${id}-${count}`, ids);
}

/** On narrow screens rows become blocks, each cell labelled with its head: `data-h`. */
function markTable(table: Element): void {
  table.properties.className = ['tbl', 'fold'];
  const heads = elements(table, 'th');
  for (const head of heads) head.properties.scope = 'col';
  for (const row of elements(table, 'tr'))
    for (const [at, cell] of elements(row, 'td').entries())
      cell.properties.dataH = heads[at] === undefined ? '' : textOf(heads[at]);
}

function elements(node: Element, tag: string): readonly Element[] {
  const children = node.children.flatMap((child) => (child.type === 'element' ? [child] : []));
  return children.flatMap((child) => (child.tagName === tag ? [child] : elements(child, tag)));
}

function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as RootContent)).join('') : '';
}
