/**
 * Reads the line that opens a clipping or a piece from a yearbook: the paper, its day and its page side by side without marks,
 * "EL NORTE DE LA RIBERA Viernes 13 de agosto de 2010 Regional Pág. 6", or "Jahrbuch Altenauer Land | Ausgabe 2011".
 */
import type { Span } from '../../../model/provenance.ts';
import { holdsDigit, isShouted } from '../../../text/char-kinds.ts';
import { isFiller } from '../../../text/dates/date-labels.ts';
import { readDatedLine } from '../../../text/dates/dated-line.ts';
import { datedStretch } from '../../../text/dates/dated-stretch.ts';
import { editionLeads, issueLeads, pageLeads } from '../../../text/languages/newsroom-words.ts';
import type { Segment } from '../../segment.ts';
import type { Claim, Claims, Piece, Sheet } from '../../sheet.ts';
import { isSection } from '../cells.ts';
import { hasTitleCase } from '../head/title-case.ts';
import { isKind } from '../kinds.ts';
import { namesOutlet } from '../paper-names.ts';

const longestLine = 140;
const longestName = 6;
const fewestTitleWords = 3;
const headReach = 12;
const pageTail = new RegExp(
  `(?:^|[\\s,(–—-])(?:${pageLeads.join('|')}) ?\\p{Lu}?\\d{1,4}(?: ?[-–] ?\\d{1,4})?[.)]?$`,
  'iu',
);
const edition = new RegExp(
  `^(\\p{Lu}[^|·•.!?:;\\d]{3,60}?)\\s?[|·•]\\s?(?:${editionLeads.join('|')})(?: \\p{L}{2,4})? ((?:19|20)\\d\\d)$`,
  'iu',
);

/** "Etatsbladet 3/2014": the number of an issue and its year. */
const numbered =
  /^(\p{Lu}[\p{L}\p{M}’'&-]{2,30}(?: [\p{L}\p{M}’'&-]{2,20}){0,3}),? (?:\p{L}{2,5}\.? )?\d{1,2}\/((?:19|20)\d\d)$/u;

/** The line of the issue stands among the first so many, and holds so many words besides its day. */
const issueReach = 3;
const mostBeside = 8;
/** "No. 4,112.", "38e ANNÉE — N° 214 —", "Anno XLII - N. 61" */
const issueNumber = new RegExp(`(?:^|[\\s(–—-])(?:${issueLeads.join('|')}|n\\.) ?\\d[\\d.,]{0,6}(?![\\d\\p{L}])`, 'iu');

/** Claims the first line where it is such a head, and the line of its issue. */
export function printHead(sheet: Sheet, claims: Claims): Claim[] {
  const lines = sheet.segments
    .slice(0, issueReach)
    .filter(({ index, text }) => !claims.has(index) && text.length <= longestLine && holdsDigit(text));
  const [first] = lines;
  const pieces = first?.index === 0 ? (editionPieces(sheet, first) ?? clippingPieces(sheet, first)) : null;
  if (pieces !== null) return [{ segment: 0, pieces }];
  return lines.flatMap((line) => issueLine(sheet, line) ?? []).slice(0, 1);
}

/** "No. 4,112.    SATURDAY, JULY 18, 1914.    PRICE ONE PENNY." below the name of the paper, or behind it: its day. */
function issueLine(sheet: Sheet, { index, span }: Segment): Claim | null {
  const raw = sheet.source.slice(span.start, span.end);
  if (!issueNumber.test(raw) || sheet.segments.slice(0, index).some(({ prose }) => prose)) return null;
  const dated = datedStretch(raw, sheet.language);
  if (dated === null || readDatedLine(raw, sheet.language) !== null) return null;
  const [before, after] = [raw.slice(0, dated.start), raw.slice(dated.end)];
  const count = [before, after].join(' ').match(/\p{L}+/gu)?.length ?? 0;
  // A sentence goes on in small letters.
  if (count > mostBeside || /^\s\p{Ll}{2}/u.test(after)) return null;
  const day = { start: span.start + dated.start, end: span.start + dated.end };
  return { segment: index, pieces: [piece('date-line', day)] };
}

/** Whose year is that of the article: such books are cited by it. */
function editionPieces(sheet: Sheet, { span }: Segment): Piece[] | null {
  const raw = sheet.source.slice(span.start, span.end);
  const [, name = '', year = ''] = edition.exec(raw) ?? numberedIssue(sheet, raw) ?? [];
  if (name === '' || isSection(name) || isKind(name)) return null;
  return [
    piece('publisher', { start: span.start, end: span.start + name.length }),
    piece('header-date', { start: span.end - year.length, end: span.end }),
  ];
}

/** A meeting has a number and a year as well: the name must be a paper's, and no day may stand below. */
function numberedIssue({ segments, language }: Sheet, raw: string): RegExpExecArray | null {
  const found = numbered.exec(raw);
  const name = found?.[1] ?? '';
  if (name === '' || !namesOutlet(name)) return null;
  const isDated = segments.slice(1, headReach).some(({ text }) => readDatedLine(text, language) !== null);
  return isDated ? null : found;
}

function clippingPieces(sheet: Sheet, { span }: Segment): Piece[] | null {
  const raw = sheet.source.slice(span.start, span.end);
  const dated = datedStretch(raw, sheet.language);
  if (dated === null) return null;
  const name = withoutFillers(raw.slice(0, dated.start));
  if (!isName(name) || !(namesOutlet(name) || hasTitleBelow(sheet))) return null;
  const cells = raw.slice(dated.end).split(/\s[|·•]\s/u);
  // Databases tell more behind the page: "Folkebladet | 23.09.2011 | Side 14 | 428 ord | id: e2b7".
  if (cells.length > 2 && cells.some((cell) => pageTail.test(cell)))
    return [
      piece('publisher', { start: span.start, end: span.start + name.length }),
      piece('date-line', { start: span.start + dated.start, end: span.start + dated.end }),
    ];
  if (!pageTail.test(raw.slice(dated.end))) return null;
  const between = raw.slice(dated.end).replace(pageTail, '');
  const section = between.replace(/^[\s,.|–—-]+|[\s,.|–—-]{1,20}$/gu, '');
  const at = span.start + dated.end + between.indexOf(section);
  return [
    piece('publisher', { start: span.start, end: span.start + name.length }),
    piece('date-line', { start: span.start + dated.start, end: span.start + dated.end }),
    ...(isSection(section) ? [piece('section', { start: at, end: at + section.length })] : []),
  ];
}

/** Without the weekday and the small words that lead to the day. */
function withoutFillers(text: string): string {
  let rest = text.replace(/[\s,.|·•–—-]{1,20}$/u, '');
  for (let words = 0; words < longestName; words += 1) {
    const last = /(?:^|\s)(\S{1,20})$/u.exec(rest)?.[1] ?? '';
    if (last === '' || !isFiller(last)) return rest;
    rest = rest.slice(0, rest.length - last.length).replace(/[\s,.|·•–—-]{1,20}$/u, '');
  }
  return rest;
}

/** A few words, each with a capital: a headline on such a line goes on in small letters. */
function isName(text: string): boolean {
  if (!/^\p{Lu}[^\d!?:;|“”"«»]{2,60}$/u.test(text) || text.split(' ').length > longestName) return false;
  const bare = text.replace(/ \([\p{L} .-]{2,30}\)$/u, '');
  return isShouted(bare) || hasTitleCase(bare) || namesOutlet(bare);
}

/** Where a line of a few words stands above the text, the one over it is no headline. */
function hasTitleBelow({ segments }: Sheet): boolean {
  const [, title, text] = segments;
  return title !== undefined && text !== undefined && !title.prose && !title.closed && title.words >= fewestTitleWords;
}

function piece(role: 'publisher' | 'header-date' | 'date-line' | 'section', span: Span): Piece {
  const rule = (
    {
      publisher: 'publisher/own-line',
      'header-date': 'published/header-line',
      'date-line': 'published/own-line',
      section: 'section/own-line',
    } as const
  )[role];
  return { role, span, rule, confidence: 'likely' };
}
