/**
 * Tells whether a sentence speaks of a day as gone by or as still to come. It looks at the word that governs the date and
 * at the verb beside it in the same clause, and says nothing whenever it is not sure. The words are data of each language.
 */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { lowerCase } from '../char-kinds.ts';
import { calendarOf } from '../languages/calendar/calendars.ts';
import { clauseAfter, clauseBefore, nearChars, written } from './clause-words.ts';
import { type Clause, isPlanned, plan } from './planned.ts';
import {
  grammar,
  happened,
  inSlot,
  openEnded,
  small,
  type Tenses,
  tells,
  tensesOf,
  toCome,
  weekday,
} from './tense-words.ts';

/** "told the assembly of the city on Monday" */
const longestHearer = 3;

/** Null when the sentence leaves it open. */
export type Told = 'past' | 'ahead' | null;

/** Whether the text at `span`, a date, is told as past: "since November 21, Poland has suspended". */
export function isToldAsPast(text: string, span: Span, language: LanguageTag): boolean {
  return toldAs(text, span, language) === 'past';
}

/** Whether a verb of what has happened stands in the clause of a date, and none of what may come: "Olyckan på lördag skadade tre". */
export function tellsOfPast(text: string, span: Span, language: LanguageTag): boolean {
  const tenses = tensesOf(language);
  if (tenses === null) return false;
  const words = [...clauseBefore(text, span.start, tenses).words, ...clauseAfter(text, span.end, false, tenses)];
  return anySays(words, happened) && !anySays(words, toCome | tells.open | tells.arranging);
}

/** How the text speaks of the date at `span`: as gone by, as to come, or neither for sure. */
export function toldAs(text: string, span: Span, language: LanguageTag): Told {
  const tenses = tensesOf(language);
  if (tenses === null) return null;
  const { words: before, isLed } = clauseBefore(text, span.start, tenses);
  const governed = before.findLastIndex((says) => (says & (tells.neutral | weekday)) === 0);
  const governor = governed < 0 ? 0 : (before[governed] as number);
  if ((governor & tells.pastBefore) !== 0) return 'past';
  // "on the evening of November 18, Belarusian services brought …": the date opens its clause, the verb comes after.
  const opens = governed < 0;
  const after = clauseAfter(text, span.end, opens, tenses);
  const isLedTo = (governor & tells.openBefore) !== 0;
  const clause = { before, after, governed, isLedTo, happened, ...tenses };
  if (isPlanned(clause)) return 'ahead';
  if (isSaidThen(opens ? after : before.slice(0, governed + 1).reverse(), opens ? [] : after, tenses)) return 'past';
  if (anySays(before, openEnded) || (tenses.isVerbLast && anySays(after, openEnded))) return null;
  if (leadsOn(before, tenses.hasInfinitives) || isArranged(before, governed)) return null;
  if (isLedTo) return leadsAhead(clause) ? 'ahead' : null;
  // "Konserten lørdag ble avlyst", "Die am Samstag geplante Demo": the day may be that of the noun.
  if ((!opens && after.some(isUndone)) || isOfNoun(text, span, language)) return null;
  if (((before[0] ?? 0) & happened) !== 0 && hangsOnOpen(text, span, before, tenses)) return null;
  const told = opens || tenses.isVerbLast ? after : before.slice(0, governed + 1);
  // "mussten am Dienstag von Bord gebracht werden": an infinitive at the end has the tense of the verb before the date.
  const last = after.at(-1) ?? 0;
  if (tenses.isVerbLast && (last & toCome) !== 0 && anySays(before, tells.past)) return 'past';
  if (anySays(told, toCome)) return before.some(isOpen) || after.some(isOpen) ? null : 'ahead';
  // "wie die Polizei am Montag mitteilte"
  if ((last & tells.closing) !== 0 || (after.length > 0 && (last & inSlot) !== 0)) return 'past';
  // "they marched on Tuesday against plans": behind a verb of what has happened only a verb of grammar leaves it open.
  const isDone = !opens && anySays(before.slice(0, governed + 1), happened) && !anySays(before, toCome);
  if (
    before.some(isLeftOpen) ||
    after.some((says, at, all) => isLeftOpen(says, at, all) && !(isDone && (says & grammar) === 0))
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
  // "Marsjen søndag ble en seier": where the verb stands second, a day before it is that of the noun, but in "at en mann lørdag ble".
  const reads = opens || isLed || !tenses.isVerbSecond;
  return isPlain && (anySays(before, isPast) || (reads && anySays(after, isPast))) ? 'past' : null;
}

/**
 * "announced on Thursday", "Tirsdag varslet selskapet at": the day is that of the verb of saying right beside it, whatever was said; and that of
 * a verb that only its ending tells there, "veroordeelde vrijdag", not "die erwartete am Freitag". The first words begin beside the day.
 */
function isSaidThen(
  [first = 0, ...others]: readonly number[],
  behind: readonly number[],
  { hasInfinitives }: Tenses,
): boolean {
  const isSaid = (first & tells.saying) !== 0;
  if ((first & small) === 0 || !(isSaid || (first & inSlot) !== 0)) return false;
  if (anySays(others, toCome | grammar) || leadsOn([first, ...others].reverse(), hasInfinitives)) return false;
  return isSaid || (((others[0] ?? 0) & tells.articles) === 0 && !anySays(behind, toCome | tells.open));
}

/** "announced a visit on Thursday", "cancelled the match on Sunday": of what is set or called off; not "announced on Thursday". */
function isArranged(before: readonly number[], governed: number): boolean {
  return before.some((says, at) => (says & tells.arranging) !== 0 && !(at === governed && (says & tells.saying) !== 0));
}

/** "Концерт в субботу отменили": something was done to what stands before; in "Суд во вторник отменил арест" that did it. */
function isUndone(says: number): boolean {
  return (says & (tells.arranging | tells.past)) === tells.arranging;
}

/** "Das am Freitag beginnende Fest": no more than these small words stand between the article and the day. */
const longestFrame = 16;

/** Whether the day stands between an article and its noun, as languages write that have words for it; a relative clause has a comma. */
function isOfNoun(text: string, { start }: Span, language: LanguageTag): boolean {
  const framed = calendarOf(language)?.tenses?.articles;
  if (framed === undefined) return false;
  const [, mark, article] =
    /(^|[^\p{L}])(\p{L}{1,6})\s(?:\p{L}{1,3}\s)?$/u.exec(text.slice(Math.max(0, start - longestFrame), start)) ?? [];
  if (article === undefined || !framed.includes(lowerCase(article))) return false;
  const before = text.slice(0, text.lastIndexOf(`${mark}${article}`, start)).trimEnd();
  return !before.endsWith(',');
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
  const before = clauseBefore(text, start, tenses).words;
  return anySays(before.slice(before.findLastIndex((says) => (says & happened) !== 0) + 1), tells.openBefore);
}

/** "were to resume the search", "was bailed to return": what was decided, not what was done; not "came to power", "failed to appear". */
function leadsOn(before: readonly number[], hasInfinitives: boolean): boolean {
  // "ordenó liberar": where an infinitive is known by its ending, no word need lead to it.
  const leading = hasInfinitives ? tells.infinitive | tells.saying | happened : tells.infinitive;
  return before.some((says, at) => {
    if ((says & leading) === 0) return false;
    const [verb, next] = [before[at - 1] ?? 0, before[at + 1] ?? 0];
    return (next & small) !== 0 && (next & tells.notInfinitive) === 0 && (verb & tells.achieved) === 0;
  });
}

/** "sono attesi", but not "sono arrivati": an auxiliary before a participle of what has happened leaves nothing open. */
function isLeftOpen(says: number, at: number, words: readonly number[]): boolean {
  if ((says & tells.open) === 0) return false;
  return (says & tells.perfect) === 0 || ((words[at + 1] ?? 0) & tells.past) === 0;
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
