/** Where on its page the article stands: the element that holds the text, the line of the headline, the lines between. */
import { foldLine } from '../../text/normalise.ts';
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
/** Between the heading of a text and its first line stand a lower heading and the facts. */
const headingReach = 5;
const [headingBonus, lesserBonus] = [2, 1];
const lineCost = 0.02;
const mostDistanceCost = 2;
const belowCost = 3;

/** The place of the article; `titles` are what the page's data call it. Null when `main` holds no running text. */
export function articlePlace(
  main: Element,
  lines: readonly WeighedLine[],
  zones: readonly Zone[],
  titles: readonly string[],
): ArticlePlace | null {
  const all = lines.flatMap((line, index) =>
    isInside(line.block, main) && line.weight > 0 && isFree(line, zones) ? [index] : [],
  );
  // A list above the first paragraph sums the article up, unless the article is a list.
  const isItem = (index: number) => (zones[(lines[index] as WeighedLine).block.index] as Zone).item !== null;
  const paragraphs = all.filter((index) => !isItem(index));
  const text = paragraphs.length > all.length / 2 ? all.slice(all.indexOf(paragraphs[0] ?? 0)) : all;
  const [first, last] = [text[0], text.at(-1)];
  if (first === undefined || last === undefined) return null;
  const named = headlineLine(lines, zones, titles, first);
  const headline = headingInText(main, lines, zones, { named, first }) ?? named;
  const start = headline !== null && headline >= first ? (text.find((index) => index > headline) ?? first) : first;
  return { main, headline, first: headline !== null && headline > last ? first : start, last };
}

function isFree(line: WeighedLine, zones: readonly Zone[]): boolean {
  const zone = zones[line.block.index];
  return zone !== undefined && zone.furniture === null && zone.caption === null;
}

function headlineLine(
  lines: readonly WeighedLine[],
  zones: readonly Zone[],
  titles: readonly string[],
  first: number,
): number | null {
  const wanted = titles.map(wordsOf).filter((words) => words.size > 0);
  let [best, most] = [null as number | null, 0];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as WeighedLine;
    const zone = zones[line.block.index] as Zone;
    if (line.words > longestHeadline || line.words === 0 || zone.furniture !== null || zone.caption !== null) continue;
    const isH1 = line.block.heading?.tag === 'h1';
    const own = wordsOf(line.text);
    const likeness = wanted.reduce((most, words) => Math.max(most, likenessOf(own, words)), 0);
    // A page that calls its headline nothing for machines may still call its element so.
    const isNamed = zone.parts.has('headline') && line.words >= fewestNamed && index < first;
    if (likeness < leastLikeness && !(isH1 && index < first) && !isNamed) continue;
    const rank = isH1 ? headingBonus : line.block.heading !== null || zone.parts.has('headline') ? lesserBonus : 0;
    const away = Math.min(Math.abs(index - first) * lineCost, mostDistanceCost) + (index > first + 3 ? belowCost : 0);
    const score = 3 + likeness * 6 + rank - away;
    if (score > most) [best, most] = [index, score];
  }
  return best;
}

/**
 * The heading over the text, where the page's title names only the line of a letterhead outside of it: older pages of offices
 * are all called like the office.
 */
function headingInText(
  main: Element,
  lines: readonly WeighedLine[],
  zones: readonly Zone[],
  { named, first }: { named: number | null; first: number },
): number | null {
  const line = named === null ? undefined : lines[named];
  if (named === null || line === undefined || named >= first || isInside(line.block, main)) return null;
  if (line.block.heading !== null || zones[line.block.index]?.parts.has('headline')) return null;
  const from = Math.max(named + 1, first - headingReach);
  const at = lines.slice(from, first).findIndex(({ block, words }) => {
    return /^h[1-3]$/.test(block.heading?.tag ?? '') && words >= fewestNamed && isInside(block, main);
  });
  return at < 0 ? null : from + at;
}

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
