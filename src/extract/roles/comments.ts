/** Sets aside the reader comments, or the form for them, that follow an article. */
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, type Sheet, setAside } from '../sheet.ts';
import { furnitureKind } from './furniture.ts';

/** How far apart the phrases of one comment section stand. */
const reach = 6;
/** Of the article's words, the share that must stand above. */
const leastAbove = 0.5;
const fewestAbove = 40;

/**
 * Claims everything from the first sign of a comment section to the end. One word such as "Comments" may be a link in a
 * menu, so there must be a second sign near by, or nothing but short lines may follow.
 */
export function commentSection(sheet: Sheet, claims: Claims): Claim[] {
  const signs = sheet.segments.filter(
    (segment) => !claims.has(segment.index) && furnitureKind(segment, sheet) === 'comments',
  );
  const start = signs.find((sign, at) => beginsSection(sheet, sign, signs[at + 1]));
  if (start === undefined) return [];
  return sheet.segments.slice(start.index).map((segment) => setAside(segment, 'set-aside/comments'));
}

function beginsSection(sheet: Sheet, sign: Segment, next: Segment | undefined): boolean {
  const above = proseWords(sheet.segments.slice(0, sign.index));
  const below = proseWords(sheet.segments.slice(sign.index + 1));
  const near = next !== undefined && next.index - sign.index <= reach;
  const isArticleAbove = above >= fewestAbove && above >= (above + below) * leastAbove;
  return isArticleAbove && (near || below === 0);
}

function proseWords(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + (segment.prose ? segment.words : 0), 0);
}
