/** Where a phrase may begin and end inside a text: between words, or anywhere in scripts that glue words together. */

import { charKind, kindOfUnit } from './char-kinds.ts';

const inWords = charKind.letter | charKind.mark | charKind.number;
/** Chinese, Japanese and Thai write no spaces; Korean glues particles to its words ("뉴스레터를"). */
const glued = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;

/** A shorter phrase of a glued script is the beginning of many a sentence: "残り" of "残りの三人は". */
const shortestGlued = 5;

/** Whether a text opens with a phrase that does not end inside a word. */
export function opensWithPhrase(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false;
  const last = phrase.length - 1;
  if (!isInWord(text, last) || !isInWord(text, last + 1)) return true;
  return phrase.length >= shortestGlued && glued.test(phrase.charAt(last));
}

/** Whether a text holds a phrase that neither begins nor ends inside a word. */
export function holdsPhrase(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + phrase.length)) return true;
  }
  return false;
}

/** Whether a text holds words that open with `opening`. */
export function holdsOpening(text: string, opening: string): boolean {
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1))
    if (!cutsWord(text, at)) return true;
  return false;
}

/** Whether no letter and no hyphen touches so many characters of a text from `at` on. */
export function standsAlone(text: string, at: number, length: number): boolean {
  return !/[\p{L}-]/u.test(`${text.charAt(at - 1)}${text.charAt(at + length)}`);
}

function cutsWord(text: string, at: number): boolean {
  if (!isInWord(text, at - 1) || !isInWord(text, at)) return false;
  return !(glued.test(text.charAt(at - 1)) && glued.test(text.charAt(at)));
}

function isInWord(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (kindOfUnit(text.charCodeAt(at)) & inWords) !== 0;
}
