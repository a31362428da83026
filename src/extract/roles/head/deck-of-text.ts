/** Tells of the first sentence below a headline whether it is the standfirst and the text begins with the next. Claims nothing. */
import type { Segment } from '../../segment.ts';
import { type Claims, roleOf, ruleOf, type Sheet } from '../../sheet.ts';
import { readDateline } from '../facts/dateline.ts';
import { isGivenName, isName } from '../names.ts';
import { rareWords, sharedWords } from '../shared-words.ts';
import { readByline } from '../writers/byline-names.ts';
import { isInBlock } from './head-block.ts';

/** A sentence that only buttons or a dateline part from the text is a standfirst of at most so many words. */
const longestParted = 45;
const fewestTitleWords = 4;
const pictured: ReadonlySet<string> = new Set(['caption', 'credit']);
const longestPicture = 4;
const longestOverPicture = 40;
/** So many of its rarer words, and so large a share of them, say a standfirst and the text below it both. */
const fewestAgain = 5;
const leastAgain = 0.7;
/** Of so many words that the very next paragraph says again more than half are enough. */
const manyAgain = 7;

/** A sentence below the headline that a dateline follows, or a row of share buttons, is no paragraph of the text. */
export function isDeckOfText(sheet: Sheet, claims: Claims, first: Segment, second: Segment): boolean {
  if (first.words > longestParted) return false;
  const opens = ({ span }: Segment) => readDateline(sheet.source.slice(span.start, span.end), sheet) !== null;
  if (opens(second)) return !opens(first);
  const between = sheet.segments.slice(first.index + 1, second.index);
  if (isOverPosts(claims, first, between) || namesWriter(sheet, claims, first)) return true;
  if (isOverPicture(sheet, claims, first, between) || isInBlock(sheet, claims, first, second)) return true;
  if (saysAgain(sheet, first, second) || namesAgain(first, second)) return true;
  const shares = between.some(({ index }) => ruleOf(claims, index) === 'set-aside/share');
  const above = sheet.segments[first.index - 1];
  return shares && above !== undefined && !claims.has(above.index) && between.every(({ index }) => claims.has(index));
}

const clock = /^\D{0,6}\d{1,2}[.:h]\d{2}(?!\d)/u;

/** A live report has no text of its own: the one paragraph above its first time is the standfirst. */
function isOverPosts(claims: Claims, first: Segment, between: readonly Segment[]): boolean {
  const isTime = ({ index, text }: Segment) => roleOf(claims, index) === 'crosshead' && clock.test(text);
  if (!between.some(isTime)) return false;
  return [...claims.values()].every(({ segment, pieces }) => segment > first.index || pieces[0]?.role !== 'crosshead');
}

/** "After the flood the geographer Nadège Ferrand asks …" above her own piece: in a text of their own nobody gives their full name. */
function namesWriter({ source, language }: Sheet, claims: Claims, { text, index }: Segment): boolean {
  if (/["“”„«»]/.test(text)) return false;
  for (const { segment, pieces } of claims.values()) {
    const byline = segment < index ? pieces.find(({ role }) => role === 'byline') : undefined;
    if (byline === undefined) continue;
    const raw = source.slice(byline.span.start, byline.span.end);
    const { names } = readByline(raw, language);
    const name = raw.slice(names.start, names.end);
    if (isName(name) && text.includes(name)) return true;
  }
  return false;
}

/** Right below the headline and above the picture of the head, all of one line and its credit, stands the standfirst. */
function isOverPicture(sheet: Sheet, claims: Claims, first: Segment, between: readonly Segment[]): boolean {
  if (between.length === 0 || between.length > longestPicture || first.words > longestOverPicture) return false;
  if (!isBelowTitle(sheet, claims, first)) return false;
  const isPicture = between.some(({ index }) => claims.get(index)?.pieces.some(({ role }) => pictured.has(role)));
  return isPicture && between.every(({ index }) => claims.has(index));
}

/** The line above has the words of a headline and ends like no sentence. */
function isBelowTitle({ segments }: Sheet, claims: Claims, { index }: Segment): boolean {
  const above = segments[index - 1];
  return above !== undefined && !claims.has(above.index) && !above.prose && above.words >= fewestTitleWords;
}

/** A standfirst tells in short what the paragraph below it tells in full. */
export function saysAgain(sheet: Sheet, first: Segment, second: Segment): boolean {
  if (first.words > longestOverPicture || first.words >= second.words * 1.5 || first.text === second.text) return false;
  const own = rareWords(first.text);
  if (own < fewestAgain) return false;
  const shared = sharedWords(sheet, second.index)(first.text);
  if (shared >= own * leastAgain) return true;
  const atOnce = shared >= manyAgain ? sharedWords({ ...sheet, segments: [second] }, 0)(first.text) : 0;
  return atOnce >= manyAgain && atOnce * 2 > own;
}

const fullName = /\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2}/gu;

/** Whoever a standfirst gives a full name gets it again in the text; within a text a surname is enough. */
function namesAgain(first: Segment, second: Segment): boolean {
  if (first.words > longestOverPicture || first.words > second.words || /["“”„«»]/.test(first.text)) return false;
  return [...first.text.matchAll(fullName)].some(([name]) => isGivenName(name) && second.text.includes(name));
}
