/** Sets aside what a site says of itself to its readers: of logging in, of cookies, of what it could not show, of errors. */
import { pressCodes } from '../../../text/languages/press/around-words.ts';
import { perPress } from '../../../text/languages/press/per-press.ts';
import type { PressWords } from '../../../text/languages/press/press-words.ts';
import { holdsPhrase, opensWithPhrase } from '../../../text/phrase-edges.ts';
import { foldedOf, foldedWordsOf, openingOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, roleOf, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { isArticleSentence, tellsSpeech } from '../article-sentence.ts';
import { isOpenedCrosshead, isOpenedTitle } from '../head/opened-title.ts';
import { openingIndex, openingsOf } from '../opening-index.ts';

const [shortestNotice, longestNotice] = [3, 80];
/** A paragraph that opens as no notice does must speak of so many things of the site, and stand beside the article. */
const fewestThings = 2;
const longestAmid = 45;

/**
 * Claims notices. One that opens as such must speak of a thing of the site, ask, or stand beside furniture: "This content
 * is hosted by a third party." One that does not must speak of two, to the reader, and stand outside the text or beside
 * furniture: "You can log in with your account here." Quoted speech is never one.
 */
export function notices(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims).filter(couldBeNotice);
  const opening = open.filter((segment) => isNotice(segment, sheet));
  const known = new Set(opening.map(({ index }) => index));
  const isAside = (index: number) => roleOf(claims, index) === 'set-aside' || known.has(index);
  const isBeside = ({ index }: Segment) => isAside(index - 1) || isAside(index + 1);
  const edge = edgesOf(sheet, claims, known);
  const isOutside = ({ index }: Segment) => index < edge.first || index > edge.last;
  const found = open.filter((segment) => {
    if (isBeside(segment) && isOffText(sheet, claims, segment) && namesCode(segment)) return true;
    const apart = isOutside(segment) || isBeside(segment);
    if (known.has(segment.index)) return apart || asks(segment) || countThings(segment, sheet.press) > 0;
    if (!apart || !speaksToReader(segment, sheet.press)) return false;
    const least = isAmidBox(claims, segment) ? 1 : fewestThings;
    return countThings(segment, sheet.press) >= least;
  });
  return found.map((segment) => setAside(segment, 'set-aside/notice'));
}

function couldBeNotice({ words, text }: Segment): boolean {
  return words >= shortestNotice && words <= longestNotice && !/^[-–—"“„«»]/.test(text);
}

const boxes: ReadonlySet<string | null> = new Set([
  'set-aside/newsletter',
  'set-aside/cookies',
  'set-aside/notice',
  'set-aside/appeal',
]);

/** "Leirposten arbeider etter Vær Varsom-plakatens regler …": the rules of the press, by which the paper says to work. */
function namesCode(segment: Segment): boolean {
  const folded = foldedOf(segment);
  return segment.words <= longestAmid && pressCodes.some((code) => holdsPhrase(folded, code));
}

/** No sentence of the text stands right above it or below. */
function isOffText({ segments }: Sheet, claims: Claims, { index }: Segment): boolean {
  return [segments[index - 1], segments[index + 1]].every((line) => !line?.prose || claims.has(line.index));
}

/** Furniture on both sides, on one of them a box that speaks in sentences: "Stories from the north, in your inbox." */
function isAmidBox(claims: Claims, { index, words, text }: Segment): boolean {
  const sides = [index - 1, index + 1];
  return (
    words <= longestAmid &&
    !/["“”„«»]/.test(text) &&
    sides.every((at) => roleOf(claims, at) === 'set-aside') &&
    sides.some((at) => boxes.has(ruleOf(claims, at)))
  );
}

/** "Found an error? Write to us.": its first sentence is a question. */
function asks({ text }: Segment): boolean {
  return /^[^.!。！]{3,70}[?？؟]/u.test(text);
}

/** The first and last sentence of the article: neither claimed nor itself a notice. */
function edgesOf(sheet: Sheet, claims: Claims, known: ReadonlySet<number>): { first: number; last: number } {
  const isSolid = ({ index, prose, closed }: Segment) =>
    prose && closed && !known.has(index) && roleOf(claims, index) !== 'set-aside';
  return {
    first: sheet.segments.find(isSolid)?.index ?? Number.POSITIVE_INFINITY,
    last: sheet.segments.findLast(isSolid)?.index ?? -1,
  };
}

const openings = perPress((press) =>
  openingIndex(press.flatMap(({ notice }) => notice.openings.map((text) => ({ text, is: null })))),
);

/** Whether a segment opens as a notice does. */
export function opensAsNotice(segment: Segment, press: readonly PressWords[]): boolean {
  return phraseOf(segment, press) !== null;
}

function phraseOf(segment: Segment, press: readonly PressWords[]): string | null {
  const folded = openingOf(segment);
  return openingsOf(openings(press), folded).find(({ text }) => opensWithPhrase(folded, text))?.text ?? null;
}

function isNotice(segment: Segment, sheet: Sheet): boolean {
  const phrase = phraseOf(segment, sheet.press);
  if (phrase === null) return false;
  const opening = { text: phrase, is: 'notice' } as const;
  if (isOpenedTitle(sheet, segment, opening) || isOpenedCrosshead(sheet, segment, opening)) return false;
  return asks(segment) ? !tellsSpeech(segment, sheet) : !isArticleSentence(segment, sheet, phrase);
}

const readerWords = perPress((press) => new Set(press.flatMap(({ appealCues }) => appealCues.you)));

/** Whether a segment has a word for its reader in the text's language: "you", "dein". */
export function speaksToReader(segment: Segment, press: readonly PressWords[]): boolean {
  const words = readerWords(press);
  return foldedWordsOf(segment).some((word) => words.has(word));
}

/** How many things of a site a segment speaks of, in the language that has the most of them. */
export function countThings(segment: Segment, press: readonly PressWords[]): number {
  const folded = foldedOf(segment);
  return Math.max(...press.map(({ notice }) => notice.things.filter((thing) => holdsPhrase(folded, thing)).length));
}
