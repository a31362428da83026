/** The shape of a language's words for numbers. Everything is in lower case; forms of one number are parted by `/`. */
import type { LanguageTag } from '../../../model/ids.ts';

export interface NumberWords {
  readonly tag: LanguageTag;
  /** What parts the whole from the fraction: "2.5" or "2,5". The other one parts thousands. */
  readonly decimal: '.' | ',';
  /** 2 to 20, then 30, 40 … 90, then 100, 1,000, a million and a thousand million, in order, parted by white space. */
  readonly counting: string;
  /** Other forms with their number: "quatre-vingts=80; doscientos=200". */
  readonly others: readonly string[];
  /** What is one in a single word with a ten, and an article elsewhere: "sixty-one", "tjueen", "enogtyve". */
  readonly ones?: readonly string[];
  /** Whether words alone make no number: they only go on with one in digits. */
  readonly onlyBehindDigits?: true;
  /** What joins the parts of a number: "and", "und", "y". */
  readonly glue: readonly string[];
  /** What joins clauses and things counted and is no part of a number: "i", "a". */
  readonly joints?: readonly string[];
  /** Words for a vague number and what it may be: "hundreds=100-999", "dozen=12". */
  readonly vague: readonly string[];
  /** Before a number (several words count): "about"; "at least"; "up to". */
  readonly about: readonly string[];
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  /** Right before a word of `atMost` that only leads to the number: beginnings of "rose", "wzrosła do 2316". */
  readonly changed?: readonly string[];
  /** "per cent", where it is two words. */
  readonly percent?: string;
  /** Between the two ends of a range: "to". */
  readonly to: readonly string[];
  /** Between a number and what it counts: "hundreds of migrants". */
  readonly of: readonly string[];
  /** Whether of nouns in a row the last is counted: "58 library posts". */
  readonly nounsInRow?: true;
  /** Beginnings of what measures time, length, age or degrees and counts nothing: "minute", "kilomet". */
  readonly measures: readonly string[];
  /** Beginnings of words that begin like a measure and are none: "daglige", "monthly". */
  readonly notMeasures?: readonly string[];
  /** Right before a time of day or a place in a list: "klokka", "page". */
  readonly beforeOther: readonly string[];
  /** Between minutes and the hour: "ten past four". */
  readonly onClock?: readonly string[];
}
