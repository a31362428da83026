/** Finds the people, organisations and places that a text names. Knows one article only. */
import type { LocalName, Mention } from '../../model/article.ts';
import type { RunningText } from '../running-text.ts';

/** The names of a text, the most often named first, and every place where they stand, in order. */
export function namesOf(_text: RunningText): {
  readonly names: readonly LocalName[];
  readonly mentions: readonly Mention[];
} {
  return { names: [], mentions: [] };
}
