/**
 * Finds the numbers of Japanese, Chinese and Korean texts, which stand without spaces: hedge, digits with their scales, counter.
 * "約3億円", "1億9千万円", "40余人", "약 350만 명". What has no counter that is listed is left out: dates, ages, ranks.
 */
import type { Span } from '../model/provenance.ts';
import { type EastAsianNumbers, eastAsianNumbers } from './languages/numbers/east-asian.ts';
import type { Numeral } from './numerals.ts';

/** The words of a language, ready for looking up: the longest first. */
interface Words {
  readonly before: readonly (readonly [word: string, kind: HedgeKind])[];
  readonly behind: readonly (readonly [word: string, kind: HedgeKind])[];
  readonly vague: readonly (readonly [word: string, range: string])[];
  readonly counters: readonly (readonly [word: string, concept: string])[];
  readonly notBehind: readonly string[];
  /** By counter: one of these words must stand near it. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly opening: EastAsianNumbers['opening'];
  /** What may stand behind a counter that would else open a longer word. */
  readonly goesOn: readonly string[];
}
type HedgeKind = 'about' | 'atLeast' | 'atMost';

/** Scales by their letters: those below ten thousand, and those that count by ten thousands. */
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 백: 100, 천: 1000 };
const large: Readonly<Record<string, number>> = {
  万: 10_000,
  萬: 10_000,
  만: 10_000,
  億: 100_000_000,
  亿: 100_000_000,
  억: 100_000_000,
  兆: 1_000_000_000_000,
  조: 1_000_000_000_000,
};
const made = new Map<string, Words>();

/** The words for numbers of a language; null for one that writes its numbers apart from its words. */
function wordsFor(tag: string): Words | null {
  const list = eastAsianNumbers[tag];
  if (list === undefined) return null;
  const known = made.get(tag) ?? wordsOf(list);
  made.set(tag, known);
  return known;
}

function wordsOf(list: EastAsianNumbers): Words {
  const kinds = (about: readonly string[], atLeast: readonly string[], atMost: readonly string[]) =>
    longestFirst([
      ...about.map((word) => [word, 'about'] as const),
      ...atLeast.map((word) => [word, 'atLeast'] as const),
      ...atMost.map((word) => [word, 'atMost'] as const),
    ]);
  return {
    before: kinds(list.about, list.atLeast, list.atMost),
    behind: kinds(list.aboutBehind, list.atLeastBehind, list.atMostBehind),
    vague: longestFirst(list.vague.map(pairOf)),
    counters: longestFirst(list.counters.map(pairOf)),
    notBehind: list.notBehind,
    needs: new Map(list.needs.map(pairOf).map(([word, near]) => [word, near.split(' ')])),
    opening: list.opening,
    goesOn: [
      ...[...list.aboutBehind, ...list.atLeastBehind, ...list.atMostBehind, ...list.goesOn],
      ...[...list.nouns, ...list.happenings].map((entry) => pairOf(entry)[0]),
    ],
  };
}

function pairOf(entry: string): readonly [string, string] {
  const at = entry.indexOf('=', 1);
  return [entry.slice(0, at), entry.slice(at + 1)];
}

function longestFirst<T extends readonly [string, unknown]>(pairs: readonly T[]): readonly T[] {
  return [...pairs].sort((a, b) => b[0].length - a[0].length);
}

/** The numbers with a counter, in order; null for a language that is read otherwise. Their unit is the concept of the counter, `#person`. */
export function eastAsianNumeralsIn(text: string, tag: string): readonly Numeral[] | null {
  const words = wordsFor(tag);
  if (words === null) return null;
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const amount = isDigit(text, at) ? digitsAt(text, at) : vagueAt(text, at, words);
    if (amount === null) continue;
    const numeral = isPartOfFigure(text, at) ? null : numeralFrom(text, at, amount, words);
    if (numeral !== null) found.push(numeral);
    at = Math.max(at, (numeral?.end ?? amount.end) - 1);
  }
  return found;
}

interface Amount {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  readonly isRough: boolean;
}

function valueOfDigit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= 0xff10 && unit <= 0xff19 ? unit - 0xff10 : -1;
}

function isDigit(text: string, at: number): boolean {
  return valueOfDigit(text, at) >= 0;
}

/** "RE55", "第3", "3・11", "10:20". */
function isPartOfFigure(text: string, at: number): boolean {
  return at > 0 && (/[\dA-Za-z第№#]$/.test(text.charAt(at - 1)) || /\d[.,:/・·~〜-]$/.test(text.slice(at - 2, at)));
}

/** "1億9千万", "3400万", "1.9億", "2万5,000". */
function digitsAt(text: string, from: number): Amount | null {
  let total = 0;
  let section = 0;
  let at = from;
  for (;;) {
    const plain = plainAt(text, at);
    if (plain === null) break;
    at = plain.end;
    let value = plain.value;
    const scale = small[text.charAt(at)];
    if (scale !== undefined) [value, at] = [value * scale, at + 1];
    section += value;
    const unit = large[text.charAt(at)];
    if (unit === undefined) {
      if (scale === undefined) break;
      continue;
    }
    [total, section, at] = [total + section * unit, 0, at + 1];
    if (text.charAt(at) === ' ' && isDigit(text, at + 1)) at += 1;
  }
  const value = Math.round((total + section) * 1000) / 1000;
  return at === from ? null : { low: value, high: value, end: at, isRough: false };
}

function plainAt(text: string, from: number): { readonly value: number; readonly end: number } | null {
  if (!isDigit(text, from)) return null;
  let digits = '';
  let at = from;
  while (isDigit(text, at) || (/[.,．，]/.test(text.charAt(at)) && isDigit(text, at + 1))) {
    const value = valueOfDigit(text, at);
    digits += value >= 0 ? String(value) : /[.．]/.test(text.charAt(at)) ? '.' : '';
    at += 1;
  }
  const value = Number(digits);
  return Number.isNaN(value) ? null : { value, end: at };
}

function vagueAt(text: string, at: number, { vague }: Words): Amount | null {
  for (const [word, range] of vague) {
    if (!text.startsWith(word, at)) continue;
    const [low = '', high = low] = range.replace('~', '').split('-');
    return { low: Number(low), high: Number(high), end: at + word.length, isRough: range.endsWith('~') };
  }
  return null;
}

function numeralFrom(text: string, at: number, amount: Amount, words: Words): Numeral | null {
  const inner = hedgeAt(text, amount.end, words);
  const from = inner?.end ?? amount.end;
  const start = text.charAt(from) === ' ' ? from + 1 : from;
  const counter = words.counters.find(([word]) => text.startsWith(word, start));
  if (counter === undefined) return null;
  const end = start + counter[0].length;
  if (words.notBehind.some((word) => text.startsWith(word, end))) return null;
  if (opensWord(text, end, counter[0], words) || !hasNeeded(text, { start: at, end }, counter[0], words)) return null;
  const outer = inner ?? hedgeAt(text, text.charAt(end) === ' ' ? end + 1 : end, words);
  const before = hedgeBefore(text, at, words);
  const kind = before?.kind ?? outer?.kind ?? null;
  return {
    start: before?.start ?? at,
    end: Math.max(end, outer?.end ?? end),
    low: kind === 'atMost' ? null : amount.low,
    high: kind === 'atLeast' ? null : amount.high,
    approximate: kind === 'about' || amount.isRough,
    mayBeYear: false,
    isReached: false,
    unit: `#${counter[1]}`,
  };
}

/** "3機関", "2025元旦", "5개국어": what stands behind a counter makes a longer word of it unless it is known not to. */
function opensWord(text: string, end: number, counter: string, { opening, goesOn }: Words): boolean {
  if (opening.counters !== null && !opening.counters.includes(counter)) return false;
  return opening.script.test(text.charAt(end)) && !goesOn.some((word) => text.startsWith(word, end));
}

/** What is counted stands no farther from its counter. */
const farthestNeeded = 8;

/** "乗用車30台", "30台の車" are cars; "パソコン30台" are not. */
function hasNeeded(text: string, { start, end }: Span, counter: string, { needs }: Words): boolean {
  const needed = needs.get(counter);
  if (needed === undefined) return true;
  const around = [text.slice(Math.max(0, start - farthestNeeded), start), text.slice(end, end + farthestNeeded)];
  return needed.some((word) => around.some((each) => each.includes(word)));
}

function hedgeAt(
  text: string,
  at: number,
  { behind }: Words,
): { readonly kind: HedgeKind; readonly end: number } | null {
  const known = behind.find(([word]) => text.startsWith(word, at));
  return known === undefined ? null : { kind: known[1], end: at + known[0].length };
}

function hedgeBefore(text: string, at: number, { before }: Words) {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  const known = before.find(([word]) => text.startsWith(word, end - word.length));
  return known === undefined ? null : { kind: known[1], start: end - known[0].length };
}
