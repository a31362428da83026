/** Cuts the clause around a date into words and asks what each says. What that makes of the date is decided in `tense.ts`. */
import { isLetter } from '../script.ts';

/** How far a word may stand from its date, in words and in characters. */
const nearWords = 16;
export const nearChars = 160;

/** The bits of words that go with a date ("on the evening of") and of those that begin another clause. */
export const [neutral, breaks] = [1, 512];

/** The bits of words that join two clauses where a verb follows, and of verbs by list. */
export const [joining, verb] = [1 << 26, 1 << 27];

/** What a word as written says, as bits, and whether the verb ends its sentence. */
export interface Says {
  says(word: string): number;
  readonly isVerbLast: boolean;
}

/** What the words of a clause say before its date. */
export interface ClauseBefore {
  readonly words: readonly number[];
  /** Whether a word begins the clause there. */
  readonly isLed: boolean;
}

/** What the words before a date say back to the last break, in order, and whether that break is a word: "that a man on Friday …". */
export function clauseBefore(text: string, end: number, tenses: Says): ClauseBefore {
  const least = Math.max(0, end - nearChars);
  const words: number[] = [];
  let isLed = false;
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
    isLed = (says & breaks) !== 0;
    if (isLed || ((says & joining) !== 0 && ((words.at(-1) ?? 0) & verb) !== 0)) break;
    words.push(says);
    at = start;
  }
  return { words: words.reverse(), isLed };
}

const longestTied = 3;

function isTied(text: string, start: number, end: number): boolean {
  return end - start <= longestTied && text.charCodeAt(start - 1) === 0x2d && isLetter(text.charCodeAt(start - 2));
}

/** What the words after a date say up to the next break; a comma right behind a date that opens the clause is none. */
export function clauseAfter(text: string, start: number, opens: boolean, tenses: Says): number[] {
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
    if ((says & breaks) !== 0 || ((says & joining) !== 0 && (nextSays(text, end, tenses) & verb) !== 0)) break;
    words.push(says);
    at = end;
  }
  return words;
}

/** What the word behind a space says. */
function nextSays(text: string, end: number, tenses: Says): number {
  const start = end + 1;
  let to = start;
  while (to < text.length && isWordUnit(text.charCodeAt(to))) to += 1;
  return to === start ? 0 : tenses.says(written(text, start, to));
}

/** "On Tuesday afternoon, hundreds gathered": past what belongs to the date and its comma. */
function behindOpening(text: string, start: number, tenses: Says): number {
  const belongs = /^(?: \p{L}+){0,2},/u.exec(text.slice(start, start + longestOpening))?.[0];
  const words = belongs?.match(/\p{L}+/gu) ?? [];
  return belongs !== undefined && words.every((word) => (tenses.says(word) & neutral) !== 0)
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

/** A word as the lists have it. */
export function written(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return word.includes('’') ? word.replace('’', "'") : word;
}
