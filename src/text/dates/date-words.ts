/**
 * The words that dates are written with: month and weekday names of a language, from `Intl` and our calendars. Made
 * once a language, only for languages that are asked for. It never falls back to the machine's own locale.
 */
import type { LanguageTag } from '../../model/ids.ts';
import { calendarOf, calendars } from '../languages/calendar/calendars.ts';

export interface MonthWord {
  /** 1 to 12. */
  readonly month: number;
  readonly abbreviated: boolean;
  /** The language that knows the word. */
  readonly language: LanguageTag;
}

interface DateWords {
  readonly months: ReadonlyMap<string, MonthWord>;
  /** 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly dayFirst: boolean;
}

const known = new Map<LanguageTag, DateWords>();

/** A word as these tables hold it: lower case, without accents, the Turkish dotless i as i. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ı', 'i')
    .normalize('NFC');
}

/**
 * The month that a word names, tried in this language, then English, then, when `everywhere`, all our calendars.
 * English months count only with a capital: "may" and "march" are other words.
 */
export function monthOf(word: string, language: LanguageTag | null, everywhere: boolean): MonthWord | null {
  const folded = foldWord(word);
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
  for (const tag of languagesToTry(language, everywhere)) {
    const month = dateWordsOf(tag).months.get(folded);
    if (month !== undefined && (tag !== 'en' || capital)) return month;
  }
  return null;
}

/** The weekday that a word names, 0 for Sunday; null when it names none. */
export function weekdayOf(word: string, language: LanguageTag | null): number | null {
  const folded = foldWord(word);
  for (const tag of languagesToTry(language, true)) {
    const weekday = dateWordsOf(tag).weekdays.get(folded);
    if (weekday !== undefined) return weekday;
  }
  return null;
}

/** Whether writers of the language put the day before the month, all of them: of English that cannot be said. */
export function isDayFirst(language: LanguageTag | null): boolean {
  return language !== null && baseOf(language) !== 'en' && dateWordsOf(baseOf(language)).dayFirst;
}

function languagesToTry(language: LanguageTag | null, everywhere: boolean): LanguageTag[] {
  const first = language === null || language === 'und' ? [] : [baseOf(language)];
  return [...new Set([...first, 'en', ...(everywhere ? calendars.map(({ tag }) => tag) : [])])];
}

function baseOf(language: LanguageTag): LanguageTag {
  return language.toLowerCase().split('-')[0] ?? 'und';
}

function dateWordsOf(tag: LanguageTag): DateWords {
  const words = known.get(tag) ?? makeDateWords(tag);
  known.set(tag, words);
  return words;
}

const oneWord = /^[\p{L}\p{M}]{2,}$/u;

function makeDateWords(tag: LanguageTag): DateWords {
  const months = new Map<string, MonthWord>();
  const weekdays = new Map<string, number>();
  const calendar = calendarOf(tag);
  const addMonth = (name: string, month: number, abbreviated: boolean): void => {
    const word = foldWord(name.replace(/[.׳'॰]+$/, ''));
    if (oneWord.test(word) && !months.has(word)) months.set(word, { month, abbreviated, language: tag });
  };
  for (const [month, name, short] of namesFromIntl(tag, 'month')) addMonth(name, month, short);
  for (const [month, names] of Object.entries(calendar?.months ?? {})) {
    for (const name of names ?? []) addMonth(name, Number(month), true);
  }
  for (const [weekday, name] of namesFromIntl(tag, 'weekday')) {
    const word = foldWord(name.replace(/[.׳]+$/, ''));
    if (oneWord.test(word) && !weekdays.has(word)) weekdays.set(word, weekday);
  }
  for (const name of calendar?.weekdays ?? []) if (!weekdays.has(foldWord(name))) weekdays.set(foldWord(name), -1);
  return { months, weekdays, dayFirst: putsDayFirst(tag) };
}

const gregorian = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;

/** Number, name and whether it is short, for every month or weekday: alone, beside a day, and short. */
function namesFromIntl(tag: LanguageTag, part: 'month' | 'weekday'): [number, string, boolean][] {
  const count = part === 'month' ? 12 : 7;
  const forms: [Intl.DateTimeFormatOptions, boolean][] = [
    [{ [part]: 'long', day: 'numeric' }, false],
    [{ [part]: 'long' }, false],
    [{ [part]: 'short', day: 'numeric' }, true],
    [{ [part]: 'short' }, true],
  ];
  return forms.flatMap(([options, short]) => {
    const format = formatOf(tag, options);
    if (format === null) return [];
    return Array.from({ length: count }, (_, index): [number, string, boolean] => {
      // 3 January 2021 was a Sunday, and the third day of a month is in that month in every zone.
      const instant = part === 'month' ? Date.UTC(2021, index, 3) : Date.UTC(2021, 0, 3 + index);
      const name = format.formatToParts(instant).find(({ type }) => type === part)?.value ?? '';
      return [part === 'month' ? index + 1 : index, name, short];
    });
  });
}

function putsDayFirst(tag: LanguageTag): boolean {
  const parts = formatOf(tag, { year: 'numeric', month: 'long', day: 'numeric' })?.formatToParts(0) ?? [];
  return parts.find(({ type }) => type !== 'literal')?.type === 'day';
}

/** Null when `Intl` does not know the language: it would answer in the machine's own. */
function formatOf(tag: LanguageTag, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    const [supported] = Intl.DateTimeFormat.supportedLocalesOf(tag);
    return supported === undefined ? null : new Intl.DateTimeFormat(tag, { ...options, ...gregorian });
  } catch {
    return null;
  }
}
