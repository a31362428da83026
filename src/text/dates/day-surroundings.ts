/** Looks at the words around a day: the night that leads to it, the week or year that shifts it. Which day is meant is decided elsewhere. */
import type { Span } from '../../model/provenance.ts';
import { lowerCase } from '../char-kinds.ts';
import { isLetter } from '../script.ts';

/** In lower case, with straight apostrophes and plain spaces. */
export function plain(text: string): string {
  const lower = lowerCase(text);
  if (!/[’\u00a0]/.test(lower)) return lower;
  return lower.replaceAll('’', "'").replaceAll('\u00a0', ' ');
}

/** How far before a weekday the night to it begins: "dans la nuit de vendredi à samedi". */
const farthestNight = 48;

/** From the word for the night to the weekday, when the words between lead from the one to the other. */
export function nightBefore(text: string, { start, end }: Span, nights: readonly string[]): Span | null {
  if (nights.length === 0) return null;
  const from = Math.max(0, start - farthestNight);
  const before = plain(text.slice(from, start));
  for (const words of nights) {
    const at = before.lastIndexOf(words);
    if (at < 0 || isLetter(before.charCodeAt(at - 1))) continue;
    // Nothing but one other day of the same night stands between.
    if (/^(?:[\p{L}-]+\s){0,2}$/u.test(before.slice(at + words.length).trimStart())) return { start: from + at, end };
  }
  return null;
}

/** How many words around a weekday or month are looked at for a shift by weeks or years. */
const wordsAround = 4;

/** "on Friday last week", "in June of last year": another week or year is meant than the words alone say. */
export function isShifted(text: string, { start, end }: Span, words: readonly string[]): boolean {
  const around = plain(text.slice(Math.max(0, start - 40), end + 48));
  if (!words.some((word) => around.includes(word))) return false;
  const before = wordsOf(
    text
      .slice(Math.max(0, start - 40), start)
      .split(/[.;!?]\s/)
      .at(-1) ?? '',
  ).slice(-wordsAround);
  const after = wordsOf(text.slice(end, end + 48).split(/[.;!?]\s/)[0] ?? '').slice(0, wordsAround);
  return [...before, ...after].some((word) => words.includes(word));
}

/** The words of a text, made plain. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{M}']+/gu) ?? [];
}
