/** Tells whether a paragraph below some furniture goes on with the article above it. Claims nothing. */
import type { RuleId } from '../../model/rules.ts';
import type { Segment } from '../segment.ts';
import { type Claims, ruleOf, type Sheet } from '../sheet.ts';

/** A link, a picture or an advert amid the text takes so many lines; a box for a newsletter takes more. */
const longestBreak = 4;
const longestBox = 11;

/** What ends an article stands below it, not amid it. */
const closing: ReadonlySet<RuleId | null> = new Set([
  'set-aside/comments',
  'set-aside/copyright',
  'set-aside/author-box',
  'set-aside/outside',
  'set-aside/navigation',
  'set-aside/share',
  'set-aside/notice',
  'set-aside/cookies',
] as const);

const boxes: ReadonlySet<RuleId | null> = new Set(['set-aside/newsletter', 'set-aside/appeal'] as const);

/**
 * Whether a paragraph goes on with the text above a short break: the last paragraph of an article often stands between a
 * link to another one and the foot of the page. What breaks off, or has its age below it, is a teaser.
 */
export function goesOn({ segments }: Sheet, claims: Claims, segment: Segment): boolean {
  const { index, closed, prose, text } = segment;
  if (!prose || !closed || /(?:…|\.\.\.)$/.test(text) || ruleOf(claims, index + 1) === 'set-aside/label') return false;
  let at = index - 1;
  let isBox = false;
  for (; at >= 0 && index - at <= longestBox + 1 && (isBreak(claims, at) || isAmid(segments[at], claims)); at -= 1)
    isBox ||= boxes.has(ruleOf(claims, at));
  const before = segments[at];
  if (before === undefined || claims.has(at) || !before.prose || !before.closed) return false;
  return index - at - 1 <= (isBox ? longestBox : longestBreak);
}

/** A short line with furniture on both sides. */
function isAmid(line: Segment | undefined, claims: Claims): boolean {
  if (line === undefined || line.prose || line.closed || claims.has(line.index)) return false;
  return isBreak(claims, line.index - 1) && isBreak(claims, line.index + 1);
}

/** What is set aside, or a picture. */
function isBreak(claims: Claims, at: number): boolean {
  const piece = claims.get(at)?.pieces[0];
  if (piece === undefined) return false;
  return piece.role === 'set-aside' ? !closing.has(piece.rule) : piece.role === 'caption' || piece.role === 'credit';
}
