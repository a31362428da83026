/** Which of a page's statements are about its own article: pages carry the data of other articles too. */
import { foldLine } from '../../text/normalise.ts';
import { likeness } from './article-place.ts';
import { type ArticleNode, type PageData, textsAt } from './page-data.ts';

/** Headlines this alike are of one article. */
export const sameHeadline = 0.5;

/**
 * The node of the page's JSON-LD that is about this very page: by its headline, else by its address or by the page's main
 * heading. Of several that nothing joins to the page none is: they tell of the articles that it links to.
 */
export function ownNode(data: PageData, headings: () => readonly string[]): ArticleNode | null {
  const { articles } = data;
  const told = [...(data.metas.get('og:title') ?? []), ...(data.title === null ? [] : [data.title])];
  const own =
    called(
      articles,
      told.map(({ text }) => text),
    ) ??
    addressed(articles, data) ??
    called(articles, headings());
  if (own !== undefined) return own;
  const [first, ...others] = articles.filter((node) => !isElsewhere(node, data));
  const name = first === undefined ? '' : headlineOf(first);
  return first !== undefined && others.every((other) => likeness(headlineOf(other), name) >= sameHeadline)
    ? first
    : null;
}

function called(articles: readonly ArticleNode[], titles: readonly string[]): ArticleNode | undefined {
  return articles.find((node) =>
    textsAt(node, 'headline').some(({ text }) => titles.some((title) => likeness(text, title) >= sameHeadline)),
  );
}

function addressed(articles: readonly ArticleNode[], data: PageData): ArticleNode | undefined {
  const own = pathOf((data.canonical ?? data.metas.get('og:url')?.[0])?.text ?? '');
  return own === null ? undefined : articles.find((node) => pathsOf(node).includes(own));
}

/** Whether a node gives the address of another page. */
function isElsewhere(node: ArticleNode, data: PageData): boolean {
  const own = pathOf((data.canonical ?? data.metas.get('og:url')?.[0] ?? data.savedFrom)?.text ?? '');
  const paths = pathsOf(node);
  return own !== null && paths.length > 0 && !paths.includes(own);
}

function headlineOf(node: ArticleNode): string {
  return textsAt(node, 'headline')[0]?.text ?? '';
}

function pathsOf(node: ArticleNode): string[] {
  return [...textsAt(node, 'url'), ...textsAt(node, 'mainEntityOfPage'), ...textsAt(node, '@id')].flatMap(
    ({ text }) => pathOf(text) ?? [],
  );
}

/** The path of an address; null for that of a site, and for what is none. */
function pathOf(address: string): string | null {
  return /^https?:\/\/[^/]+\/([^?#]*[^?#/])/i.exec(address)?.[1] ?? null;
}

/** Everything that the page's data call the article. */
export function titlesOf(data: PageData, node: ArticleNode | null): string[] {
  const own = node === null ? [] : [...textsAt(node, 'headline'), ...textsAt(node, 'name')];
  const metas = ['og:title', 'twitter:title'].flatMap((name) => data.metas.get(name) ?? []);
  return [...own, ...metas, ...(data.title === null ? [] : [data.title])]
    .map(({ text }) => text)
    .filter((text) => !isSiteName(text, data));
}

const mostWordsAround = 2;

/** "Cape Ledger Online" on every page of the Cape Ledger is no headline: the site's name, and little beside it. */
export function isSiteName(title: string, { siteNames, metas }: PageData): boolean {
  const folded = foldLine(title);
  return [...siteNames, ...(metas.get('og:site_name') ?? [])].some(({ text }) => {
    const name = foldLine(text);
    if (name.length < 3 || !folded.startsWith(name)) return false;
    const rest = folded.slice(name.length).replaceAll(name, ' ');
    return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= mostWordsAround;
  });
}

/** Everything that the page's data say the article is about, in a sentence. */
export function descriptionsOf(data: PageData, node: ArticleNode | null): string[] {
  const metas = ['og:description', 'description', 'twitter:description'].flatMap((name) => data.metas.get(name) ?? []);
  return [...(node === null ? [] : textsAt(node, 'description')), ...metas].map(({ text }) => text);
}
