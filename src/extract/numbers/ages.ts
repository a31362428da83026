/** Tells the ages of people from counts where nothing but marks stand around them: "Ann Berg, 34, was arrested", "En mann (32) omkom". */

import type { Numeral } from '../../text/numerals.ts';
import { lexiconFor, says } from '../mentions/lexicon.ts';
import type { Setting } from './setting.ts';

/** No one is older. */
const oldest = 120;
/** How far it is looked for marks: "Three men, 21, 23 and 25, were hurt". */
const reach = 32;

const opened = /[\p{L}\p{M}.'’"”»]+(?:,|\s?[(（]|\s[–—])\s?(?:\d{1,3}(?:,\s(?:\p{L}{1,3}\s)?|\s\p{L}{1,3}\s)){0,5}$/u;
const closed = /^(?:(?:,\s(?:\p{L}{1,3}\s)?|\s\p{L}{1,3}\s)\d{1,3}){0,5}\s?(?:[,;.:)）!?]|[–—]|$)/u;

/**
 * Whether a small number stands alone between marks: it is the age of whoever stands before it, in any language, or at least not
 * surely a count. Only in a list of places it counts what is told of them: "hurt in Leeds (45), Hull (31) and York (12)".
 */
export function isBetweenMarks({ start, end, low, high, unit }: Numeral, setting: Place): boolean {
  if (unit !== '' || low !== high || low === null || low > oldest) return false;
  const { text, sentence } = setting;
  // The pattern that is bound to its place goes first: most numbers stand right before a word.
  if (!closed.test(text.slice(end, Math.min(sentence.end, end + reach)))) return false;
  if (!opened.test(text.slice(Math.max(sentence.start, start - reach), start))) return false;
  return !isOfPlaces(setting);
}

/** Where a number stands: the text of its block, and the sentence around. */
type Place = Pick<Setting, 'text' | 'sentence' | 'language'>;

/** So many places make a list; two may be two people who are named by their towns. */
const fewestPlaces = 3;
const placed = /(\p{L}{1,12})\s\p{Lu}[\p{L}\p{M}'’-]{1,24}\s\(\d{1,3}\)/u;

function isOfPlaces({ text, sentence, language }: Place): boolean {
  const written = text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestList));
  if ((written.match(/\p{L}\s\(\d{1,3}\)/gu)?.length ?? 0) < fewestPlaces) return false;
  const word = placed.exec(written)?.[1];
  return word !== undefined && (lexiconFor(language).of(word.toLowerCase()) & says.beforePlace) !== 0;
}

/** No sentence that lists places is looked at further. */
const longestList = 600;
