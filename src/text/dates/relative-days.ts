/**
 * Finds the days that a text names as seen from the day of writing: "yesterday", "on Tuesday", "fredag", "in June". One
 * pass over the text. Which day is meant is decided elsewhere; what may be no day at all is left out.
 */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { charKind, kindOfUnit, lowerCase } from '../char-kinds.ts';
import type { ProseWords } from '../languages/calendar/calendar.ts';
import { calendarOf } from '../languages/calendar/calendars.ts';
import { smallWordsFor } from '../languages/small-words.ts';
import { isSpace } from '../lines.ts';
import { isLetter } from '../script.ts';
import { firstEndingAfter } from '../span-search.ts';
import { type DayLexicon, type DayMeaning, type DayPhrase, dayLexicon, openingAt } from './day-lexicon.ts';
import { isShifted, nightBefore, plain, wordsOf } from './day-surroundings.ts';
import { findEasternDays } from './eastern-days.ts';
import { isLedToFrom, isWordOfPast, type Told, tellsOfPast, toldAs } from './tense.ts';

/** Which of its kind a weekday is. `before` is surely the one before; "last" and "next" may be; null leaves it to the tense. */
type Which = 'before' | 'last' | 'next' | 'coming' | null;

/** A day as the text names it; the span counts in the text and holds the words that say which ("last Friday"). */
export interface RelativeMention {
  readonly span: Span;
  readonly told: Told;
  readonly named:
    | { readonly kind: 'offset'; readonly days: number; readonly isVague: boolean }
    | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
    | { readonly kind: 'month'; readonly month: number }
    /** A day of a month that is not named: "19日"; `months` from the month of writing, null when not said. */
    | {
        readonly kind: 'day-of-month';
        readonly day: number;
        readonly months: number | null;
        readonly weekday: number | null;
      };
}

/** The shortest word that any language has for a day: "dün". */
const shortest = 3;

/** The days named in a text, in order; `dates` are the full dates in it, whose weekdays and months are no days of their own. */
export function findRelativeDays(text: string, language: LanguageTag, dates: readonly Span[]): RelativeMention[] {
  const lexicon = dayLexicon(language);
  if (lexicon === null) return findEasternDays(text, language, dates);
  const { openings, phrases } = lexicon;
  const found: RelativeMention[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
    if (at - start < shortest || openings[openingAt(text.charCodeAt(start), text.charCodeAt(start + 1))] === 0)
      continue;
    const known = phrases.get(lowerCase(text.slice(start, at)));
    if (known === undefined) continue;
    const mention = readAt(text, { start, end: at }, known, { lexicon, dates });
    if (mention === null || mention.span.start < (found.at(-1)?.span.end ?? 0)) continue;
    found.push(mention);
    at = Math.max(at, mention.span.end - 1);
  }
  return found;
}

interface Around {
  readonly lexicon: DayLexicon;
  readonly dates: readonly Span[];
}

function readAt(text: string, word: Span, phrases: readonly DayPhrase[], around: Around): RelativeMention | null {
  for (const phrase of phrases) {
    const span = spanOf(text, word, phrase);
    if (span === null) continue;
    return isWrittenSo(text, word, span, phrase) ? read(text, span, phrase.meaning, around) : null;
  }
  return null;
}

/** The whole group around its longest word, when it stands there. */
function spanOf(text: string, word: Span, { before, after }: DayPhrase): Span | null {
  const span = { start: word.start - before.length, end: word.end + after.length };
  if (before !== '' && plain(text.slice(Math.max(0, span.start), word.start)) !== before) return null;
  if (after !== '' && plain(text.slice(word.end, span.end)) !== after) return null;
  return isJoined(text, span.start - 1, -1) || isJoined(text, span.end, 1) ? null : span;
}

/** "Sunday-school", "midi-vendredi": part of a longer word. */
function isJoined(text: string, at: number, step: 1 | -1): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (isLetter(unit)) return true;
  return (unit === 0x2d || unit === 0x2011) && isLetter(text.charCodeAt(at + step));
}

/** Names keep their capital; other words have one only where a sentence opens. "The Beatles’ Yesterday" is no day. */
function isWrittenSo(text: string, word: Span, span: Span, { isCapital }: DayPhrase): boolean {
  const first = text.charAt(isCapital ? word.start : span.start);
  const hasCapital = first !== first.toLowerCase();
  if (isCapital) return hasCapital;
  return !hasCapital || /(?:^|[.!?…:–—\n])[\s"“”„«»'‘]*$/u.test(text.slice(Math.max(0, span.start - 6), span.start));
}

function read(text: string, span: Span, meaning: DayMeaning, around: Around): RelativeMention | null {
  if (isBesideDate(text, span, around.dates)) return null;
  const { lexicon } = around;
  const told = (): Told => toldAs(text, span, lexicon.language);
  const beside = neighbours(text, span);
  switch (meaning.kind) {
    case 'offset':
      if (lexicon.days.figurative.includes(beside.before) && !isPartOfDay(text, span, lexicon)) return null;
      return { span, told: meaning.days === 0 ? told() : null, named: meaning };
    case 'weekday':
      return readWeekday(text, span, meaning, { lexicon, beside });
    case 'month':
      return isMonthAlone(text, span, { lexicon, beside }) ? { span, told: told(), named: meaning } : null;
  }
}

/** "la madrugada de hoy", "na manhã de hoje"; not "la juventud de hoy". */
function isPartOfDay(text: string, { start }: Span, { language }: DayLexicon): boolean {
  const [part = ''] = wordsOf(text.slice(Math.max(0, start - 40), start)).slice(-2);
  return part.length > shortestPart && calendarOf(language)?.tenses?.neutral.includes(part) === true;
}

/** Small words stand among those between a verb and its day as well. */
const shortestPart = 3;

/** "Tuesday, 16 November", "16 November, a Tuesday": the weekday or month belongs to the date. */
const besideDate = 8;

function isBesideDate(text: string, span: Span, dates: readonly Span[]): boolean {
  const next = firstEndingAfter(dates, span.start);
  return (
    (next > 0 && touchesDate(text, span, dates[next - 1] as Span)) ||
    (next < dates.length && touchesDate(text, span, dates[next] as Span))
  );
}

function touchesDate(text: string, span: Span, date: Span): boolean {
  if (date.start < span.end && date.end > span.start) return true;
  const gap = date.start >= span.end ? text.slice(span.end, date.start) : text.slice(date.end, span.start);
  return gap.length <= besideDate && !/[.;:!?]\s/.test(gap);
}

interface Beside {
  /** The words right before and after, in lower case; empty across punctuation. */
  readonly before: string;
  readonly after: string;
}

const farthestWord = 24;

function neighbours(text: string, { start, end }: Span): Beside {
  const [least, most] = [Math.max(0, start - farthestWord), Math.min(text.length, end + farthestWord)];
  let from = start - 1;
  while (from > least && isInWord(text.charCodeAt(from - 1))) from -= 1;
  let to = end + 1;
  while (to < most && isInWord(text.charCodeAt(to))) to += 1;
  return {
    before: start > 0 && isGap(text, start - 1) ? plain(text.slice(Math.max(from, 0), start - 1)) : '',
    after: isGap(text, end) ? plain(text.slice(end + 1, to)) : '',
  };
}

function isGap(text: string, at: number): boolean {
  return at < text.length && isSpace(text.charCodeAt(at));
}

const inWords = charKind.letter | charKind.mark;

function isInWord(unit: number): boolean {
  return (kindOfUnit(unit) & inWords) !== 0 || unit === 0x27 || unit === 0x2019;
}

interface Setting {
  readonly lexicon: DayLexicon;
  readonly beside: Beside;
}

function readWeekday(
  text: string,
  span: Span,
  { weekday, isLast }: Extract<DayMeaning, { kind: 'weekday' }>,
  { lexicon, beside }: Setting,
): RelativeMention | null {
  const { days, prose, language } = lexicon;
  if (isShifted(text, span, prose.week)) return null;
  const modifier = isLast ? null : modifierOf(text, span, days, beside);
  const which = isLast ? 'before' : (modifier?.which ?? null);
  const whole = modifier?.span ?? span;
  const night = which === null ? nightBefore(text, span, prose.nights ?? []) : null;
  const told = toldAs(text, night ?? span, language);
  if (which === null && night === null && told !== 'past' && isOnComing(text, span, lexicon, beside)) {
    // "Olyckan på lördag skadade tre": what has happened is of no day to come.
    if (told === null && tellsOfPast(text, span, language)) return null;
    return {
      span: { start: span.start - beside.before.length - 1, end: span.end },
      told,
      named: { kind: 'weekday', weekday, which: 'coming' },
    };
  }
  if (which === null && night === null) {
    if (prose.noDay.includes(beside.before) || isNoDayAfter(beside.after, lexicon)) return null;
    if (isEndOfSpan(text, span, lexicon, beside)) return null;
    const leadsTo = told === 'ahead' && prose.toDay?.includes(beside.before) === true && !isPossessive(text, span);
    // "the minister said Friday": the verb right before it stands for "on".
    if (!isFramed(prose, beside) && !leadsTo && !(told === 'past' && isBareDay(text, span, { lexicon, beside, told })))
      return null;
  }
  if (which === null && told === null) return null;
  return { span: whole, told, named: { kind: 'weekday', weekday, which } };
}

/**
 * A bare weekday in a sentence whose tense is known: "the minister said Friday", "rose past 12,000 Tuesday as", "will be held Friday".
 * Not "a sunny Tuesday in March", "Wednesday night football".
 */
function isBareDay(text: string, { start, end }: Span, { lexicon, beside, told }: Setting & { told: Told }): boolean {
  const { prose, language } = lexicon;
  if (isPossessive(text, { start, end })) return false;
  if (told === 'past' && isWordOfPast(beside.before, language)) return true;
  const [earlier = '', last = ''] = (text.slice(Math.max(0, start - 48), start).match(/[^\s]+/g) ?? []).slice(-2);
  if (!/^[\p{Ll}\d][\p{Ll}\d.,]*$/u.test(last) || /[.,]$/.test(last)) return false;
  if ([earlier.toLowerCase(), last].some((word) => prose.noDay.includes(word))) return false;
  if (told === 'past' && isLedToFrom(text, start, language)) return false;
  return beside.after === '' ? /^[.,;]/.test(text.slice(end, end + 1)) : smallWordsFor(language).has(beside.after);
}

/** "warned about Friday's heatwave": what is talked of may be to come. */
function isPossessive(text: string, { end }: Span): boolean {
  return /^['’]/.test(text.slice(end, end + 1));
}

/** "på torsdag" is the coming one; "på torsdagen" is as the verb says. */
function isOnComing(text: string, { start, end }: Span, { prose }: DayLexicon, { before }: Beside): boolean {
  const { onComing } = prose;
  return (
    onComing !== undefined && before === onComing.before && !text.slice(start, end).endsWith(onComing.unlessEnding)
  );
}

/** "between Tuesday and Thursday": neither is a day by itself, and both may be of another week. */
function isEndOfSpan(text: string, { start }: Span, { phrases, prose }: DayLexicon, { before }: Beside): boolean {
  if (!prose.onDay.includes(before)) return false;
  const [opens = '', day = ''] = wordsOf(text.slice(Math.max(0, start - 40), start)).slice(-3);
  return prose.noDay.includes(opens) && phrases.has(day);
}

/** "Friday prayers"; but "am Dienstag den Verkehr": behind a weekday small words begin what comes next. */
function isNoDayAfter(after: string, { prose, language }: DayLexicon): boolean {
  return prose.noDay.includes(after) && !smallWordsFor(language).has(after);
}

function isFramed({ onDay, onDayBehind = [] }: ProseWords, { before, after }: Beside): boolean {
  if (onDay.length + onDayBehind.length === 0) return true;
  return onDay.includes(before) || onDayBehind.includes(after);
}

/** The word before or after a weekday that says which is meant. */
function modifierOf(
  text: string,
  { start, end }: Span,
  days: DayLexicon['days'],
  { before, after }: Beside,
): { readonly which: Which; readonly span: Span } | null {
  for (const which of ['coming', 'last', 'next'] as const) {
    if (before !== '' && days[which].includes(before))
      return { which, span: { start: start - before.length - 1, end } };
    const words = days[which].find(
      (word) => word.charAt(0) === after.charAt(0) && plain(text.slice(end + 1, end + 1 + word.length)) === word,
    );
    if (words !== undefined && !isLetter(text.charCodeAt(end + 1 + words.length)))
      return { which, span: { start, end: end + 1 + words.length } };
  }
  return null;
}

function isMonthAlone(text: string, span: Span, { lexicon: { prose }, beside }: Setting): boolean {
  if (!prose.inMonth.includes(beside.before)) return false;
  return !/^\s?\p{Nd}/u.test(text.slice(span.end, span.end + 2)) && !isShifted(text, span, prose.year);
}
