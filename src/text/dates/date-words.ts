/**
 * The words that dates are written with: month and weekday names of a language, from our calendars and, of others, from
 * `Intl`. Made once a language, only for languages that are asked for. It never falls back to the machine's own locale.
 */
import type { LanguageTag } from '../../model/ids.ts';
import { lowerCase, lowerUnit } from '../char-kinds.ts';
import { type CalendarNames, calendarNames } from '../languages/calendar/calendar-names.ts';
import { calendarOf, calendars } from '../languages/calendar/calendars.ts';
import { monthsElsewhere, weekdaysElsewhere } from '../languages/calendar/labels-elsewhere.ts';
import { remembering } from '../remembering.ts';
import { firstAccented, mayBearAccents } from '../without-accents.ts';
import { joinedBySpace, joinedByStroke } from './scan-text.ts';

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
}

const known = new Map<LanguageTag, DateWords>();

/** A word as these tables hold it: lower case, without accents, the Turkish dotless i as i. */
export function foldWord(word: string): string {
  if (!mayBearAccents(word)) return lowerCase(word);
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
  // A month under both its names: the names must agree.
  if (word.includes(joinedByStroke)) {
    const months = word
      .split(joinedByStroke)
      .filter(Boolean)
      .map((name) => monthOf(name, language, everywhere));
    return months.every((month) => month?.month === months[0]?.month) ? (months[0] ?? null) : null;
  }
  const { months, openings } = lookUp(language, everywhere);
  if (!mayBeListed(openings, word)) return null;
  const found = months.get(foldWord(word));
  if (found === undefined) return null;
  const capital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return found.find((month) => month.language !== 'en' || capital) ?? null;
}

/** The weekday that a word names, 0 for Sunday; null when it names none. */
export function weekdayOf(word: string, language: LanguageTag | null): number | null {
  return lookUp(language, true).weekdays.get(foldWord(word)) ?? null;
}

/** Whether writers of the language put the day before the month, all of them: of English that cannot be said. */
export function isDayFirst(language: LanguageTag | null): boolean {
  return language !== null && baseOf(language) !== 'en' && putsDayFirst(baseOf(language));
}

/** Whether the language also writes a day in digits with the day first: "07-03-20"; in Swedish "20-03-07". */
export function opensWithDay(language: LanguageTag | null): boolean {
  return isDayFirst(language) && digitsOpenWithDay(baseOf(language ?? 'und'));
}

/** The words of several languages together. */
interface Lookup {
  /** What a word can mean, in the order of the languages. */
  readonly months: ReadonlyMap<string, readonly MonthWord[]>;
  /** What it means in the first language that knows it. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Marks the first two letters of the months: most words are passed over by them. */
  readonly openings: Uint8Array;
}

const openingPlaces = 1024;

function openingAt(first: number, second: number): number {
  return (first * 31 + second) & (openingPlaces - 1);
}

/** Whether a word may be a month: those that open with accents are not told so. */
function mayBeListed(openings: Uint8Array, word: string): boolean {
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  if (first >= firstAccented || second >= firstAccented) return true;
  return openings[openingAt(lowerUnit(first), lowerUnit(second))] === 1;
}

/** By language, and whether all our calendars are tried; made once each, from data that never changes. */
const lookups = { near: new Map<LanguageTag | null, Lookup>(), everywhere: new Map<LanguageTag | null, Lookup>() };

function lookUp(language: LanguageTag | null, everywhere: boolean): Lookup {
  const made = everywhere ? lookups.everywhere : lookups.near;
  const known = made.get(language);
  if (known !== undefined) return known;
  const lookup = makeLookup(listLanguages(language, everywhere));
  made.set(language, lookup);
  return lookup;
}

function makeLookup(languages: readonly LanguageTag[]): Lookup {
  const months = new Map<string, MonthWord[]>();
  const weekdays = new Map<string, number>();
  for (const tag of languages) {
    const words = dateWordsOf(tag);
    for (const [word, month] of words.months) months.set(word, [...(months.get(word) ?? []), month]);
    for (const [word, weekday] of words.weekdays) if (!weekdays.has(word)) weekdays.set(word, weekday);
  }
  const openings = new Uint8Array(openingPlaces);
  for (const word of months.keys()) openings[openingAt(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  return { months, weekdays, openings };
}

function listLanguages(language: LanguageTag | null, everywhere: boolean): LanguageTag[] {
  const first = language === null || language === 'und' ? [] : [baseOf(language)];
  return [...new Set([...first, 'en', ...(everywhere ? calendars.map(({ tag }) => tag) : [])])];
}

const baseOf = remembering((language: LanguageTag): LanguageTag => language.toLowerCase().split('-')[0] ?? 'und');

function dateWordsOf(tag: LanguageTag): DateWords {
  const words = known.get(tag) ?? makeDateWords(tag);
  known.set(tag, words);
  return words;
}

const oneWord = /^[\p{L}\p{M}]{2,}$/u;

function makeDateWords(tag: LanguageTag): DateWords {
  const months = new Map<string, MonthWord>();
  const weekdays = new Map<string, number>();
  const addMonth = (name: string, month: number, abbreviated: boolean): void => {
    const word = foldWord(name.replace(/[.׳'॰]+$/, '').replace(/[ .]/, joinedBySpace));
    if (oneWord.test(word) && !months.has(word)) months.set(word, { month, abbreviated, language: tag });
  };
  const addWeekday = (name: string, weekday: number): void => {
    const word = foldWord(name.replace(/[.׳]+$/, ''));
    if (oneWord.test(word) && !weekdays.has(word)) weekdays.set(word, weekday);
  };
  for (const { part, name, number, short } of namesOf(tag)) {
    if (part === 'month') addMonth(name, number, short);
    else addWeekday(name, number);
  }
  const calendar = calendarOf(tag);
  for (const [month, names] of Object.entries(calendar?.months ?? {})) {
    for (const name of names ?? []) addMonth(name, Number(month), true);
  }
  for (const [at, name] of (monthsElsewhere[tag] ?? []).entries()) addMonth(name, (at % 12) + 1, false);
  for (const [at, name] of (weekdaysElsewhere[tag] ?? []).entries()) addWeekday(name, at % 7);
  for (const name of calendar?.weekdays ?? []) addWeekday(name, unknownWeekday);
  return { months, weekdays };
}

/** Our own abbreviations are recognised as weekdays without saying which. */
const unknownWeekday = -1;
const gregorian = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
const long = { ...gregorian, weekday: 'long', day: 'numeric', month: 'long' } as const;
const short = { ...gregorian, weekday: 'short', day: 'numeric', month: 'short' } as const;
/** Many languages write a month alone in another form than beside a day: "ноябрь", "16 ноября". */
const alone = { ...gregorian, month: 'long' } as const;

/** The full names of the months in a language, in lower case, in every form that prose gives them, with their numbers. */
export function monthNamesOf(tag: LanguageTag): readonly (readonly [string, number])[] {
  const names = namesOf(tag)
    .filter(({ part, short: abbreviated }) => part === 'month' && !abbreviated)
    .map(({ name, number }) => [name.toLowerCase(), number] as const);
  const own = Object.entries(calendarOf(tag)?.months ?? {}).flatMap(([month, forms]) =>
    (forms ?? [])
      .filter((form) => !names.some(([name]) => name !== form && name.startsWith(form)))
      .map((form) => [form, Number(month)] as const),
  );
  return [...names, ...own];
}

/** A name of a month or weekday. */
interface Name {
  readonly part: 'month' | 'weekday';
  readonly name: string;
  /** 1 to 12 for a month, 0 (Sunday) to 6 for a weekday. */
  readonly number: number;
  readonly short: boolean;
}

function namesOf(tag: LanguageTag): readonly Name[] {
  return Object.hasOwn(calendarNames, tag) ? namesIn(calendarNames[tag] as CalendarNames) : namesFromIntl(tag);
}

function namesIn({ months, monthsAlone, shortMonths, weekdays, shortWeekdays }: CalendarNames): readonly Name[] {
  const listed = (part: Name['part'], names: string, isShort: boolean) =>
    names.split(';').map((name, at) => ({ part, name, number: part === 'month' ? at + 1 : at, short: isShort }));
  return [
    ...listed('month', months, false),
    ...listed('month', monthsAlone, false),
    ...listed('month', shortMonths, true),
    ...listed('weekday', weekdays, false),
    ...listed('weekday', shortWeekdays, true),
  ];
}

/** The names of a language as the runtime knows them: long ones beside a day and alone, then short ones. */
export function namesFromIntl(tag: LanguageTag): readonly Name[] {
  return [long, alone, short].flatMap((options) => {
    const format = formatOf(tag, options);
    if (format === null) return [];
    return Array.from({ length: 12 }, (_, index) => {
      // A day in the month's first week for each weekday in turn, so that twelve dates name them all.
      const weekday = index % 7;
      const first = new Date(Date.UTC(2021, index, 1)).getUTCDay();
      const instant = Date.UTC(2021, index, 1 + ((weekday - first + 7) % 7));
      return format.formatToParts(instant).flatMap(({ type, value }): Name[] => {
        if (type !== 'month' && type !== 'weekday') return [];
        return [{ part: type, name: value, number: type === 'month' ? index + 1 : weekday, short: options === short }];
      });
    }).flat();
  });
}

const putsDayFirst = remembering((tag: LanguageTag): boolean => {
  const parts = formatOf(tag, long)?.formatToParts(0) ?? [];
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'day';
});

const digitsOpenWithDay = remembering((tag: LanguageTag): boolean => {
  const parts = formatOf(tag, { year: 'numeric', month: '2-digit', day: '2-digit' })?.formatToParts(0) ?? [];
  return parts.find(({ type }) => type !== 'literal')?.type === 'day';
});

/** Null when `Intl` does not know the language: it would answer in the machine's own. */
function formatOf(tag: LanguageTag, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    const [supported] = Intl.DateTimeFormat.supportedLocalesOf(tag);
    return supported === undefined ? null : new Intl.DateTimeFormat(tag, options);
  } catch {
    return null;
  }
}
