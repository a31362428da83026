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

type WordSets = {
  readonly [K in keyof TenseWords]-?: NonNullable<TenseWords[K]> extends true ? boolean : ReadonlySet<string>;
};

/** The words of a language ready for looking up. */
interface Tenses
  extends Omit<WordSets, 'pastEndings' | 'aheadEndings'>,
    Pick<TenseWords, 'pastEndings' | 'aheadEndings'> {
  readonly weekdays: ReadonlySet<string>;
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
  const weekdays = dayLexicon(language)?.prose.weekdays ?? [];
  return {
    neutral: new Set(words.neutral),
    pastBefore: new Set(words.pastBefore),
    openBefore: new Set(words.openBefore),
    past: new Set(words.past),
    notPast: new Set(words.notPast),
    saying: new Set(words.saying),
    telling: new Set(words.telling),
    closing: new Set(words.closing),
    open: new Set(words.open),
    ahead: new Set(words.ahead),
    breaks: new Set(words.breaks),
    pastEndings,
    aheadEndings,
    isVerbLast,
    weekdays: new Set(weekdays.flatMap((forms) => forms.toLowerCase().split(' '))),
  };
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
  const governed = before.findLastIndex((word) => !isNeutral(word, tenses));
  const governor = before[governed]?.lower ?? '';
  if (tenses.pastBefore.has(governor)) return 'past';
  if (tenses.openBefore.has(governor)) return null;
  // "on the evening of November 18, Belarusian services brought …": the date opens its clause, the verb comes after.
  const opens = governed < 0;
  const after = clauseAfter(text, span.end, opens, tenses);
  const told = opens || tenses.isVerbLast ? after : before.slice(0, governed + 1);
  if (told.some((word) => isAhead(word, tenses)))
    return isOpen(before, tenses) || isOpen(after, tenses) ? null : 'ahead';
  if (tenses.closing.has(after.at(-1)?.lower ?? '')) return 'past';
  const leavesOpen = ({ lower }: ClauseWord) => tenses.open.has(lower);
  if (before.some(leavesOpen) || after.some(leavesOpen)) return null;
  const hearer = before.slice(Math.max(0, governed - longestHearer), governed);
  if (tenses.saying.has(governor) || hearer.some(({ word }) => tenses.telling.has(word))) return 'past';
  // Of the verbs behind a date only the last is the sentence's own where the verb comes last.
  const verbs = tenses.isVerbLast ? told.slice(-1) : told;
  if (verbs.some((word) => isPastVerb(word, tenses))) return 'past';
  // "Ferja gikk på grunn tirsdag": the only verb of the clause, wherever it stands. "Sheffield Wednesday" is a name.
  const isPlain =
    governed < before.length - 1 || opens || text.charAt(span.start) === lowerCase(text.charAt(span.start));
  const isPast = (word: ClauseWord) => tenses.saying.has(word.lower) || isPastVerb(word, tenses);
  return isPlain && [...before, ...after].some(isPast) ? 'past' : null;
}

/** Whether one of some words, in lower case, is a verb as far as the words of the language tell; null where they are not known. */
export function hasVerb(words: readonly string[], language: LanguageTag): boolean | null {
  const tenses = tensesOf(language);
  if (tenses === null) return null;
  return words.some((lower) => {
    const word = { word: lower, lower };
    return tenses.open.has(lower) || tenses.saying.has(lower) || isAhead(word, tenses) || isPastVerb(word, tenses);
  });
}

/** Whether a word is a verb of what has happened or was said. */
export function isWordOfPast(word: string, language: LanguageTag): boolean {
  const tenses = tensesOf(language);
  return tenses !== null && (tenses.saying.has(word) || isPastVerb({ word, lower: lowerCase(word) }, tenses));
}

/** "will, if asked": words of what is to come beside others that leave it open. */
function isOpen(words: readonly ClauseWord[], tenses: Tenses): boolean {
  return words.some(({ lower }) => tenses.open.has(lower) && !tenses.ahead.has(lower) && !tenses.neutral.has(lower));
}

/** A word as written and in lower case. */
interface ClauseWord {
  readonly word: string;
  readonly lower: string;
}

/** The words before a date back to the last break, in order. */
function clauseBefore(text: string, end: number, { breaks }: Tenses): ClauseWord[] {
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
    const word = wordAt(text, start, at);
    if (breaks.has(word.lower)) break;
    words.push(word);
    at = start;
  }
  return words.reverse();
}

/** The words after a date up to the next break; a comma right behind a date that opens the clause is none. */
function clauseAfter(text: string, start: number, opens: boolean, { breaks, isVerbLast }: Tenses): ClauseWord[] {
  const most = Math.min(text.length, start + nearChars);
  const words: ClauseWord[] = [];
  let at = opens && text.charAt(start) === ',' ? start + 1 : start;
  while (at < most && (isVerbLast || words.length < nearWords) && !endsClause(text, at)) {
    let end = at;
    while (end < most && isWordUnit(text.charCodeAt(end))) end += 1;
    if (end === at) {
      at += 1;
      continue;
    }
    const word = wordAt(text, at, end);
    if (breaks.has(word.lower)) break;
    words.push(word);
    at = end;
  }
  return words;
}

const clauseEnds = new Set([...'.!?;:,()\n"“”«»،؛'].map((char) => char.charCodeAt(0)));

/** Whether a clause ends at this character; a dash does when it stands between spaces. */
function endsClause(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (clauseEnds.has(unit)) return true;
  const isDash = unit === 0x2d || unit === 0x2013 || unit === 0x2014;
  return isDash && text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at + 1) === 0x20;
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || unit === 0x27 || unit === 0x2019;
}

function wordAt(text: string, start: number, end: number): ClauseWord {
  const written = text.slice(start, end);
  const word = written.includes('’') ? written.replace('’', "'") : written;
  return { word, lower: lowerCase(word) };
}

function isNeutral({ lower }: ClauseWord, tenses: Tenses): boolean {
  return tenses.neutral.has(lower) || tenses.weekdays.has(lower);
}

function isAhead({ word, lower }: ClauseWord, tenses: Tenses): boolean {
  return tenses.ahead.has(lower) || (word === lower && endsAs(word, tenses.aheadEndings));
}

/** Names are no verbs: "United" ends like one. */
function isPastVerb({ word, lower }: ClauseWord, tenses: Tenses): boolean {
  if (tenses.past.has(lower)) return true;
  return word === lower && endsAs(word, tenses.pastEndings) && !tenses.notPast.has(word) && !tenses.saying.has(word);
}

const shortestEnded = 5;
/** "pasó": no other word of four letters ends in a stressed letter. */
const shortestStressed = 4;

function endsAs(word: string, endings: readonly string[]): boolean {
  return endings.some(
    (ending) => word.length >= (ending === 'ó' ? shortestStressed : shortestEnded) && word.endsWith(ending),
  );
}
