/** Reads one number where it begins, in digits, in words or in both. What stands around it is not looked at. */
import { charKind, kindOfPair, kindOfUnit, lowerCase } from './char-kinds.ts';
import type { NumeralWords } from './numeral-words.ts';
import { mayOpen } from './opening-filter.ts';
import { isLetter } from './script.ts';

/** What one number says, and where it ends; `low` and `high` are apart where words leave it open. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
  readonly end: number;
}

const digits = /\d{1,3}(?:([ \u00a0\u202f.,'’])\d{3})(?:\1\d{3})*(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/y;
const [zero, nine, hyphen, space, hardSpace] = [0x30, 0x39, 0x2d, 0x20, 0xa0];
const [apostrophe, curly, stop] = [0x27, 0x2019, 0x2e];
const inWords = charKind.letter | charKind.mark;
const mostDigits = 12;

/** "hundreds of thousands", "une quinzaine". */
export function vagueAt(text: string, at: number, { vague }: NumeralWords): Amount | null {
  if (isDigitAt(text, at)) return null;
  const first = wordAt(text, at);
  for (const { phrase, low, high, approximate } of vague.get(first) ?? []) {
    const end = at + phrase.length;
    if (lowerCase(text.slice(at, end)) !== phrase || isLetter(text.charCodeAt(end))) continue;
    return { low, high, approximate, end };
  }
  return null;
}

function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isApostrophe(text.charCodeAt(end)))) end += 1;
  return lowerCase(text.slice(at, end));
}

function isApostrophe(unit: number): boolean {
  return unit === apostrophe || unit === curly;
}

/** One number in digits, words, or both: "431", "2.5 million", "two hundred and fifty", "achtundvierzig". */
export function amountAt(text: string, at: number, words: NumeralWords): Amount | null {
  const opening = isDigitAt(text, at) ? digitsAt(text, at, words) : null;
  if (opening === null && isDigitAt(text, at)) return null;
  let total = 0;
  let current = opening?.value ?? 0;
  let end = opening?.end ?? at;
  let parts = opening === null ? 0 : 1;
  for (;;) {
    const next = partsAt(text, end, words, parts === 0);
    if (next === null || (parts > 0 && !goesOn(current, next.values))) break;
    // "In 2020 two people died".
    if (opening !== null && (next.values[0] ?? 0) < 100) break;
    for (const value of next.values) [total, current] = add(total, current, value);
    end = next.end;
    parts += 1;
  }
  const value = total + current;
  // "half a million": a scale alone says too little.
  const isBare = opening === null && (words.onlyBehindDigits || value < 2 || (parts === 1 && value >= 1_000_000));
  return parts === 0 || isBare ? null : { low: value, high: value, approximate: false, end };
}

/** Whether a European digit stands here. */
export function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= zero && unit <= nine;
}

function digitsAt(text: string, at: number, { decimal }: NumeralWords): { value: number; end: number } | null {
  let plain = at + 1;
  while (isDigitAt(text, plain)) plain += 1;
  // Without a digit behind whatever mark follows, these digits are all of the number.
  if (!isDigitAt(text, plain + 1) && plain - at <= mostDigits) {
    const isCode = plain > at + 1 && text.charCodeAt(at) === zero;
    return isCode ? null : { value: Number(text.slice(at, plain)), end: plain };
  }
  digits.lastIndex = at;
  const match = digits.exec(text);
  if (match === null) return null;
  let [written] = match;
  const separator = match[1] ?? '';
  // "2.345" is two and a bit in English, and two thousand in German.
  if (separator !== '' && separator !== decimal) written = written.replaceAll(separator, '');
  const fraction = written.replace(',', '.');
  if (written.length > mostDigits || /^0\d/.test(written) || Number.isNaN(Number(fraction))) return null;
  return { value: Number(fraction), end: at + match[0].length };
}

/** The values that the next word is made of; null when it is no number. */
function partsAt(
  text: string,
  at: number,
  words: NumeralWords,
  isFirst: boolean,
): { values: readonly number[]; end: number } | null {
  const start = isFirst || !isJoint(text.charCodeAt(at)) ? at : at + 1;
  if (!isFirst && !mayOpen(words.goingOn, text, start)) return null;
  const end = endOfNumberWord(text, start);
  if (end === start) return null;
  const word = plainWord(text.slice(start, end));
  const values = words.valuesOf(word) ?? (word.endsWith('.') ? words.valuesOf(word.slice(0, -1)) : null);
  if (values !== null) return { values, end: word.endsWith('.') && words.valuesOf(word) === null ? end - 1 : end };
  if (isFirst || !words.glue.has(word)) return null;
  const behind = partsAt(text, end, words, false);
  return behind?.values.every((value) => value < 100) ? behind : null;
}

/** In lower case, "п’ятеро" with a straight mark. */
function plainWord(text: string): string {
  const lower = lowerCase(text);
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function isJoint(unit: number): boolean {
  return unit === space || unit === hardSpace || unit === hyphen;
}

/** Where a word ends with the words that hyphens join to it, and a full stop: "quatre-vingt-dix", "mill." */
function endOfNumberWord(text: string, start: number): number {
  let end = endOfLetters(text, start, true);
  if (end === start) return start;
  while (text.charCodeAt(end) === hyphen) {
    const next = endOfLetters(text, end + 1, false);
    if (next === end + 1) return end;
    end = next;
  }
  return text.charCodeAt(end) === stop ? end + 1 : end;
}

function endOfLetters(text: string, from: number, withApostrophes: boolean): number {
  let at = from;
  while (at < text.length) {
    const length = withApostrophes && isApostrophe(text.charCodeAt(at)) ? 1 : lengthInWord(text, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** "two hundred", "vingt et un": what can follow; "two three" are two numbers. */
function goesOn(current: number, values: readonly number[]): boolean {
  const next = values[0] ?? 0;
  if (next >= 100) return current > 0 || next >= 1000;
  const rest = current % 100;
  return rest === 0 ? true : rest >= 20 && rest % 10 === 0 && next < 10;
}

function add(total: number, current: number, value: number): readonly [number, number] {
  if (value === 100) return [total, Math.max(current, 1) * 100];
  if (value >= 1000) return [total + Math.max(current, 1) * value, 0];
  return [total, current + value];
}

/** How many units the letter or mark at `at` has; 0 when none stands there. */
export function lengthInWord(text: string, at: number): number {
  const kind = kindOfUnit(text.charCodeAt(at));
  if (kind !== charKind.half) return (kind & inWords) === 0 ? 0 : 1;
  return (kindOfPair(text, at) & inWords) === 0 ? 0 : 2;
}
