/** Looks words up where they stand in a text, without cutting them out: most words of a text are in no list. */

import type { Span } from '../model/provenance.ts';

/** Words and what is known of each, by a hash of their letters. */
export interface WordIndex<T> {
  /** Two numbers a slot: 1 + the place of a word in `entries`, or 0, and its hash. A power of two of slots. */
  readonly slots: Int32Array;
  readonly entries: readonly Entry<T>[];
}

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** An index of words. Slots outnumber the words four times, so that a look-up meets few words that are others. */
export function wordIndex<T>(words: ReadonlyMap<string, T>): WordIndex<T> {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(words.size * 4 + 1)) * 2);
  const entries = [...words].map(([word, value]) => ({ word, value }));
  for (const [place, { word }] of entries.entries()) {
    const hash = hashOf(word, 0, word.length);
    let slot = firstSlot(slots, hash);
    while (slots[slot] !== 0) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = place + 1;
    slots[slot + 1] = hash;
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
  for (let slot = firstSlot(slots, hash); slots[slot] !== 0; slot = (slot + 2) & (slots.length - 1)) {
    if (slots[slot + 1] !== hash) continue;
    const entry = entries[(slots[slot] as number) - 1] as Entry<T>;
    if (entry.word.length === end - start && text.startsWith(entry.word, start)) return entry.value;
  }
  return undefined;
}

function firstSlot(slots: Int32Array, hash: number): number {
  return (hash * 2) & (slots.length - 1);
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
