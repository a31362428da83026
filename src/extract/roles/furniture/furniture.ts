/** Sets the furniture of a web page aside: labels, buttons, boxes and links known by their phrases. */
import { flatMap } from '../../../model/flat-map.ts';
import { holdsDigit } from '../../../text/char-kinds.ts';
import { letterRuns } from '../../../text/cut-words.ts';
import { articleKinds, pictureWords } from '../../../text/languages/newsroom-words.ts';
import { agedMore, agedThings, agedUnits } from '../../../text/languages/press/age-notices.ts';
import { buttonPlatforms } from '../../../text/languages/press/button-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { keptWhileReading } from '../../../text/per-reading.ts';
import { opensWithPhrase } from '../../../text/phrase-edges.ts';
import { openingLength, openingOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Sheet, setAside } from '../../sheet.ts';
import { isUnspaced } from '../../wrapping.ts';
import { isArticleSentence } from '../article-sentence.ts';
import { isLabelledTitle, isOpenedCrosshead, isOpenedTitle } from '../head/opened-title.ts';
import { openingIndex, openingsOf } from '../opening-index.ts';
import {
  type FurnitureKind,
  foldedFurnitureLine,
  furnitureLine,
  furnitureOpening,
  furnitureRules,
} from '../phrase-book.ts';
import { isCaption } from '../pictures/captions-by-end.ts';
import { bylineLabels, bylineStart } from '../writers/bylines.ts';
import { buttonRow, isRunTogether } from './button-row.ts';
import { buttonOfWords } from './button-words-line.ts';

/** A longer paragraph is no box, whatever it opens with. */
const longestBox = 70;
/** A button is short; "Share prices fell …" is news. */
const longestButton = 14;
const longestSignature = 16;
/** "Voir cette image en plein écran" heads nothing. */
const longestHeadLike = 3;
const kickerReach = 12;
/** A label, the space behind it and its colon. */
const longestLabel = 84;
const fewestHeadlineWords = 4;
/** What a headline may open with as well. */
const titled: ReadonlySet<FurnitureKind> = new Set(['readMore', 'related', 'navigation', 'picture']);
const shortKinds: ReadonlySet<FurnitureKind> = new Set(['share', 'navigation', 'comments', 'readMore', 'related']);

/** Claims every segment that a phrase shows to be furniture. */
export function furniture(sheet: Sheet, claims: Claims): Claim[] {
  return flatMap(openSegments(sheet, claims), (segment) => {
    const kind = furnitureKind(segment, sheet);
    if (kind === null || isCrossheadPlace(segment, sheet, kind) || isKicker(segment, sheet, kind)) return [];
    if (titled.has(kind) && isLabelledTitle(sheet, segment)) return [];
    return [
      isSignature(segment, sheet, kind)
        ? claim(segment, 'byline', 'byline/by-line')
        : setAside(segment, furnitureRules[kind]),
    ];
  });
}

const known = keptWhileReading<Segment, FurnitureKind | null>();

/** The kind of furniture a segment is by its phrases, or null; told once, for several rules ask. */
export function furnitureKind(segment: Segment, sheet: Sheet): FurnitureKind | null {
  const told = known().get(segment);
  if (told !== undefined) return told;
  const kind = kindOf(segment, sheet);
  known().set(segment, kind);
  return kind;
}

function kindOf(segment: Segment, sheet: Sheet): FurnitureKind | null {
  const folded = openingOf(segment);
  const line = segment.text.length > openingLength ? null : foldedFurnitureLine(folded);
  if (line !== null) return line;
  const row = segment.words <= longestButton * 2 ? buttonRow(folded) : null;
  if (row !== null) return row;
  if (isRunTogether(folded)) return 'share';
  const made = segment.prose ? null : buttonOfWords(folded, segment.text);
  if (made !== null) return made === 'share' && mayHeadPart(sheet, segment, folded) ? null : made;
  if (segment.words > longestBox) return null;
  if (saysItsAge(folded)) return 'notice';
  const opening = furnitureOpening(folded, sheet.press);
  if (opening === null && segment.words > longestButton * 2) return null;
  if (opening === null)
    return labelBehindMark(folded, sheet) ?? titleBehindLabel(segment, sheet) ?? gluedTitle(segment);
  if (isOpenedTitle(sheet, segment, opening) || isOpenedCrosshead(sheet, segment, opening)) return null;
  if (shortKinds.has(opening.is) && segment.words > longestButton * 2) return null;
  if (opening.is === 'share' && segment.words > longestButton) return null;
  if (opening.is === 'readMore' && isPicture(segment, opening.text)) return null;
  if (opening.is === 'authorBox' && namesNobody(segment, opening.text)) return null;
  if (opening.is === 'authorBox' && namesMakers(segment, sheet)) return opening.is;
  return isArticleSentence(segment, sheet, opening.text) ? null : opening.is;
}

/** "Reporting by Ann Roth in Leeds and Tom Reed; editing by Joan Mercer": two who made the report in one line. */
function namesMakers({ text }: Segment, { press }: Sheet): boolean {
  const second = foldLine(text).split(/[;/] ?/u, 2)[1];
  return second !== undefined && furnitureOpening(second, press)?.is === 'authorBox';
}

/** "【写真】閉鎖が決まった橋＝小林健太撮影": what the sign for a picture opens and its maker ends is a caption, no link. */
function isPicture({ text }: Segment, phrase: string): boolean {
  return /^[【[][^】\]]{1,8}[】\]]$/u.test(phrase) && pictureWords.has(phrase.slice(1, -1)) && isCaption(text);
}

/** "Edited by his daughter, the letters …": a whole sentence that goes on with a small word names no writer. */
function namesNobody({ text, prose, closed }: Segment, phrase: string): boolean {
  return (
    prose &&
    closed &&
    / (?:by|von|par|por|av|af|door|di|da|van)$/.test(phrase) &&
    /^\s?\p{Ll}/u.test(text.slice(phrase.length))
  );
}

/** "– Leggi anche: La torre pendente", "(Baca juga: …)": behind a mark only a label with its colon, for a dash opens speech. */
function labelBehindMark(folded: string, { press }: Sheet): FurnitureKind | null {
  const mark = /^[-([>»+*→►▶•]{1,2}\s?(?=\p{L})/u.exec(folded)?.[0];
  if (mark === undefined) return null;
  const rest = folded.slice(mark.length);
  const opening = furnitureOpening(rest, press);
  if (opening === null) return null;
  return /[:：]$/.test(opening.text) || /^\s?[:：]/u.test(rest.slice(opening.text.length)) ? opening.is : null;
}

const pointed = /^>{2,3}\s?\p{L}/u;

/** "Recommended reading: The leaning tower", ">> A bridge after thirty years": a title behind what heads a list of titles, or two pointers. */
function titleBehindLabel({ text, words, closed, index }: Segment, { segments }: Sheet): FurnitureKind | null {
  if (!closed && words >= fewestHeadlineWords && pointed.test(text)) {
    // Two and more amid the text are its own points.
    const isRun = [segments[index - 1], segments[index + 1]].some((beside) => pointed.test(beside?.text ?? ''));
    return isRun && segments.slice(index + 1).some(({ prose }) => prose) ? null : 'readMore';
  }
  const label = /[:：]/.test(text.slice(0, longestLabel))
    ? /^([^:：]{4,40}?)\s?[:：]\s?\S/u.exec(text)?.[1]
    : undefined;
  if (label === undefined || !(label.includes(' ') || isUnspaced(label.charCodeAt(0)))) return null;
  const kind = furnitureLine(label);
  return kind === 'related' || kind === 'readMore' ? kind : null;
}

const aged = openingIndex(agedThings.map((text) => ({ text, is: null })));

/** "Denne artikkelen er mer enn fire år gammel og kan inneholde utdatert informasjon." */
function saysItsAge(folded: string): boolean {
  return openingsOf(aged, folded).some(({ text }) => {
    const rest = folded.slice(text.length).trimStart();
    const more = agedMore.find((one) => opensWithPhrase(rest, one));
    if (!opensWithPhrase(folded, text) || more === undefined) return false;
    return letterRuns(rest.slice(more.length))
      .slice(0, 2)
      .some((word) => agedUnits.has(word));
  });
}

/** "Read moreTwo held after raid": the label of a link that lost the space before its title. */
function gluedTitle({ text, words }: Segment): FurnitureKind | null {
  const label =
    words < fewestHeadlineWords ? undefined : /^(\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3})\p{Lu}\p{Ll}/u.exec(text)?.[1];
  const kind = label === undefined ? null : furnitureLine(label);
  return kind === 'readMore' || kind === 'related' ? kind : null;
}

/** "EN DIRECT" or "Comment" alone above a longer line tells the kind of the article. */
function isKicker({ index, text, gapBefore, gapAfter }: Segment, { segments }: Sheet, kind: FurnitureKind): boolean {
  if (!(kind === 'navigation' || kind === 'comments') || !gapBefore || index >= kickerReach) return false;
  if (!gapAfter && index > 0) return false;
  return articleKinds.has(foldLine(text)) && (segments[index + 1]?.words ?? 0) >= fewestHeadlineWords;
}

/** "Reporting by Anna Whitlock; Editing by Tom Reed" opens as a note on the author does, and names who wrote the article; "기자 페이지" is a button. */
function isSignature({ text, words, closed }: Segment, { press }: Sheet, kind: FurnitureKind): boolean {
  return (
    kind === 'authorBox' &&
    !closed &&
    words <= longestSignature &&
    furnitureLine(text) === null &&
    bylineStart(text, bylineLabels(press)) !== null
  );
}

/** "Print the story" once, between two paragraphs and beside no other button: a crosshead, where no list holds it and no platform is named. */
function mayHeadPart({ segments }: Sheet, segment: Segment, folded: string): boolean {
  const { index, text, words, gapBefore, gapAfter } = segment;
  if (
    words > longestHeadLike ||
    !gapBefore ||
    !gapAfter ||
    letterRuns(folded).some((word) => buttonPlatforms.has(word))
  )
    return false;
  const isText = (line: Segment | undefined) => line?.prose === true && line.closed;
  if (!isText(segments[index - 1]) || !isText(segments[index + 1])) return false;
  return !segments.some((other) => other.index !== index && other.text === text);
}

/** "Weather" alone between two paragraphs is more likely a crosshead than a menu item. */
function isCrossheadPlace(segment: Segment, sheet: Sheet, kind: FurnitureKind): boolean {
  if (kind !== 'navigation' && kind !== 'related') return false;
  const before = sheet.segments[segment.index - 1];
  const after = sheet.segments[segment.index + 1];
  const isWord = kind === 'navigation' && segment.words <= 2 && !holdsDigit(segment.text);
  return isWord && segment.gapBefore && segment.gapAfter && before?.prose === true && after?.prose === true;
}
