/** Reads the lines of a head that state several facts side by side. */

import type { Span } from '../../../model/provenance.ts';
import { holdsDigit } from '../../../text/char-kinds.ts';
import { weekdayOf } from '../../../text/dates/date-words.ts';
import { readDatedLine, readHeaderDate } from '../../../text/dates/dated-line.ts';
import { foldLine } from '../../../text/normalise.ts';
import { perReading } from '../../../text/per-reading.ts';
import { countWords } from '../../../text/word-count.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Piece, type Sheet } from '../../sheet.ts';
import { type Cell, type CellKind, cellsOf, isClockedPicture } from '../cells.ts';
import { isOnlyTitle } from '../head/only-title.ts';
import { namesOutlet } from '../paper-names.ts';
import { furnitureLine } from '../phrase-book.ts';
import { madePicture } from '../pictures/made-picture.ts';
import { isFileMark, namesPicture } from '../pictures/picture-names.ts';
import { bylineLabels, bylineStart } from '../writers/bylines.ts';
import { isColonLabel, withoutColonNames } from './before-day.ts';
import { isStampOnly } from './header-line.ts';
import { pathClaim } from './path-lines.ts';
import { isKoreanName, isPlace, isSaidElsewhere } from './places.ts';
import { withPaper } from './unknown-paper.ts';

const longestLine = 30;
/** A headline among the cells stands in one of the first lines, and has so many words. */
const headlineReach = 3;
const fewestHeadlineWords = 3;
const headlineAloneWords = 4;
/** How many paragraphs may stand above such a line. */
const mostProseAbove = 2;
/** Cells that no rule explains. */
const mostUnknown = 2;
/** A line that signs the article stands among so many below its text, and has so many words. */
const longestBesideTime = 5;
const tailReach = 2;
const longestTail = 14;
const longestShort = 4;
const longestWeekday = 16;

/** "WQRL | By Dani Kowalczyk": how broadcasters are called. */
const callSign = /^[CKWX]\p{Lu}{2,3}$/u;

const dates: ReadonlySet<CellKind> = new Set(['date-line', 'update-line', 'retrieved']);
const named: ReadonlySet<CellKind> = new Set(['byline', 'section', 'publisher']);

/** Claims lines such as "The Harwick Gazette | Local | 4 May 2022" and "Home > News > Local". */
export function factLines(sheet: Sheet, claims: Claims): Claim[] {
  let prose = 0;
  const made: Claim[] = [];
  for (const segment of openSegments(sheet, claims)) {
    if (segment.prose && !isSaidTwice(sheet, segment)) prose += 1;
    if (prose >= mostProseAbove) break;
    if (segment.words > longestLine || segment.closed) continue;
    const found = claimOnce(sheet, segment);
    if (found !== null) made.push(found);
  }
  return [...made, ...signedBelow(sheet, claims)];
}

/** A caption stands twice where the page has words for those who cannot see the picture. */
function isSaidTwice({ segments }: Sheet, { index, text }: Segment): boolean {
  return [index - 1, index + 1].some(
    (at) => segments[at]?.text.startsWith(text) || text.startsWith(segments[at]?.text ?? ' '),
  );
}

const claimsOf = perReading((_: Sheet) => new Map<Segment, Claim | null>());

/** Text is looked through twice, before and behind the line that opens a file. */
function claimOnce(sheet: Sheet, segment: Segment): Claim | null {
  const known = claimsOf(sheet).get(segment);
  if (known !== undefined) return known;
  const made = pathClaim(sheet, segment) ?? cellClaim(sheet, segment);
  claimsOf(sheet).set(segment, made);
  return made;
}

/** "Hannes Bruckmüller (bru), 30.11.2006", "The Harwick Gazette, 4 May 2022, p. 3" right below the text. */
function signedBelow(sheet: Sheet, claims: Claims): Claim[] {
  const last = sheet.segments.findLastIndex(({ prose }) => prose);
  const below = sheet.segments.slice(last + 1, last + 1 + tailReach).filter(({ index }) => !claims.has(index));
  return below.flatMap((segment): Claim[] => {
    const cells = segment.words <= longestTail && holdsDigit(segment.text) ? cellsOf(sheet, innerSpan(segment)) : [];
    const kinds = new Set(cells.map(({ kind }) => kind));
    // "Quelle: Statistisches Amt, 3. März 2021" tells where a figure is from.
    const isPaperOnly = cells.every(
      ({ kind, text }) => kind !== 'publisher' || !text.includes(':') || namesOutlet(text),
    );
    const isSignature =
      (kinds.has('byline') || kinds.has('publisher') || kinds.has('issue')) &&
      isDated(kinds) &&
      !kinds.has('words') &&
      isPaperOnly;
    return last > 0 && isSignature ? [claimOf(segment, cells, null)] : [];
  });
}

/** "(Lena Krämer, 22.8.2023)": without the brackets around the whole. */
function innerSpan({ text, span }: Segment): Span {
  return /^\([^()]+\)$/.test(text) ? { start: span.start + 1, end: span.end - 1 } : span;
}

function cellClaim(sheet: Sheet, segment: Segment): Claim | null {
  if (!mayHoldFacts(segment.text)) return null;
  // A day beside the picture may be the article's.
  const isWriter = (text: string) => bylineStart(text, bylineLabels(sheet.press)) !== null;
  if (!holdsDigit(segment.text) && madePicture(sheet, segment, isWriter)) return null;
  // A line of dates alone has its own rule.
  if (readDatedLine(segment.text, sheet.language)?.form === 'own') return null;
  if (segment.index === 0 && !/[|•·●♦■\t]/u.test(segment.text) && readHeaderDate(segment.text) !== null) return null;
  const told = withPaper(sheet, segment, withoutColonNames(sheet, cellsOf(sheet, segment.span)));
  // "17 October 2019 12:00, Thursday | Home news"
  const cells = told.map((cell) =>
    cell.kind === 'words' && isWeekday(sheet, cell) ? { ...cell, kind: 'extra' as const } : cell,
  );
  // "Archivo - Agentes de Protección Civil": what a picture from the files shows.
  const [lead] = cells;
  if (lead === undefined || isFileMark(lead.text)) return null;
  const kinds = new Set(cells.map(({ kind }) => kind));
  const words = cells.filter(({ kind }) => kind === 'words');
  if (isIssue(sheet, segment, cells)) return placedClaim(sheet, segment, cells);
  if (!isDated(kinds))
    return isSigned(kinds, words) ||
      isFiledUnder(sheet, segment, cells) ||
      isSentFrom(sheet, cells) ||
      isPaperOverButtons(kinds)
      ? placedClaim(sheet, segment, cells)
      : null;
  // "2025年12月24日，北町一處民宅起火": behind that comma a sentence goes on.
  if (words.some(({ text }) => /^\s*[，、]/u.test(text))) return null;
  if (words.length === 0) return claimOf(segment, isOfOther(sheet, cells) ? asOther(cells) : cells, null);
  const [only, short] = [...words].sort((a, b) => b.text.length - a.text.length);
  if (only === undefined || words.length > mostUnknown) return null;
  if (isAllHeadline(sheet, cells, words) || isCutPhrase(sheet, segment, words)) return null;
  const known = [...kinds];
  // "05/06/2014 | Ciudad | El columpio que censaron": a section that no list knows.
  if (
    short !== undefined &&
    !kinds.has('section') &&
    isTopic(short.text) &&
    readsAsHeadline(sheet, segment, only, known)
  )
    return claimOf(segment, as(cells, short, 'section'), only);
  if (words.length === 1 && !namesPicture(only.text) && readsAsHeadline(sheet, segment, only, known))
    return claimOf(segment, cells, only);
  return words.every(({ text }) => isShort(text)) || isTimed(cells, words) ? placedClaim(sheet, segment, cells) : null;
}

/** "04.05.2021, 13.07 Uhr • aus DER ZEUGE 18/2021": beside a day with its time stand a few words of any kind. */
function isTimed(cells: readonly Cell[], words: readonly Cell[]): boolean {
  const isClocked = cells.some(
    ({ kind, text }) => dates.has(kind) && /\d[.:h]\d\d(?!\d)/.test(text.replace(/\d{1,2}[./]\d{1,2}[./]\d{4}/, '')),
  );
  return isClocked && words.every(({ text }) => text.trim().split(/\s+/).length <= longestBesideTime);
}

/** The claim that known cells make on a line without a headline; null when they are about something else. */
export function claimCells(sheet: Sheet, segment: Segment, cells: readonly Cell[]): Claim | null {
  const kinds = new Set(cells.map(({ kind }) => kind));
  const words = cells.filter(({ kind }) => kind === 'words');
  if (!(isDated(kinds) || kinds.has('byline')) || words.length > mostUnknown) return null;
  return words.every(({ text }) => isShort(text)) ? placedClaim(sheet, segment, cells) : null;
}

/** Only a line with a number or with a mark between its parts can be one: most lines of prose have neither. */
function mayHoldFacts(text: string): boolean {
  return (holdsDigit(text) || /\s[-–—/|•·●♦■]/.test(text) || /\p{Nd}年/u.test(text)) && !/^(?:©|\(c\))/i.test(text);
}

function isDated(kinds: ReadonlySet<CellKind>): boolean {
  if (kinds.has('month')) return kinds.size > (kinds.has('words') ? 2 : 1);
  // A day without its year is the article's only where its writer stands beside it.
  if (kinds.has('day') && kinds.has('byline') && !kinds.has('words')) return true;
  return [...kinds].some((kind) => dates.has(kind));
}

/** "Maandblad voor de haven · maart 2025" opens the file above the headline: a few words, and behind a mark nothing but the month. */
function isIssue({ segments, press }: Sheet, { index, text }: Segment, cells: readonly Cell[]): boolean {
  const [name, month, ...others] = cells;
  const below = segments[1];
  if (index > 0 || others.length > 0 || name?.kind !== 'words' || month?.kind !== 'month' || below === undefined)
    return false;
  const isTitle =
    !below.prose && below.words >= fewestHeadlineWords && bylineStart(below.text, bylineLabels(press)) === null;
  return isTitle && /[|·•]/.test(text) && isShort(name.text);
}

/** "Anna Whitlock | The Harwick Gazette", "EFE | Valverde" */
function isSigned(kinds: ReadonlySet<CellKind>, words: readonly Cell[]): boolean {
  if (words.length === 0) return kinds.has('byline') && (kinds.has('publisher') || kinds.has('agency'));
  if (kinds.has('byline') && words.length === 1 && callSign.test(words[0]?.text.trim() ?? '')) return true;
  return kinds.has('agency') && words.length === 1 && isTopic(words[0]?.text ?? '');
}

/** "Anna Whitlock | Politics" below the headline, "Culture | By Ann Reed"; "Football | Erling Berg" is who the article is about. */
function isFiledUnder({ press }: Sheet, { index, text }: Segment, cells: readonly Cell[]): boolean {
  const [first, second, ...others] = cells.filter(({ kind }) => kind !== 'extra');
  if (index === 0 || others.length > 0 || first === undefined || second === undefined) return false;
  if (first.kind === 'byline') return second.kind === 'section';
  const isLabelled = (part: string) => bylineStart(part, bylineLabels(press)) !== null;
  return first.kind === 'section' && second.kind === 'byline' && text.split(/\s?[|·•]\s?/u).some(isLabelled);
}

/** "Redacción | Madrid | 3 mar 2022 14:05 CET" right above the text; "3. mars 2022 | Byråd" above the headline. */
function placedClaim(sheet: Sheet, segment: Segment, cells: readonly Cell[]): Claim | null {
  const next = sheet.segments[segment.index + 1];
  const above = next !== undefined && !next.prose && segment.index < headlineReach;
  const isMasthead = cells.some(({ kind }) => kind === 'issue');
  // "AP Photo/Jo Pike | June 12, 2021": the day of the picture.
  const isSigned = cells.some(({ kind }) => kind === 'byline');
  const isOfPicture = !isSigned && cells.some(({ kind, text }) => kind === 'words' && namesPicture(text.trim()));
  if ((isOfPicture || isOfOther(sheet, cells)) && !isMasthead && !isClockedPicture(cells))
    return claimOf(segment, asOther(cells), null);
  const named = cells.map((cell): Cell => {
    if (cell.kind !== 'words') return cell;
    // "THE COMPOSITOR      No. 212, February 2004": what has numbers is the paper.
    if (isMasthead || (callSign.test(cell.text.trim()) && cells.some(({ kind }) => kind === 'byline')))
      return { ...cell, kind: 'publisher' };
    if (isPlace(sheet, segment, cell.text.trim())) return { ...cell, kind: 'dateline' };
    // "우종훈 2023. 7. 23. 23:40"
    if (isKoreanName(cell.text.trim())) return { ...cell, kind: 'byline' };
    const isOnly = cells.every((other) => other === cell || other.kind !== 'section');
    // "2026. március 11., szerda - Szilárd": beside the weekday stands whose name day it is.
    return above && isOnly && isTopic(cell.text) && !(cells.length === 2 && namesWeekday(sheet, cells))
      ? { ...cell, kind: 'section' }
      : { ...cell, kind: 'extra' };
  });
  return claimOf(segment, named, null);
}

function isWeekday({ language }: Sheet, { text }: Cell): boolean {
  return text.length <= longestWeekday && weekdayOf(text.trim(), language) !== null;
}

function namesWeekday({ language }: Sheet, cells: readonly Cell[]): boolean {
  const days = cells.filter(({ kind }) => kind === 'date-line');
  return days.some(({ text }) =>
    text.split(/[^\p{L}\p{M}]+/u).some((word) => word !== '' && weekdayOf(word, language) !== null),
  );
}

/** "Bewerbungsfrist: 30. Juni 2022", and "12 mars 1941 – 3 mai 2016": two days are neither. */
function isOfOther(sheet: Sheet, cells: readonly Cell[]): boolean {
  const days = cells.flatMap(({ kind, text }) => (kind === 'date-line' ? (dayOf(text, sheet.language) ?? []) : []));
  return new Set(days).size > 1 || cells.some((_, at) => isColonLabel(sheet, cells, at));
}

/** The day of publication that a date without a word for it states; null for any other. */
function dayOf(text: string, language: string): string | null {
  const line = readDatedLine(text, language);
  return line?.published?.kind === 'date' && !line.labelled ? line.published.date.edtf.slice(0, 10) : null;
}

/** "The Evening Mercury | Comments 4": the paper and buttons. */
function isPaperOverButtons(kinds: ReadonlySet<CellKind>): boolean {
  return kinds.size === 2 && kinds.has('publisher') && kinds.has('extra');
}

function asOther(cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => (cell.kind === 'words' || dates.has(cell.kind) ? { ...cell, isOther: true } : cell));
}

/** "Ana Ruiz | Valverde": the writer, and a place that the article names. */
function isSentFrom(sheet: Sheet, cells: readonly Cell[]): boolean {
  const place = cells.find(({ kind }) => kind === 'words');
  if (cells.length !== 2 || place === undefined || cells.every(({ kind }) => kind !== 'byline')) return false;
  return isTopic(place.text) && isSaidElsewhere(sheet.source, place.span.start, place.text.trim());
}

function as(cells: readonly Cell[], one: Cell, kind: CellKind): Cell[] {
  return cells.map((cell) => (cell === one ? { ...cell, kind } : cell));
}

/** One or two words, the first with a capital. */
function isTopic(text: string): boolean {
  return /^\p{Lu}\S*(?: \S+)?$/u.test(text.trim());
}

/** Up to four words without a number, the first with a capital where the script has them. */
function isShort(text: string): boolean {
  return /^[\p{Lu}\p{Lo}][^\p{Nd}!?]*$/u.test(text.trim()) && text.trim().split(/\s+/).length <= longestShort;
}

/** "Fukushima, 11. März 2011: Protokoll einer Katastrophe", "Bataclan : 13 novembre 2015, la nuit d'horreur": a colon beside the day makes it part of what is told. */
function isAllHeadline({ source }: Sheet, cells: readonly Cell[], words: readonly Cell[]): boolean {
  const day = cells.findIndex(({ kind, isOther }) => kind === 'date-line' && isOther !== true);
  const [before, date, behind] = [cells[day - 1], cells[day], cells[day + 1]];
  if (date === undefined || behind === undefined || !words.includes(behind) || isStampOnly(date.text)) return false;
  const told = countWords(behind.text);
  if (told > 1 && /^\s?[:：]/u.test(source.slice(date.span.end, behind.span.start))) return true;
  return (
    told >= fewestHeadlineWords &&
    before?.kind === 'words' &&
    /[:：]\s*$/u.test(source.slice(before.span.end, date.span.start))
  );
}

/** "SEANCE DU 12 DECEMBRE 2019" alone above the text: the day belongs to what it is told of. */
function isCutPhrase(sheet: Sheet, segment: Segment, words: readonly Cell[]): boolean {
  const small = sheet.press[0]?.dangling ?? [];
  return words.some(({ text }) => small.includes(foldLine(text).replace(/^.* /, ''))) && isOnlyTitle(sheet, segment);
}

/** "05/06/2014 | Ciudad | El columpio que censaron como vivienda" */
function readsAsHeadline(sheet: Sheet, segment: Segment, { text, span }: Cell, kinds: readonly CellKind[]): boolean {
  const words = countWords(text);
  const next = sheet.segments[segment.index + 1];
  const standsApart = next !== undefined && (segment.gapAfter || !next.prose || opensText(segment, next));
  // "Ferry stays in port" above "Harwick Journal, The (UK) - Tuesday, March 4, 2014": the headline stands above.
  const above = sheet.segments[segment.index - 1];
  if (above !== undefined && !above.prose && above.words >= fewestHeadlineWords && furnitureLine(above.text) === null)
    return false;
  if (segment.index >= headlineReach || !standsApart || words < fewestHeadlineWords) return false;
  if (words >= headlineAloneWords || kinds.some((kind) => named.has(kind))) return true;
  // "Datum der Sitzung: 9. Juni 2021"
  return !/^\s?[:：]/.test(sheet.source.slice(span.end, span.end + 2)) && isOnlyTitle(sheet, segment);
}

/** "15/02/2020 - Rennes : un incendie fait deux blessés" right above a paragraph, no gap between: a line that goes on does not stop there. */
function opensText({ closed }: Segment, next: Segment): boolean {
  return !closed && next.closed && /^[«„“"‘'—–-]?\s?[\p{Lu}\p{Lo}]/u.test(next.text);
}

function claimOf(segment: Segment, cells: readonly Cell[], headline: Cell | null): Claim {
  const pieces = cells.flatMap((cell): Piece[] => {
    if (cell === headline) return [piece(cell, 'headline', 'headline/header-line')];
    if (cell.isOther) return [piece(cell, 'set-aside', 'set-aside/label')];
    switch (cell.kind) {
      case 'address':
        return [piece(cell, 'address', 'address/own-line')];
      case 'dateline':
        return [piece(cell, 'dateline', 'dateline/opening')];
      case 'agency':
        return [piece(cell, 'agency-credit', 'agency/credit-line')];
      case 'kicker':
        return [piece(cell, 'kicker', 'kicker/above-headline')];
      case 'date-line':
      case 'day':
      case 'month':
        return [piece(cell, 'date-line', 'published/own-line')];
      case 'update-line':
        return [piece(cell, 'update-line', 'updated/update-line')];
      case 'retrieved':
        return [piece(cell, 'retrieved', 'retrieved/own-line')];
      case 'byline':
        return [piece(cell, 'byline', 'byline/by-line')];
      case 'section':
        return [piece(cell, 'section', 'section/own-line')];
      case 'publisher':
        return [piece(cell, 'publisher', 'publisher/own-line')];
      default:
        return [piece(cell, 'set-aside', 'set-aside/label')];
    }
  });
  return { segment: segment.index, pieces };
}

function piece({ span }: Cell, role: Piece['role'], rule: Piece['rule']): Piece {
  return { role, span, rule, confidence: 'likely' };
}
