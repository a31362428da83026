/**
 * Prepares a text for the search for dates without moving a character: every offset stays what it was.
 * Digits of all scripts become 0 to 9, lines broken inside a sentence are joined, and every other line end becomes a
 * character that no date contains.
 */

import { charKind, kindOfUnit } from '../char-kinds.ts';

/** The zeros of the scripts whose digits newspapers print: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Below stand no digits but 0 to 9. */
const firstForeign = 0x660;

/** Letters and digits that only a text in Arabic or Thai, or with digits of another script than Latin, has. */
const needsChange =
  /[\u0e04\u0e1e\u0e22\u0620-\u064a\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/;
/** Marks that tell which way a text runs stand for nothing: "۱۴۰۱،\u200f ۹:۲۴". */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const holdsDirection = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const anyLineEnd = /[\n\r\u2028\u2029]/;

const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;

/** A line as long as this was broken by its width, not by its writer: "… on the evening of November↵18, 2021". */
const wrappedLine = 50;

const lineEnds = /\r?\n|[\r\u2028\u2029]/g;

/** Months of two words, and months under both their names: "تشرين الثاني", "تشرين الثاني/نوفمبر", "نوفمبر/ تشرين الثاني". */
const arabicMonth = /(?<=تشرين|كانون) (?=ال(?:أول|اول|ثاني)(?!\p{L}))|(?<=[\u0620-\u064a]) ?\/ ?(?=[\u0620-\u064a])/gu;

/** "มี.ค.": Thai shortens its months to the first letters of their parts. */
const thaiMonth = /(?<=[\u0e01-\u0e2e][\u0e34\u0e35]?)\.(?=[\u0e04\u0e1e\u0e22]\.)/gu;

/** What stands for a space and for a stroke inside the name of a month, so that it is one word: letters of no text. */
export const [joinedBySpace, joinedByStroke] = ['\u0640', '\u066e'];

/** Whether a text has a digit that dates are written with: without one it holds none. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < firstForeign ? unit >= 0x30 && unit <= 0x39 : isForeignDigit(unit)) return true;
  }
  return false;
}

function isForeignDigit(unit: number): boolean {
  return (kindOfUnit(unit) & charKind.digit) !== 0 && zeros.some((zero) => unit >= zero && unit <= zero + 9);
}

/** The text to search, of the same length. */
export function scanText(text: string): string {
  const digits = needsChange.test(text) ? withPlainDigits(text) : text;
  const plain = holdsDirection.test(digits) ? digits.replace(directions, ' ') : digits;
  return anyLineEnd.test(plain) ? withJoinedLines(plain) : plain;
}

function withPlainDigits(text: string): string {
  const joined = text
    .replace(arabicMonth, (mark) => (mark === ' ' ? joinedBySpace : joinedByStroke.repeat(mark.length)))
    .replace(thaiMonth, joinedBySpace);
  return joined.replace(otherDigits, toPlainDigit);
}

function withJoinedLines(plain: string): string {
  let line = 0;
  return plain.replace(lineEnds, (end, at: number) => {
    const next = at + end.length;
    const joins = end.endsWith('\n') && at - line >= wrappedLine && /\S/.test(plain.charAt(next));
    if (end.endsWith('\n')) line = next;
    return (joins ? ' ' : '\u0000').repeat(end.length);
  });
}

function toPlainDigit(digit: string): string {
  const unit = digit.charCodeAt(0);
  return String(unit - (zeros.findLast((zero) => zero <= unit) ?? unit));
}
