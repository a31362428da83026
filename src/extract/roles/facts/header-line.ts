/** The line that opens a file: a date, then perhaps the headline or the first paragraph. */
import type { Span } from '../../../model/provenance.ts';
import { readDatedLine, readHeaderDate, readOpeningDay } from '../../../text/dates/dated-line.ts';
import { trimSpan } from '../../../text/lines.ts';
import { countWords } from '../../../text/word-count.ts';
import { isClosed, type Segment } from '../../segment.ts';
import type { Claim, Claims, Piece, Sheet } from '../../sheet.ts';
import { isSection } from '../cells.ts';
import { eastAsianName } from '../writers/east-asian-names.ts';
import { paragraphPieces } from './dateline.ts';

/** " date 2021-11-16 Belarusian leader …" (seed 002). A longer rest is a paragraph, whatever it ends with. */
const longestHeadline = 200;
/** Without a label the headline has so many words, and running text stands among the first so many parts. */
const fewestWords = 3;
const textReach = 8;
/** The day of publication stands in one of the first lines. */
const headReach = 5;

/** Claims the first segment when it opens with a date. */
export function headerLine(sheet: Sheet, claims: Claims): Claim[] {
  const first = sheet.segments[0];
  if (first === undefined || claims.has(0)) return [];
  const raw = sheet.source.slice(first.span.start, first.span.end);
  const stated = readHeaderDate(raw);
  const header = stated ?? readOpeningDay(raw, sheet.language);
  if (header === null) return [];
  const at = (span: Span): Span => ({ start: first.span.start + span.start, end: first.span.start + span.end });
  const textOf = ({ start, end }: Span) => sheet.source.slice(start, end);
  const date: Piece = {
    role: 'header-date',
    span: at(header.date),
    rule: 'published/header-line',
    confidence: 'certain',
  };
  const rest = trimSpan(sheet.source, { start: skipMarks(sheet.source, date.span.end), end: first.span.end });
  if (rest.start >= rest.end) return stated === null ? [] : [{ segment: 0, pieces: [date] }];
  // "Published: 4 March 2022 | Updated: 5 March 2022": all the line speaks of is dates and who wrote.
  if (readDatedLine(raw, sheet.language) !== null) return [];
  const pieces = restPieces(sheet, first, rest);
  // "3 March 2022 The Harwick council …": a day without a label may open a sentence.
  if (stated === null && (pieces[0]?.role !== 'headline' || !headsText(sheet, rest))) return [];
  const between = textOf({ start: date.span.end, end: rest.start });
  // "2025年12月24日，北町一處民宅起火。讀者提供": behind that comma a sentence goes on.
  if (stated === null && (/[，、]/u.test(between) || isTold(sheet, textOf(date.span), between))) return [];
  return [{ segment: 0, pieces: [date, ...pieces] }];
}

/** "9. November 1989: Der Tag, an dem die Mauer fiel": the day that a headline tells of, by the colon or by another day below. */
function isTold({ segments, language }: Sheet, day: string, between: string): boolean {
  const days = segments.slice(1, headReach).flatMap(({ text }) => {
    const stated = text.length <= longestHeadline ? readDatedLine(text, language)?.published : null;
    return stated?.kind === 'date' ? [stated.date.edtf.slice(0, dayLength)] : [];
  });
  const own = readDatedLine(day, language)?.published;
  if (own?.kind === 'date' && days.includes(own.date.edtf.slice(0, dayLength))) return false;
  return days.length > 0 || (/^\s?[:：]/u.test(between) && !isStampOnly(day));
}

const dayLength = '2021-11-16'.length;

/** "12.05.2021", "2021年5月12日", "Mittwoch, 12. Mai 2021": no headline speaks so of a day. */
export function isStampOnly(day: string): boolean {
  return !/\p{L}/u.test(day.replace(/[年月日년월일]/g, '')) || /^\s*\p{L}+, /u.test(day);
}

/** The text begins soon: a day at the top of a menu is the day on which the page was seen. */
function headsText({ segments, source }: Sheet, rest: Span): boolean {
  const text = source.slice(rest.start, rest.end);
  const isLong = countWords(text) >= fewestWords;
  return isLong && segments.slice(1, textReach).some(({ prose }) => prose);
}

/** Over the marks that part a date from what follows, " | " or ": ", but not over a dash that opens speech. */
function skipMarks(source: string, from: number): number {
  let at = from;
  while (/[\s:：|｜,，、;·•]|[–—-](?=\s)/.test(source.charAt(at)) && at < source.length) at += 1;
  return at;
}

function restPieces(sheet: Sheet, first: Segment, rest: Span): Piece[] {
  // "2020-06-30 14:22 聯合報 / 記者王小明／台中即時報導"
  if (eastAsianName(sheet.source.slice(rest.start, rest.end)) !== null)
    return [{ role: 'byline', span: rest, rule: 'byline/by-line', confidence: 'likely' }];
  return readsAsHeadline(sheet, first, sheet.source.slice(rest.start, rest.end))
    ? [{ role: 'headline', span: rest, rule: 'headline/header-line', confidence: 'certain' }]
    : paragraphPieces(sheet, rest);
}

/** A headline has no final stop and stands apart from the running text that follows. */
function readsAsHeadline(sheet: Sheet, first: Segment, text: string): boolean {
  const next = sheet.segments[1];
  const asks = /[?!？！]["”’»]?$/.test(text);
  if (isSection(text)) return false;
  return text.length <= longestHeadline && (!isClosed(text) || asks) && first.gapAfter && next !== undefined;
}
