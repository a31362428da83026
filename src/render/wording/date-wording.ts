/** Dates in words that admit doubt: the weakest claim that is true, and never a day that was made up. */
import type { ArchiveDate } from '../../model/date.ts';
import type { IsoDay } from '../../model/ids.ts';
import { fill, type Phrases } from '../phrases/phrases.ts';

/** The mark beside a date: a filled dot, a ring with a dashed line before or after it or both, a bar, a dotted ring. */
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
  if (date === null) {
    return { ...around('{date}', phrases.words.dateNotKnown), glyph: 'none', datetime: null };
  }
  const { sentences } = phrases;
  const day = date.earliest ?? date.latest ?? '';
  switch (date.precision) {
    case 'minute':
    case 'day':
      return { ...around('{date}', longDay(day, phrases)), glyph: 'day', datetime: day };
    case 'month':
      return { ...around(sentences.monthOnly, longMonth(day, phrases)), glyph: 'month', datetime: day.slice(0, 7) };
    case 'year':
      return { ...around(sentences.yearOnly, day.slice(0, 4)), glyph: 'month', datetime: day.slice(0, 4) };
    case 'bounded': {
      const [phrase, glyph] =
        date.earliest === null ? ([sentences.dayOrEarlier, 'by'] as const) : ([sentences.dayOrLater, 'from'] as const);
      return { ...around(phrase, longDay(day, phrases)), glyph, datetime: day };
    }
    case 'about':
      return { ...around(sentences.aboutDay, longDay(day, phrases)), glyph: 'about', datetime: day };
    case 'one-of':
      return { ...around('{date}', eitherDay(date, phrases)), glyph: 'about', datetime: null };
  }
}

function around(phrase: string, core: string): Pick<DateWording, 'before' | 'core' | 'after' | 'text'> {
  const [before = '', after = ''] = phrase.split('{date}');
  return { before, core, after, text: `${before}${core}${after}` };
}

function eitherDay(date: ArchiveDate, phrases: Phrases): string {
  const days = date.edtf
    .slice(1, -1)
    .split(',')
    .map((day) => longDay(day, phrases));
  const list = new Intl.ListFormat(phrases.language, { type: 'disjunction' }).format(days);
  return fill(phrases.sentences.oneOf, { dates: list });
}

/** `16 November 2021`, in the interface language. */
export function longDay(day: IsoDay, phrases: Phrases): string {
  return formatter(phrases, { day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(day));
}

/** `November 2021`, in the interface language. */
export function longMonth(day: IsoDay, phrases: Phrases): string {
  return formatter(phrases, { month: 'long', year: 'numeric' }).format(Date.parse(`${day.slice(0, 7)}-01`));
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
