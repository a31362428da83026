/** Sets aside the reader comments, or the form for them, that follow an article. */
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, type Sheet, setAside } from '../sheet.ts';
import { furnitureKind } from './furniture.ts';

/** How far apart the phrases of one comment section stand. */
const reach = 6;
/** Of the article's words, the share that must stand above. */
const leastAbove = 0.5;
const fewestAbove = 40;
/** A thread of so many answer buttons shows itself, and may be much longer than a short article. */
const thread = 4;
const leastAboveThread = 0.08;

/**
 * Claims everything from the first sign of a comment section to the end. One word such as "Comments" may be a link in a
 * menu, so there must be a second sign near by, or nothing but short lines may follow.
 */
export function commentSection(sheet: Sheet, claims: Claims): Claim[] {
  const signs = sheet.segments.filter(
    (segment) => !claims.has(segment.index) && furnitureKind(segment, sheet) === 'comments',
  );
  if (signs.length === 0) return [];
  const above = proseWordsAbove(sheet.segments);
  const start = signs.find((sign, at) => beginsSection(above, sign, { next: signs[at + 1], left: signs.length - at }));
  if (start === undefined) return [];
  return sheet.segments.slice(start.index).map((segment) => setAside(segment, 'set-aside/comments'));
}

interface Following {
  readonly next: Segment | undefined;
  /** How many signs there are from this one on. */
  readonly left: number;
}

function beginsSection(words: readonly number[], sign: Segment, { next, left }: Following): boolean {
  const above = words[sign.index] ?? 0;
  const below = (words.at(-1) ?? 0) - (words[sign.index + 1] ?? 0);
  const near = next !== undefined && next.index - sign.index <= reach;
  const share = left >= thread ? leastAboveThread : leastAbove;
  const isArticleAbove = above >= fewestAbove && above >= (above + below) * share;
  return isArticleAbove && (near || below === 0);
}

/** How many words of running text stand above each segment; at the end, how many there are. */
function proseWordsAbove(segments: readonly Segment[]): number[] {
  const above = [0];
  for (const { prose, words } of segments) above.push((above.at(-1) ?? 0) + (prose ? words : 0));
  return above;
}
