/** The files of a built site as the tests read them: pages parsed into elements. Changes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a parsed page. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside, as written in the source. */
  readonly text: string;
}

/** A page of a built site; `file` is relative to the site's folder, with `/`. */
export interface BuiltPage {
  readonly file: string;
  readonly html: string;
  /** In document order. */
  readonly elements: readonly PageElement[];
}

/** All files of a site, relative to its folder, with `/`, in order. */
export function siteFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** All pages of a site, in the order of their files. */
export function readPages(folder: string): readonly BuiltPage[] {
  return siteFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      return { file, html, elements: elementsOf(parse(html)) };
    });
}

/** The elements of one tag name. */
export function all(page: BuiltPage, tag: string): readonly PageElement[] {
  return page.elements.filter((element) => element.tag === tag);
}

/** The content of a `meta` element by its `name` or `http-equiv`, or undefined. */
export function metaOf(page: BuiltPage, name: string): string | undefined {
  const meta = all(page, 'meta').filter(({ attributes }) => (attributes.name ?? attributes['http-equiv']) === name);
  return meta.length === 1 ? meta[0]?.attributes.content : undefined;
}

type Node = DefaultTreeAdapterTypes.Node;

function elementsOf(node: Node): PageElement[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const inside = [...children, ...(node.nodeName === 'template' && 'content' in node ? [node.content] : [])];
  const below = inside.flatMap(elementsOf);
  if (!('tagName' in node)) return below;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ tag: node.tagName, attributes, text: textOf(node) }, ...below];
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
