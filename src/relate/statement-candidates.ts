/**
 * Tells cheaply which quotations cannot be one statement: one word of one speaker in common brings together ten times as many
 * as are one. What is left is compared in full; whatever this passes over must be none there as well.
 */
import type { NumberRows } from './number-rows.ts';
import type { Quotations } from './quotations.ts';
import { daysOfOccasion, daysOfTranslation, fewestShared, wordsForever } from './statement-likeness.ts';

/** Whether two quotations may be one statement, as far as speaker, days and words in common tell. */
export function mayBeOne(quotations: Quotations, one: number, other: number): boolean {
  const { cards, days, speakers, words, marks } = quotations;
  const a = cards[one] as number;
  const b = cards[other] as number;
  if (a === b) return false;
  const apart =
    Math.max(days.first[a] as number, days.first[b] as number) -
    Math.min(days.last[a] as number, days.last[b] as number);
  if (days.languages[a] !== days.languages[b]) return !(apart > daysOfTranslation);
  const mine = speakers[one] as number;
  const theirs = speakers[other] as number;
  if (mine !== theirs && mine >= 0 && theirs >= 0) return false;
  if (apart > daysOfOccasion) {
    const size = sizeOf(words, one) + sizeOf(marks, one);
    if (size < wordsForever || size !== sizeOf(words, other) + sizeOf(marks, other)) return false;
  }
  return sharedIn(words, one, other) + sharedIn(marks, one, other) >= fewestShared;
}

function sizeOf({ starts }: NumberRows, row: number): number {
  return (starts[row + 1] as number) - (starts[row] as number);
}

function sharedIn({ starts, numbers }: NumberRows, one: number, other: number): number {
  const end = starts[one + 1] as number;
  const from = starts[other] as number;
  const endOther = starts[other + 1] as number;
  let shared = 0;
  for (let at = starts[one] as number; at < end; at += 1) {
    for (let place = from; place < endOther; place += 1) {
      if (numbers[at] !== numbers[place]) continue;
      shared += 1;
      break;
    }
  }
  return shared;
}
