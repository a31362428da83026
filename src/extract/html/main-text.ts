/**
 * Finds the element that holds the article: the one with the most running text for the menus and boxes it takes in. The
 * idea is that of maximum subsequence segmentation (Pasternack and Roth, WWW 2009), on the tree in place of the text.
 */
import { attribute, type Element, isInside } from './element.ts';
import type { Page } from './page.ts';
import { holderOf, isShortText, sumByElement, type WeighedLine } from './weights.ts';
import type { Zone } from './zones.ts';

/** What a line that is no running text takes from what holds it, a word; and of how many words at most. */
const linkCost = 1;
const shortCost = 0.5;
const mostCostly = 10;
const mostOf = 0.75;
const partOf = 0.15;

/** The element that holds the article's text; null when the page has no running text. */
export function mainElement(page: Page, lines: readonly WeighedLine[], zones: readonly Zone[]): Element | null {
  const gains = lines.map((line) => gainOf(line, zones[line.block.index] as Zone));
  const sums = sumByElement(page, gains);
  let best: Element | null = null;
  for (const element of page.elements) {
    const sum = sums[element.index] ?? 0;
    if (element.block === element && sum > 0 && sum >= (best === null ? 0 : (sums[best.index] ?? 0))) best = element;
  }
  if (best === null) return null;
  return namedWithin(page, besideTable(page, besideOthers(lines, zones, firstArticle(page, lines, best, sums))), sums);
}

/** Pages that go on and on hold one article after another, each with its own main heading: the first is the page's own. */
function firstArticle(page: Page, lines: readonly WeighedLine[], best: Element, sums: Float64Array): Element {
  const titles = sumByElement(
    page,
    lines.map(({ block }) => Number(block.heading?.tag === 'h1')),
  );
  const articles: Element[] = [];
  for (const element of page.elements.slice(best.index + 1, best.last + 1)) {
    const last = articles.at(-1);
    if (element.tag !== 'article' || (last !== undefined && isInside(element, last))) continue;
    if ((titles[element.index] ?? 0) > 0 && (sums[element.index] ?? 0) >= (sums[best.index] ?? 0) * partOf)
      articles.push(element);
  }
  return articles.length > 1 ? (articles[0] as Element) : best;
}

/** Buttons among few short paragraphs may weigh more than all but one of them: those that stand beside it are the article too. */
function besideOthers(lines: readonly WeighedLine[], zones: readonly Zone[], best: Element): Element {
  const own = lines.filter((line) => line.weight > 0 && isInside(line.block, best));
  const only = own[0];
  if (own.length !== 1 || only?.block !== best || best.parent === null) return best;
  const { parent } = best;
  const isBeside = (line: WeighedLine) =>
    (line.weight > 0 || (line.block.tag === best.tag && isShortText(line))) &&
    holderOf(line) === parent &&
    zones[line.block.index]?.furniture === null;
  return holderOf(only) === parent && lines.filter(isBeside).length > 1 ? parent : best;
}

/** One paragraph and a table with headings, "Here are the results for all wards.", are the article together. */
function besideTable({ elements }: Page, best: Element): Element {
  const { parent } = best;
  const isRead = best.tag === 'p' && parent !== null;
  const heads = isRead ? elements.slice(parent.index, parent.last + 1).filter(({ tag }) => tag === 'th') : [];
  return parent !== null && heads.some((head) => tableOf(head)?.parent === parent) ? parent : best;
}

function tableOf(element: Element): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at.tag === 'table') return at;
  return null;
}

/** The element within that its page names the article's body, when it holds most of it. */
function namedWithin(page: Page, best: Element, sums: Float64Array): Element {
  let found = best;
  for (const element of page.elements.slice(best.index + 1, best.last + 1)) {
    if ((sums[element.index] ?? 0) < (sums[best.index] ?? 0) * mostOf) continue;
    if (/(?:^|\s)articleBody(?:\s|$)/i.test(attribute(page.source, element, 'itemprop') ?? '')) found = element;
  }
  return found;
}

function gainOf(line: WeighedLine, zone: Zone): number {
  if (zone.furniture !== null) return 0;
  if (line.weight > 0) return line.weight;
  const words = Math.min(line.words, mostCostly);
  if (line.linky) return -words * linkCost;
  return line.closed || line.block.heading !== null || zone.caption !== null ? 0 : -words * shortCost;
}
