/** Renders one page for a test with the templates that are shipped, and reads the HTML back as elements. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { noTies } from '../../src/model/connections.ts';
import { parseEdtf } from '../../src/model/date.ts';
import type { ArticlePage, Listed, Overview } from '../../src/model/page.ts';
import type { SiteSettings } from '../../src/model/settings.ts';
import { timeRangeOf } from '../../src/model/time-range.ts';
import { createRenderer, type Renderer, type Templates } from '../../src/render/renderer.ts';
import { settingsOf } from './records.ts';

const folder = path.resolve(import.meta.dirname, '../../templates');

/** The templates that Dateline ships. */
export function shippedTemplates(): Templates {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.hbs'));
  return Object.fromEntries(
    files.map((file) => [
      file
        .split(path.sep)
        .join('/')
        .replace(/\.hbs$/, ''),
      readFileSync(path.join(folder, file), 'utf8'),
    ]),
  );
}

const overview: Overview = {
  articles: 2,
  languages: ['en', 'nb'],
  publishers: [],
  undated: 0,
  range: timeRangeOf([parseEdtf('2021-11-10')!]),
};

/** A renderer with the shipped templates. */
export function rendererOf(settings: Partial<SiteSettings> = {}): Renderer {
  const chrome = { settings: settingsOf(settings), overview, sections: [], ownPages: [], theme: false };
  return createRenderer(shippedTemplates(), chrome);
}

/** The page of an article that stands alone, unless given otherwise. */
export function articlePageOf(self: Listed, parts: Partial<ArticlePage> = {}): ArticlePage {
  const place = { kind: 'article', address: self.address, item: self.card.id, self } as const;
  const alone = {
    older: null,
    newer: null,
    nearest: [],
    sameDay: [],
    sameDayCount: 0,
    sameDayAddress: null,
    among: [],
  };
  return { ...place, ...alone, excerpts: [], reads: [], ties: noTies, keywords: [], ...parts };
}

/** An element of a parsed page. */
export interface Found {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  /** All text inside, white space folded. */
  readonly text: string;
  readonly inside: readonly Found[];
}

/** All elements of a page in document order. */
export function elementsOf(html: string): readonly Found[] {
  return found(parse(html));
}

function found(node: DefaultTreeAdapterTypes.Node): Found[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(found) : [];
  if (!('tagName' in node)) return inside;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  return [{ tag: node.tagName, attributes, classes: (attributes.class ?? '').split(' '), text, inside }, ...inside];
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The one element with this id; throws when there is none or several. */
export function byId(elements: readonly Found[], id: string): Found {
  const [element, ...others] = elements.filter(({ attributes }) => attributes.id === id);
  if (element === undefined || others.length > 0)
    throw new Error(`${others.length} more than one element has id ${id}.`);
  return element;
}

/** All elements with this tag, or with this class when it begins with a dot. */
export function all(elements: readonly Found[], wanted: string): readonly Found[] {
  return elements.filter(({ tag, classes }) =>
    wanted.startsWith('.') ? classes.includes(wanted.slice(1)) : tag === wanted,
  );
}
