/**
 * Tells whether a sentence speaks of a day as gone by or as still to come. It looks at the word that governs the date and
 * at the verb beside it in the same clause, and says nothing whenever it is not sure. The words are data of each language.
 */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { lowerCase } from '../char-kinds.ts';
import type { TenseWords } from '../languages/calendar/calendar.ts';
import { calendarOf } from '../languages/calendar/calendars.ts';
import { smallWordsFor } from '../languages/small-words.ts';
import { remembering } from '../remembering.ts';
import { isLetter } from '../script.ts';
import { dayLexicon } from './day-lexicon.ts';
import { type Clause, isPlanned, plan, planBits } from './planned.ts';

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
  leading: 1 << 22,
  infinitive: 1 << 23,
  befallen: 1 << 24,
} as const satisfies Partial<Record<keyof TenseWords, number>>;
/** What no list has: a weekday, a word in small letters, a verb of what is to come or of what has happened by list or ending. */
const [weekday, small, toCome, happened, grammar] = [2048, 4096, 8192, 16384, 32768];

/** The words of a language ready for looking up. */
interface Tenses {
  /** What a word as written says, as bits. */
  says(word: string): number;
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
  const smallWords = smallWordsFor(language);
  const isSmall = (word: string) => smallWords.has(word);
  const add = (word: string, bit: number) => told.set(word, (told.get(word) ?? 0) | bit);
  for (const [list, bit] of Object.entries(tells))
    for (const word of words[list as keyof typeof tells] ?? []) add(word, bit);
  for (const forms of dayLexicon(language)?.prose.weekdays ?? [])
    for (const form of forms.toLowerCase().split(' ')) add(form, weekday);
  for (const [word, bit] of planBits(words.planned)) add(word, bit);
  const endings = { pastEndings, aheadEndings, isSmall };
  return {
    says: remembering((word) => bitsOf(word, told, endings)),
    isVerbLast,
  };
}

interface Endings extends Pick<TenseWords, 'pastEndings' | 'aheadEndings'> {
  /** Whether a word is one of grammar. */
  readonly isSmall: (word: string) => boolean;
}

/** Names are no verbs: "United" ends like one. */
function bitsOf(
  word: string,
  told: ReadonlyMap<string, number>,
  { pastEndings, aheadEndings, isSmall }: Endings,
): number {
  const lower = lowerCase(word);
  let bits = told.get(lower) ?? 0;
  if ((bits & tells.ahead) !== 0 || (word === lower && endsAs(word, aheadEndings))) bits |= toCome;
  const mayEndAsPast = word === lower && (bits & (tells.notPast | tells.saying)) === 0;
  if ((bits & tells.past) !== 0 || (mayEndAsPast && endsAs(word, pastEndings))) bits |= happened;
  if ((bits & tells.open) !== 0 && isSmall(lower)) bits |= grammar;
  return word === lower ? bits | small : bits;
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
  const governed = before.findLastIndex((says) => (says & (tells.neutral | weekday)) === 0);
  const governor = governed < 0 ? 0 : (before[governed] as number);
  if ((governor & tells.pastBefore) !== 0) return 'past';
  if (leadsOn(before)) return null;
  // "on the evening of November 18, Belarusian services brought …": the date opens its clause, the verb comes after.
  const opens = governed < 0;
  const after = clauseAfter(text, span.end, opens, tenses);
  const isLedTo = (governor & tells.openBefore) !== 0;
  const clause = { before, after, governed, isLedTo, happened, ...tenses };
  if (isPlanned(clause)) return 'ahead';
  // "Libéré mardi par un tribunal, il est", "stolen on Sunday from a church, is": unless something is still to come.
  if ((governor & tells.befallen) !== 0 && !anySays(before, toCome | tells.open)) return 'past';
  if (isLedTo) return leadsAhead(clause) ? 'ahead' : null;
  if (((before[0] ?? 0) & happened) !== 0 && hangsOnOpen(text, span, before, tenses)) return null;
  const told = opens || tenses.isVerbLast ? after : before.slice(0, governed + 1);
  // "mussten am Dienstag von Bord gebracht werden": an infinitive at the end has the tense of the verb before the date.
  const last = after.at(-1) ?? 0;
  if (tenses.isVerbLast && (last & toCome) !== 0 && anySays(before, tells.past)) return 'past';
  if (anySays(told, toCome)) return before.some(isOpen) || after.some(isOpen) ? null : 'ahead';
  if ((last & tells.closing) !== 0) return 'past';
  // "they marched on Tuesday against plans": behind a verb of what has happened only a verb of grammar leaves it open.
  const isDone = !opens && anySays(before.slice(0, governed + 1), happened) && !anySays(before, toCome);
  if (
    anySays(before, tells.open) ||
    after.some((says) => (says & tells.open) !== 0 && !(isDone && (says & grammar) === 0))
  )
    return null;
  const hearer = before.slice(Math.max(0, governed - longestHearer), governed);
  if ((governor & tells.saying) !== 0 || hearer.some((says) => (says & small) !== 0 && (says & tells.telling) !== 0))
    return 'past';
  // Of the verbs behind a date only the last is the sentence's own where the verb comes last.
  const verbs = tenses.isVerbLast ? told.slice(-1) : told;
  if (anySays(verbs, happened)) return 'past';
  // "Ferja gikk på grunn tirsdag": the only verb of the clause, wherever it stands. "Sheffield Wednesday" is a name.
  const isPlain =
    governed < before.length - 1 || opens || text.charAt(span.start) === lowerCase(text.charAt(span.start));
  const isPast = tells.saying | happened;
  return isPlain && (anySays(before, isPast) || anySays(after, isPast)) ? 'past' : null;
}

/** "The port will stay closed until Monday", "Bis Montag bleibt die Straße gesperrt". */
function leadsAhead({ before, after, governed }: Clause): boolean {
  const told = governed === 0 ? after : before;
  return anySays(told, toCome) && !anySays(before, happened) && !anySays(after, happened);
}

/** "The party is to meet on May 2, joined by others on May 9": a participle behind a comma hangs on what may be still to come. */
function hangsOnOpen(text: string, { start, end }: Span, [, second = 0]: readonly number[], tenses: Tenses): boolean {
  const comma = text.lastIndexOf(',', start);
  if (comma < 0) return false;
  // "The balloon, launched from Lapland on Friday, was lost": what a second comma closes is told of the one before it.
  const isClosed = text.charAt(end) === ',';
  if (!isClosed && (second & tells.openBefore) !== 0) return true;
  const piece = /[^,.;:!?\n"“”«»]*$/u.exec(text.slice(Math.max(0, comma - nearChars), comma))?.[0] ?? '';
  const says = (piece.match(/[\p{L}'’]+/gu) ?? []).map((word) => tenses.says(written(word, 0, word.length)));
  // "The minister, who is ill, resigned": the verb is that of the minister.
  return anySays(says, toCome | tells.open) && !anySays(says, tells.breaks);
}

/** Whether between the last verb of what has happened and the date stands a word for what it was done for: "voted to hold talks Friday". */
export function isLedToFrom(text: string, start: number, language: LanguageTag): boolean {
  const tenses = tensesOf(language);
  if (tenses === null) return false;
  const before = clauseBefore(text, start, tenses);
  return anySays(before.slice(before.findLastIndex((says) => (says & happened) !== 0) + 1), tells.openBefore);
}

/** "were to resume the search", "voted on Tuesday to hold it": what was decided, not what was done. */
function leadsOn(before: readonly number[]): boolean {
  const told = before.filter((says) => (says & (tells.neutral | weekday)) === 0);
  return told.some((says, at) => (says & tells.leading) !== 0 && ((told[at + 1] ?? 0) & tells.infinitive) !== 0);
}

/** Whether any of some words says one of these. */
function anySays(words: readonly number[], bits: number): boolean {
  for (let at = 0; at < words.length; at += 1) if (((words[at] as number) & bits) !== 0) return true;
  return false;
}

/** Whether one of some words, in lower case, is a verb as far as the words of the language tell; null where they are not known. */
export function hasVerb(words: readonly string[], language: LanguageTag): boolean | null {
  const tenses = tensesOf(language);
  if (tenses === null) return null;
  return words.some((word) => (tenses.says(word) & (tells.open | tells.saying | toCome | happened)) !== 0);
}

/** Whether a word is a verb of what has happened or was said. */
export function isWordOfPast(word: string, language: LanguageTag): boolean {
  const tenses = tensesOf(language);
  if (tenses === null) return false;
  const says = tenses.says(word);
  return (says & happened) !== 0 || ((says & small) !== 0 && (says & tells.saying) !== 0);
}

/** "will, if asked": words of what is to come beside others that leave it open; not "will be". */
function isOpen(says: number): boolean {
  return (says & (tells.open | tells.ahead | tells.neutral | plan.being)) === tells.open;
}

/** What the words before a date say back to the last break, in order. */
function clauseBefore(text: string, end: number, tenses: Tenses): number[] {
  const least = Math.max(0, end - nearChars);
  const words: number[] = [];
  for (let at = end; at > least && words.length < nearWords; ) {
    if (endsClause(text, at - 1)) break;
    let start = at;
    while (start > least && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
    if (start === at) {
      at -= 1;
      continue;
    }
    // "manifestaram-se": what a hyphen ties to a verb is no word of its own.
    if (isTied(text, start, at)) {
      at = start - 1;
      continue;
    }
    const says = tenses.says(written(text, start, at));
    if ((says & tells.breaks) !== 0) break;
    words.push(says);
    at = start;
  }
  return words.reverse();
}

const longestTied = 3;

function isTied(text: string, start: number, end: number): boolean {
  return end - start <= longestTied && text.charCodeAt(start - 1) === 0x2d && isLetter(text.charCodeAt(start - 2));
}

/** What the words after a date say up to the next break; a comma right behind a date that opens the clause is none. */
function clauseAfter(text: string, start: number, opens: boolean, tenses: Tenses): number[] {
  const most = Math.min(text.length, start + nearChars);
  const words: number[] = [];
  let at = opens ? behindOpening(text, start, tenses) : start;
  while (at < most && (tenses.isVerbLast || words.length < nearWords) && !endsClause(text, at)) {
    let end = at;
    while (end < most && isWordUnit(text.charCodeAt(end))) end += 1;
    if (end === at) {
      at += 1;
      continue;
    }
    const says = tenses.says(written(text, at, end));
    if ((says & tells.breaks) !== 0) break;
    words.push(says);
    at = end;
  }
  return words;
}

/** "On Tuesday afternoon, hundreds gathered": past what belongs to the date and its comma. */
function behindOpening(text: string, start: number, tenses: Tenses): number {
  const belongs = /^(?: \p{L}+){0,2},/u.exec(text.slice(start, start + longestOpening))?.[0];
  const words = belongs?.match(/\p{L}+/gu) ?? [];
  return belongs !== undefined && words.every((word) => (tenses.says(word) & tells.neutral) !== 0)
    ? start + belongs.length
    : start;
}

const longestOpening = 24;

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

const shortestEnded = 5;
/** "pasó": no other word of four letters ends in a stressed letter. */
const shortestStressed = 4;

function endsAs(word: string, endings: readonly string[]): boolean {
  return endings.some(
    (ending) => word.length >= (ending === 'ó' ? shortestStressed : shortestEnded) && word.endsWith(ending),
  );
}
