/**
 * How alike two texts are, and whether a stated date is right. Pure; knows neither the truth set nor the table.
 * Words are runs of letters and digits, one character each in Chinese, Japanese and Thai.
 */
import { type ArchiveDate, isOneDay, parseEdtf } from '../../src/model/date.ts';

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}_])+/gu;

/** The words of a text, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(word) ?? [];
}

/** A text without differences of case, white space, quotation marks, dashes and invisible characters. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Every run of `size` words with how often it occurs; a shorter text is one run. */
export function shinglesOf(text: string, size = 4): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const bag = new Map<string, number>();
  const last = Math.max(words.length - size, words.length === 0 ? -1 : 0);
  for (let at = 0; at <= last; at++) {
    const run = words.slice(at, at + size).join(' ');
    bag.set(run, (bag.get(run) ?? 0) + 1);
  }
  return bag;
}

/** The sum of the counts in a bag. */
export function sizeOf(bag: ReadonlyMap<string, number>): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

/** How much two bags share. */
export function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...a].reduce((sum, [key, count]) => sum + Math.min(count, b.get(key) ?? 0), 0);
}

/** 1 for the same characters, 0 for none in common: Levenshtein over the longer length, of the plain texts. */
export function likeness(one: string, other: string): number {
  const [a, b] = [[...plain(one)], [...plain(other)]];
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, char] of a.entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + Number(char !== b[j - 1]);
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap);
    }
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / longest;
}

/** Twice the shared words over all words: forgives marks and an attribution kept or left out. */
export function wordOverlap(one: string, other: string): number {
  const [a, b] = [shinglesOf(one, 1), shinglesOf(other, 1)];
  const all = sizeOf(a) + sizeOf(b);
  return all === 0 ? 0 : (2 * shared(a, b)) / all;
}

/** Whether a short fact is stated: all its words, with at most `spare` others (a "By", a role, a city). */
export function states(found: string, wanted: string, spare = 3): boolean {
  const [has, needs] = [wordsOf(found), wordsOf(wanted)];
  return needs.every((each) => has.includes(each)) && has.length <= needs.length + spare;
}

/** How many of `wanted` find a partner of their own in `found`. */
export function pairs(
  found: readonly string[],
  wanted: readonly string[],
  match: (found: string, wanted: string) => boolean,
): number {
  const left = [...found];
  let count = 0;
  for (const want of wanted) {
    const at = left.findIndex((each) => match(each, want));
    if (at === -1) continue;
    left.splice(at, 1);
    count++;
  }
  return count;
}

export type DateVerdict = 'exact' | 'coarse' | 'wrong' | 'missed' | 'rightly none';

/**
 * Judges a stated date against those that are right. A time of day is not judged. A month, a year or a hedged date that
 * leaves the right day open is coarse; where no date can be known, a hedged one does no harm.
 */
export function judgeDate(stated: string | null, right: readonly (string | null)[] | null): DateVerdict {
  if (stated === null) return right === null || right.includes(null) ? 'rightly none' : 'missed';
  const date = parseEdtf(stated);
  const accepted = right?.filter((each) => each !== null) ?? [];
  if (accepted.includes(stated) || accepted.includes(stated.replace(/T.*/, ''))) return 'exact';
  if (date === null) return 'wrong';
  const hedged = !isOneDay(date) && date.precision !== 'month' && date.precision !== 'year';
  if (accepted.length === 0) return hedged ? 'rightly none' : 'wrong';
  if (isOneDay(date)) return 'wrong';
  return accepted.some((each) => spans(date, parseEdtf(each))) ? 'coarse' : 'wrong';
}

function spans(wide: ArchiveDate, narrow: ArchiveDate | null): boolean {
  if (narrow === null) return false;
  const starts = wide.earliest === null || (narrow.earliest !== null && wide.earliest <= narrow.earliest);
  return starts && (wide.latest === null || (narrow.latest !== null && narrow.latest <= wide.latest));
}
