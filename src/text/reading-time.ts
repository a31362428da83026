/** Tells how long a text takes to read, by its words as `word-count.ts` counts them and the pace of its language. */
import { baseTag } from './base-tag.ts';
import { usualPace, wordsAMinute } from './languages/reading-pace.ts';

/** Whole minutes, at least one. */
export function readingMinutes(words: number, language: string): number {
  return Math.max(1, Math.round(words / (wordsAMinute[baseTag(language)] ?? usualPace)));
}
