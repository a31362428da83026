/** Finds the numbers of a text with what they count. Dates, times and ages of no one are no such numbers. */
import type { NumberMention } from '../model/article.ts';
import type { RunningText } from './running-text.ts';

/** The numbers that count something, in order. */
export function numbersOf(_text: RunningText): readonly NumberMention[] {
  return [];
}
