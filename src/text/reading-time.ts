/** Tells how long a text takes to read, by its words as `word-count.ts` counts them and the pace of its language. */
import { usualPace, wordsAMinute } from './languages/reading-pace.ts';

/** Whole minutes, at least one. */
export function readingMinutes(words: number, language: string): number {
  const [base = ''] = language.toLowerCase().split('-');
  return Math.max(1, Math.round(words / (wordsAMinute[base] ?? usualPace)));
}
