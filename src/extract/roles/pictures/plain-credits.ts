/** Reads credits that only their place tells from other lines, and the sources of a report that look like credits. */
import { newsAgencies, newsAgencyNames, pictureAgencies } from '../../../text/agencies.ts';
import { creditWords, pictureWords } from '../../../text/languages/newsroom-words.ts';
import { captionClosers, sourceWords } from '../../../text/languages/picture-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { perReading } from '../../../text/per-reading.ts';
import { openingOf, type Segment } from '../../segment.ts';
import { type Claims, roleOf, type Sheet } from '../../sheet.ts';
import { furnitureKind } from '../furniture/furniture.ts';
import { isGivenName, isName } from '../names.ts';
import { isKnownOutlet } from '../paper-names.ts';
import { isCaselessName } from '../writers/caseless-names.ts';
import type { CreditReading } from './credit.ts';

const longestName = 6;
const longestSource = 60;
const [fewestWords, fewestInParagraph] = [4, 8];
/** The initials of an agency that no list knows may end a last paragraph of so many words and more: "… los cuarenta pozos. (NTC)". */
const longParagraph = 25;
const initials = /^\p{Lu}{2,6}$/u;
/** A headline may end in the name of an agency: only below the day or the writer is it a caption's. */
const headReach = 12;
const factReach = 3;
const headFacts: ReadonlySet<string | null> = new Set(['date-line', 'update-line', 'byline']);
const agencies: ReadonlySet<string> = new Set([...newsAgencies, ...pictureAgencies].map(foldLine));
const isSource = (name: string): boolean => agencies.has(foldLine(name)) || creditWords.has(foldLine(name));

/** "Frank Ballard/KMUW": a name, and in capitals whom they work for; "Anna Berg/SPD" has the same shape. */
const nameAndInitials = /^(\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2})\s?\/\s?[\p{Lu}\d]{2,6}$/u;
/** How the stations of America are called, in its language. */
const callSign = /\/\s?[KW][A-Z]{3}$/;
const ofPictures: ReadonlySet<string | null> = new Set(['caption', 'credit']);
/** "Quelle: Sven Lindner" */
const sourceLabel = /^(\p{L}{4,9})\s?[:：]\s?(\p{Lu}.{3,50})$/u;
/** "La bottega in via Roma (ansa)", "(الأناضول)" */
const bracketed = /[^.!?…。؟"”»\s]\s?[(（]([^()（）]{2,24})[)）]$/u;
/** "… rose by a third. (Source: Eurostat)" */
const sourceBehindStop = /[.!?…]["”»]?\s?[([（](\p{L}{4,9})\s?[:：]\s?([^()[\]（）]{2,60})[)\]）]\.?$/u;
const agencyBehindStop = /[.!?…]["”»]?\s?[(（]([^()（）]{2,24})[)）]\.?$/u;

/** The credit that a line is or ends in by its place: above a caption's button, below a picture's words, with a source's label. */
export function plainCredit(sheet: Sheet, claims: Claims, segment: Segment): CreditReading | null {
  const { text, closed, words } = segment;
  if (closed) return null;
  const whole = { caption: null, credit: { start: 0, end: text.length } };
  if (words <= longestName && isAboveCloser(sheet, segment)) return whole;
  if (text.length > longestSource && !/[)）]$/.test(text)) return null;
  const named = wordCredit(sheet, claims, segment) ?? barCredit(sheet, claims, segment);
  if (named !== null) return named;
  if (nameAndInitials.test(text) && isOfPicture(sheet, claims, segment) && isAmidText(sheet, claims, segment))
    return whole;
  return sourceCredit(sheet, claims, segment) ?? agencyCredit(sheet, claims, segment);
}

/** A name with initials needs another sign: those of a house that is known, or a picture's words beside it. Several in a row are a list. */
function isOfPicture(sheet: Sheet, claims: Claims, { index, text }: Segment): boolean {
  const beside = [sheet.segments[index - 1], sheet.segments[index + 1]].filter((line) => line !== undefined);
  if (beside.some((line) => nameAndInitials.test(line.text))) return false;
  if (sheet.language?.startsWith('en') && callSign.test(text)) return true;
  if (isKnownOutlet(text.slice(text.indexOf('/') + 1).trim())) return true;
  return beside.some((line) => ofPictures.has(roleOf(claims, line.index)) || furnitureKind(line, sheet) === 'picture');
}

/** "Beeld Joris Huiberts" right below the words of the picture and apart from the text; without a colon the word may be part of a name. */
function wordCredit(
  { segments }: Sheet,
  claims: Claims,
  { index, text, gapBefore, gapAfter }: Segment,
): CreditReading | null {
  const [, word = '', name = ''] = /^(\p{L}{4,12}) (?:\p{Ll}{1,3} )?(\p{Lu}.{2,50})$/u.exec(text) ?? [];
  // With nothing above it "Foto A. Weber" may be the shop of which the text tells.
  if (index === 0 || !pictureWords.has(word.toLowerCase())) return null;
  // "Фото А. Станкевич", "Photo AFP"
  if (/^\p{Lu}\. ?\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}+)?$/u.test(name) || newsAgencyNames.has(name))
    return { caption: null, credit: { start: text.length - name.length, end: text.length } };
  if (!isName(name)) return null;
  const above = segments[index - 1];
  const isBelowWords = !gapBefore && gapAfter && above !== undefined && !claims.has(above.index) && above.closed;
  const start = text.length - name.length;
  // "Foto di Gianni Muschi" between the day and the text.
  const isBelowFact = headFacts.has(roleOf(claims, index - 1)) && segments[index + 1]?.prose === true;
  return isBelowWords || isBelowFact || isGivenName(name)
    ? { caption: null, credit: { start, end: text.length } }
    : null;
}

/** "| Ivo Petran" right below the words of the picture. */
function barCredit({ segments }: Sheet, claims: Claims, { index, text, gapBefore }: Segment): CreditReading | null {
  const name = /^[|/]\s?(\p{Lu}.{2,50})$/u.exec(text)?.[1];
  const above = segments[index - 1];
  if (name === undefined || gapBefore || above === undefined || claims.has(above.index) || above.words < fewestWords)
    return null;
  return isPerson(name) || isSource(name)
    ? { caption: null, credit: { start: text.length - name.length, end: text.length } }
    : null;
}

/** "hide caption" below the name of the photographer. */
function isAboveCloser({ segments }: Sheet, { index }: Segment): boolean {
  const below = segments[index + 1];
  return below !== undefined && captionClosers.has(openingOf(below));
}

function sourceCredit(sheet: Sheet, claims: Claims, segment: Segment): CreditReading | null {
  const [, label = '', name = ''] = sourceLabel.exec(segment.text) ?? [];
  if (!sourceWords.has(label.toLowerCase()) || !hasTextBelow(sheet, claims, segment)) return null;
  // Above the text stands a picture's source, amid it also that of figures.
  if (!isPerson(name) && !(isName(name) && isAboveText(sheet, claims, segment))) return null;
  const end = segment.text.length;
  return { caption: null, credit: { start: end - name.length, end } };
}

function agencyCredit({ segments }: Sheet, claims: Claims, { index, text, words }: Segment): CreditReading | null {
  const inner = bracketed.exec(text)?.[1];
  if (inner === undefined || words < fewestWords || !(isSource(inner) || isCaselessName(inner))) return null;
  const above = segments.slice(Math.max(0, index - headReach), index);
  const isBelowFact = above.some((line) => headFacts.has(roleOf(claims, line.index)));
  if (!isBelowFact && !isBetween(segments, claims, index)) return null;
  const end = text.length - 1;
  const caption = text.slice(0, end - inner.length - 1).trimEnd();
  return { caption: { start: 0, end: caption.length }, credit: { start: end - inner.length, end } };
}

/** "نازحون يعبرون النهر (الفرنسية)" below a line that may be the headline, the writer and the day right below. */
function isBetween(segments: readonly Segment[], claims: Claims, index: number): boolean {
  const isOpen = (line: Segment) => !claims.has(line.index);
  const isTitle = segments.slice(0, index).some((line) => isOpen(line) && !line.prose && line.words >= fewestWords);
  const below = segments.slice(index + 1, index + 1 + factReach);
  return isTitle && below.some((line) => headFacts.has(roleOf(claims, line.index)));
}

/** "Harwick Statistics Office" has the shape of a name as well. */
function isPerson(text: string): boolean {
  return isName(text) && isGivenName(text);
}

/** Sentences of the text stand above it and below. */
function isAmidText(sheet: Sheet, claims: Claims, segment: Segment): boolean {
  return hasTextAbove(sheet, claims, segment) && hasTextBelow(sheet, claims, segment);
}

/** Where the first and the last sentence stand: without one above or below, nothing need be looked through. */
const edges = perReading((segments: readonly Segment[]) => ({
  first: segments.find(isSentence)?.index ?? Number.POSITIVE_INFINITY,
  last: segments.findLast(isSentence)?.index ?? -1,
}));

function isSentence({ prose, closed }: Segment): boolean {
  return prose && closed;
}

function hasTextAbove({ segments }: Sheet, claims: Claims, { index }: Segment): boolean {
  const { first } = edges(segments);
  return first < index && segments.slice(first, index).some((line) => isSentence(line) && !claims.has(line.index));
}

/** No more than one sentence, the standfirst or the caption, stands above it. */
function isAboveText({ segments }: Sheet, claims: Claims, { index }: Segment): boolean {
  return segments.slice(0, index).filter((line) => line.prose && line.closed && !claims.has(line.index)).length <= 1;
}

function hasTextBelow({ segments }: Sheet, claims: Claims, { index }: Segment): boolean {
  const { last } = edges(segments);
  return (
    last > index && segments.slice(index + 1, last + 1).some((line) => isSentence(line) && !claims.has(line.index))
  );
}

/** "… Parmar said. PTI KVM NSK": the agency, and the letters of those who edited the report. */
const agencySign = /[.!?]["”]? (\p{Lu}{2,8})(?: \p{Lu}{2,4}){0,4}$/u;

/**
 * Whether a paragraph names its source and not a picture's: "… by a third. (Source: Eurostat)" below other sentences, and
 * the last paragraph of an agency's report, "… for a ferry. (AP)".
 */
export function namesItsSource(sheet: Sheet, claims: Claims, segment: Segment): boolean {
  const { text, words } = segment;
  if (words < fewestWords) return false;
  const tail = text.slice(-longestSource * 2);
  const sign = agencySign.exec(tail)?.[1];
  if (sign !== undefined && agencies.has(foldLine(sign)))
    return hasTextAbove(sheet, claims, segment) && !hasTextBelow(sheet, claims, segment);
  if (!/[)\]）]\.?$/.test(text)) return false;
  // "Przyczyny zbada prokuratura. (PAP)": shorter sentences end a report where an agency that is known signs it.
  if (words < fewestInParagraph && !newsAgencyNames.has(agencyBehindStop.exec(tail)?.[1] ?? '')) return false;
  const [, label = '', source = ''] = sourceBehindStop.exec(tail) ?? [];
  if (sourceWords.has(label.toLowerCase()))
    return !isPerson(source) && !agencies.has(foldLine(source)) && hasTextAbove(sheet, claims, segment);
  const agency = agencyBehindStop.exec(tail)?.[1];
  if (agency === undefined || !(agencies.has(foldLine(agency)) || (words >= longParagraph && initials.test(agency))))
    return false;
  return hasTextAbove(sheet, claims, segment) && !hasTextBelow(sheet, claims, segment);
}
