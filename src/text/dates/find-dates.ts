/**
 * Finds every date in a text. It starts from the numbers, which prose has few of, and reads around each: linear in
 * the length of the text. What a date means for an article is not decided here.
 */
import { type ArchiveDate, isoDay, isRealDay, oneOf, parseEdtf } from '../../model/date.ts';
import type { LanguageTag } from '../../model/ids.ts';
import { baseTag } from '../base-tag.ts';
import { perLineRead } from '../per-reading.ts';
import { type Clock, clockAfter, clockBefore } from './clock.ts';
import { readRange } from './date-range.ts';
import { isDayFirst, opensWithDay, weekdayOf } from './date-words.ts';
import type { DateMention } from './mention.ts';
import { readNumeric } from './numeric-date.ts';
import type { DateParts, Reading } from './read-date.ts';
import { hasDigit, scanText } from './scan-text.ts';
import { readSolarHijri } from './solar-hijri.ts';
import { readVietnamese } from './vietnamese-day.ts';
import { readWorded } from './worded-date.ts';

const [zero, nine] = [0x30, 0x39];
const mostDigits = 4;
/** A number that goes on from a word or another number is no date: "A4", "1,016", "v2.10". */
const goesOn = /[\d\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}_]$|\d[.,:/-]$|[+#$€£№]$/u;
/** "12:10-12 أكتوبر 2021": the time before a day, and a hyphen between. */
const clockHyphen = /(?<!\d)\d{1,2}:\d{2}-$/;
type Order = 'day-first' | 'month-first' | null;

/** The dates of a text in order; none overlap. `language` null or `und`: names of months are tried in all we know. */
export function findDates(text: string, language: LanguageTag | null): readonly DateMention[] {
  return hasDigit(text) ? findOnce(text, language) : [];
}

/** Many rules ask for the same lines. */
const findOnce = perLineRead(findAll);

function findAll(text: string, language: LanguageTag | null): readonly DateMention[] {
  const scanned = scanText(text);
  const readings = readAll(scanned, language);
  const order = orderOf(readings, language);
  const mentions: DateMention[] = [];
  for (const reading of readings) {
    const mention = mentionOf(scanned, westernYear(reading, language), order, language);
    const before = mentions.at(-1)?.span.end ?? 0;
    if (mention !== null && reading.start >= before) mentions.push(withoutOverlap(mention, reading, before));
  }
  return mentions;
}

const buddhistEra = 543;

/** "11 พฤศจิกายน 2564": Thai papers count from the death of the Buddha. */
function westernYear(reading: Reading, language: LanguageTag | null): Reading {
  const { year } = reading.parts;
  if (year === null || year < 2400 || year > 2599 || language === null || baseTag(language) !== 'th') return reading;
  const { swapped } = reading;
  const western = year - buddhistEra;
  const parts = { ...reading.parts, year: western };
  return { ...reading, parts, ...(swapped === undefined ? {} : { swapped: { ...swapped, year: western } }) };
}

/** A time between two dates belongs to the first. */
function withoutOverlap(mention: DateMention, reading: Reading, before: number): DateMention {
  if (mention.span.start >= before) return mention;
  const span = { start: reading.start, end: mention.span.end };
  return mention.kind === 'date' ? { ...mention, span, zone: null, date: dayOnly(mention.date) } : { ...mention, span };
}

function dayOnly(date: ArchiveDate): ArchiveDate {
  return parseEdtf(date.edtf.slice(0, 10)) ?? date;
}

const anyDigit = /[0-9]/g;

/** Where the next digit stands; the end of the text when there is none. */
function nextDigit(text: string, from: number): number {
  anyDigit.lastIndex = from;
  return anyDigit.test(text) ? anyDigit.lastIndex - 1 : text.length;
}

function readAll(text: string, language: LanguageTag | null): Reading[] {
  const readings: Reading[] = [];
  let from = 0;
  for (let at = nextDigit(text, 0); at < text.length; at = nextDigit(text, at)) {
    const start = at;
    while (isDigit(text, at)) at += 1;
    if (start < from || at - start > mostDigits) continue;
    for (const reading of goesOnAt(text, start) ? readRunIn(text, start, language) : readAt(text, start, language)) {
      if (reading.start < from) continue;
      readings.push(reading);
      from = reading.end;
    }
  }
  return readings;
}

/** "Jane Doe16 November 2021": copied pages run the day of an article into its writer's name. */
function readRunIn(text: string, start: number, language: LanguageTag | null): readonly Reading[] {
  if (!/\p{Ll}/u.test(text.charAt(start - 1))) return [];
  const worded = readWorded(text, start, language);
  return worded?.start === start && worded.parts.day !== null && worded.parts.year !== null ? [worded] : [];
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= zero && unit <= nine;
}

/** Before most numbers stands a space: no pattern is needed to see that they begin there. */
function goesOnAt(text: string, start: number): boolean {
  if (start === 0 || text.charCodeAt(start - 1) === 0x20) return false;
  return (
    goesOn.test(text.slice(Math.max(0, start - 2), start)) &&
    !clockHyphen.test(text.slice(Math.max(0, start - 7), start))
  );
}

function readAt(text: string, start: number, language: LanguageTag | null): readonly Reading[] {
  const own = readSolarHijri(text, start, language) ?? readVietnamese(text, start, language);
  if (own !== null) return [own];
  const numeric = readNumeric(text, start, opensWithDay(language));
  if (numeric !== null) return [numeric];
  const range = readRange(text, start, language);
  if (range !== null) return range;
  const worded = readWorded(text, start, language);
  return worded === null ? [] : [worded];
}

/** The order of day and month: of the text's own clear dates ("16/11/2021"), else of the language; null when not firm. */
function orderOf(readings: readonly Reading[], language: LanguageTag | null): Order {
  const clear = readings.filter(({ parts, swapped }) => swapped !== undefined && isReal(parts) !== isReal(swapped));
  const dayFirst = clear.some(({ parts }) => isReal(parts));
  const monthFirst = clear.some(({ parts }) => !isReal(parts));
  const usual = isDayFirst(language) ? 'day-first' : null;
  if (dayFirst && monthFirst) return null;
  if (monthFirst) return usual === null ? 'month-first' : null;
  return dayFirst ? 'day-first' : usual;
}

function mentionOf(text: string, reading: Reading, order: Order, language: LanguageTag | null): DateMention | null {
  const { start, end, writing } = reading;
  const span = { start, end };
  const { year, month, day } = reading.parts;
  if (!isPlausible(reading.parts) && !(reading.swapped && isPlausible(reading.swapped))) return null;
  if (year === null) {
    if (month === null || day === null) return null;
    // 2020 had a 29 February.
    return isRealDay(2020, month, day) ? { kind: 'yearless', span, month, day } : { kind: 'impossible', span };
  }
  if (reading.shortYear && order === null) return null;
  const meant = meanings(text, reading, order, language);
  if (meant.length === 0) return reading.shortYear ? null : { kind: 'impossible', span };
  const only = meant[0];
  if (meant.length > 1 || only === undefined) {
    return { kind: 'date', span, writing, date: oneOf(meant.map(dayOf)), zone: null };
  }
  return withClock(text, only, { span, writing });
}

/** Calendar dates that a reading can mean: two when nothing decides the order of day and month. */
function meanings(text: string, reading: Reading, order: Order, language: LanguageTag | null): DateParts[] {
  const { parts, swapped } = reading;
  if (swapped === undefined || parts.day === parts.month) return isReal(parts) ? [parts] : [];
  const real = [parts, swapped].filter(isReal);
  if (real.length < 2) return reading.shortYear && order === 'day-first' && !isReal(parts) ? [] : real;
  // "Mon, 10/04/2010 - 11:54": systems print the day as Americans do on pages in any language, and its weekday tells.
  const weekday = weekdayBefore(text, reading.start, language) ?? weekdayBefore(text, reading.start, 'en');
  const fitting = real.filter((date) => new Date(`${dayOf(date)}T00:00Z`).getUTCDay() === weekday);
  if (fitting.length === 1) return fitting;
  if (order !== null) return [order === 'day-first' ? parts : swapped];
  // "10.11.2021": with full stops only some who write English put the month first.
  if (reading.dotted && !reading.shortYear && (language === null || baseTag(language) !== 'en')) return [parts];
  return real;
}

function weekdayBefore(text: string, start: number, language: LanguageTag | null): number | null {
  const word = /([\p{L}\p{M}]{2,14})\.?,?\s{1,2}$/u.exec(text.slice(Math.max(0, start - 18), start))?.[1];
  return word === undefined ? null : weekdayOf(word, language);
}

function withClock(
  text: string,
  parts: DateParts,
  found: Pick<Extract<DateMention, { kind: 'date' }>, 'span' | 'writing'>,
): DateMention | null {
  const { span, writing } = found;
  const clock = parts.day === null ? null : (clockAfter(text, span.end) ?? clockBefore(text, span.start));
  const date = dateOf(parts, clock);
  if (date === null) return null;
  const whole =
    clock === null ? span : { start: Math.min(span.start, clock.start), end: Math.max(span.end, clock.end) };
  return { kind: 'date', span: whole, writing, date, zone: clock?.zone ?? null };
}

function dateOf({ year, month, day }: DateParts, clock: Clock | null): ArchiveDate | null {
  const edtf = isoDay(year ?? 0, month ?? 1, day ?? 1).slice(0, day === null ? (month === null ? 4 : 7) : 10);
  return parseEdtf(clock === null ? edtf : `${edtf}T${clock.time}${clock.offset}`);
}

function dayOf({ year, month, day }: DateParts): string {
  return isoDay(year ?? 0, month ?? 1, day ?? 1);
}

function isReal({ year, month, day }: DateParts): boolean {
  return isRealDay(year ?? 2020, month ?? 1, day ?? 1);
}

/** Whether it can be meant as a date at all: a newspaper's year, and numbers that a slip of the pen explains. */
function isPlausible({ year, month, day }: DateParts): boolean {
  return (
    (year === null || (year >= 1600 && year <= 2199)) &&
    (month ?? 1) <= 19 &&
    (month ?? 1) > 0 &&
    (day ?? 1) <= 39 &&
    (day ?? 1) > 0
  );
}
