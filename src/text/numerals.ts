/** Finds the numbers of a text, in digits and in words, with what hedges them. What they count is not known here. */
import type { LanguageTag } from '../model/ids.ts';
import type { Span } from '../model/provenance.ts';
import { charKind, kindOfPair, kindOfUnit, lowerCase } from './char-kinds.ts';
import { beforeRanges } from './languages/numbers/number-lists.ts';
import { type NumeralWords, numeralWordsFor } from './numeral-words.ts';
import { mayOpen } from './opening-filter.ts';
import { isLetter } from './script.ts';

/** A number where it stands, its hedge included. `low` or `high` is null where that side is open. */
export interface Numeral extends Span {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  /** Whether it is four plain digits without a hedge, which may be a year. */
  readonly mayBeYear: boolean;
  /** Whether a verb leads to it as what was reached: "wzrosła do 2316". */
  readonly isReached: boolean;
  /** A mark of money or `%` that stands beside it; empty when none does. */
  readonly unit: string;
}

interface Amount {
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
  readonly end: number;
}

const digits = /\d{1,3}(?:([ \u00a0\u202f.,'’])\d{3})(?:\1\d{3})*(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/y;
const money = '$€£¥';
const [zero, nine, hyphen, space, hardSpace] = [0x30, 0x39, 0x2d, 0x20, 0xa0];
const [apostrophe, curly, stop, dash] = [0x27, 0x2019, 0x2e, 0x2013];
const inWords = charKind.letter | charKind.mark;
const mostDigits = 12;

/** The numbers of a text, in order. */
export function numeralsIn(text: string, language: LanguageTag): readonly Numeral[] {
  const words = numeralWordsFor(language);
  const found: Numeral[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isDigit = unit >= zero && unit <= nine;
    const wasInWord = inWord;
    inWord = isDigit || isLetter(unit);
    if (!inWord || wasInWord || !(isDigit || mayOpen(words.openings, text, at))) continue;
    const numeral = numeralAt(text, at, words);
    if (numeral === null) {
      if (isDigit) at = skipDigits(text, at) - 1;
      continue;
    }
    found.push(numeral);
    at = numeral.end - 1;
  }
  return found;
}

/** Digits and what stands within figures: "10:27", "3/4". */
const inFigures: ReadonlySet<number> = new Set([...'0123456789.,:/'].map((char) => char.charCodeAt(0)));

/** Past a number that is none, lest a part of it is taken for one. */
function skipDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && inFigures.has(text.charCodeAt(at))) at += 1;
  return Math.max(at, from + 1);
}

function numeralAt(text: string, at: number, words: NumeralWords): Numeral | null {
  if (at > 0 && isInFigure(text.charCodeAt(at - 1))) return null;
  const amount = vagueAt(text, at, words) ?? amountAt(text, at, words);
  if (amount === null || !endsWell(text, amount.end)) return null;
  const range = rangeFrom(text, at, { amount, words });
  const whole = range ?? amount;
  const start = money.includes(text.charAt(at - 1)) && at > 0 ? at - 1 : at;
  const hedge = hedgeBefore(text, start, words);
  const unit = unitBeside(text, start, whole.end);
  const percent = unit === '' ? endOfPercent(text, whole.end, words) : -1;
  return {
    start: hedge.start,
    end: unit === '%' ? text.indexOf('%', whole.end) + 1 : Math.max(whole.end, percent),
    low: hedge.kind === 'atMost' ? null : whole.low,
    high: hedge.kind === 'atLeast' ? null : whole.high,
    approximate: hedge.kind === 'about' || whole.approximate,
    mayBeYear: hedge.kind === 'none' && whole.end - at === 4 && isPlainYear(text.slice(at, whole.end)),
    isReached: hedge.isReached === true,
    unit: percent < 0 ? unit : '%',
  };
}

/** Where "per cent" behind a number ends; -1 where it does not stand there. */
function endOfPercent(text: string, end: number, { percent }: NumeralWords): number {
  const start = end + 1;
  if (percent === '' || text.charCodeAt(start) !== percent.charCodeAt(0)) return -1;
  const to = start + percent.length;
  return plainSpaces(text.slice(start, to)) === percent && !isLetter(text.charCodeAt(to)) ? to : -1;
}

function plainSpaces(text: string): string {
  return text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
}

function isPlainYear(written: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(written);
}

/** Marks in front of a number that make it part of another: "3/4", "#12", "№ 5". */
const figureMarks: ReadonlySet<number> = new Set([...'0123456789.,:/#№-'].map((char) => char.charCodeAt(0)));

function isInFigure(before: number): boolean {
  return figureMarks.has(before) || (kindOfUnit(before) & charKind.letter) !== 0;
}

/** "19-year-old", "10:27", "3/4", "18th" are other things. */
function endsWell(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const unit = text.charCodeAt(end);
  if (unit === space) return true;
  if (lengthInWord(text, end) > 0 || isDigitAt(text, end) || unit === degree) return false;
  if (unit === hyphen)
    return (kindOfUnit(text.charCodeAt(end + 1)) & charKind.letter) === 0 && !isFraction(text, end + 1);
  return !(beforeDigits.has(unit) && isDigitAt(text, end + 1));
}

/** "14-1/8". */
function isFraction(text: string, at: number): boolean {
  return isDigitAt(text, at) && /^\d{1,2}\/\d/.test(text.slice(at, at + 4));
}

const degree = 0xb0;
const beforeDigits: ReadonlySet<number> = new Set([...':/.,'].map((char) => char.charCodeAt(0)));

/** How many units the letter or mark at `at` has; 0 when none stands there. */
function lengthInWord(text: string, at: number): number {
  const kind = kindOfUnit(text.charCodeAt(at));
  if (kind !== charKind.half) return (kind & inWords) === 0 ? 0 : 1;
  return (kindOfPair(text, at) & inWords) === 0 ? 0 : 2;
}

const units = '%$€£¥';

function unitBeside(text: string, start: number, end: number): string {
  const first = text.charAt(start);
  if (money.includes(first)) return first;
  const after = text.charCodeAt(end);
  const mark = text.charAt(after === space || after === hardSpace || after === narrowSpace ? end + 1 : end);
  return mark !== '' && units.includes(mark) ? mark : '';
}

const narrowSpace = 0x202f;

/** "hundreds of thousands", "une quinzaine". */
function vagueAt(text: string, at: number, { vague }: NumeralWords): Amount | null {
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
function amountAt(text: string, at: number, words: NumeralWords): Amount | null {
  const opening = isDigitAt(text, at) ? digitsAt(text, at, words) : null;
  if (opening === null && isDigitAt(text, at)) return null;
  let [total, current, end] = [0, opening?.value ?? 0, opening?.end ?? at];
  let parts = opening === null ? 0 : 1;
  for (;;) {
    const next = partsAt(text, end, words, parts === 0);
    if (next === null || (parts > 0 && !goesOn(current, next.values))) break;
    for (const value of next.values) [total, current] = add(total, current, value);
    end = next.end;
    parts += 1;
  }
  const value = total + current;
  // "half a million": a scale alone says too little.
  const isBare = opening === null && (words.onlyBehindDigits || value < 2 || (parts === 1 && value >= 1_000_000));
  return parts === 0 || isBare ? null : { low: value, high: value, approximate: false, end };
}

function isDigitAt(text: string, at: number): boolean {
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
  const word = lowerCase(text.slice(start, end));
  const values = words.valuesOf(word) ?? (word.endsWith('.') ? words.valuesOf(word.slice(0, -1)) : null);
  if (values !== null) return { values, end: word.endsWith('.') && words.valuesOf(word) === null ? end - 1 : end };
  if (isFirst || !words.glue.has(word)) return null;
  const behind = partsAt(text, end, words, false);
  return behind?.values.every((value) => value < 100) ? behind : null;
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
  const [next = 0] = values;
  if (next >= 100) return current > 0 || next >= 1000;
  const rest = current % 100;
  return rest === 0 ? true : rest >= 20 && rest % 10 === 0 && next < 10;
}

function add(total: number, current: number, value: number): readonly [number, number] {
  if (value === 100) return [total, Math.max(current, 1) * 100];
  if (value >= 1000) return [total + Math.max(current, 1) * value, 0];
  return [total, current + value];
}

/** "200 to 300", "20–30", "between 20 and 30". */
function rangeFrom(
  text: string,
  at: number,
  { amount, words }: { readonly amount: Amount; readonly words: NumeralWords },
): Amount | null {
  const from = behindJoint(text, at, { amount, words });
  const other = from === null ? null : amountAt(text, from, words);
  if (other === null || !endsWell(text, other.end) || other.high <= amount.low) return null;
  // "in the first quarter of 1987 to 35.9 million".
  if (isPlainYear(text.slice(at, amount.end)) && other.high > amount.low * 10) return null;
  return { low: amount.low, high: other.high, approximate: false, end: other.end };
}

/** Where the other end of a range may begin: behind a dash, or behind a word that leads to it; null when nothing does. */
function behindJoint(
  text: string,
  at: number,
  { amount: { end }, words }: { readonly amount: Amount; readonly words: NumeralWords },
): number | null {
  const isSpaced = text.charCodeAt(end) === space;
  const from = isSpaced ? end + 1 : end;
  const unit = text.charCodeAt(from);
  if (unit === hyphen || unit === dash) return text.charCodeAt(from + 1) === space ? from + 2 : from + 1;
  if (!isSpaced) return null;
  let to = from;
  while (to - from <= words.longestTo && (kindOfUnit(text.charCodeAt(to)) & charKind.letter) !== 0) to += 1;
  if (to === from || text.charCodeAt(to) !== space) return null;
  const word = lowerCase(text.slice(from, to));
  const leads = words.to.has(word) && (!words.glue.has(word) || isBetween(text, at));
  return leads ? to + 1 : null;
}

function isBetween(text: string, at: number): boolean {
  const word = /(\p{L}+) $/u.exec(text.slice(Math.max(0, at - 14), at))?.[1];
  return word !== undefined && beforeRanges.has(word.toLowerCase());
}

interface Hedge {
  readonly kind: 'none' | 'about' | 'atLeast' | 'atMost';
  readonly start: number;
  readonly isReached?: true;
}

/** No hedge is longer. */
const longestHedge = 28;

/** "about", "at least", "up to" right before the number. */
function hedgeBefore(text: string, start: number, { hedges, changed }: NumeralWords): Hedge {
  const least = Math.max(0, start - longestHedge);
  const gap = text.charCodeAt(start - 1);
  if (start - 1 <= least || (gap !== space && gap !== hardSpace)) return { kind: 'none', start };
  let from = start - 1;
  while (from > least && isInHedge(text.charCodeAt(from - 1))) from -= 1;
  const known = hedges.get(lowerCase(text.slice(from, start - 1)));
  if (known === undefined) return { kind: 'none', start };
  const before = lowerCase(text.slice(least, start));
  for (const { phrase, kind } of known) {
    const at = before.length - 1 - phrase.length;
    if (!before.startsWith(phrase, at) || (at > 0 && isLetter(before.charCodeAt(at - 1)))) continue;
    if (kind === 'atMost' && isChange(text.slice(Math.max(0, start - farthestChange), start), changed))
      return { kind: 'none', start, isReached: true };
    return { kind, start: start - 1 - phrase.length };
  }
  return { kind: 'none', start };
}

/** "wzrosła do 912, a rannych do 5383": the numbers that it rose to. */
function isChange(before: string, changed: readonly string[]): boolean {
  if (changed.length === 0) return false;
  const lower = lowerCase(before);
  return changed.some((beginning) => lower.includes(` ${beginning}`));
}

const farthestChange = 60;

function isInHedge(unit: number): boolean {
  return isApostrophe(unit) || unit === stop || (kindOfUnit(unit) & inWords) !== 0;
}
