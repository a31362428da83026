/**
 * Dates written in digits: 2021-11-16, 16.11.2021, 11/16/2021, 2021年11月16日. Reads one date at one place; every
 * pattern is bounded, so a text is searched in linear time.
 */
import type { Reading } from './read-date.ts';

const firstNumber = /\d{1,4}(?:[\u200e\u200f]?[-./·]|\s[IVX]|\s?[年년月월]|\s\d\d\/)/y;
const iso = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d|-\d)/y;
const yearFirst = /(\d{4})([./])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d|[./]\d)/y;
/** "2022 07/25 10:18:33": the year apart from month and day, as agencies of China print them over the time. */
const yearApart = /(\d{4})\s(\d{2})\/(\d{2})(?=\s\d{1,2}:\d{2})/y;
const eastAsian = /(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일号號])?)?/y;
/** "令和4年5月4日": the year counted from an emperor's first. */
const era = /(?<=(令和|平成|昭和|民國|民国)\s?)(\d{1,3})年\s?(\d{1,2})月(?:\s?(\d{1,2})日)?/y;
/** "令和元年5月1日": the first year is written with a word. */
const eraFirst = /(?<=(令和|平成|昭和)元年\s?)(\d{1,2})月(?:\s?(\d{1,2})日)?/y;
/** "昭和49年（1974年）5月18日", "1974年（昭和49年）5月18日": the year in both counts. */
const bothYears =
  /(?:(?<=(?:令和|平成|昭和|民國|民国)\s?)\d{1,3}年\s?[（(](\d{4})年[）)]|(\d{4})年\s?[（(](?:令和|平成|昭和|民國|民国)(?:元|\d{1,3})年[）)])\s?(\d{1,2})月(?:\s?(\d{1,2})日)?/y;
const eraStarts: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };
const eastAsianDay = /(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]/y;
/**
 * "04.03.2022-10:12", "24/3/202206:12": a time may follow behind a hyphen, or run into the year; "4.3. 12:05" has none. Browsers
 * write the marks of direction into a day in Arabic, before each stroke.
 */
const yearLast =
  /(\d{1,2})[\u200e\u200f]?([./·-])\s?(\d{1,2})[\u200e\u200f]?\2\s?(\d{4}(?!\d(?!\d?:\d{2}(?!\d)))|\d{2}(?!\d|:\d{2}))(?![./-]\d(?!\d?:\d{2}(?!\d)))/y;
/** "16/11-2021", "16/11 2021", as Scandinavians write. */
const scandinavian = /(\d{1,2})\/(\d{1,2})(?:\s?[-–]\s?(?=\d{4})|\s(?=(?:19|20)\d\d))(\d{4})(?!\d|[./-]\d)/y;

/** "16/11-21": the same with two digits. */
const scandinavianShort = /(\d{1,2})\/(\d{1,2})\s?[-–](\d{2})(?!\d|[./-]\d)/y;
/** "16.XI.2021", "16 XI 2021": the month as a Roman number between marks of one kind. */
const roman = /(\d{1,2})(?:([./-])|\s)\s?(X?I{1,3}|I?[VX]|VI{1,3})(?:\2|\s)\s?(\d{4})(?![\d%]|[./-]\d)/y;
const romanMonths = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
/** Two digits between hyphens are a year on a line that says little else, "07-03-20": in a sentence they may be a score, in Swedish the day. */
const longestLine = 60;

/** Whether what follows the first number can part it from another: most numbers of a text stand before a word. */
function mayBeNumeric(text: string, start: number): boolean {
  firstNumber.lastIndex = start;
  return firstNumber.test(text);
}

/** The date in digits that starts at `start`, or null; `dayFirst` where all who write the language put the day first. */
export function readNumeric(text: string, start: number, dayFirst: boolean): Reading | null {
  if (!mayBeNumeric(text, start)) return null;
  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = start;
    return pattern.exec(text);
  };
  const first = at(iso) ?? at(yearFirst) ?? at(yearApart);
  if (first !== null) {
    const [year, month, day] = [first[1], ...first.slice(-2)].map(Number) as [number, number, number];
    return reading(first, { year, month, day });
  }
  const both = at(bothYears);
  if (both !== null) {
    const [year, month, day] = [both[1] ?? both[2], both[3], both[4]].map((part) =>
      part === undefined ? null : Number(part),
    );
    return reading(both, { year: year ?? null, month: month ?? null, day: day ?? null });
  }
  const east = at(eastAsian);
  if (east !== null) {
    const [year, month, day] = [east[1], east[2], east[3]].map((part) => (part === undefined ? null : Number(part)));
    return reading(east, { year: year ?? null, month: month ?? null, day: day ?? null });
  }
  const reign = at(era) ?? at(eraFirst);
  if (reign !== null) return readReign(reign);
  const eastDay = at(eastAsianDay);
  if (eastDay !== null) return reading(eastDay, { year: null, month: Number(eastDay[1]), day: Number(eastDay[2]) });
  const north = at(scandinavian);
  if (north !== null) return reading(north, { year: Number(north[3]), month: Number(north[2]), day: Number(north[1]) });
  const isDayFirst = dayFirst && text.length <= longestLine;
  const short = isDayFirst ? at(scandinavianShort) : null;
  if (short !== null) return readShortYear(short);
  return readYearLast(at(yearLast), isDayFirst) ?? readRoman(at(roman));
}

function readShortYear(match: RegExpExecArray): Reading {
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  return { ...reading(match, { year: fullYear(year), month, day }), shortYear: true };
}

function readRoman(match: RegExpExecArray | null): Reading | null {
  const month = romanMonths.indexOf(match?.[3] ?? '') + 1;
  if (match === null || month === 0) return null;
  return reading(match, { year: Number(match[4]), month, day: Number(match[1]) });
}

function readReign(match: RegExpExecArray): Reading {
  const [first = 0, ...rest] = match.slice(2).map((part) => (part === undefined ? null : Number(part)));
  const isFirst = match.length === 4;
  const [month = null, day = null] = isFirst ? [first, ...rest] : rest;
  return reading(match, { year: (eraStarts[match[1] ?? ''] ?? 0) + (isFirst ? 1 : (first ?? 0)), month, day });
}

function reading(match: RegExpExecArray, parts: Reading['parts']): Reading {
  return { start: match.index, end: match.index + match[0].length, writing: 'numeric', parts };
}

/** Either order of day and month may be meant: both are kept until the text as a whole is known. */
function readYearLast(match: RegExpExecArray | null, isDayFirst: boolean): Reading | null {
  if (match === null) return null;
  const [first, last] = [Number(match[1]), Number(match[3])];
  const short = match[4]?.length === 2;
  // "10-12-21" may be anything; with full stops or strokes two digits are a year where the day comes first.
  if (short && match[2] === '-' && !(isDayFirst && /^\d\d-\d\d-\d\d$/.test(match[0]))) return null;
  const year = short ? fullYear(Number(match[4])) : Number(match[4]);
  const parts = { year, month: last, day: first };
  const swapped = { year, month: first, day: last };
  return { ...reading(match, parts), swapped, shortYear: short, dotted: match[2] === '.' };
}

/** Archives of the web hold no two-digit year before 1970. */
function fullYear(short: number): number {
  return short >= 70 ? 1900 + short : 2000 + short;
}
