/** Reads what the parts of a line are that bars, dots, dashes and dates divide: "The Harwick Gazette | Local | 4 May 2022". */
import type { Span } from '../../model/provenance.ts';
import { isFiller, labelAlone } from '../../text/dates/date-labels.ts';
import { readDatedLine, readUpdateTime, readYearlessLine } from '../../text/dates/dated-line.ts';
import { datedStretch } from '../../text/dates/dated-stretch.ts';
import { isRelativeLine } from '../../text/dates/relative-line.ts';
import { readMonth } from '../../text/dates/written-date.ts';
import { articleKinds, deskWords } from '../../text/languages/newsroom-words.ts';
import { sectionNames } from '../../text/languages/press/presses.ts';
import { foldLine } from '../../text/normalise.ts';
import type { Role } from '../layout.ts';
import type { Sheet } from '../sheet.ts';
import { isKnownPlace } from './facts/dateline-places.ts';
import { isGivenName, isName, isNames, isShoutedName, nameBeforeRole } from './names.ts';
import { isDomain, isPaper, namesOutlet } from './paper-names.ts';
import { furnitureLine, labelLength, labelsOf } from './phrase-book.ts';
import { isFileMark, namesPicture } from './pictures/picture-names.ts';
import { agencySpans } from './writers/agency-spans.ts';
import { bylineLabels, bylineStart } from './writers/bylines.ts';
import { eastAsianName } from './writers/east-asian-names.ts';
import { withoutWriting } from './writers/name-tail.ts';
import { readPeople } from './writers/people-line.ts';

/** What a cell says: a role, nothing of weight (a count, a page, an address), or words that only its place explains. */
export type CellKind =
  | Extract<
      Role,
      'date-line' | 'update-line' | 'retrieved' | 'byline' | 'section' | 'publisher' | 'kicker' | 'dateline'
    >
  | 'agency'
  | 'address'
  | 'month'
  | 'day'
  | 'issue'
  | 'extra'
  | 'words';

export interface Cell {
  readonly text: string;
  /** In the source. */
  readonly span: Span;
  readonly kind: CellKind;
  /** Words for a picture and their day, which is not the article's: "Archivbild vom 12. Juni 2019". */
  readonly isOther?: boolean;
}

/** "12·05·19" is one day. */
const divider = /\s*(?:[|｜•●♦■\t\u3000]|(?<!(?<!\d)\d\d)·|·(?!\d\d(?!\d)))\s*|\s+[-–—/]\s+|\s{3,}/gu;
/** "Ana Ruiz aruiz@gaceta.example Miércoles 27 de febrero": a mail address parts what stands around it. */
const aroundAddress =
  /\s*[|｜•·●♦■\t]\s*|\s+[-–—/]\s+|\s{3,}|\s(?=[^\s@]{1,40}@[^\s@]{1,60}\.\p{L}{2,10}(?:\s|$))|(?<=\s[^\s@]{1,40}@[^\s@]{1,60})\s/gu;
const most = 6;
/** A database lists more: "2013年05月12日　東都日日新聞　朝刊　第３社会　０３３ページ　００８４７文字". */
const mostListed = 9;

/** The cells of the line at a span; empty when nothing divides it, or too much. */
export function cellsOf(sheet: Sheet, line: Span): Cell[] {
  const raw = sheet.source.slice(line.start, line.end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of [...raw.matchAll(raw.includes('@') ? aroundAddress : divider), { index: raw.length, 0: '' }]) {
    spans.push({ start: line.start + from, end: line.start + match.index });
    from = match.index + match[0].length;
    if (spans.length > (raw.includes('\u3000') ? mostListed : most)) return [];
  }
  // Most lines are one stretch, and only a day or a few forms part one: what it says need not be read.
  if (spans.length === 1 && !isParted(raw) && datedStretch(raw, sheet.language) === null) return [];
  const cells = spans.reduce<Cell[]>((before, span) => withCells(sheet, before, span), []);
  return cells.length > 1 ? cells : [];
}

/** The cells so far and those of one more stretch; "3 marzo 2022 | 14:05": the time goes with its day. */
function withCells(sheet: Sheet, cells: readonly Cell[], span: Span): Cell[] {
  const found = cellsAt(sheet, span);
  const [last, first] = [cells.at(-1), found[0]];
  const labelled = last !== undefined && first !== undefined ? labelledDate(sheet, last, first) : null;
  if (labelled !== null) return [...cells.slice(0, -1), labelled, ...found.slice(1)];
  const isTimeOfDay =
    last !== undefined && first !== undefined && found.length === 1 && isDate(last) && isTime(first.text);
  return isTimeOfDay ? [...cells.slice(0, -1), widened(sheet, last, first.span.end)] : [...cells, ...found];
}

/** "Updated" and "March 04, 2022 03:12 pm IST" as one cell, whatever parts them; null when the first is no such word. */
export function labelledDate(sheet: Sheet, label: Cell, date: Cell): Cell | null {
  if (label.kind !== 'words' || date.kind !== 'date-line' || labelAlone(label.text, sheet.language) === null)
    return null;
  return cellAt(sheet, { start: label.span.start, end: date.span.end });
}

/** Whether a full stop or the end of an issue's number parts a stretch in two. */
function isParted(text: string): boolean {
  const trimmed = text.trim();
  return issueLead.test(trimmed) || signedPlace.test(trimmed);
}

/** The two cells that a full stop or the end of an issue's number parts. */
function splitAt(sheet: Sheet, { start, end }: Span, text: string): Cell[] {
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const length = (issueLead.exec(trimmed) ?? signedPlace.exec(trimmed))?.[0].length ?? 0;
  const [first, second] = [
    { start, end: start + lead + length },
    { start: start + lead + length, end },
  ].map((part) => cellAt(sheet, withoutMarks(sheet.source, part))) as [Cell, Cell];
  if (first.kind === 'issue') return [first, second];
  // A sign that no list knows, and a place that reads like a name.
  const signed = first.kind === 'words' ? ({ ...first, kind: 'extra' } as const) : first;
  return [signed, second.kind === 'byline' ? { ...second, kind: 'words' } : second];
}

function isDate({ kind }: Cell): boolean {
  return kind === 'date-line' || kind === 'update-line';
}

function isTime(text: string): boolean {
  return /^\D{0,6}\d{1,2}[:.h]\d{2}/u.test(text) && text.split(/\s+/).every((word) => isFiller(word));
}

function widened({ source }: Sheet, cell: Cell, end: number): Cell {
  return { ...cell, text: source.slice(cell.span.start, end), span: { start: cell.span.start, end } };
}

/** A stretch of a line as one cell. */
export function cellAt(sheet: Sheet, span: Span): Cell {
  const text = sheet.source.slice(span.start, span.end);
  return { text, span, kind: kindOf(sheet, text) };
}

/** What stands between two dividers: one cell, or several when a date stands in it beside other words. */
function cellsAt(sheet: Sheet, span: Span): Cell[] {
  const text = sheet.source.slice(span.start, span.end);
  if (text.trim() === '') return [];
  const kind = kindOf(sheet, text);
  if (kind === 'words' && isParted(text)) return splitAt(sheet, span, text);
  const dated = kind === 'words' ? datedStretch(text, sheet.language) : null;
  if (dated === null || runsOn(sheet, text.slice(0, dated.start)) || isLong(text.slice(dated.end)))
    return [{ text, span, kind }];
  const found = [
    { start: span.start, end: span.start + dated.start },
    { start: span.start + dated.start, end: span.start + dated.end },
    { start: span.start + dated.end, end: span.end },
  ].flatMap((part) => {
    const at = withoutSmallEnd(sheet, withoutTime(sheet.source, withoutMarks(sheet.source, part)));
    return at.end <= at.start ? [] : [cellAt(sheet, withoutPreposition(sheet, at))];
  });
  const [lead] = found;
  if (lead === undefined || lead.span.start >= span.start + dated.start || lead.kind === 'publisher') return found;
  const isPicture = isOfPicture(lead) || (lead.kind === 'words' && found.some(isOfPicture));
  const isOther = !isClockedPicture(found) && (isLabelled(sheet, lead) || isPicture);
  return isOther ? found.map((cell) => ({ ...cell, isOther })) : found;
}

/** "First broadcast: BBC Two, 12 January 2018": the day is that of something else. */
function isLabelled({ language }: Sheet, { kind, text }: Cell): boolean {
  const colon = kind === 'words' ? text.search(/[:：]/u) : -1;
  return colon > 0 && labelAlone(text.slice(0, colon), language) === 'other';
}

/** "Archivbild, 12. Juni 2019", "La halle, le 3 mars 2015. Photo Paul Vernier" */
function isOfPicture({ kind, text }: Cell): boolean {
  return (kind === 'words' || kind === 'agency' || isNames(text)) && namesPicture(text);
}

/** "Foto: dpa | 12.06.2021, 08:30": a picture has no time of day, and the day is that of the article unless the picture is an old one. */
export function isClockedPicture(cells: readonly Cell[]): boolean {
  const isClocked = cells.some((cell) => isDate(cell) && clock.test(cell.text));
  return (
    isClocked &&
    cells.some(isOfPicture) &&
    !cells.some(({ text }) => text.split(/[,:|]/u).some((one) => isFileMark(one)))
  );
}

const clock = /(?:^|[\s,T])\d{1,2}[:.h]\d{2}(?![\d.])/u;

const longestBeside = 40;
const mostWordsBeside = 5;

/** Beside a date and without a mark between stands a name or two, not a sentence, "as boats are towed out on", nor a label that is not known, "Hearing date:". */
function runsOn({ press }: Sheet, text: string): boolean {
  if (bylineStart(withoutLead(text), bylineLabels(press)) !== null) return isLong(text);
  return isLong(text) || /\s\p{Ll}+\s*[:：]?\s*$/u.test(withoutWriting(text.trim()));
}

/** "o 18:02 Zuzana Králiková" behind a day: without the time, which is the day's. */
function withoutTime(source: string, { start, end }: Span): Span {
  const lead =
    /^(?:\p{Ll}{1,5}\.? )?\d{1,2}[:.]\d{2}\s{1,3}(?=\p{Lu})/u.exec(source.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end };
}

/** "Por Redação em" before a day: without the small word that leads to it. */
function withoutSmallEnd({ source, press }: Sheet, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const bare = withoutLead(text);
  return bare !== text && bylineStart(bare, bylineLabels(press)) !== null
    ? { start, end: start + bare.length }
    : { start, end };
}

function withoutLead(text: string): string {
  return text.trimEnd().replace(/\s\p{Ll}{1,3}$/u, '');
}

function isLong(text: string): boolean {
  return text.length > longestBeside || text.trim().split(/\s+/).length > mostWordsBeside;
}

/** "… am 3. März 2022 im Altenauer Anzeiger", "… in Local news": a small word leads to the paper or the section. */
function withoutPreposition({ source }: Sheet, span: Span): Span {
  const text = source.slice(span.start, span.end);
  const lead = /^(?:\p{Ll}{1,4} ){1,2}(?=\p{Lu})/u.exec(text)?.[0].length ?? 0;
  return lead > 0 && (isPaper(text.slice(lead)) || isSection(text.slice(lead)))
    ? { start: span.start + lead, end: span.end }
    : span;
}

/** Without the commas and white space at the ends, and "Ytre Sund Blad. 11.01.2018" without its full stop. */
function withoutMarks(source: string, { start, end }: Span): Span {
  const text = source.slice(start, end);
  const lead = /^[\s,;:：.–—-]*/u.exec(text)?.[0].length ?? 0;
  const tail = /[\s,;:–—-]{0,60}$/u.exec(text.slice(lead))?.[0].length ?? 0;
  const [from, to] = [start + lead, Math.max(start + lead, end - tail)];
  const isStopped = to > from && source.charAt(to - 1) === '.' && isPaper(source.slice(from, to - 1));
  return { start: from, end: isStopped ? to - 1 : to };
}

/** Whether a text is the name of a newspaper section in a language we know, or of several: "News, Politics". */
export function isSection(text: string): boolean {
  const folded = foldLine(text);
  if (sectionNames.has(folded)) return true;
  return folded.includes(', ') && folded.split(', ').every((name) => sectionNames.has(name));
}

function kindOf(sheet: Sheet, text: string): CellKind {
  const dated = readDatedLine(text, sheet.language);
  if (dated !== null) {
    if (dated.form === 'byline') return 'byline';
    return dated.published ? 'date-line' : dated.updated ? 'update-line' : 'retrieved';
  }
  if (readMonth(text, sheet.language) !== null) return 'month';
  if (readYearlessLine(text, sheet.language) !== null) return 'day';
  if (readUpdateTime(text, sheet.language) !== null) return 'update-line';
  if (articleKinds.has(foldLine(text).replace(/\s?:$/, ''))) return 'kicker';
  if (isSection(text)) return 'section';
  if (isIssueText(text)) return 'issue';
  if (isExtra(text) || isRelativeLine(text, sheet.language)) return 'extra';
  if (agencySpans(text).length > 0) return 'agency';
  if (bylineStart(text, bylineLabels(sheet.press)) !== null || nameBeforeRole(text) > 0) return 'byline';
  if (/^<?https?:\/\/\S+$/i.test(text.trim())) return 'address';
  const name = text.trim();
  if (namesOutlet(name.replace(listedName, '')) || isDomain(name) || isSource(sheet, text)) return 'publisher';
  const signed = name.replace(/\s?\(\p{L}{2,6}\)$/u, '');
  return isSignature(signed) || eastAsianName(signed) !== null ? 'byline' : 'words';
}

/** "Kari Moe", "Nadia Benslimane et Rémi Castel", "L. ZUBIAURRE", "Sigrún Hallsdóttir skrifar"; names behind commas may be places. */
function isSignature(text: string): boolean {
  const name = withoutWriting(text);
  // "Buenos Aires - 6 feb 2024": a town of two words reads like a name.
  if (isKnownPlace(name)) return false;
  if (text.includes(',')) return isName(name) || (readPeople(name)?.hasRole ?? false);
  // "Eventos Salud": the sections of a page, and nobody.
  const isOfSections = !isGivenName(name) && name.split(' ').slice(1).some(isSection);
  return isShoutedName(name) || (isNames(name) && !isOfSections);
}

/** "Harwick Journal, The (UK)": as archives list the names of papers. */
const listedName = /(?:, (?:The|Der|Die|Das|La|Le|El|Il|De|O|A))?(?: \([\p{L} .,-]{2,30}\))?$/u;

/** "Source: The Harwick Gazette" */
function isSource({ press }: Sheet, text: string): boolean {
  const length = labelLength(text, labelsOf(press, 'publisher'));
  return length > 0 && /^\p{Lu}[^.!?]{1,50}$/u.test(text.slice(length));
}

/** "No. 212", "Vol. 12, Nr. 4", "S. 14-15", "Pg. 4", "p. A1": which issue or page it is. */
const issueWords = String.raw`(?:(?:no|nr|nro|núm|num|vol|volume|issue|pg|page|p|pp|s|side|sida|seite|ausgabe|årgang|jaargang|año|anno|n|№|год|выпуск|стр|с|第)\.?[°ºo:]?\s?[\p{Lu}]?\d{1,5}(?:\s?[-–/]\s?\d{1,5})?[,.;:]?\s*)`;
const issue = new RegExp(`^${issueWords}{1,3}$`, 'iu');
/** Whether a text is the number of an issue or a page, and nothing else. */
export function isIssueText(text: string): boolean {
  return issue.test(text.trim()) || sectionPage.test(text.trim());
}

/** "1. sektion, Side 5", "Section A, p. 3" */
const sectionPage = new RegExp(String.raw`^(?:\p{L}+ ?[\p{Lu}\d]|\d\. ?\p{L}+),? ${issueWords}$`, 'iu');

/** "No. 212, February 2004" */
const issueLead = new RegExp(`^${issueWords}{1,3}(?=\\p{L}{3,} \\d{4}$)`, 'iu');
/** "Redacción. Madrid", "Efex. Villar de la Sierra": who wrote, and where. */
const signedPlace = /^\p{Lu}[\p{L}]{2,20}(?: \p{L}{2,20}){0,2}\. (?=\p{Lu}[\p{L} ’'-]{2,30}$)/u;

/** "artikel-id: e2b7714c" */
const recordNumber = /^\p{L}[\p{L} -]{1,20}\s?:\s?(?=\S{0,20}\d)[\p{L}\d_-]{4,40}$/u;
/** "朝刊", "第３社会", "０３３ページ", "写図有": edition, page and length. */
const eastAsianCount =
  /^(?:[朝夕]刊|(?:第)?\p{Nd}{1,5}[\p{Script=Han}\p{Script=Katakana}ー]{1,4}|[写図表]{1,3}[有無])$/u;

/** "3 min read", "side 14-15", "12 comments", "shl@kanalen.example", "@annawhitlock", "Share", "Redaktion". */
function isExtra(text: string): boolean {
  const trimmed = text.trim();
  if (/^\S{1,80}@\S{1,80}\.\S{1,20}$|^@\S{1,80}$/.test(trimmed) || furnitureLine(trimmed) !== null) return true;
  if (deskWords.has(foldLine(trimmed))) return true;
  const words = trimmed.split(/\s+/);
  if (recordNumber.test(trimmed) || eastAsianCount.test(trimmed)) return true;
  return (
    words.length <= 7 &&
    /\d/.test(trimmed) &&
    words.filter((word) => /\d/.test(word)).length === 1 &&
    !/\d{4}/.test(trimmed) &&
    (words.length <= 5 || /:\s?\d{1,3}\s\p{L}+\.?$/u.test(trimmed))
  );
}
