/** Looks words up where they stand in a text, without cutting them out: most words of a text are in no list. */

import type { Span } from '../model/provenance.ts';

/** Words and what is known of each, by a hash of their letters. */
export interface WordIndex<T> {
  /** For each slot 1 + the place in `entries` of the first word with that hash, or 0. A power of two long. */
  readonly slots: Int32Array;
  readonly entries: readonly Entry<T>[];
}

interface Entry<T> {
  readonly word: string;
  readonly value: T;
  readonly hash: number;
}

/** An index of words. Slots outnumber the words four times, so that a look-up meets few words that are others. */
export function wordIndex<T>(words: ReadonlyMap<string, T>): WordIndex<T> {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(words.size * 4 + 1)));
  const entries = [...words].map(([word, value]) => ({ word, value, hash: hashOf(word, 0, word.length) }));
  for (const [place, { hash }] of entries.entries()) {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  }
  return { slots, entries };
}

/** What is known of the word that stands from `start` to `end`; undefined when it is not in the index. */
export function findWord<T>(index: WordIndex<T>, text: string, start: number, end: number): T | undefined {
  return findHashed(index, text, { start, end }, hashOf(text, start, end));
}

/** The same where the hash of the word was worked out on the way, by `hashWith` from 0 on and `scattered`. */
export function findHashed<T>(
  { slots, entries }: WordIndex<T>,
  text: string,
  { start, end }: Span,
  hash: number,
): T | undefined {
  for (let slot = hash & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const entry = entries[(slots[slot] as number) - 1] as Entry<T>;
    if (entry.hash === hash && entry.word.length === end - start && text.startsWith(entry.word, start)) {
      return entry.value;
    }
  }
  return undefined;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  return scattered(hash);
}

/** The hash of some units with one more behind them. */
export function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** A hash when all units of a word are in it. */
export function scattered(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
