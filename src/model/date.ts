/**
 * Dates as an archive may state them: EDTF (ISO 8601-2), with the days they may mean. Never a JavaScript `Date`, which
 * would invent a day for "2021-11". The level of EDTF used here is listed in docs/architecture.md.
 */
import type { IsoDay } from './ids.ts';

export type DatePrecision = 'minute' | 'day' | 'month' | 'year' | 'bounded' | 'one-of' | 'about';

export interface ArchiveDate {
  /** `2021-11-16`, `2021-11`, `2021`, `2021-11-10T10:27`, `[2021-11-14..]`, `[..2021-11-10]`, `[2021-03-04,2021-04-03]`, `2021-11-14~`. */
  readonly edtf: string;
  readonly precision: DatePrecision;
  /** The first and last day it can mean; null where it is open. */
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

const plain = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** The number of days in a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The year of a day. */
export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

/** The month of a day, counted from January of the year 0. */
export function monthNumber(day: IsoDay): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
}

/** Whether the calendar has this day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A day written `2021-11-16`; nothing is checked. */
export function isoDay(year: number, month: number, day: number): IsoDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day so many days after another, or before it when `count` is negative. */
export function daysAfter(day: IsoDay, count: number): IsoDay {
  return dayNumbered(numberOfDay(day) + count);
}

/** The weekday of a day; 0 is Sunday. */
export function weekdayOfDay(day: IsoDay): number {
  return (((numberOfDay(day) + 3) % 7) + 7) % 7;
}

/** Days from 1 March of the year 0, by the arithmetic of Howard Hinnant's `days_from_civil`: years begin in March. */
function numberOfDay(day: IsoDay): number {
  const month = Number(day.slice(5, 7));
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1;
}

const [fourYears, century, fourCenturies] = [1461, 36_524, 146_097];

function dayNumbered(number: number): IsoDay {
  const cycle = Math.floor(number / fourCenturies);
  const inCycle = number - cycle * fourCenturies;
  const leaps =
    Math.floor(inCycle / (fourYears - 1)) - Math.floor(inCycle / century) + Math.floor(inCycle / (fourCenturies - 1));
  const yearInCycle = Math.floor((inCycle - leaps) / 365);
  const inYear = inCycle - (yearInCycle * 365 + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = cycle * 400 + yearInCycle + (month <= 2 ? 1 : 0);
  return isoDay(year, month, inYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

/** That day or some later one. */
export function notBefore(day: IsoDay): ArchiveDate {
  return { edtf: `[${day}..]`, precision: 'bounded', earliest: day, latest: null };
}

/** That day or some earlier one. */
export function notAfter(day: IsoDay): ArchiveDate {
  return { edtf: `[..${day}]`, precision: 'bounded', earliest: null, latest: day };
}

/** One of the days given, in calendar order; at least two. */
export function oneOf(days: readonly IsoDay[]): ArchiveDate {
  const sorted = [...new Set(days)].sort();
  return {
    edtf: `[${sorted.join(',')}]`,
    precision: 'one-of',
    earliest: sorted.at(0) ?? null,
    latest: sorted.at(-1) ?? null,
  };
}

/** About that day. */
export function about(day: IsoDay): ArchiveDate {
  return { edtf: `${day}~`, precision: 'about', earliest: day, latest: day };
}

/** The date that an EDTF text means, or null when it is none that Dateline writes or the calendar does not have it. */
export function parseEdtf(edtf: string): ArchiveDate | null {
  if (edtf.endsWith('~')) {
    const near = parsePlain(edtf.slice(0, -1));
    return near === null ? null : { ...near, edtf, precision: 'about' };
  }
  return edtf.startsWith('[') && edtf.endsWith(']') ? parseSet(edtf) : parsePlain(edtf);
}

function parseSet(edtf: string): ArchiveDate | null {
  const inner = edtf.slice(1, -1);
  const days = inner.split(/\.\.|,/).filter((part) => part !== '');
  if (days.some((day) => parsePlain(day)?.precision !== 'day')) return null;
  if (inner.includes(',') && days.length > 1) return oneOf(days);
  const [day] = days;
  if (day === undefined || days.length !== 1) return null;
  if (inner.endsWith('..')) return notBefore(day);
  return inner.startsWith('..') ? notAfter(day) : null;
}

function parsePlain(edtf: string): ArchiveDate | null {
  const match = plain.exec(edtf);
  if (match === null) return null;
  const [, year = '', month, day, hour, minute] = match;
  const [first, last] = [Number(month ?? 1), Number(month ?? 12)];
  if (!isRealDay(Number(year), first, Number(day ?? 1))) return null;
  if (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59)) return null;
  return {
    edtf,
    precision: hour ? 'minute' : day ? 'day' : month ? 'month' : 'year',
    earliest: isoDay(Number(year), first, Number(day ?? 1)),
    latest: isoDay(Number(year), last, Number(day ?? daysInMonth(Number(year), last))),
  };
}

/** The one order of dates: by `earliest ?? latest`, the wider span first; no date comes last. Ties are 0. */
export function compareDates(a: ArchiveDate | null, b: ArchiveDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(anchorOf(a), anchorOf(b)) || widthOf(b) - widthOf(a) || compareText(a.edtf, b.edtf);
}

/** The day at which a date stands in the order: its earliest day, or its latest where it is open before. */
export function anchorOf(date: ArchiveDate): IsoDay {
  return date.earliest ?? date.latest ?? '';
}

/** Whether every day that one date can mean lies before every day of the other. What is only about right proves nothing. */
export function isSurelyBefore(one: ArchiveDate, other: ArchiveDate): boolean {
  if (one.precision === 'about' || other.precision === 'about') return false;
  return one.latest !== null && other.earliest !== null && one.latest < other.earliest;
}

/** Whether the date is one day, or a time on it. */
export function isOneDay(date: ArchiveDate): boolean {
  return date.precision === 'day' || date.precision === 'minute';
}

/** Days from the first to the last; infinite when it is open. Whole days since the epoch are exact in UTC. */
function widthOf(date: ArchiveDate): number {
  if (date.earliest === null || date.latest === null) return Number.MAX_SAFE_INTEGER;
  if (date.earliest === date.latest) return 0;
  return (Date.parse(date.latest) - Date.parse(date.earliest)) / 86_400_000;
}

/** Compares by code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
