/**
 * How much running text each line and each element of a page holds. A paragraph beside other paragraphs weighs more than
 * one alone in a box; what is mostly links weighs nothing, and menus weigh against what holds them.
 */
import { readDatedLine } from '../../text/dates/dated-line.ts';
import { shapeOf } from '../segment.ts';
import type { Element } from './element.ts';
import { preformattedElements } from './element-kinds.ts';
import type { Line, Page } from './page.ts';

/** A line with what can be told from its text. */
export interface WeighedLine extends Line {
  readonly text: string;
  readonly words: number;
  readonly closed: boolean;
  readonly prose: boolean;
  /** Most of it is links. */
  readonly linky: boolean;
  /** Words of running text, at most `mostWords`; 0 for anything else. */
  readonly weight: number;
}

/** A legal notice of one endless paragraph counts no more than a long paragraph. */
const mostWords = 80;
const linkShare = 0.5;
/** A paragraph without others beside it. */
const aloneShare = 0.5;
const fewestWords = 8;
const fewestSetAsHeading = 20;
/** "The pool is to close." */
const fewestFlashWords = 4;

/** The lines of a page, weighed; `isSpare` where no line outside its furniture is running text by the usual signs. */
export function weighLines(page: Page, text: string, isSpare: boolean): WeighedLine[] {
  const shaped = page.lines.map((line): WeighedLine => {
    const own = text.slice(line.span.start, line.span.end);
    const linky = line.linked > own.length * linkShare;
    return lineOf(line, shapeOf(own), linky, 0);
  });
  const isRunning = runningAmong(shaped, isSpare);
  const beside = new Map<Element, number>();
  for (const [at, line] of shaped.entries()) {
    if (isRunning[at] === true) beside.set(holderOf(line), (beside.get(holderOf(line)) ?? 0) + 1);
  }
  return shaped.map((line, at) => {
    if (isRunning[at] === false) return line;
    const share = (beside.get(holderOf(line)) ?? 0) > 1 ? 1 : aloneShare;
    return lineOf(line, line, line.linky, Math.min(line.words, mostWords) * share);
  });
}

/** Written out, for a page has thousands of lines: spreading takes several times as long. */
function lineOf(
  { span, block, opensBlock, linked }: Line,
  { text, words, closed, prose }: ReturnType<typeof shapeOf>,
  linky: boolean,
  weight: number,
): WeighedLine {
  return { span, block, opensBlock, linked, text, words, closed, prose, linky, weight };
}

/**
 * Which lines are running text. A page without any may hold a flash of one short sentence, paragraphs without full stops, or
 * paragraphs that were set as headings.
 */
function runningAmong(lines: readonly WeighedLine[], isSpare: boolean): readonly boolean[] {
  const found = lines.map(isText);
  if (found.includes(true) && !isSpare) return found;
  return lines.map((line) => isShortText(line) || isSetAsHeading(line));
}

/** A paragraph of several lines in the element of a lower heading, for the size of its letters. */
function isSetAsHeading({ prose, linky, words, block }: WeighedLine): boolean {
  return prose && !linky && words >= fewestSetAsHeading && block.heading !== null && block.heading.tag !== 'h1';
}

/** A sentence too short to tell the article by, but text beside a paragraph that does. */
export function isShortText({ closed, linky, words, block, text }: WeighedLine): boolean {
  const isParagraph = block.tag === 'p' && words >= fewestWords;
  return (
    (isParagraph || (closed && words >= fewestFlashWords)) &&
    !linky &&
    block.heading === null &&
    !isDateLine(text, words)
  );
}

function isText({ prose, linky, words, block, text }: WeighedLine): boolean {
  return prose && !linky && words >= fewestWords && block.heading === null && !isDateLine(text, words);
}

const longestDateLine = 20;

/** "By Marisol Quint, Ledger staff. Posted Sept. 5, 2017 at 6:10 a.m." ends like a sentence. */
function isDateLine(text: string, words: number): boolean {
  return words <= longestDateLine && /\p{Nd}{4}/u.test(text) && readDatedLine(text, null) !== null;
}

/** The element whose children are the paragraphs: that around a `p`, or one that parts them by line breaks or empty lines. */
export function holderOf({ block, opensBlock }: Line): Element {
  return opensBlock && block.parent !== null && !preformattedElements.has(block.tag) ? block.parent : block;
}

/** The sum over its lines, for every element by index: of an amount for each line. */
export function sumByElement(page: Page, amounts: readonly number[]): Float64Array {
  const sums = new Float64Array(page.elements.length);
  page.lines.forEach(({ block }, at) => {
    sums[block.index] = (sums[block.index] as number) + (amounts[at] ?? 0);
  });
  for (let at = sums.length - 1; at > 0; at -= 1) {
    const parent = page.elements[at]?.parent;
    if (parent) sums[parent.index] = (sums[parent.index] as number) + (sums[at] as number);
  }
  return sums;
}
