/**
 * Tells whether a sentence speaks of a day as gone by. It looks at the word that governs the date and at the verb before
 * it in the same clause, and says no whenever it is not sure. The words are data of each language.
 */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import type { TenseWords } from '../languages/calendar/calendar.ts';
import { calendarOf } from '../languages/calendar/calendars.ts';
import { weekdayOf } from './date-words.ts';

/** How far a verb may stand from its date, in words and in characters. */
const [nearWords, nearChars] = [12, 160];

/** Whether the text at `span`, a date, is told as past: "since November 21, Poland has suspended". */
export function isToldAsPast(text: string, span: Span, language: LanguageTag): boolean {
  const tenses = calendarOf(language)?.tenses ?? null;
  if (tenses === null) return false;
  const before = clauseBefore(text.slice(Math.max(0, span.start - nearChars), span.start), tenses);
  const governed = before.findLastIndex((word) => !isNeutral(word, tenses, language));
  const governor = before[governed]?.toLowerCase() ?? '';
  if (tenses.pastBefore.includes(governor)) return true;
  if (tenses.openBefore.includes(governor)) return false;
  // "on the evening of November 18, Belarusian services brought …": the date opens its clause, the verb comes after.
  const opens = governed < 0;
  const after = clauseAfter(text.slice(span.end, span.end + nearChars), opens, tenses);
  if ([...before, ...after].some((word) => tenses.open.includes(word.toLowerCase()))) return false;
  if (tenses.saying.includes(governor)) return true;
  return (opens ? after : before.slice(0, governed + 1)).some((word) => isPastVerb(word, tenses));
}

/** The words before a date back to the last break, in order. */
function clauseBefore(text: string, tenses: TenseWords): string[] {
  const clause = text.split(/[.!?;:,()\n"“”«»]|\s[–—-]\s/u).at(-1) ?? '';
  const words = clause.match(/[\p{L}\p{M}']+/gu) ?? [];
  const start = words.findLastIndex((word) => tenses.breaks.includes(word.toLowerCase()));
  return words.slice(start + 1).slice(-nearWords);
}

/** The words after a date up to the next break; a comma right behind a date that opens the clause is none. */
function clauseAfter(text: string, opens: boolean, tenses: TenseWords): string[] {
  const rest = opens ? text.replace(/^\s*,/, '') : text;
  const clause = rest.split(/[.!?;:,()\n"“”«»]|\s[–—-]\s/u).at(0) ?? '';
  const words = clause.match(/[\p{L}\p{M}']+/gu) ?? [];
  const end = words.findIndex((word) => tenses.breaks.includes(word.toLowerCase()));
  return words.slice(0, end < 0 ? nearWords : Math.min(end, nearWords));
}

function isNeutral(word: string, tenses: TenseWords, language: LanguageTag): boolean {
  return tenses.neutral.includes(word.toLowerCase()) || weekdayOf(word, language) !== null;
}

/** Names are no verbs: "United" ends like one. */
function isPastVerb(word: string, tenses: TenseWords): boolean {
  const lower = word.toLowerCase();
  if (tenses.past.includes(lower)) return true;
  const looksLikeOne = word === lower && word.length >= 5 && tenses.pastEndings.some((ending) => word.endsWith(ending));
  return looksLikeOne && !tenses.notPast.includes(word) && !tenses.saying.includes(word);
}
