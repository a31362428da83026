/** Sets aside the reader comments, or the form for them, that follow an article. */
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, type Sheet, setAside } from '../../sheet.ts';
import { sharedWords } from '../shared-words.ts';
import { commentStamps, isNamed } from './comment-stamps.ts';
import { furnitureKind } from './furniture.ts';

/** How far apart the phrases of one comment section stand. */
const reach = 6;
/** Of the article's words, the share that must stand above. */
const leastAbove = 0.5;
const fewestAbove = 40;
/** A thread of so many answer buttons shows itself, and may be much longer than a short article. */
const thread = 4;
const leastAboveThread = 0.08;
const leastAboveStamps = 0.12;
/** The heading of a thread stands so near above its first comment. */
const headingReach = 8;

/** The address of the page stands among so many last lines, and so many of its words in the text. */
const [addressReach, fewestSlugWords] = [3, 2];

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
  const from = threadStart(sheet, signs, above) ?? start?.index;
  if (from === undefined) return [];
  return sheet.segments
    .slice(Math.min(from, start?.index ?? from))
    .filter((line) => !isOwnAddress(sheet, line))
    .map((line) => setAside(line, 'set-aside/comments'));
}

/** The address of the page at the end of a print, below its comments: it is made of words of the article. */
function isOwnAddress(sheet: Sheet, { index, text }: Segment): boolean {
  if (index < sheet.segments.length - addressReach || !/^https?:\/\/\S+$/i.test(text)) return false;
  const slug = text.replace(/^https?:\/\/[^/]*/i, '').replace(/[^\p{L}\p{N}]+/gu, ' ');
  return sharedWords(sheet, 0)(slug) >= fewestSlugWords;
}

/**
 * Where a thread begins whose comments tell themselves by name and time: at the heading near above the first stamp, else
 * at the stamp when buttons for answers stand below it. Null where no such thread stands below an article.
 */
function threadStart(sheet: Sheet, signs: readonly Segment[], above: readonly number[]): number | null {
  const total = above.at(-1) ?? 0;
  const isBelow = (words: number) => words >= fewestAbove && words >= total * leastAboveStamps;
  const stamps = commentStamps(sheet).filter(({ index }) => isBelow(above[index] ?? 0));
  const first = stamps[0];
  if (first === undefined || stamps.length < thread - 1) return null;
  const hasAnswers = signs.filter(({ index }) => index > first.index).length >= thread - 1;
  if (!hasAnswers && stamps.filter((stamp) => isNamed(sheet, stamp)).length < thread - 1) return null;
  const heading = signs.find(
    ({ index }) => index < first.index && index >= first.index - headingReach && isBelow(above[index] ?? 0),
  );
  if (heading !== undefined) return heading.index;
  return hasAnswers ? first.index : null;
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
