/**
 * Dates with the name of a month, and years in a clear frame: "14. november 2021", "Nov 10th 2021", "November 18",
 * "2021. november 16.", "since 1994". Reads at a number; it looks at most 40 characters back and a few words ahead.
 */
import type { LanguageTag } from '../../model/ids.ts';
import { baseTag } from '../base-tag.ts';
import { calendarOf } from '../languages/calendar/calendars.ts';
import { smallWordsFor } from '../languages/small-words.ts';
import { isSpace } from '../lines.ts';
import { foldWord, type MonthWord, monthOf } from './date-words.ts';
import type { Reading } from './read-date.ts';

const ordinal = '(?:-?(?:st|nd|rd|th|er|ère|re|ste|de|го|е|an?)(?![\\p{L}])|[.º°ª]|:[ea](?![\\p{L}]))?';
const monthWord = '([\\p{L}\\p{M}]{2,32})';
const dayBefore = new RegExp(
  `(\\d{1,2})${ordinal}(?:(?<=\\d(?:st|nd|rd|th)),(?=\\s))?[-./\\s]\\s{0,2}(?:(?:of|de|den|di|do)\\s{1,2}|d['’]\\s{0,2})?${monthWord}`,
  'yu',
);
const longestSmallWord = 3;
const [lastShort, firstShort] = [40, 70];
/** "4 de marzo de 202210:12": copied pages run the time into the year. */
const yearEnd = '(?!\\d(?!\\d?:\\d{2}(?!\\d))|[./-]\\d(?!\\d?:\\d{2}(?!\\d))|%)';
const yearAfter = new RegExp(
  `(?:[.,،]{0,2}\\s{1,2}(?:(?:de|del|of|do|di)\\s{1,2})?|[-./]|\\s,\\s?)(\\d{4})${yearEnd}`,
  'y',
);
/** "16 Nov '21", "16-Nov-21": two digits behind an apostrophe, or between hyphens. */
const shortYear = /(?:[.,]?\s['’]|-)(\d{2})(?![\d%\p{L}]|[./:-]\d)/uy;
/** "5 ต.ค. 65", "5 ต.ค. 65 เวลา 12.33 น.": two digits of a year of the Buddha, where nothing is counted behind them. */
const thaiYear = /\.?\s(\d{2})(?=\s{0,2}(?:$|[)\],|•·\n\0–-]|เวลา|\d{1,2}[.:]\d{2}))/uy;
const buddhistCentury = 2500;
/** "Nov-16-2021", "Nov/16/2021" */
const joinedMonth = /([\p{L}\p{M}]{3,12})([-/])$/u;
const joinedDay = /(\d{1,2})([-/])(\d{4})(?![\d%]|[./-]\d)/y;
const wordBefore = /([\p{L}\p{M}]{2,32})\.?,?\s{1,2}((?:the|den|de|of|del)\s{1,2})?$/u;
/** "Feb 12 09:14:52 2003": machines write the time between day and year. */
const dayAfter = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%\\p{L}]|[.,]\\d|\\s?%)(?:,?\\s{1,2}(?:del?\\s{1,2})?(\\d{4})${yearEnd}|,(\\d{4})(?!\\d)|\\s{1,2}\\d{2}:\\d{2}(?::\\d{2})?(?:\\s[A-Z]{3,4})?\\s(\\d{4})(?!\\d))?`,
  'uy',
);
const yearThenMonth =
  /(\d{4})(?:[.,]?\s{1,2}(?:m\.\s|gada\s)?|-)([\p{L}\p{M}]{3,20})\.?(?:\s{1,2}|-)(\d{1,2})(?!\d|[:%]|[.,]\d)/uy;
/** "2024. gada 3. maijā" */
const yearThenDay = /(\d{4})\.\s?gada\s(\d{1,2})\.\s?([\p{L}\p{M}]{3,20})/uy;
const loneYear = /(\d{4})(?![\d%\p{L}]|[-–/.:,]\d)/uy;
const yearWordAfter = /\s?(?:год|року|рік|г\.|yıl)/y;

/** The worded date at the number that starts at `start`, or null. */
export function readWorded(text: string, start: number, language: LanguageTag | null): Reading | null {
  const count = countDigits(text, start);
  // A day has one or two digits, a year four: no other number is any of the dates below.
  if (count <= 2)
    return (
      readDayThenMonth(text, start, language) ??
      readJoined(text, start, language) ??
      readMonthThen(text, start, language)
    );
  if (count !== 4) return null;
  return readYearThenMonth(text, start, language) ?? readMonthThen(text, start, language);
}

function countDigits(text: string, start: number): number {
  let end = start;
  while (text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end += 1;
  return end - start;
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function readDayThenMonth(text: string, start: number, language: LanguageTag | null): Reading | null {
  const match = at(dayBefore, text, start);
  const word = match?.[2];
  if (match === null || word === undefined || monthOf(word, language, true) === null) return null;
  const monthEnd = start + match[0].length;
  const dot = text.charAt(monthEnd) === '.' ? 1 : 0;
  const thai = language !== null && baseTag(language) === 'th' ? at(thaiYear, text, monthEnd) : null;
  const year =
    (dot === 0 ? null : at(yearAfter, text, monthEnd + dot)) ??
    at(yearAfter, text, monthEnd) ??
    shortYearAt(text, start + (match[1]?.length ?? 0), monthEnd) ??
    thai;
  const month = monthOf(word, language, year !== null);
  if (month === null || isOwnSmallWord(word, month, language)) return null;
  // "18th, October 2024", but not "on the 5th, May said".
  if (year === null && match[0].includes(',')) return null;
  // "4/marzo/2022", but not "5/May".
  if (year === null && text.charAt(start + (match[1]?.length ?? 0)) === '/') return null;
  // "12 mars-sjokolader", "3 set": without a year the name must be whole, or look like one.
  if (year === null && /^-?\p{L}/u.test(text.slice(monthEnd, monthEnd + 2))) return null;
  if (year === null && month.abbreviated && dot === 0 && word === word.toLowerCase()) return null;
  const end = year === null ? monthEnd + (month.abbreviated ? dot : 0) : year.index + year[0].length;
  const counted = year === null ? null : year === thai ? buddhistCentury + Number(year[1]) : wholeYear(Number(year[1]));
  return { start, end, writing: 'worded', parts: { year: counted, month: month.month, day: Number(match[1]) } };
}

/** "'21" is of this century, "'98" of the last; what lies between is none that an archive of pages holds. */
function shortYearAt(text: string, dayEnd: number, monthEnd: number): RegExpExecArray | null {
  const match = at(shortYear, text, monthEnd);
  if (match === null || (match[0].startsWith('-') && text.charAt(dayEnd) !== '-')) return null;
  const year = Number(match[1]);
  return year <= lastShort || year >= firstShort ? match : null;
}

function wholeYear(year: number): number {
  return year > 99 ? year : year <= lastShort ? 2000 + year : 1900 + year;
}

/** "Nov-16-2021": month, day and year between the same marks. */
function readJoined(text: string, start: number, language: LanguageTag | null): Reading | null {
  if (!/[-/]/.test(text.charAt(start - 1))) return null;
  const day = at(joinedDay, text, start);
  const before = day === null ? null : joinedMonth.exec(text.slice(Math.max(0, start - 14), start));
  const month = before === null ? null : monthOf(before[1] ?? '', language, true);
  if (day === null || before === null || month === null || day[2] !== before[2]) return null;
  const parts = { year: Number(day[3]), month: month.month, day: Number(day[1]) };
  return { start: start - before[0].length, end: start + day[0].length, writing: 'worded', parts };
}

function readYearThenMonth(text: string, start: number, language: LanguageTag | null): Reading | null {
  const dayFirst = at(yearThenDay, text, start);
  const match = dayFirst ?? at(yearThenMonth, text, start);
  const [word, day] = dayFirst === null ? [match?.[2], match?.[3]] : [dayFirst[3], dayFirst[2]];
  const month = word === undefined ? null : monthOf(word, language, true);
  if (match === null || month === null) return null;
  const parts = { year: Number(match[1]), month: month.month, day: Number(day) };
  return { start, end: start + match[0].length, writing: 'worded', parts };
}

/** "November 18, 2021", "November 18", "November 2021"; or a year after a word that frames it. */
function readMonthThen(text: string, start: number, language: LanguageTag | null): Reading | null {
  const day = at(dayAfter, text, start);
  const year = day === null ? at(loneYear, text, start) : null;
  if (day === null && year === null) return null;
  const from = Math.max(0, start - 40);
  const lead = text.slice(from, start);
  const skipped = lastWordsStart(lead);
  const before = isSpace(text.charCodeAt(start - 1)) ? wordBefore.exec(lead.slice(skipped)) : null;
  if (before === null) return readLoneYear(text, start, null, language);
  const word = before[1] ?? '';
  // "in the 2021 final" frames no year.
  const frame = before[2] === undefined ? word : null;
  const stated = day?.[2] ?? day?.[3] ?? day?.[4];
  const month = monthOf(word, language, year !== null || stated !== undefined);
  const wordStart = from + skipped + before.index;
  if (month === null) return readLoneYear(text, start, frame, language);
  if (day !== null && (stated !== undefined || isMonthFirst(month, language))) {
    const parts = { year: stated === undefined ? null : Number(stated), month: month.month, day: Number(day[1]) };
    return { start: wordStart, end: start + day[0].length, writing: 'worded', parts };
  }
  if (year === null) return null;
  // "des 1998 verstorbenen Malers", "als sie 2020 gewann", "it ran out 2019": without a day, no month of another language.
  if (isForeign(month, language)) return readLoneYear(text, start, frame, language);
  const parts = { year: Number(year[1]), month: month.month, day: null };
  return { start: wordStart, end: start + 4, writing: 'worded', parts };
}

/** Whether the name of a month is neither of the language, where that is known, nor English. */
function isForeign(month: MonthWord, language: LanguageTag | null): boolean {
  if (language === null || language === 'und' || month.language === 'en') return false;
  return baseTag(month.language) !== baseTag(language);
}

/** "die 16 des 2021 gewählten Rates": a month of another language that is a word of grammar in this one. */
function isOwnSmallWord(word: string, month: MonthWord, language: LanguageTag | null): boolean {
  return isForeign(month, language) && smallWordsFor(language ?? 'und').has(word.toLowerCase());
}

/** Where the last word begins, or the one before it when the last may stand between a month and its number. */
function lastWordsStart(lead: string): number {
  const words = lead.trimEnd();
  const last = words.lastIndexOf(' ') + 1;
  const isSmall = words.length - last <= longestSmallWord;
  return isSmall && last > 0 ? words.slice(0, last).trimEnd().lastIndexOf(' ') + 1 : last;
}

/** Only English puts a day without a year after the month: Norwegian "mars 4" is no date. */
function isMonthFirst(month: MonthWord, language: LanguageTag | null): boolean {
  return month.language === 'en' && (language === null || language === 'und' || language.startsWith('en'));
}

const [firstLoneYear, lastLoneYear] = [1800, 2100];

function readLoneYear(text: string, start: number, word: string | null, language: LanguageTag | null): Reading | null {
  const match = at(loneYear, text, start);
  const year = Number(match?.[1]);
  if (match === null || year < firstLoneYear || year > lastLoneYear) return null;
  const end = start + 4;
  const framed = word !== null && isFrame(word, language) && !isCount(text, end, year);
  if (!framed && at(yearWordAfter, text, end) === null) return null;
  return { start, end, writing: 'year', parts: { year, month: null, day: null } };
}

function isFrame(word: string, language: LanguageTag | null): boolean {
  const frames = calendarOf(language ?? 'en')?.yearFrames ?? [];
  return frames.includes(foldWord(word)) || frames.includes(word.toLowerCase());
}

/** "in 2000 homes": a round number before a word counts things. */
function isCount(text: string, end: number, year: number): boolean {
  return year % 50 === 0 && /^\s\p{L}/u.test(text.slice(end, end + 2));
}
