/** Dates in words that admit doubt: the weakest claim that is true, and never a day that was made up. */
import type { ArchiveDate } from '../../model/date.ts';
import type { IsoDay } from '../../model/ids.ts';
import type { RangeEnd, TimeRange } from '../../model/time-range.ts';
import { fill, type Phrases } from '../phrases/phrases.ts';

/** The mark beside a date: a dot, one with a line before or after it or both, a bar with stops, nothing known. */
export type DateGlyph = 'day' | 'by' | 'from' | 'about' | 'month' | 'none';

/** A date as a page shows it: `before`, the element for machines around `core`, `after`. */
export interface DateWording {
  readonly glyph: DateGlyph;
  /** The whole wording as plain text. */
  readonly text: string;
  readonly before: string;
  readonly core: string;
  readonly after: string;
  /** A value for `datetime` as exact as the date is, or null when HTML has none for it. */
  readonly datetime: string | null;
}

/** How a date is said in the interface language; null is said as not known. */
export function dateWording(date: ArchiveDate | null, phrases: Phrases): DateWording {
  if (date === null) return { ...around('{date}', phrases.words.dateNotKnown), glyph: 'none', datetime: null };
  const { sentences } = phrases;
  const said = (phrase: string, day: string, glyph: DateGlyph): DateWording => ({
    ...around(phrase, asExactAs(day, phrases)),
    glyph,
    datetime: day,
  });
  switch (date.precision) {
    case 'minute':
    case 'day':
      return said('{date}', date.edtf, 'day');
    case 'month':
      return said(sentences.monthOnly, date.edtf, 'month');
    case 'year':
      return said(sentences.yearOnly, date.edtf, 'month');
    case 'bounded':
      return date.earliest === null
        ? said(sentences.dayOrEarlier, date.latest ?? '', 'by')
        : said(sentences.dayOrLater, date.earliest, 'from');
    case 'about':
      return said(sentences.aboutDay, date.edtf.slice(0, -1), 'about');
    case 'one-of':
      return { ...around('{date}', eitherDay(date, phrases)), glyph: 'about', datetime: null };
  }
}

function around(phrase: string, core: string): Pick<DateWording, 'before' | 'core' | 'after' | 'text'> {
  const [before = '', after = ''] = phrase.split('{date}');
  return { before, core, after, text: `${before}${core}${after}` };
}

/** `2021`, `2021-11`, `2021-11-10` or `2021-11-10T10:27` in words, no more exact than it is. */
function asExactAs(date: string, phrases: Phrases): string {
  if (date.length === 4) return date;
  if (date.length === 7) return longMonth(date, phrases);
  const day = longDay(date.slice(0, 10), phrases);
  return date.length === 10 ? day : fill(phrases.sentences.dayAndTime, { day, time: date.slice(11, 16) });
}

function eitherDay(date: ArchiveDate, phrases: Phrases): string {
  const days = daysIn(date).map((day) => longDay(day, phrases));
  const list = new Intl.ListFormat(phrases.language, { type: 'disjunction' }).format(days);
  return fill(phrases.sentences.oneOf, { dates: list });
}

/** The days of a date that is one of several, in calendar order. */
export function daysIn(date: ArchiveDate): readonly IsoDay[] {
  return date.edtf.slice(1, -1).split(',');
}

/** `16 November 2021`, in the interface language. */
export function longDay(day: IsoDay, phrases: Phrases): string {
  return formatter(phrases, { day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(day));
}

/** `November 2021`, in the interface language; any day of the month, or the month alone, may be given. */
export function longMonth(day: IsoDay, phrases: Phrases): string {
  return formatter(phrases, { month: 'long', year: 'numeric' }).format(Date.parse(`${day.slice(0, 7)}-01`));
}

/** `10–20 November 2021`, in the interface language; one day when both are the same. */
export function span(first: IsoDay, last: IsoDay, phrases: Phrases): string {
  const format = formatter(phrases, { day: 'numeric', month: 'long', year: 'numeric' });
  return format.formatRange(Date.parse(first), Date.parse(last));
}

/** From when to when dates reach: `10–20 November 2021`, or each end with the doubt that is left. */
export function rangeWording({ first, last }: TimeRange, phrases: Phrases): string {
  const { dayOrEarlier, dayOrLater } = phrases.sentences;
  if (first?.isSure && last?.isSure) {
    if (first.at === last.at) return asExactAs(first.at, phrases);
    if (first.at.length === 10 && last.at.length === 10) return span(first.at, last.at, phrases);
  }
  const from = first === null ? null : endWording(first, dayOrEarlier, phrases);
  const to = last === null ? null : endWording(last, dayOrLater, phrases);
  return from === null || to === null ? (from ?? to ?? '') : fill(phrases.sentences.fromTo, { from, to });
}

function endWording({ at, isSure }: RangeEnd, open: string, phrases: Phrases): string {
  const date = asExactAs(at, phrases);
  return isSure ? date : fill(open, { date });
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** English dates are given day first, as the design has them; making a formatter costs 50 µs, so they are kept. */
export function formatter(phrases: Phrases, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${phrases.language} ${JSON.stringify(options)}`;
  const kept = formatters.get(key) ?? new Intl.DateTimeFormat(locale(phrases), { timeZone: 'UTC', ...options });
  formatters.set(key, kept);
  return kept;
}

function locale(phrases: Phrases): string {
  return phrases.language === 'en' ? 'en-GB' : phrases.language;
}
