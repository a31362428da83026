/** Tells whether what stands between two full stops is a whole sentence of prose: no row of numbers, note in brackets or rest of a line. */
import type { LanguageTag } from '../model/ids.ts';
import { charKind, countKind, holdsKind, kindAt, kindOfUnit } from './char-kinds.ts';
import { hasVerb } from './dates/tense.ts';
import { sentenceStops } from './sentence-stops.ts';
import { wordsOf } from './words.ts';

const ended = new RegExp(`[${sentenceStops}][\\p{Pf}\\p{Pe}"'”’»«›]*$`, 'u');
/** A bracket or mark in front of a sentence: "(NTT) expects", "[18] The". */
const lead = /^(?:[\p{Pi}\p{Pd}"'“‘«»„¿¡*•\s]|[([][^)\]]{0,40}[)\]])+/u;
const bracketed = /^[([（【].*[)\]）】][.!?…。]?$/su;
/** More of its words with digits, or more of its letters in capitals, than prose has. */
const [mostFigures, mostCapitals] = [0.3, 0.6];
const fewestWords = 4;
/** Shorter sentences without a verb that is known are names and captions: "Santiago, 16 May 2021." */
const shortWithoutVerb = 12;

const groupOfDigits = 3;

/** Whether a text is mostly figures: the row of a table that lost its lines. */
export function isRowOfFigures(text: string): boolean {
  let words = 0;
  let figures = 0;
  let kinds = 0;
  let start = 0;
  let isGroup = false;
  for (let at = 0; at <= text.length; at += 1) {
    const own = at < text.length ? kindOfUnit(text.charCodeAt(at)) : charKind.space;
    const kind = own === charKind.half ? kindAt(text, at) : own;
    if (kind !== charKind.space) {
      if (kinds === 0) start = at;
      kinds |= kind;
    } else if (kinds !== 0) {
      const isPlain = (kinds & charKind.letter) === 0 && (kinds & charKind.digit) !== 0 && at - start <= groupOfDigits;
      // "2 341" is one figure.
      if (!(isGroup && isPlain && at - start === groupOfDigits)) {
        words += 1;
        if ((kinds & charKind.digit) !== 0 || (kinds & charKind.letter) === 0) figures += 1;
      }
      isGroup = isPlain;
      kinds = 0;
    }
  }
  return words >= 2 * fewestWords && figures > words * mostFigures;
}

/** Whether a text reads as one whole sentence, as far as its marks, its capitals and the words of its language tell. */
export function isWholeSentence(text: string, language: LanguageTag): boolean {
  if (!ended.test(text) || bracketed.test(text) || isRowOfFigures(text) || isMark(text)) return false;
  const first = text.replace(lead, '').charAt(0);
  if (first === '' || first !== first.toUpperCase()) return false;
  if (!holdsKind(text, charKind.upper | charKind.lower)) return true;
  const words = wordsOf(text).filter((word) => holdsKind(word, charKind.letter));
  if (words.length < fewestWords || isShouted(text)) return false;
  return words.length >= shortWithoutVerb || hasVerb(words, language) !== false;
}

/** Addresses, handles and tags are of posts and pages, not of what they tell. */
function isMark(text: string): boolean {
  return /https?:|\bpic\.twitter/i.test(text) || (/[@#]/.test(text) && /(?:^|[\s(])[@#][\p{L}_]/u.test(text));
}

function isShouted(text: string): boolean {
  return countKind(text, charKind.upper) > Math.max(countKind(text, charKind.letter), 1) * mostCapitals;
}
