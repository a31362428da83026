/**
 * What a page says of itself for machines: JSON-LD, meta elements, microdata and RDFa, its title, its address. Gathers the
 * statements with where each stands; which of them count is decided per field.
 */
import type { Span } from '../../model/provenance.ts';
import { foldSpace } from '../../text/normalise.ts';
import { perReading } from '../../text/per-reading.ts';
import { decodeAttribute } from './char-refs.ts';
import { attribute, attributeSpan, type Element } from './element.ts';
import { type Json, scanJson } from './json-scan.ts';
import type { Page } from './page.ts';

/** A text that the page's data hold, decoded and folded; `span` counts in the source. */
export interface Statement {
  readonly text: string;
  readonly span: Span;
  /** How the text is written there. */
  readonly writing: 'json' | 'attribute' | 'text';
}

/** A statement that an element makes of what stands around it. */
export interface MarkedStatement extends Statement {
  readonly element: Element;
}

/** A node of the page's JSON-LD that tells of an article. */
export type ArticleNode = ReadonlyMap<string, Json>;

/** Somebody whom the page's JSON-LD names, a person or a body such as a newsroom. */
export interface Party extends Statement {
  readonly isBody: boolean;
}

export interface PageData {
  readonly articles: readonly ArticleNode[];
  /** When the page itself was published, as its JSON-LD says of it where it says nothing of an article. */
  readonly pageDates: readonly Statement[];
  /** The names of the site or of who runs it, as its JSON-LD gives them beside the article. */
  readonly siteNames: readonly Statement[];
  /** The nodes that others point to by their `@id`. */
  readonly nodesById: ReadonlyMap<string, ArticleNode>;
  /** The path to the page, from below the front page. */
  readonly breadcrumbs: readonly Statement[];
  /** By the name in lower case: `og:title`, `article:published_time`, `author`. */
  readonly metas: ReadonlyMap<string, readonly Statement[]>;
  /** By `itemprop` or `property`, in lower case; only values that stand in attributes. */
  readonly properties: ReadonlyMap<string, readonly MarkedStatement[]>;
  readonly title: Statement | null;
  readonly canonical: Statement | null;
  readonly language: Statement | null;
  /** What the program that saved the page noted. */
  readonly savedFrom: Statement | null;
  readonly savedOn: Statement | null;
}

const articleType = /(?:Article|BlogPosting|Report|Posting)$/;
const noArticle = /^(?:JobPosting|DiscussionForumPosting|SocialMediaPosting)$/;
const siteType = /^(?:Organization|NewsMediaOrganization|WebSite|Newspaper|Periodical)$/;
/** What pages call their front page. */
export const frontPage =
  /^(?:home|home ?page|front page|start|startsida|hjem|hem|forside|forsiden|startseite|accueil|à la une|inicio|início|portada|home page|voorpagina|etusivu|strona główna|úvod|domů|početna|acasă|anasayfa|ana sayfa|главная|головна|начало|αρχική|الرئيسية|الصفحة الرئيسية|الصفحة الأولى|صفحه اصلی|トップ|ホーム|首页|首頁|홈)$/i;
const mostNodes = 2000;

/** Gathers the statements of a page. */
export function pageData(page: Page): PageData {
  const { metas, properties } = elementData(page);
  const find = (pick: (element: Element) => Span | null): Statement | null => {
    for (const element of page.elements) {
      const span = pick(element);
      if (span !== null) return attributeStatement(page.source, span);
    }
    return null;
  };
  const title = page.raws.find(({ element }) => element.tag === 'title' && element.parent?.tag !== 'svg');
  return {
    articles: jsonLdNodes(page, isArticle),
    pageDates: jsonLdNodes(page, (type) => type === 'WebPage').flatMap((node) => textsAt(node, 'datePublished')),
    siteNames: jsonLdNodes(page, (type) => siteType.test(type)).flatMap((node) => textsAt(node, 'name')),
    nodesById: nodesById(page),
    breadcrumbs: breadcrumbsOf(page),
    metas,
    properties,
    title: title === undefined ? null : textStatement(page.source, title.content),
    canonical: find((element) => (isCanonical(page.source, element) ? attributeSpan(element, 'href') : null)),
    language: find((element) => (element.tag === 'html' ? languageSpan(element) : null)),
    savedFrom: fromComments(page, /saved from url=\(\d+\)(https?:\/\/[^\s<>]+)|\burl:\s*(https?:\/\/[^\s<>]+)/i),
    savedOn: fromComments(page, /saved (?:date|on):\s*([^\n<>]{8,80})/i),
  };
}

function isCanonical(source: string, element: Element): boolean {
  return element.tag === 'link' && attribute(source, element, 'rel')?.toLowerCase() === 'canonical';
}

function languageSpan(element: Element): Span | null {
  const spans = (['lang', 'xml:lang'] as const).map((name) => attributeSpan(element, name));
  return spans.find((span) => span !== null && span.end > span.start) ?? null;
}

function elementData({ source, elements }: Page) {
  const metas = new Map<string, Statement[]>();
  const properties = new Map<string, MarkedStatement[]>();
  const add = <T extends Statement>(map: Map<string, T[]>, name: string, made: T) => {
    const key = name.trim().toLowerCase();
    if (made.span.end > made.span.start) map.set(key, [...(map.get(key) ?? []).slice(-50), made]);
  };
  for (const element of elements) {
    if (element.attrs === null) continue;
    const content = attributeSpan(element, 'content');
    const itemprop = attribute(source, element, 'itemprop');
    const property = attribute(source, element, 'property');
    if (element.tag === 'meta' && content !== null) {
      for (const name of new Set([
        property,
        attribute(source, element, 'name'),
        attribute(source, element, 'http-equiv'),
      ]))
        if (name) add(metas, name, attributeStatement(source, content));
    }
    const value = content ?? attributeSpan(element, 'datetime');
    const name = itemprop ?? (element.tag === 'meta' ? null : property);
    if (value !== null && name !== null)
      for (const one of name.split(/\s+/))
        add(properties, one.replace(/^schema:/, ''), { ...attributeStatement(source, value), element });
  }
  return { metas, properties };
}

/** The statement that an attribute's value makes. */
export function attributeStatement(source: string, span: Span): Statement {
  return { text: foldSpace(decodeAttribute(source, span.start, span.end)), span, writing: 'attribute' };
}

function textStatement(source: string, span: Span): Statement {
  return { text: foldSpace(decodeAttribute(source, span.start, span.end)), span, writing: 'text' };
}

function fromComments({ source, comments }: Page, pattern: RegExp): Statement | null {
  for (const { start, end } of comments) {
    const match = pattern.exec(source.slice(start, Math.min(end, start + 1000)));
    const value = match?.[1] ?? match?.[2];
    if (match === null || value === undefined) continue;
    const from = start + match.index + match[0].indexOf(value);
    return { text: value, span: { start: from, end: from + value.length }, writing: 'text' };
  }
  return null;
}

/** The names on the path of the page's JSON-LD without the front page and without the article itself, when more than one is left. */
function breadcrumbsOf(page: Page): Statement[] {
  const list = jsonLdNodes(page, (type) => type === 'BreadcrumbList')[0];
  const steps = list?.get('itemListElement');
  if (steps?.kind !== 'list') return [];
  return steps.items.flatMap((step): Statement[] => {
    if (step.kind !== 'object') return [];
    const own = textsAt(step.entries, 'name')[0];
    const [item] = own === undefined ? textsAt(step.entries, 'item') : [own];
    return item === undefined || frontPage.test(item.text) || item.text.startsWith('http') ? [] : [item];
  });
}

function isArticle(type: string): boolean {
  return articleType.test(type) && !noArticle.test(type);
}

/** The nodes of all JSON-LD that are of a type, as they come. */
function jsonLdNodes(page: Page, isWanted: (type: string) => boolean): ArticleNode[] {
  return allNodes(page).filter((node) => typesOf(node).some(isWanted));
}

/** Every node of the page's JSON-LD that may tell of something: its texts are read once for all that is sought in them. */
const allNodes = perReading(({ source, raws }: Page): readonly ArticleNode[] => {
  const found: ArticleNode[] = [];
  for (const { element, content } of raws) {
    if (element.tag !== 'script' || !/ld\+json/i.test(attribute(source, element, 'type') ?? '')) continue;
    const queue: (Json | undefined)[] = [scanJson(source, content) ?? undefined];
    for (let at = 0; at < queue.length && at < mostNodes; at += 1) {
      const node = queue[at];
      if (node?.kind === 'list') queue.push(...node.items);
      if (node?.kind !== 'object') continue;
      found.push(node.entries);
      queue.push(node.entries.get('@graph'), node.entries.get('mainEntity'), node.entries.get('mainEntityOfPage'));
    }
  }
  return found;
});

function nodesById(page: Page): ReadonlyMap<string, ArticleNode> {
  return new Map(
    allNodes(page).flatMap((node): [string, ArticleNode][] => {
      const id = node.get('@id');
      return id?.kind === 'text' && node.has('name') ? [[id.value, node]] : [];
    }),
  );
}

/** Those whom a key of a node names, also where it but points to a node of theirs: `"author": {"@id": "#ann"}`. */
export function partiesAt(node: ArticleNode, key: string, byId: PageData['nodesById']): Party[] {
  const value = node.get(key);
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  return items.flatMap((item): Party[] => {
    const own: ArticleNode = item.kind === 'object' ? item.entries : new Map([['name', item]]);
    const id = own.get('@id');
    const named = own.has('name') || id?.kind !== 'text' ? own : (byId.get(id.value) ?? own);
    if (!named.has('name')) return [];
    const isBody = typesOf(named).some((type) => type.endsWith('Organization'));
    return textsAt(new Map([['own', { kind: 'object', entries: named }]]), 'own').map((statement) => ({
      ...statement,
      isBody,
    }));
  });
}

/** The texts at a key of a node: the text itself, those of a list, or the names of the things it holds. */
export function textsAt(node: ArticleNode, key: string): Statement[] {
  const value = node.get(key);
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  return items.flatMap((item): Statement[] => {
    const text = item.kind === 'object' ? (item.entries.get('name') ?? item.entries.get('@id')) : item;
    // "author": {"name": ["Ann Lee", "Tom Reed"]}
    if (item.kind === 'object' && text?.kind === 'list') return textsAt(item.entries, 'name');
    // "#organization" points to what may stand nowhere, and is no name.
    if (text?.kind !== 'text' || text.value.trim() === '' || text.value.startsWith('#')) return [];
    const decoded = text.value.includes('&') ? decodeAttribute(text.value, 0, text.value.length) : text.value;
    return [{ text: foldSpace(decoded), span: text.span, writing: 'json' }];
  });
}

/** The types of a node: `NewsArticle`. */
export function typesOf(entries: ArticleNode): string[] {
  const type = entries.get('@type');
  const items = type?.kind === 'list' ? type.items : type === undefined ? [] : [type];
  return items.flatMap((item) => (item.kind === 'text' ? [item.value] : []));
}
