/** Tells whether a paragraph below some furniture goes on with the article above it. Claims nothing. */
import type { RuleId } from '../../../model/rules.ts';
import { presses } from '../../../text/languages/press/presses.ts';
import { foldedWordsOf, type Segment } from '../../segment.ts';
import { type Claims, roleOf, ruleOf, type Sheet } from '../../sheet.ts';
import { sharedWords } from '../shared-words.ts';

/** A link, a picture or an advert amid the text takes so many lines; a box for a newsletter takes more. */
const longestBreak = 4;
const longestBox = 11;
/** A list of other titles, whose heading no phrase tells, takes no more, and a title is no longer. */
const longestList = 8;
const longestTitle = 16;
const shortList = 3;
const teaserReach = 4;
const fewestTitles = 2;
const longestTeaser = 40;
/** A paragraph below such a list speaks of what the text speaks of, or is the last one of the file. */
const topicWords = 2;

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

const lists: ReadonlySet<RuleId | null> = new Set(['set-aside/related', 'set-aside/read-more'] as const);
const boxes: ReadonlySet<RuleId | null> = new Set(['set-aside/newsletter', 'set-aside/appeal'] as const);

/**
 * Whether a paragraph goes on with the text above a short break: the last paragraph of an article often stands between a
 * link to another one and the foot of the page. What breaks off, or has its age below it, is a teaser.
 */
export function goesOn(sheet: Sheet, claims: Claims, segment: Segment): boolean {
  const { segments } = sheet;
  const { index, closed, prose, text } = segment;
  if (!prose || !closed || /(?:…|\.\.\.)$/.test(text) || ruleOf(claims, index + 1) === 'set-aside/label') return false;
  // The time of an entry in a live report heads it.
  if (roleOf(claims, index - 1) === 'crosshead') return true;
  if (followsList(sheet, claims, segment)) return true;
  let at = index - 1;
  let isBox = false;
  for (; at >= 0 && index - at <= longestBox + 1 && (isBreak(claims, at) || isAmid(segments[at], claims)); at -= 1)
    isBox ||= boxes.has(ruleOf(claims, at));
  const before = segments[at];
  if (before === undefined || claims.has(at) || !before.prose || !before.closed) return false;
  return index - at - 1 <= (isBox ? longestBox : longestBreak);
}

/**
 * "Keep reading", two titles, and a last sentence: below a list amid the text, whose lines nobody closes. What stands
 * above the button of a box, or has more such sentences below it, is a teaser itself.
 */
function followsList(sheet: Sheet, claims: Claims, segment: Segment): boolean {
  const { segments } = sheet;
  let at = segment.index - 1;
  while (at >= 0 && segment.index - at <= longestList + 1 && (isBreak(claims, at) || isTitle(segments[at], claims)))
    at -= 1;
  const before = segments[at];
  const lines = segment.index - at - 1;
  // Titles alone may have the sentence for their teaser.
  const isKnown = segments.slice(at + 1, segment.index).some((line) => isBreak(claims, line.index));
  if (before === undefined || lines > longestList || !isKnown) return false;
  if (claims.has(at) || !before.prose || !before.closed) return false;
  const isApart = segment.gapBefore && segment.gapAfter;
  if (boxes.has(ruleOf(claims, segment.index + 1)) && !(isApart && isUnlikeTeasers(sheet, claims, at, segment)))
    return false;
  if (!hasTextBelow(sheet, claims, segment))
    return lines <= shortList || isUnlikeTeasers(sheet, claims, at, segment) || speaksOfIt(sheet, claims, at, segment);
  return !headsTeasers(sheet, claims, segment) && speaksOfIt(sheet, claims, at, segment);
}

/**
 * Where a heading stands above two titles and more, and none of them has a sentence below it, the one sentence below the last is
 * no teaser. What speaks to the reader is a box.
 */
function isUnlikeTeasers({ segments, press }: Sheet, claims: Claims, at: number, segment: Segment): boolean {
  const list = segments.slice(at + 1, segment.index);
  const heading = list.findIndex(({ index }) => lists.has(ruleOf(claims, index)));
  const titles = list.slice(heading + 1);
  if (heading < 0 || titles.length < fewestTitles || titles.some(({ prose }) => prose)) return false;
  return segment.words <= longestTeaser && !addressesReader(segment, press);
}

function addressesReader(segment: Segment, press: Sheet['press']): boolean {
  // Of a language without words of its own nobody can tell.
  const words = (press === presses ? [] : press.slice(0, 1)).flatMap(({ appealCues: { us, you } }) => [...us, ...you]);
  const own = new Set(foldedWordsOf(segment));
  return words.some((word) => own.has(word)) || /\S@\S|©|https?:/.test(segment.text);
}

function speaksOfIt(sheet: Sheet, claims: Claims, last: number, { text }: Segment): boolean {
  return sharedWords(headOf(sheet, claims, last), 0)(text) >= topicWords;
}

/** Titles over sentences, one after the other: the next sentence stands two or three lines below. */
function headsTeasers({ segments }: Sheet, claims: Claims, { index }: Segment): boolean {
  const [next, ...after] = segments.slice(index + 1, index + 1 + teaserReach);
  return isTitle(next, claims) && after.some((line) => line.prose && !claims.has(line.index));
}

/** The text down to a line, without what is claimed. */
function headOf(sheet: Sheet, claims: Claims, last: number): Sheet {
  return { ...sheet, segments: sheet.segments.slice(0, last + 1).filter(({ index }) => !claims.has(index)) };
}

function isTitle(line: Segment | undefined, claims: Claims): boolean {
  if (line === undefined || line.prose || line.words > longestTitle || claims.has(line.index)) return false;
  return !line.closed || /[?？؟]$/.test(line.text);
}

/** Whether more running text follows that only short lines part from a paragraph. */
function hasTextBelow({ segments }: Sheet, claims: Claims, { index }: Segment): boolean {
  return segments.slice(index + 2).some((line) => line.prose && line.closed && !claims.has(line.index));
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
