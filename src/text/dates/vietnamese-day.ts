/** Vietnamese days in words, "ngày 3 tháng 5 năm 2024", "3 Tháng Năm, 2024": the months are numbers. Reads one at one place. */
import type { LanguageTag } from '../../model/ids.ts';
import { baseTag } from '../base-tag.ts';
import { vietnameseMonths } from '../languages/calendar/labels-elsewhere.ts';
import type { Reading } from './read-date.ts';

const names = [...vietnameseMonths].sort((a, b) => b.length - a.length).join('|');
const worded = new RegExp(
  `(\\d{1,2})\\s(?:tháng|thg)\\s(?:(\\d{1,2})(?![\\d.%])|(${names})(?!\\p{L}))(?:(?:,\\s?|\\snăm\\s|,?\\snăm\\s|\\s)(\\d{4})(?!\\d))?`,
  'iuy',
);

/** "trong 3 tháng 5 người", in three months: without a year a word must say that a day is meant. */
const dayWord = /(?<!\p{L})(?:ngày|mùng|sáng|trưa|chiều|tối)\s$/iu;

/** The day that starts at `start`; null for anything else, or another language. A month in words needs its year: "năm" is five, and year. */
export function readVietnamese(text: string, start: number, language: LanguageTag | null): Reading | null {
  if (language === null || baseTag(language) !== 'vi') return null;
  worded.lastIndex = start;
  const match = worded.exec(text);
  if (match === null) return null;
  const [whole, day, number, name, year] = match;
  const isDay = number !== undefined && dayWord.test(text.slice(Math.max(0, start - 6), start));
  if (year === undefined && !isDay) return null;
  const month = number === undefined ? vietnameseMonths.indexOf((name ?? '').toLowerCase()) + 1 : Number(number);
  const parts = { year: year === undefined ? null : Number(year), month, day: Number(day) };
  return { start, end: start + whole.length, writing: 'worded', parts };
}
