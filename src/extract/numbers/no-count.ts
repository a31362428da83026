/** Tells numbers that count nothing: a date, a time of day, an age, a length, a page, a number on a door. */
import type { LanguageTag } from '../../model/ids.ts';
import { charKind, kindOfUnit } from '../../text/char-kinds.ts';
import { conceptOf } from '../../text/concepts.ts';
import { type Word, wordsBetween } from '../../text/cut-words.ts';
import { monthOf } from '../../text/dates/date-words.ts';
import { pressWordsFor } from '../../text/languages/press/presses.ts';
import { numeralWordsFor } from '../../text/numeral-words.ts';
import type { Numeral } from '../../text/numerals.ts';
import { clauseEnd, type Setting } from './setting.ts';
import { isYear } from './years.ts';

/** Numbers in names are small. */
const mostNumbered = 99;

interface Beside {
  readonly last: Word | undefined;
  readonly next: Word | undefined;
  readonly setting: Setting;
}

/** A date, a time of day, an age, a length, a number on a door. */
export function isOther(numeral: Numeral, { last, next, setting }: Beside): boolean {
  const { text, language } = setting;
  const { isMeasure, beforeOther } = numeralWordsFor(language);
  const touchesNext = next !== undefined && touches(text, numeral.end, next.start);
  if (touchesNext && isMonth(text, next, language)) return true;
  if (touchesNext && isMeasure(next.lower)) return true;
  const isPlain = text.charCodeAt(numeral.start) < 0x3a && numeral.unit === '';
  if (last === undefined || !isPlain || text.slice(last.end, numeral.start).trim() !== '')
    return isYear(numeral, { last: undefined, next, language });
  if (isMonth(text, last, language)) return true;
  // "row 11", "kl. 12": but "at 40 schools" counts schools.
  if (isNumbered(numeral, last, setting)) return true;
  if (numeral.isReached) return false;
  // "of Japan, age 71, died": what stands behind a comma is not what is counted.
  const isCut = next === undefined || clauseEnd.test(text.slice(numeral.end, next.start));
  const isListed = beforeOther.has(last.lower) && (isCut || !isCounted(numeral, setting));
  return isListed || isYear(numeral, { last, next, language });
}

/** "till 890 norska kronor": one of the two words behind is counted. */
function isCounted({ end }: Numeral, { text, words, sentence, language }: Setting): boolean {
  return wordsBetween(words, text, { start: end, end: sentence.end }, 2).some(
    ({ start, lower }) => !clauseEnd.test(text.slice(end, start)) && conceptOf(lower, language) !== null,
  );
}

/** "France 2", "Route 66": a small number behind a name is part of it, where nouns have small letters. */
function isNumbered({ low }: Numeral, last: Word, { text, sentence, language }: Setting): boolean {
  if ((low ?? 0) > mostNumbered || last.start === sentence.start) return false;
  const capitals = pressWordsFor(language)[0]?.capitalNouns === true;
  return !capitals && (kindOfUnit(text.charCodeAt(last.start)) & charKind.upper) !== 0;
}

function isMonth(text: string, word: Word, language: LanguageTag): boolean {
  return monthOf(text.slice(word.start, word.end), language, false) !== null;
}

/** Whether nothing that parts them stands between a number and a word behind it: "19-year", "12. Mai". */
function touches(text: string, from: number, to: number): boolean {
  return isSpaceAlone(text, from, to) || /^[\s.\u00a0-]*$/.test(text.slice(from, to));
}

/** Whether a space and nothing else stands between. */
export function isSpaceAlone(text: string, from: number, to: number): boolean {
  return to === from + 1 && text.charCodeAt(from) === 0x20;
}
