/** Finds the numbers of a text, in digits and in words, with what hedges them. What they count is not known here. */
import type { LanguageTag } from '../model/ids.ts';
import type { Span } from '../model/provenance.ts';
import { type Amount, amountAt, isDigitAt, lengthInWord, vagueAt } from './amounts.ts';
import { baseTag } from './base-tag.ts';
import { charKind, kindOfUnit, lowerCase } from './char-kinds.ts';
import { eastAsianNumeralsIn } from './east-asian-numerals.ts';
import { beforeRanges } from './languages/numbers/number-lists.ts';
import { hedgeAround } from './numeral-hedges.ts';
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
  /** A mark of money or `%` that stands beside it, or the concept of its counter, `#person`; empty when none does. */
  readonly unit: string;
}

const money = '$€£¥';
const [zero, nine, hyphen, space, hardSpace, dash] = [0x30, 0x39, 0x2d, 0x20, 0xa0, 0x2013];

/** The numbers of a text, in order. */
export function numeralsIn(text: string, language: LanguageTag): readonly Numeral[] {
  const eastAsian = eastAsianNumeralsIn(text, baseTag(language));
  if (eastAsian !== null) return eastAsian;
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
  const hedge = hedgeAround(text, { start, end: whole.end }, words);
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

const units = '%$€£¥';

function unitBeside(text: string, start: number, end: number): string {
  const first = text.charAt(start);
  if (money.includes(first)) return first;
  const after = text.charCodeAt(end);
  const mark = text.charAt(after === space || after === hardSpace || after === narrowSpace ? end + 1 : end);
  return mark !== '' && units.includes(mark) ? mark : '';
}

const narrowSpace = 0x202f;

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
