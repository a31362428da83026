/** Where on its page the article stands: the element that holds the text, the line of the headline, the lines between. */
import { flatMap } from '../../model/flat-map.ts';
import { readDatedLine } from '../../text/dates/dated-line.ts';
import { foldLine } from '../../text/normalise.ts';
import { namesOutlet } from '../roles/paper-names.ts';
import { isBelowWriter, lineAboveWriter, mayNameSite } from './above-writer.ts';
import { type Element, isInside } from './element.ts';
import type { WeighedLine } from './weights.ts';
import type { Zone } from './zones.ts';

export interface ArticlePlace {
  readonly main: Element;
  /** Index of the line that holds the headline; null when the page shows none. */
  readonly headline: number | null;
  /** Index of the first and the last line of running text. */
  readonly first: number;
  readonly last: number;
}

const longestHeadline = 45;
/** How much of its words a line must share with what the page's data call the headline. */
const leastLikeness = 0.5;
const fewestNamed = 4;
const fewestOfLower = 3;
/** Between a headline that no data name and the text stand a deck, names, a day. */
const farthestHeadline = 8;
const [headingBonus, lesserBonus] = [2, 1];
const lineCost = 0.02;
const mostDistanceCost = 2;
const belowCost = 3;

/** What the page's data call the article, and how to tell the name of the site from a headline. */
export interface TitlesTold {
  readonly titles: readonly string[];
  readonly isSite: (text: string) => boolean;
}

/** The place of the article. Null when `main` holds no running text. */
export function articlePlace(
  main: Element,
  lines: readonly WeighedLine[],
  zones: readonly Zone[],
  told: TitlesTold,
): ArticlePlace | null {
  const all = flatMap(lines, (line, index) =>
    isInside(line.block, main) && line.weight > 0 && isFree(line, zones) ? [index] : [],
  );
  // A list above the first paragraph sums the article up, unless the article is a list.
  const isItem = (index: number) => (zones[(lines[index] as WeighedLine).block.index] as Zone).item !== null;
  const paragraphs = all.filter((index) => !isItem(index));
  const text = paragraphs.length > all.length / 2 ? all.slice(all.indexOf(paragraphs[0] ?? 0)) : all;
  const first = text[0];
  const last = text.at(-1);
  if (first === undefined || last === undefined) return null;
  const headline = headlineLine(lines, zones, told, { main, first, middle: middleOf(lines, text) });
  const start = headline !== null && headline >= first ? (text.find((index) => index > headline) ?? first) : first;
  return { main, headline, first: start, last };
}

function isFree(line: WeighedLine, zones: readonly Zone[]): boolean {
  const zone = zones[line.block.index];
  return zone !== undefined && zone.furniture === null && zone.caption === null;
}

interface TextPlace {
  readonly main: Element;
  readonly first: number;
  readonly middle: number;
}

/** The line that the titles tell, or a main heading above the text; nothing below the text, and not the name of the site. */
function headlineLine(
  lines: readonly WeighedLine[],
  zones: readonly Zone[],
  { titles, isSite }: TitlesTold,
  text: TextPlace,
): number | null {
  const { first, middle } = text;
  const wanted = titles.map(wordsOf).filter((words) => words.size > 0);
  const heading = headingAbove(lines, zones, isSite, first);
  let best = null as number | null;
  let most = 0;
  for (let index = 0; index < middle; index += 1) {
    const line = lines[index] as WeighedLine;
    const zone = zones[line.block.index] as Zone;
    if (line.words > longestHeadline || line.words === 0 || zone.furniture !== null || zone.caption !== null) continue;
    const isH1 = line.block.heading?.tag === 'h1';
    const own = wordsOf(line.text);
    const likeness = wanted.reduce((most, words) => Math.max(most, likenessOf(own, words)), 0);
    // A page that calls its headline nothing for machines may still call its element so.
    const isNamed = zone.parts.has('headline') && line.words >= fewestNamed && index < first;
    if (likeness < leastLikeness && !(isH1 && index < first) && !isNamed) continue;
    const isHeading = line.block.heading !== null || zone.parts.has('headline');
    if (isSite(line.text) || (!isHeading && index < (heading ?? 0) && givesWay(line, lines[heading ?? 0], text.main)))
      continue;
    const rank = isH1 ? headingBonus : isHeading ? lesserBonus : 0;
    const away = Math.min(Math.abs(index - first) * lineCost, mostDistanceCost) + (index > first + 3 ? belowCost : 0);
    const score = 3 + likeness * 6 + rank - away;
    if (score > most) [best, most] = [index, score];
  }
  const found = best === null ? undefined : lines[best];
  // A name of a site in no heading is short.
  const isPaper = found !== undefined && found.block.heading === null && namesOutlet(found.text);
  const isSure =
    !isPaper &&
    found !== undefined &&
    (found.block.heading !== null || found.words >= fewestNamed || isTitle(found.text, titles));
  const shown = found === undefined ? titles : isPaper ? [] : [found.text];
  const own = isSure ? null : lineOfText(lines, zones, shown, first);
  if (own !== null) return own;
  if (best === null || isPaper) {
    const above = lineAboveWriter(lines, zones, isSite, first);
    if (above !== null && (heading === null || isBelowWriter(lines, heading, first))) return above;
  }
  // A headline may lead to the front page as the name of the site does: where there is no other, it is one.
  if (best !== null || wanted.length > 0) return best;
  return heading ?? headingAbove(lines, zones, isShort, first);
}

/**
 * The nearest heading above the text that speaks of what the text does: it goes before titles that the text never uses. A
 * page that a word processor saved has neither headings nor a title: there it is the first such line. Null where a title does.
 */
function lineOfText(
  lines: readonly WeighedLine[],
  zones: readonly Zone[],
  titles: readonly string[],
  first: number,
): number | null {
  const told = lines.filter((line, index) => index >= first && line.weight > 0).map(({ text }) => text);
  const textWords = longWordsOf(told.join(' '));
  if (titles.some((title) => sharesWords(title, textWords))) return null;
  const hasHeadings = lines.some(({ block }) => block.heading !== null);
  const isOfText = ({ block, words, text, linky }: WeighedLine, index: number) =>
    index < first &&
    index >= first - farthestHeadline &&
    words >= fewestOfLower &&
    words <= longestHeadline &&
    (block.heading !== null || (!hasHeadings && !linky && !namesOutlet(text) && readDatedLine(text, null) === null)) &&
    zones[block.index]?.furniture === null &&
    sharesWords(text, textWords) &&
    !(block.heading !== null && isBelowWriter(lines, index, first));
  const found = hasHeadings ? lines.findLastIndex(isOfText) : lines.findIndex(isOfText);
  return found < 0 ? null : found;
}

/** Whether any longer word of a line stands in the text, as far as its first letters go. */
function sharesWords(text: string, textWords: ReadonlySet<string>): boolean {
  for (const word of longWordsOf(text)) if (textWords.has(word)) return true;
  return false;
}

/** The first letters of the longer words; pairs of characters where words have no spaces. */
function longWordsOf(text: string): ReadonlySet<string> {
  const folded = foldLine(text.normalize('NFKC'));
  return new Set(folded.match(longWord) ?? []);
}

/** Whether a title gives a line word by word, "Sold!", and it is nothing that a site may be called. */
function isTitle(text: string, titles: readonly string[]): boolean {
  return !mayNameSite(text) && titles.some((title) => foldLine(title) === foldLine(text));
}

function isShort(text: string): boolean {
  return wordsOf(text).size < fewestNamed;
}

/** The heading nearest above the text, a main one before others; the name of the site is none. */
function headingAbove(
  lines: readonly WeighedLine[],
  zones: readonly Zone[],
  isOther: (text: string) => boolean,
  first: number,
): number | null {
  const find = (tags: RegExp, fewest: number) =>
    lines.findLastIndex(
      ({ block, words, text }, index) =>
        index < first &&
        words >= fewest &&
        words <= longestHeadline &&
        tags.test(block.heading?.tag ?? '') &&
        zones[block.index]?.furniture === null &&
        !isOther(text),
    );
  const found = [find(/^h1$/, 1), find(/^h[2-4]$/, fewestOfLower)].find((index) => index >= 0);
  return found ?? null;
}

/** A line like the title gives way to the main heading below it, of more words or in the article's element: it names the site. */
function givesWay(line: WeighedLine, heading: WeighedLine | undefined, main: Element): boolean {
  if (heading?.block.heading?.tag !== 'h1') return false;
  const isLonger = heading.words >= fewestNamed && heading.words > line.words;
  const home = articleAround(main);
  return isLonger || (isInside(heading.block, home) && !isInside(line.block, home));
}

function articleAround(main: Element): Element {
  for (let at: Element | null = main; at !== null; at = at.parent)
    if (at.tag === 'article' || at.tag === 'main') return at;
  return main;
}

/** The line by which half of the text is told: a headline that stands in the text stands above it. */
function middleOf(lines: readonly WeighedLine[], text: readonly number[]): number {
  let rest = text.reduce((sum, index) => sum + (lines[index]?.weight ?? 0), 0) / 2;
  for (const index of text) {
    rest -= lines[index]?.weight ?? 0;
    if (rest < 0) return index;
  }
  return text[0] ?? 0;
}

/** Enough of a word to know it again in other cases; endings come behind. */
const longWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}|(?<![\p{L}\p{M}])[\p{L}\p{M}]{5}/gu;
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text; in scripts that write no spaces, its characters. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldLine(text.normalize('NFKC')).match(word) ?? []);
}

/** The share of words that two texts have in common (Dice); 1 when one holds the other whole and is half as long. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const [small, large] = a.size < b.size ? [a.size, b.size] : [b.size, a.size];
  if (small === 0) return 0;
  return common === small && small * 2 >= large ? 1 : (2 * common) / (small + large);
}

/** How alike two texts are in their words, 0 to 1. */
export function likeness(a: string, b: string): number {
  return likenessOf(wordsOf(a), wordsOf(b));
}
