/** Finds the names that sign an article in its head without a word such as "By": told by the roles and dates around them. */
import { labelAlone } from '../../../text/dates/date-labels.ts';
import { deskWords, pictureWords, textWords } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Sheet, setAside } from '../../sheet.ts';
import { isAmidMenu } from '../amid-menu.ts';
import { isSection } from '../cells.ts';
import { isKnownPlace, isPlaceTold } from '../facts/dateline-places.ts';
import { isSaidElsewhere } from '../facts/places.ts';
import { isKind } from '../kinds.ts';
import { isGivenName, isName } from '../names.ts';
import { namesOutlet } from '../paper-names.ts';
import { furnitureLine } from '../phrase-book.ts';
import { madePicture } from '../pictures/made-picture.ts';
import { opensAffiliation } from './name-tail.ts';
import { readPeople } from './people-line.ts';
import { isToldOf } from './told-name.ts';
import { isWriterWord } from './writer-word.ts';

/** A standfirst of two sentences may stand above the names; below more running text they sign something else. */
const mostProseAbove = 2;
const mostWordsAbove = 90;
const longestLine = 18;
const longestRole = 8;
const longestBox = 25;
const longestPaper = 4;
const longestLead = 3;
const longestEmpty = 24;
/** The headline stands among so many lines above the names, and has so many words. */
const headReach = 8;
const fewestHeadlineWords = 4;
const dates: ReadonlySet<string | null> = new Set(['date-line', 'update-line']);

/** Claims "METTE HANSEN, journalist", and a name with the role on the next line: "Anna Andersson" over "Text". */
export function writersInHead(sheet: Sheet, claims: Claims, isWriter: (text: string) => boolean): Claim[] {
  const made: Claim[] = [];
  let [prose, words] = [0, 0];
  for (const segment of openSegments(sheet, claims)) {
    if (prose > mostProseAbove || words > mostWordsAbove) break;
    if (segment.prose) [prose, words] = [prose + 1, words + segment.words];
    else if (
      segment.words <= longestLine &&
      !made.some((one) => one.segment === segment.index) &&
      !madePicture(sheet, segment, isWriter)
    )
      made.push(...signedBy(sheet, claims, segment));
  }
  return made;
}

function signedBy(sheet: Sheet, claims: Claims, segment: Segment): Claim[] {
  if (segment.index === 0 || !hasTextBelow(sheet, segment) || isAmidMenu(sheet, claims, segment)) return [];
  if (isBelowPortrait(sheet, claims, segment))
    return [
      setAside(sheet.segments[segment.index - 1] as Segment, 'set-aside/author-box'),
      claim(segment, 'byline', 'byline/by-line'),
    ];
  const people = readPeople(segment.text);
  if (people === null && isStaffOf(sheet, claims, segment)) return [claim(segment, 'byline', 'byline/by-line')];
  if (people === null || initialled.test(segment.text)) {
    if (isShoutedBeside(sheet, claims, segment)) return [claim(segment, 'byline', 'byline/by-line')];
    if (people === null) return [];
  }
  const byline = claim(segment, 'byline', 'byline/by-line');
  const next = sheet.segments[segment.index + 1];
  const below = next !== undefined && !claims.has(next.index) ? next : null;
  if (below !== null && isPictureRole(below.text))
    return [claim(segment, 'credit'), setAside(below, 'set-aside/label')];
  if (below !== null && isPaperOfWriter(sheet, claims, below))
    return [byline, claim(below, 'publisher', 'publisher/own-line')];
  if (below !== null && isRole(sheet, claims, { name: segment, below, isKnown: !people.isUnknown }))
    return [byline, setAside(below, 'set-aside/author-box')];
  if (people.hasRole || isCutRow(sheet, segment)) return [byline];
  if (isToldOf(sheet, segment)) return [];
  const beside = [segment.index - 1, segment.index + 1].some((index) => isDated(claims, index));
  const isKnown = !people.isUnknown || isFromPlace(sheet, segment);
  if (isKnown && (beside || isOverText(sheet, segment))) return [byline];
  return isOnlySigner(sheet, claims, segment) ? [byline] : [];
}

/** "Skerry Sound" between its writer and the day: capitals on two words and more, no role, no place and no other person. */
function isPaperOfWriter(sheet: Sheet, claims: Claims, { index, text, words, closed }: Segment): boolean {
  if (closed || words < 2 || words > longestPaper || !isDated(claims, index + 1)) return false;
  if (
    !/^\p{Lu}[\p{L}\p{M}’' -]+$/u.test(text) ||
    text.split(' ').some((word) => !/^(?:\p{Lu}|\p{Ll}{1,4}$)/u.test(word))
  )
    return false;
  if (isSection(text) || isKind(text) || furnitureLine(text) !== null || isGivenName(text)) return false;
  const folded = foldLine(text).split(' ');
  if (folded.some((word) => isWriterWord(word) || deskWords.has(word) || pictureWords.has(word) || textWords.has(word)))
    return false;
  return (
    !isKnownPlace(text) && !isPlaceTold(sheet, text) && sheet.source.indexOf(text) === sheet.source.lastIndexOf(text)
  );
}

/** "BenarNews staff" below the headline or beside the date: the paper's own newsroom. */
function isStaffOf({ segments }: Sheet, claims: Claims, { index, text }: Segment): boolean {
  const [, desk = ''] = /^\p{Lu}[\p{L}\p{N}.’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3} (\p{Ll}[\p{L} ]{2,20})$/u.exec(text) ?? [];
  if (!deskWords.has(foldLine(desk))) return false;
  const above = segments[index - 1];
  const isBelowTitle = above !== undefined && !above.prose && above.words >= fewestHeadlineWords;
  return isBelowTitle || [index - 1, index + 1].some((at) => isDated(claims, at));
}

/** "Mark Franchetti, Minsk", where the text speaks of Minsk. */
function isFromPlace({ source }: Sheet, { text, span }: Segment): boolean {
  const place = /, (\p{Lu}[\p{L}\p{M}’'-]+)$/u.exec(text)?.[1];
  return place !== undefined && isSaidElsewhere(source, span.start + text.length - place.length, place);
}

/** "Picture of Joan Mercer" right above "Joan Mercer", and a day below: the words of the writer's portrait. */
function isBelowPortrait({ segments }: Sheet, claims: Claims, { index, text, words }: Segment): boolean {
  const above = segments[index - 1];
  if (above === undefined || claims.has(index - 1) || words < 2 || !text.startsWith(text.charAt(0).toUpperCase()))
    return false;
  const lead = above.text.endsWith(` ${text}`) ? foldLine(above.text.slice(0, -text.length)).trim().split(' ') : [];
  if (lead.length === 0 || lead.length > longestLead || !lead.some((word) => pictureWords.has(word))) return false;
  return isDated(claims, index + 1);
}

/** "Zac Harlow, Rex Martens and Robyn Wuth |" below a title: two people and more of a row whose day was not copied. */
function isCutRow({ segments }: Sheet, { index, text }: Segment): boolean {
  if (!/\p{L}\s?[|•·]$/u.test(text) || !/, | and | und | og | och | et | en | y | e /u.test(text)) return false;
  const above = segments[index - 1];
  return above !== undefined && !above.prose && above.words >= fewestHeadlineWords && index < headReach;
}

/** Right above a paragraph, and below a line that is known or parted from it. */
function isOverText({ segments }: Sheet, { index, text }: Segment): boolean {
  return text.includes(',') && segments[index + 1]?.prose === true && index < headReach;
}

/** "Mette Krogh" right above the text or above "Foto: Jens Friis", below the headline and a standfirst, where no line with "By" or the like signs. */
function isOnlySigner(sheet: Sheet, claims: Claims, { index, text, gapAfter }: Segment): boolean {
  const [above, below] = [sheet.segments[index - 1], sheet.segments[index + 1]];
  if (!isName(text) || !isGivenName(text) || above === undefined || below === undefined) return false;
  const isOverPhotographer = !gapAfter && madePicture(sheet, below, () => false);
  // Below a whole sentence of the text stands whom it presents.
  const isBelowText = above.prose && above.closed && !claims.has(above.index);
  if (!isOverPhotographer && (isBelowText || !(below.prose && below.closed))) return false;
  if ([...claims.values()].some(({ pieces }) => pieces.some(({ role }) => role === 'byline'))) return false;
  const head = sheet.segments.slice(0, index).filter((line) => !claims.has(line.index));
  return head.length > 1 && head[0]?.closed === false && head.some(({ words }) => words >= fewestHeadlineWords);
}

const shouted = /^\p{Lu}[\p{Lu}\p{M}’'-]+(?: (?:DE|DEL|LA|VAN|VON|DI|DA|\p{Lu}\.))?(?: \p{Lu}[\p{Lu}\p{M}’'-]+){1,2}$/u;
/** "M. D. ALARCÓN" */
const initialled = /^(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{Lu}\p{M}’'-]{2,}(?: \p{Lu}[\p{Lu}\p{M}’'-]+)?$/u;

/** "Actualizado:" alone, whose day was not copied. */
function waitsForDay({ segments, language }: Sheet, at: number): boolean {
  const text = segments[at]?.text ?? '';
  return text.length <= longestEmpty && labelAlone(text, language) !== null;
}

/** "RODRIGO ANSÚREZ" right above or below the date, and below a line that may be the headline: no label, no section. */
function isShoutedBeside(sheet: Sheet, claims: Claims, { index, text }: Segment): boolean {
  if (!shouted.test(text) && !initialled.test(text)) return false;
  if (isSection(text) || isKind(text) || namesOutlet(text) || furnitureLine(text) !== null) return false;
  const beside = [index - 1, index + 1].some((at) => isDated(claims, at) || waitsForDay(sheet, at));
  const above = sheet.segments.slice(Math.max(0, index - headReach), index);
  return beside && above.some((line) => line.words >= fewestHeadlineWords && !claims.has(line.index));
}

/** "BBC News, Norfolk", "Do G1 Sorocaba", "Especial para El Correo", "Reporting from Harwick": where the writer writes, or for whom. */
function isAffiliation({ text, words, closed }: Segment): boolean {
  if (closed || words > longestRole) return false;
  const [paper = ''] = text.split(/, | - /u);
  return namesOutlet(paper) || opensAffiliation(text);
}

function isDated(claims: Claims, index: number): boolean {
  // The line of a date whose label stands alone above it is used up with that.
  const at = claims.get(index)?.pieces.length === 0 ? index - 1 : index;
  return claims.get(at)?.pieces.some(({ role }) => dates.has(role)) ?? false;
}

/** Running text stands below, and does not flow around the line. */
function hasTextBelow({ segments }: Sheet, { index }: Segment): boolean {
  const [above, below] = [segments[index - 1], segments[index + 1]];
  if (above?.prose && below?.prose && segments.slice(0, index - 1).some(({ prose }) => prose)) return false;
  return segments.slice(index + 1, index + 12).some(({ prose }) => prose);
}

function isPictureRole(text: string): boolean {
  return pictureWords.has(foldLine(text).replace(/:$/, ''));
}

/** "Education correspondent", "Text", "Fiona Carswell chairs the …", or a few words between a known name and the date. */
function isRole(
  { segments }: Sheet,
  claims: Claims,
  { name, below, isKnown }: { name: Segment; below: Segment; isKnown: boolean },
): boolean {
  const folded = foldLine(below.text);
  if (isAffiliation(below) && (isKnown || namesOutlet(below.text))) return true;
  if (below.text.startsWith(`${name.text} `) && below.words <= longestBox) return true;
  if (below.words > longestRole || below.closed || readPeople(below.text) !== null) return false;
  if (folded.split(/[\s,/|–-]+/u).some((word) => isWriterWord(word))) return true;
  if (textWords.has(folded)) return true;
  const after = segments[below.index + 1];
  // "Interview" over a name over a few words and the day: these are the headline.
  if (!segments.slice(0, name.index).some(({ words }) => words >= fewestHeadlineWords)) return false;
  return isKnown && !below.gapBefore && after !== undefined && isDated(claims, after.index);
}
