/** Lines that state when the article appeared, was changed or was got, and labels whose date was not copied. */
import type { ArchiveDate } from '../../../model/date.ts';
import { flatMap } from '../../../model/flat-map.ts';
import type { Span } from '../../../model/provenance.ts';
import type { RuleId } from '../../../model/rules.ts';
import { holdsDigit } from '../../../text/char-kinds.ts';
import { clockAfter } from '../../../text/dates/clock.ts';
import { labelAlone, lineLabels } from '../../../text/dates/date-labels.ts';
import {
  type DatedLine,
  readDatedLine,
  readPlacedDate,
  readUpdateTime,
  readYearlessLine,
} from '../../../text/dates/dated-line.ts';
import { isRelativeLine } from '../../../text/dates/relative-line.ts';
import { scanText } from '../../../text/dates/scan-text.ts';
import { readMonth } from '../../../text/dates/written-date.ts';
import { foldLine } from '../../../text/normalise.ts';
import { opensWithPhrase } from '../../../text/phrase-edges.ts';
import type { Role } from '../../layout.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Sheet, setAside } from '../../sheet.ts';
import { furnitureLine } from '../phrase-book.ts';
import { namesPicture } from '../pictures/picture-names.ts';
import { isKoreanName, isPlace, isSaidElsewhere } from './places.ts';

type PlacedDate = NonNullable<ReturnType<typeof readPlacedDate>>;
const longestDatedLine = 25;
const longestClock = 16;
/** A date below so many parts is no longer in the head of the article. */
const fewestAbove = 3;
/** "March 2022" dates an article among its first lines; further down it heads a part of it. */
const monthReach = 4;
const longestLabels = 4;
const longestCreditLine = 80;
/** A button beside a date has at most so many words, and both together so many characters. */
const mostButtonWords = 7;
const longestBeside = 120;

/** Claims labels that wait for a date that was not copied: "Uppdaterad: Publicerad:", "Posted , updated", "Publicado". */
export function emptyLabels(sheet: Sheet, claims: Claims): Claim[] {
  return openSegments(sheet, claims)
    .filter(({ text, words }) => words <= longestLabels && text.length <= longestCreditLine && !holdsDigit(text))
    .filter((segment) => {
      const labels = segment.text.split(/[:,|·•–—]\s{0,3}|\s-\s/u).filter((label) => label.trim() !== '');
      if (labels.length === 0 || !labels.every((label) => labelAlone(label.trim(), sheet.language) !== null))
        return false;
      // A single word may head a part of the text: only one that more labels or furniture stand beside waits for a date.
      return labels.length > 1 || /[:：]$/.test(segment.text) || isApartFromText(sheet, segment);
    })
    .map((segment) => setAside(segment, 'set-aside/label'));
}

function isApartFromText({ segments }: Sheet, { index }: Segment): boolean {
  return segments[index - 1]?.prose !== true || segments[index + 1]?.prose !== true;
}

/** Claims lines that state a date and nothing else of weight. */
export function datedLines(sheet: Sheet, claims: Claims): Claim[] {
  const inHead = headTest(sheet);
  const made = datedLinesOf(sheet, claims, inHead);
  const days = new Set(made.filter(({ pieces }) => pieces[0]?.role === 'date-line').map(({ segment }) => segment));
  return [...made, ...clocksBeside(sheet, claims, { days, inHead })];
}

/** "10:45 ص" on a line of its own above or below the day, in the head: the time of the page, which heads nothing. */
function clocksBeside(
  sheet: Sheet,
  claims: Claims,
  { days, inHead }: { readonly days: ReadonlySet<number>; readonly inHead: (segment: Segment) => boolean },
): Claim[] {
  if (days.size === 0) return [];
  return openSegments(sheet, claims)
    .filter(
      (segment) =>
        segment.text.length <= longestClock &&
        (days.has(segment.index - 1) || days.has(segment.index + 1)) &&
        !days.has(segment.index) &&
        inHead(segment) &&
        isClock(segment.text),
    )
    .map((segment) => setAside(segment, 'set-aside/label'));
}

function isClock(text: string): boolean {
  return /^\p{Nd}/u.test(text) && clockAfter(scanText(text), 0)?.end === text.length;
}

function datedLinesOf(sheet: Sheet, claims: Claims, inHead: (segment: Segment) => boolean): Claim[] {
  return flatMap(openSegments(sheet, claims), (segment) => {
    if (segment.words > longestDatedLine) return [];
    const raw = sheet.source.slice(segment.span.start, segment.span.end);
    const dated = readDatedLine(raw, sheet.language);
    if (dated === null && inHead(segment)) return besideButton(sheet, segment, raw) ?? lessDated(sheet, segment, raw);
    if (dated === null && isLabelledAge(sheet, raw)) return [setAside(segment, 'set-aside/label')];
    if (dated === null) return closesText(sheet, segment) ? placedBelow(sheet, segment, raw) : [];
    if (isSaidAgain(sheet, segment, dated)) return [setAside(segment, 'set-aside/repeat')];
    const label = isBare(dated) ? labelAbove(sheet, claims, segment) : null;
    if (label !== null) return labelledBelow(sheet, segment, label);
    if (isBare(dated) && headsPart(sheet, segment, dated)) return [];
    if (dated.form === 'byline') return [claim(segment, 'byline', 'byline/by-line')];
    return [claim(segment, ...roleOfDates(dated))];
  });
}

/** "22 Dec 2021" glued to "Published On 22 Dec 2021"; of "03/04/2023" and "March 4, 2023" the one that can be read in two ways. */
function isSaidAgain(sheet: Sheet, segment: Segment, dated: DatedLine): boolean {
  const { segments, source, language } = sheet;
  const [above, below] = [segments[segment.index - 1], segments[segment.index + 1]];
  const read = ({ span }: Segment) => readDatedLine(source.slice(span.start, span.end), language);
  const isTwoWays = (line: DatedLine | null) => (line === null ? null : datesOf(line)[0])?.precision === 'one-of';
  if (above?.span.end === segment.span.start && isBare(dated)) {
    const first = read(above);
    return first !== null && !isTwoWays(first) && datesOf(first).some(({ earliest }) => earliest === dayOf(dated));
  }
  return below?.span.start === segment.span.end && isTwoWays(dated) && dayOf(read(below)) !== null;
}

function datesOf({ published, updated, retrieved }: DatedLine): ArchiveDate[] {
  return [published, updated, retrieved].flatMap((one) => (one?.kind === 'date' ? [one.date] : []));
}

/** The only day of a line. */
function dayOf(line: DatedLine | null): string | null {
  const [date] = line === null ? [] : datesOf(line);
  return date !== undefined && date.earliest === date.latest ? date.earliest : null;
}

/** "Sist oppdatert:" alone on the line above a date. */
function labelAbove({ segments, language }: Sheet, claims: Claims, { index }: Segment): Segment | null {
  const above = segments[index - 1];
  if (above === undefined || claims.has(above.index)) return null;
  return labelAlone(above.text, language) === null ? null : above;
}

/** The label and the date as one line; the second segment is used up. */
function labelledBelow({ source, language }: Sheet, { index, span }: Segment, label: Segment): Claim[] {
  const whole = { start: label.span.start, end: span.end };
  const dated = readDatedLine(source.slice(whole.start, whole.end), language);
  if (dated === null) return [];
  const [role, rule] = roleOfDates(dated);
  return [
    { segment: label.index, pieces: [{ role, span: whole, rule, confidence: 'likely' }] },
    { segment: index, pieces: [] },
  ];
}

function roleOfDates({ published, updated }: DatedLine): readonly [Role, RuleId] {
  if (published !== null) return ['date-line', 'published/own-line'];
  return updated === null ? ['retrieved', 'retrieved/own-line'] : ['update-line', 'updated/update-line'];
}

/** Above the running text, or below its first sentence, which may be the standfirst. */
function headTest({ segments }: Sheet): (segment: Segment) => boolean {
  const prose = segments.filter((segment) => segment.prose);
  const begun = prose[1]?.index ?? Number.POSITIVE_INFINITY;
  const last = prose.at(-1)?.index ?? -1;
  // A file of a date and nothing else has a head and no text.
  return ({ index }) => index <= begun && (index < last || last < 0);
}

/** "2 hours ago" dates nothing; a month, a day without its year or a day after a place date an article in its head. */
function lessDated(sheet: Sheet, segment: Segment, raw: string): Claim[] {
  const isChange = readUpdateTime(raw, sheet.language) !== null;
  if (!isChange && isRelativeLine(raw, sheet.language)) return [setAside(segment, 'set-aside/label')];
  return placedOrYearless(sheet, segment, raw);
}

/** "Publié hier à 18h40": with its word such a line speaks of the page wherever it stands; "Ten years ago" may head a part of the text. */
function isLabelledAge({ language }: Sheet, raw: string): boolean {
  if (!isRelativeLine(raw, language)) return false;
  const folded = foldLine(raw);
  const { published, updated } = lineLabels(language);
  return [...published, ...updated].some((label) => opensWithPhrase(folded, label));
}

/** Right below the last paragraph, apart from it and with nothing but one line below. */
function closesText({ segments }: Sheet, { index, prose, gapBefore }: Segment): boolean {
  const isAlone = !prose && gapBefore && index >= segments.length - 2;
  return isAlone && segments[index - 1]?.prose === true && segments[index + 1]?.prose !== true;
}

/** "Harwick, 3 March 2022" below the text, as writers sign: only with a place that the article names. */
function placedBelow({ source, language }: Sheet, segment: Segment, raw: string): Claim[] {
  const placed = readPlacedDate(raw, language);
  if (placed === null) return [];
  const isNamed = isSaidElsewhere(source, segment.span.start, raw.slice(placed.place.start, placed.place.end));
  return isNamed ? [placedClaim(segment, placed, 'dateline')] : [];
}

/** "Castel Rovaio, 28 febbraio 2016" and "21. november" date an article only in its head. */
function placedOrYearless(sheet: Sheet, segment: Segment, raw: string): Claim[] {
  const placed = readPlacedDate(raw, sheet.language);
  if (placed !== null) {
    const place = raw.slice(placed.place.start, placed.place.end);
    // "Archivbild, 12. Juni 2019"
    if (namesPicture(place)) return [setAside(segment, 'set-aside/label')];
    const role: Role = isPlace(sheet, segment, place) ? 'dateline' : isKoreanName(place) ? 'byline' : 'set-aside';
    return [placedClaim(segment, placed, role)];
  }
  // "LAST UPDATE | 19 Jul": the day of a change that lacks its year dates nothing.
  if (readYearlessLine(raw, sheet.language, 'updated') !== null || readUpdateTime(raw, sheet.language) !== null)
    return [claim(segment, 'update-line', 'updated/update-line')];
  const isDate =
    readYearlessLine(raw, sheet.language) !== null ||
    (segment.index < monthReach && readMonth(raw, sheet.language) !== null);
  return isDate ? [claim(segment, 'date-line', 'published/own-line')] : [];
}

function placedClaim({ index, span }: Segment, { place, date }: PlacedDate, role: Role): Claim {
  const at = (within: Span): Span => ({ start: span.start + within.start, end: span.start + within.end });
  const rule: RuleId =
    role === 'dateline' ? 'dateline/opening' : role === 'byline' ? 'byline/by-line' : 'set-aside/label';
  return {
    segment: index,
    pieces: [
      { role, span: at(place), rule, confidence: 'likely' },
      { role: 'date-line', span: at(date), rule: 'published/own-line', confidence: 'likely' },
    ],
  };
}

/** "Article réservé aux abonnés Publié le 16 novembre 2021", "16 November 2021 Print": a date line and a button on one line. */
function besideButton({ language }: Sheet, { index, span, text }: Segment, raw: string): Claim[] | null {
  if (!holdsDigit(text) || text.length > longestBeside) return null;
  for (const cut of cutsOf(raw)) {
    const [button, date] = cut.isBefore
      ? [raw.slice(0, cut.at), raw.slice(cut.at)]
      : [raw.slice(cut.at), raw.slice(0, cut.at)];
    if (furnitureLine(button.trim()) === null) continue;
    const dated = readDatedLine(date, language);
    if (dated?.form !== 'own') continue;
    const [role, rule] = roleOfDates(dated);
    const first = { start: span.start, end: span.start + cut.at };
    const second = { start: span.start + cut.at, end: span.end };
    const aside = { role: 'set-aside', rule: 'set-aside/label', confidence: 'certain' } as const;
    const own = { role, rule, confidence: 'likely' } as const;
    const pieces = cut.isBefore
      ? [
          { ...aside, span: first },
          { ...own, span: second },
        ]
      : [
          { ...own, span: first },
          { ...aside, span: second },
        ];
    return [{ segment: index, pieces }];
  }
  return null;
}

/** Where a line may be cut: behind its first few words, or before its last two. */
function cutsOf(raw: string): { readonly at: number; readonly isBefore: boolean }[] {
  const starts = [...raw.matchAll(/\s+(?=\S)/gu)].map(({ index, 0: { length } }) => index + length);
  return [
    ...starts.slice(0, mostButtonWords).map((at) => ({ at, isBefore: true })),
    ...starts.slice(-2).map((at) => ({ at, isBefore: false })),
  ];
}

function isBare({ form, labelled, updated, retrieved }: DatedLine): boolean {
  return form === 'own' && !labelled && updated === null && retrieved === null;
}

/** "3 May" between two paragraphs of a chronology heads the second; it does not date the article. */
function headsPart(sheet: Sheet, { index, gapBefore, gapAfter }: Segment, { published }: DatedLine): boolean {
  const before = sheet.segments[index - 1];
  const after = sheet.segments[index + 1];
  const isAmid = index > fewestAbove && before?.prose === true && after?.prose === true;
  if (!isAmid || !gapBefore || !gapAfter) return false;
  // "27 Enero de 2026 14.19" below the standfirst: what heads a part of the text has no time.
  const isFirst = sheet.segments.find(({ prose }) => prose) === before;
  return !(isFirst && published?.kind === 'date' && published.date.precision === 'minute');
}
