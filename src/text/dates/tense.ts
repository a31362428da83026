/**
 * Tells whether a sentence speaks of a day as gone by or as still to come. It looks at the word that governs the date and
 * at the verb beside it in the same clause, and says nothing whenever it is not sure. The words are data of each language.
 */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { lowerCase } from '../char-kinds.ts';
import type { TenseWords } from '../languages/calendar/calendar.ts';
import { calendarOf } from '../languages/calendar/calendars.ts';
import { isLetter } from '../script.ts';
import { dayLexicon } from './day-lexicon.ts';

/** How far a verb may stand from its date, in words and in characters. */
const [nearWords, nearChars] = [16, 160];

/** "told the assembly of the city on Monday" */
const longestHearer = 3;

/** What a word says of its clause, as bits: one look-up a word. By the lists of `TenseWords`. */
const tells = {
  neutral: 1,
  pastBefore: 2,
  openBefore: 4,
  past: 8,
  notPast: 16,
  saying: 32,
  telling: 64,
  open: 128,
  ahead: 256,
  breaks: 512,
  closing: 1024,
} as const satisfies Partial<Record<keyof TenseWords, number>>;
/** The bit of a weekday, which no list has. */
const weekday = 2048;

/** The words of a language ready for looking up. */
interface Tenses extends Pick<TenseWords, 'pastEndings' | 'aheadEndings'> {
  readonly told: ReadonlyMap<string, number>;
  readonly isVerbLast: boolean;
}

/** Null when the sentence leaves it open. */
export type Told = 'past' | 'ahead' | null;

const made = new Map<LanguageTag, Tenses | null>();

function tensesOf(language: LanguageTag): Tenses | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = calendarOf(language)?.tenses ?? null;
  const tenses = words === null ? null : withSets(words, language);
  made.set(language, tenses);
  return tenses;
}

function withSets(words: TenseWords, language: LanguageTag): Tenses {
  const { pastEndings, aheadEndings, isVerbLast = false } = words;
  const told = new Map<string, number>();
  const add = (word: string, bit: number) => told.set(word, (told.get(word) ?? 0) | bit);
  for (const [list, bit] of Object.entries(tells))
    for (const word of words[list as keyof typeof tells] ?? []) add(word, bit);
  for (const forms of dayLexicon(language)?.prose.weekdays ?? [])
    for (const form of forms.toLowerCase().split(' ')) add(form, weekday);
  return { told, pastEndings, aheadEndings, isVerbLast };
}

/** Whether the text at `span`, a date, is told as past: "since November 21, Poland has suspended". */
export function isToldAsPast(text: string, span: Span, language: LanguageTag): boolean {
  return toldAs(text, span, language) === 'past';
}

/** How the text speaks of the date at `span`: as gone by, as to come, or neither for sure. */
export function toldAs(text: string, span: Span, language: LanguageTag): Told {
  const tenses = tensesOf(language);
  if (tenses === null) return null;
  const before = clauseBefore(text, span.start, tenses);
  const governed = before.findLastIndex(({ says }) => (says & (tells.neutral | weekday)) === 0);
  const governor = before[governed]?.says ?? 0;
  if ((governor & tells.pastBefore) !== 0) return 'past';
  if ((governor & tells.openBefore) !== 0) return null;
  // "on the evening of November 18, Belarusian services brought …": the date opens its clause, the verb comes after.
  const opens = governed < 0;
  const after = clauseAfter(text, span.end, opens, tenses);
  const told = opens || tenses.isVerbLast ? after : before.slice(0, governed + 1);
  // "mussten am Dienstag von Bord gebracht werden": an infinitive at the end has the tense of the verb before the date.
  const last = after.at(-1);
  const isInfinitive = tenses.isVerbLast && last !== undefined && isAhead(last, tenses);
  if (isInfinitive && before.some((word) => (word.says & tells.past) !== 0)) return 'past';
  if (told.some((word) => isAhead(word, tenses))) return before.some(isOpen) || after.some(isOpen) ? null : 'ahead';
  if (((after.at(-1)?.says ?? 0) & tells.closing) !== 0) return 'past';
  const leavesOpen = ({ says }: ClauseWord) => (says & tells.open) !== 0;
  if (before.some(leavesOpen) || after.some(leavesOpen)) return null;
  const hearer = before.slice(Math.max(0, governed - longestHearer), governed);
  if ((governor & tells.saying) !== 0 || hearer.some((word) => isLower(word) && (word.says & tells.telling) !== 0))
    return 'past';
  // Of the verbs behind a date only the last is the sentence's own where the verb comes last.
  const verbs = tenses.isVerbLast ? told.slice(-1) : told;
  if (verbs.some((word) => isPastVerb(word, tenses))) return 'past';
  // "Ferja gikk på grunn tirsdag": the only verb of the clause, wherever it stands. "Sheffield Wednesday" is a name.
  const isPlain =
    governed < before.length - 1 || opens || text.charAt(span.start) === lowerCase(text.charAt(span.start));
  const isPast = (word: ClauseWord) => (word.says & tells.saying) !== 0 || isPastVerb(word, tenses);
  return isPlain && [...before, ...after].some(isPast) ? 'past' : null;
}

/** Whether one of some words, in lower case, is a verb as far as the words of the language tell; null where they are not known. */
export function hasVerb(words: readonly string[], language: LanguageTag): boolean | null {
  const tenses = tensesOf(language);
  if (tenses === null) return null;
  return words.some((lower) => {
    const word = wordOf(lower, tenses);
    return (word.says & (tells.open | tells.saying)) !== 0 || isAhead(word, tenses) || isPastVerb(word, tenses);
  });
}

/** Whether a word is a verb of what has happened or was said. */
export function isWordOfPast(word: string, language: LanguageTag): boolean {
  const tenses = tensesOf(language);
  if (tenses === null) return false;
  const known = wordOf(word, tenses);
  return (isLower(known) && (known.says & tells.saying) !== 0) || isPastVerb(known, tenses);
}

/** "will, if asked": words of what is to come beside others that leave it open. */
function isOpen({ says }: ClauseWord): boolean {
  return (says & (tells.open | tells.ahead | tells.neutral)) === tells.open;
}

/** A word as written and in lower case, and what that says: a sum of `tells`. */
interface ClauseWord {
  readonly word: string;
  readonly lower: string;
  readonly says: number;
}

function wordOf(word: string, { told }: Tenses): ClauseWord {
  const lower = lowerCase(word);
  return { word, lower, says: told.get(lower) ?? 0 };
}

function isLower({ word, lower }: ClauseWord): boolean {
  return word === lower;
}

/** The words before a date back to the last break, in order. */
function clauseBefore(text: string, end: number, tenses: Tenses): ClauseWord[] {
  const least = Math.max(0, end - nearChars);
  const words: ClauseWord[] = [];
  for (let at = end; at > least && words.length < nearWords; ) {
    if (endsClause(text, at - 1)) break;
    let start = at;
    while (start > least && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
    if (start === at) {
      at -= 1;
      continue;
    }
    const word = wordOf(written(text, start, at), tenses);
    if ((word.says & tells.breaks) !== 0) break;
    words.push(word);
    at = start;
  }
  return words.reverse();
}

/** The words after a date up to the next break; a comma right behind a date that opens the clause is none. */
function clauseAfter(text: string, start: number, opens: boolean, tenses: Tenses): ClauseWord[] {
  const most = Math.min(text.length, start + nearChars);
  const words: ClauseWord[] = [];
  let at = opens && text.charAt(start) === ',' ? start + 1 : start;
  while (at < most && (tenses.isVerbLast || words.length < nearWords) && !endsClause(text, at)) {
    let end = at;
    while (end < most && isWordUnit(text.charCodeAt(end))) end += 1;
    if (end === at) {
      at += 1;
      continue;
    }
    const word = wordOf(written(text, at, end), tenses);
    if ((word.says & tells.breaks) !== 0) break;
    words.push(word);
    at = end;
  }
  return words;
}

const clauseEnds = new Uint8Array(0x10000);
for (const char of '.!?;:,()\n"“”«»،؛') clauseEnds[char.charCodeAt(0)] = 1;

/** Whether a clause ends at this character; a dash does when it stands between spaces. */
function endsClause(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // "klokka 23.50 mandag": a mark between digits ends nothing.
  if (clauseEnds[unit] === 1) return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
  const isDash = unit === 0x2d || unit === 0x2013 || unit === 0x2014;
  return isDash && text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at + 1) === 0x20;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || unit === 0x27 || unit === 0x2019;
}

function written(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return word.includes('’') ? word.replace('’', "'") : word;
}

function isAhead(word: ClauseWord, { aheadEndings }: Tenses): boolean {
  return (word.says & tells.ahead) !== 0 || (isLower(word) && endsAs(word.word, aheadEndings));
}

/** Names are no verbs: "United" ends like one. */
function isPastVerb(word: ClauseWord, { pastEndings }: Tenses): boolean {
  if ((word.says & tells.past) !== 0) return true;
  return isLower(word) && (word.says & (tells.notPast | tells.saying)) === 0 && endsAs(word.word, pastEndings);
}

const shortestEnded = 5;
/** "pasó": no other word of four letters ends in a stressed letter. */
const shortestStressed = 4;

function endsAs(word: string, endings: readonly string[]): boolean {
  return endings.some(
    (ending) => word.length >= (ending === 'ó' ? shortestStressed : shortestEnded) && word.endsWith(ending),
  );
}
