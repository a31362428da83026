/** A language's words for numbers, ready for looking up. Made once a language, when it is first met. */

import type { LanguageTag } from '../model/ids.ts';
import { baseTag } from './base-tag.ts';
import { scalesElsewhere } from './languages/numbers/elsewhere.ts';
import { numberLists } from './languages/numbers/number-lists.ts';
import type { NumberWords } from './languages/numbers/number-words.ts';
import { type OpeningFilter, openingFilter } from './opening-filter.ts';
import { remembering } from './remembering.ts';

interface Vague {
  readonly phrase: string;
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
}

interface HedgePhrase {
  readonly phrase: string;
  readonly kind: 'about' | 'atLeast' | 'atMost';
}

export interface NumeralWords {
  readonly decimal: '.' | ',';
  /** Where a word for a number may begin. */
  readonly openings: OpeningFilter;
  /** Where one may go on: a word for a number, or what joins two. */
  readonly goingOn: OpeningFilter;
  /** The values that a word is made of, in its order; null when it is no number. */
  valuesOf(word: string): readonly number[] | null;
  readonly glue: ReadonlySet<string>;
  /** What parts the words of one number from those of another: the glue, and what joins clauses. */
  readonly joints: ReadonlySet<string>;
  /** By their first word, the longest first. */
  readonly vague: ReadonlyMap<string, readonly Vague[]>;
  /** By their last word, the longest first. */
  readonly hedges: ReadonlyMap<string, readonly HedgePhrase[]>;
  /** Beginnings of verbs behind which a word of "up to" only leads to the number. */
  readonly changed: readonly string[];
  /** "per cent" in two words; empty where it is one. */
  readonly percent: string;
  readonly to: ReadonlySet<string>;
  /** Letters of the longest word of `to`. */
  readonly longestTo: number;
  readonly of: ReadonlySet<string>;
  /** Whether a word, as it stands or without the full stop behind it, measures time, length, age or degrees. */
  isMeasure(word: string): boolean;
  readonly beforeOther: ReadonlySet<string>;
  readonly onlyBehindDigits: boolean;
  readonly nounsInRow: boolean;
  readonly onClock: ReadonlySet<string>;
}

const order = [
  ...Array.from({ length: 19 }, (_, at) => at + 2),
  ...Array.from({ length: 7 }, (_, at) => (at + 3) * 10),
  100,
  1000,
  1_000_000,
  1_000_000_000,
];
const made = new Map<string, NumeralWords>();
const digitsOnly: NumberWords = {
  tag: 'und',
  decimal: '.',
  counting: '',
  others: scalesElsewhere,
  onlyBehindDigits: true,
  glue: [],
  vague: [],
  about: [],
  atLeast: [],
  atMost: [],
  to: [],
  of: [],
  measures: [],
  beforeOther: [],
};

/** The words for numbers of a language; digits alone for a language without. */
export function numeralWordsFor(language: LanguageTag): NumeralWords {
  const tag = baseTag(language);
  const known = made.get(tag);
  if (known !== undefined) return known;
  const words = make(numberLists.find((list) => list.tag === tag) ?? digitsOnly);
  made.set(tag, words);
  return words;
}

/** The words of a language for whole numbers, as its list has them; none for a language without. */
export function countingWordsOf(language: LanguageTag): readonly string[] {
  const list = numberLists.find(({ tag }) => tag === baseTag(language));
  return list === undefined ? [] : [...valuesIn(list).keys()];
}

function make(list: NumberWords): NumeralWords {
  const values = valuesIn(list);
  const vague = list.vague.map(vagueOf);
  const hedges = (['about', 'atLeast', 'atMost'] as const).flatMap((kind) =>
    list[kind].map((phrase): HedgePhrase => ({ phrase, kind })),
  );
  return {
    decimal: list.decimal,
    openings: openingFilter([...(list.onlyBehindDigits ? [] : values.keys()), ...vague.map(({ phrase }) => phrase)]),
    goingOn: openingFilter([...values.keys(), ...list.glue]),
    valuesOf: remembering((word) => valuesOf(word, values, list.glue)),
    glue: new Set(list.glue),
    joints: new Set([...list.glue, ...(list.joints ?? [])]),
    vague: byWord(vague, (words) => words[0]),
    hedges: byWord(hedges, (words) => words.at(-1)),
    changed: list.changed ?? [],
    percent: list.percent ?? '',
    to: new Set(list.to),
    longestTo: Math.max(0, ...list.to.map((word) => word.length)),
    of: new Set(list.of),
    isMeasure: remembering((word) => measures(word, list)),
    beforeOther: new Set(list.beforeOther),
    onlyBehindDigits: list.onlyBehindDigits === true,
    nounsInRow: list.nounsInRow === true,
    onClock: new Set(list.onClock),
  };
}

function valuesIn({ counting, others, ones = [], glue }: NumberWords): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const forms = counting.split(/\s+/).filter((form) => form !== '');
  for (const [at, form] of forms.entries()) for (const word of form.split('/')) values.set(word, order[at] ?? 0);
  for (const [ten, value] of [...values]) {
    if (value < 20 || value > 90) continue;
    for (const word of withOne(ten, ones, glue)) values.set(word, value + 1);
  }
  for (const other of others) {
    const [word = '', value] = other.split('=');
    values.set(word, Number(value));
  }
  return values;
}

/** "sixty-one", "tjueen", "enogtyve": beside anything but a ten such a word is an article. */
function withOne(ten: string, ones: readonly string[], glue: readonly string[]): readonly string[] {
  return ones.flatMap((one) => [`${ten}-${one}`, `${ten}${one}`, ...glue.map((joint) => `${one}${joint}${ten}`)]);
}

/** "hundreds=100-999" is any of these, "dozen=12~" is about so many. */
function vagueOf(entry: string): Vague {
  const [phrase = '', range = ''] = entry.split('=');
  const [low = '', high = low] = range.replace('~', '').split('-');
  return { phrase, low: Number(low), high: Number(high), approximate: range.endsWith('~') };
}

function byWord<T extends { readonly phrase: string }>(
  entries: readonly T[],
  pick: (words: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const entry of [...entries].sort((a, b) => b.phrase.length - a.phrase.length)) {
    const word = pick(entry.phrase.split(' ')) ?? '';
    const known = found.get(word);
    if (known === undefined) found.set(word, [entry]);
    else known.push(entry);
  }
  return found;
}

function measures(word: string, { measures, notMeasures = [] }: NumberWords): boolean {
  return measures.some((measure) => measuresIn(word, measure)) && !notMeasures.some((one) => word.startsWith(one));
}

/** A measure with a full stop is a whole word, any other the beginning of one. */
function measuresIn(word: string, measure: string): boolean {
  return measure.endsWith('.') ? word === measure.slice(0, -1) : word.startsWith(measure) && measure.length > 1;
}

/** No word for a number is longer. */
const longest = 40;

/** "achtundvierzig" is 8 and 40, "quatre-vingt-dix-sept" 90 and 7: the longest part first. */
function valuesOf(
  word: string,
  values: ReadonlyMap<string, number>,
  glue: readonly string[],
): readonly number[] | null {
  const whole = values.get(word);
  if (whole !== undefined) return [whole];
  if (word.length > longest) return null;
  const parts: number[] = [];
  let at = 0;
  while (at < word.length) {
    let end = Math.min(word.length, at + 16);
    while (end > at + 1 && !values.has(word.slice(at, end))) end -= 1;
    const value = values.get(word.slice(at, end));
    if (value !== undefined) parts.push(value);
    else {
      const joint = ['-', ...glue].find((one) => parts.length > 0 && word.startsWith(one, at));
      if (joint === undefined) return null;
      end = at + joint.length;
    }
    at = end;
  }
  return parts.length > 1 ? parts : null;
}
