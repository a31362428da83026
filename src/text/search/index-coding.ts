/**
 * How the pieces of the search index are written down, and read again in the browser: numbers as letters, words in
 * order without what they share with the one before. Everything is plain text that needs no escaping in a script.
 */

/** A word of the index with its lists, each still written as letters. */
export interface IndexLine {
  readonly word: string;
  /** Articles that have it, with its weight: `readWeighted` reads them. */
  readonly direct: string;
  /** Articles that are found by it though they have it not: `readPairs` reads them, with the way. */
  readonly borrowed: string;
  /** Names that have it: `readAscending` reads them. */
  readonly names: string;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitValues = new Map([...digits].map((digit, at) => [digit, at]));

/** Numbers from 0 as letters: five bits in each, the sixth tells that more follow. */
export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let left = number;
    for (; left >= 32; left = Math.floor(left / 32)) text += digits[32 + (left % 32)];
    text += digits[left];
  }
  return text;
}

/** The numbers that `writeNumbers` wrote. */
export function readNumbers(text: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (let at = 0; at < text.length; at += 1) {
    const value = digitValues.get(text.charAt(at)) ?? 0;
    number += (value % 32) * unit;
    unit *= 32;
    if (value < 32) {
      numbers.push(number);
      [number, unit] = [0, 1];
    }
  }
  return numbers;
}

/** How much a word weighs in an article: whole numbers below this. */
export const weights = 8;

/** An article by its number, with a number that goes with it. */
export type Pair = readonly [article: number, other: number];

/** Articles in ascending order with the weight of a word in each. */
export function writeWeighted(postings: readonly Pair[]): string {
  return writeNumbers(steps(postings).map(([step, weight]) => step * weights + weight));
}

/** What `writeWeighted` wrote. */
export function readWeighted(text: string): readonly Pair[] {
  return stepsTaken(readNumbers(text).map((number) => [Math.floor(number / weights), number % weights] as const));
}

/** Articles in ascending order, each with any number. */
export function writePairs(pairs: readonly Pair[]): string {
  return writeNumbers(steps(pairs).flat());
}

/** What `writePairs` wrote. */
export function readPairs(text: string): readonly Pair[] {
  const numbers = readNumbers(text);
  const pairs: Pair[] = [];
  for (let at = 0; at < numbers.length; at += 2) pairs.push([numbers[at] as number, numbers[at + 1] as number]);
  return stepsTaken(pairs);
}

/** Numbers in ascending order. */
export function writeAscending(numbers: readonly number[]): string {
  return writeNumbers(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)));
}

/** What `writeAscending` wrote. */
export function readAscending(text: string): readonly number[] {
  let number = 0;
  return readNumbers(text).map((step) => {
    number += step;
    return number;
  });
}

function steps(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.map(([article, other], at) => [article - (pairs[at - 1]?.[0] ?? 0), other]);
}

function stepsTaken(pairs: readonly Pair[]): readonly Pair[] {
  let article = 0;
  return pairs.map(([step, other]) => {
    article += step;
    return [article, other];
  });
}

/** Lines in the order of their words as one text. */
export function writeLines(lines: readonly IndexLine[]): string {
  let before = '';
  const written = lines.map(({ word, direct, borrowed, names }) => {
    const shared = sharedLength(before, word);
    before = word;
    return `${digits[shared]}${word.slice(shared)},${direct},${borrowed},${names}`.replace(/,+$/, '');
  });
  return written.join(';');
}

/** The lines that `writeLines` wrote. */
export function readLines(text: string): readonly IndexLine[] {
  let before = '';
  if (text === '') return [];
  return text.split(';').map((line) => {
    const [head = '', direct = '', borrowed = '', names = ''] = line.split(',');
    before = before.slice(0, digitValues.get(head.charAt(0)) ?? 0) + head.slice(1);
    return { word: before, direct, borrowed, names };
  });
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length, digits.length - 1);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  // Half a character cannot be written down alone.
  return /[\ud800-\udbff]/.test(one[at - 1] ?? '') ? at - 1 : at;
}
