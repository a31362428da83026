/** Dates of the solar calendar of Iran and Afghanistan, "20 آبان 1400", "1400/08/20", as days of ours. Reads one at one place. */
import type { LanguageTag } from '../../model/ids.ts';
import { baseTag } from '../base-tag.ts';
import type { Reading } from './read-date.ts';

const months = [
  'فروردین حمل',
  'اردیبهشت ثور',
  'خرداد جوزا',
  'تیر سرطان',
  'مرداد اسد',
  'شهریور سنبله',
  'مهر میزان',
  'آبان عقرب',
  'آذر قوس',
  'دی جدی',
  'بهمن دلو',
  'اسفند حوت',
].map((names) => names.split(' '));
const languages: ReadonlySet<string> = new Set(['fa', 'ps', 'prs']);
const worded = /(\d{1,2})\s([\u0600-\u06ff]{2,10})(?:\sماه)?،?\s(\d{4})(?!\d)/y;
const numeric = /(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d|[/-]\d)/y;
/** Newspapers of that calendar, and no years of ours that they print. */
const [firstYear, lastYear] = [1250, 1499];

/** The solar date that starts at `start`, led over to the Gregorian calendar; null for anything else, or another language. */
export function readSolarHijri(text: string, start: number, language: LanguageTag | null): Reading | null {
  if (language === null || !languages.has(baseTag(language))) return null;
  const match = at(worded, text, start) ?? at(numeric, text, start);
  if (match === null) return null;
  const isNumeric = /^\d{4}/.test(match[0]);
  const [year, day] = (isNumeric ? [match[1], match[3]] : [match[3], match[1]]).map(Number) as [number, number];
  const month = isNumeric ? Number(match[2]) : monthOf(match[2] ?? '');
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > daysOf(month)) return null;
  return { start, end: start + match[0].length, writing: 'worded', parts: gregorian(year, month, day) };
}

/** 1 to 12, or 0; "فروردين": many type the Arabic letters for the Persian ones. */
function monthOf(word: string): number {
  const name = word.replaceAll('ي', 'ی').replaceAll('ك', 'ک');
  return months.findIndex((names) => names.includes(name)) + 1;
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

function daysOf(month: number): number {
  return month <= 6 ? 31 : 30;
}

const dayLength = 86_400_000;
/** 1 Farvardin 1278 was 21 March 1899, the first year of a cycle of 33 with eight leap years, which holds from 1244 to 1472. */
const [cycleStart, cycle] = [1278, 33];
const leapYears = [1, 5, 9, 13, 17, 22, 26, 30];

function gregorian(year: number, month: number, day: number): Reading['parts'] {
  let days = day - 1 + Math.min(month - 1, 6) * 31 + Math.max(0, month - 7) * 30;
  const step = year < cycleStart ? -1 : 1;
  for (let one = Math.min(year, cycleStart); one < Math.max(year, cycleStart); one += 1) {
    days += step * (leapYears.includes(((one % cycle) + cycle) % cycle) ? 366 : 365);
  }
  const date = new Date(Date.UTC(1899, 2, 21) + days * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
