/**
 * Finds where the article lies in a page that was copied whole, menus and all: the stretch with the most running text.
 * The method is maximum subsequence segmentation (Pasternack and Roth, "Extracting article text from the web", WWW 2009).
 */
import { charKind, holdsKind, kindAt } from '../../text/char-kinds.ts';
import type { Segment } from '../segment.ts';
import { type Claims, roleOf, type Sheet } from '../sheet.ts';
import { sharedWords } from './shared-words.ts';

export interface Region {
  /** Index of the first and last segment of the article's running text. */
  readonly first: number;
  readonly last: number;
}

/** One long paragraph counts no more than this, so that a legal notice does not outweigh a gap. */
const mostWords = 60;
const shortLine = -7;
const shortClosedLine = -1;

/** The stretch of these segments with the most running text; null when there is none. */
export function articleRegion(segments: readonly Segment[]): Region | null {
  let best: (Region & { weight: number }) | null = null;
  let first = -1;
  let weight = 0;
  for (const segment of segments) {
    if (first < 0 || weight <= 0) [first, weight] = [segment.index, 0];
    weight += weightOf(segment);
    if (segment.prose && weight > (best?.weight ?? 0)) best = { first, last: segment.index, weight };
  }
  return best;
}

const facts: ReadonlySet<string | null> = new Set(['date-line', 'byline']);

/**
 * The region with the first paragraph below the day and the writer: a list of ingredients or a table below a short one parts
 * the two. Nothing of the page may stand between, and the paragraph must touch the facts or speak of what the text speaks of: else
 * it is a teaser.
 */
export function regionBelowFacts(sheet: Sheet, claims: Claims, open: readonly Segment[]): Region | null {
  const region = articleRegion(open);
  if (region === null) return null;
  const { segments } = sheet;
  let at = region.first - 1;
  while (at >= 0 && !facts.has(roleOf(claims, at))) at -= 1;
  const opening = at < 0 ? undefined : open.find(({ index, prose, closed }) => index > at && prose && closed);
  if (opening === undefined || opening.index >= region.first) return region;
  if (segments.slice(opening.index, region.first).some(({ index }) => roleOf(claims, index) === 'set-aside'))
    return region;
  if (opening.index === at + 1) return { ...region, first: opening.index };
  const text = { ...sheet, segments: segments.slice(region.first, region.last + 1) };
  return sharedWords(text, 0)(opening.text) > 0 ? { ...region, first: opening.index } : region;
}

function weightOf({ prose, closed, words, text }: Segment): number {
  if (prose) return Math.min(words, mostWords);
  return closed || isListed(text) ? shortClosedLine : shortLine;
}

/** "- 11 known deaths", "• Buses run", "3. The cost": a point of a list, or a row of marks between parts of a text. */
export function isListed(text: string): boolean {
  const opensWithLetter = (kindAt(text, 0) & charKind.letter) !== 0;
  if (opensWithLetter) return false;
  return /^(?:[-–—*•·▪●]|\d{1,2}[.)])\s/.test(text) || !holdsKind(text, charKind.letter | charKind.number);
}
