/**
 * The words for days around the day of writing in one language, made ready for a single pass over a text: most words are
 * passed over by their first two letters. Made once a language from its calendar.
 */
import type { LanguageTag } from '../../model/ids.ts';
import type { Calendar, DayWords, ProseWords } from '../languages/calendar/calendar.ts';
import { calendarOf } from '../languages/calendar/calendars.ts';
import { isLetter } from '../script.ts';
import { monthNamesOf } from './date-words.ts';

/** What a word or word group for a day means. `isVague`: it may as well mean "nowadays". */
export type DayMeaning =
  | { readonly kind: 'offset'; readonly days: number; readonly isVague: boolean }
  /** 0 is Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly isLast: boolean }
  /** 1 to 12. */
  | { readonly kind: 'month'; readonly month: number };

/** A word group by its longest word: "the day before " and "yesterday". */
export interface DayPhrase {
  readonly before: string;
  readonly after: string;
  readonly length: number;
  /** Written with a capital wherever it stands, as "Monday". */
  readonly isCapital: boolean;
  readonly meaning: DayMeaning;
}

export interface DayLexicon {
  readonly language: LanguageTag;
  readonly days: DayWords;
  readonly prose: ProseWords;
  /** By the longest word of the group; the longest groups first. */
  readonly phrases: ReadonlyMap<string, readonly DayPhrase[]>;
  /** Marks the first two letters of such words. */
  readonly openings: Uint8Array;
}

const made = new Map<LanguageTag, DayLexicon | null>();

/** The lexicon of a language; null where Dateline does not know its words for days, or they are read otherwise. */
export function dayLexicon(language: LanguageTag): DayLexicon | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const calendar = calendarOf(language);
  const lexicon = calendar?.prose == null ? null : makeLexicon(calendar, calendar.prose);
  made.set(language, lexicon);
  return lexicon;
}

const openingBits = 4096;

/** Where two first letters stand in `openings`; two pairs may share a place. */
export function openingAt(first: number, second: number): number {
  return (first * 31 + second) & (openingBits - 1);
}

function makeLexicon(calendar: Calendar, prose: ProseWords): DayLexicon {
  const phrases = new Map<string, DayPhrase[]>();
  for (const [text, meaning] of meaningsOf(calendar, prose)) {
    const [key, phrase] = phraseOf(text, meaning);
    phrases.set(
      key,
      [...(phrases.get(key) ?? []), phrase].sort((a, b) => b.length - a.length),
    );
  }
  const openings = new Uint8Array(openingBits);
  for (const key of phrases.keys()) {
    for (const form of [key, key.charAt(0).toUpperCase() + key.slice(1)]) {
      openings[openingAt(form.charCodeAt(0), form.charCodeAt(1))] = 1;
    }
  }
  return { language: calendar.tag, days: calendar.days, prose, phrases, openings };
}

function* meaningsOf({ tag, days }: Calendar, prose: ProseWords): Generator<readonly [string, DayMeaning]> {
  const offsets = [
    [days.beforeYesterday, -2],
    [days.yesterday, -1],
    [days.partOfToday, 0],
    [days.tomorrow, 1],
  ] as const;
  for (const [texts, offset] of offsets) {
    for (const text of texts) yield [text, { kind: 'offset', days: offset, isVague: false }];
  }
  for (const text of days.today) yield [text, { kind: 'offset', days: 0, isVague: true }];
  for (const [weekday, forms] of prose.weekdays.entries()) {
    for (const form of forms.split(' ')) yield [form, { kind: 'weekday', weekday, isLast: false }];
  }
  for (const [weekday, form] of prose.lastWeekdays.entries()) yield [form, { kind: 'weekday', weekday, isLast: true }];
  if (prose.inMonth.length === 0) return;
  for (const [name, month] of monthNamesOf(tag)) yield [tag === 'en' ? capital(name) : name, { kind: 'month', month }];
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Splits a group at its longest word, which is looked up. */
function phraseOf(text: string, meaning: DayMeaning): [string, DayPhrase] {
  const words = lettersOf(text);
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const at = text.lastIndexOf(longest);
  const before = text.slice(0, at);
  const after = text.slice(at + longest.length);
  const isCapital = longest.charAt(0) !== longest.charAt(0).toLowerCase();
  return [longest.toLowerCase(), { before, after, length: text.length, isCapital, meaning }];
}

/** The runs of letters in a text, as the pass over a text finds them. */
function lettersOf(text: string): string[] {
  const runs: string[] = [];
  let run = '';
  for (const char of `${text} `) {
    if (isLetter(char.charCodeAt(0))) run += char;
    else if (run !== '') [run] = ['', runs.push(run)];
  }
  return runs;
}
