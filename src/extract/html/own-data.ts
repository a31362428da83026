/** Which of a page's statements are about its own article: pages carry the data of other articles too. */
import { foldLine } from '../../text/normalise.ts';
import { likeness } from './article-place.ts';
import { type ArticleNode, type PageData, textsAt } from './page-data.ts';

/** Headlines this alike are of one article. */
export const sameHeadline = 0.5;

/** The node of the page's JSON-LD that is about this very page: by its headline, else the first. */
export function ownNode(data: PageData): ArticleNode | null {
  const titles = [...(data.metas.get('og:title') ?? []), ...(data.title === null ? [] : [data.title])];
  const isOwn = (node: ArticleNode) =>
    textsAt(node, 'headline').some(({ text }) => titles.some((title) => likeness(text, title.text) >= sameHeadline));
  return data.articles.find(isOwn) ?? data.articles[0] ?? null;
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
