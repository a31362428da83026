/** By what quotations of one statement are found: never all pairs, however much is quoted. */
import { beginningOf, hashOf, hashOfPair } from '../text/hash.ts';
import { kindOfMeaning, meaningsEnd } from '../text/meanings.ts';
import { type NumberRows, rowOf } from './number-rows.ts';
import { firstMark, type Quotations } from './quotations.ts';

/** Words at the end of a name among which its surname is, and one more: "Íñigo Zabala Ruiz". */
const surnames = 2;

/**
 * Numbers that quotations of one statement share, for each quotation: what is meant and named, by how the last words of the
 * speaker's name sound; words of one speaker, by how they begin; without a speaker two words in a row.
 */
export function sharedKeys(quotations: Quotations): NumberRows {
  const { speakers, isMixed } = quotations;
  const counts = isMixed ? meaningCounts(quotations) : null;
  const starts = new Int32Array(speakers.length + 1);
  const keys: Keys = { numbers: new Uint32Array(quotations.words.numbers.length + speakers.length), from: 0, end: 0 };
  for (let place = 0; place < speakers.length; place += 1) {
    const speaker = speakers[place] as number;
    keys.from = keys.end;
    if (counts !== null) addRarePairs(quotations.meaningsOf(place), counts, keys);
    if (speaker < 0) addRows(quotations.words, place, keys);
    else addSpoken(quotations, place, speaker, keys);
    starts[place + 1] = keys.end;
  }
  return { starts, numbers: keys.numbers.subarray(0, keys.end) };
}

/** The keys of all quotations, up to a place; those of the one in question stand from a place on, each once. */
interface Keys {
  numbers: Uint32Array;
  from: number;
  end: number;
}

function addKey(keys: Keys, key: number): void {
  const { numbers, from, end } = keys;
  for (let at = from; at < end; at += 1) if (numbers[at] === key) return;
  if (end === numbers.length) {
    keys.numbers = new Uint32Array(2 * end + 1);
    keys.numbers.set(numbers);
  }
  keys.numbers[end] = key;
  keys.end = end + 1;
}

function addRows({ starts, numbers }: NumberRows, place: number, keys: Keys): void {
  const end = starts[place + 1] as number;
  for (let at = (starts[place] as number) + 1; at < end; at += 1)
    addKey(keys, hashOfPair(numbers[at - 1] as number, numbers[at] as number));
}

function addSpoken(quotations: Quotations, place: number, speaker: number, keys: Keys): void {
  const who = quotations.hashOfEntry(speaker);
  const meant = telling(quotations, place);
  if (meant.length > 0) {
    const sounds = quotations.soundsOf(speaker).slice(-surnames);
    const called = sounds.length === 0 ? [who] : sounds.map((sound) => hashOf(sound));
    for (const sound of called) for (const one of meant) addKey(keys, hashOfPair(sound, one));
  }
  const { starts, numbers } = quotations.words;
  const from = starts[place] as number;
  const end = starts[place + 1] as number;
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < end; at += 1) {
    addKey(keys, hashOfPair(who, beginningOf(numbers[at] as number)));
    if (at > from) least = Math.min(least, hashOfPair(numbers[at - 1] as number, numbers[at] as number));
  }
  for (const mark of rowOf(quotations.marks, place)) addKey(keys, hashOfPair(who, mark - firstMark));
  // One row of two words is enough to meet the same words without a speaker.
  if (end - from > 1) addKey(keys, least);
}

/** What a quotation means, and what it names. */
function telling({ marks, meaningsOf }: Quotations, place: number): readonly number[] {
  const meant: number[] = [];
  for (const sentence of meaningsOf(place)) {
    for (const one of sentence) if (kindOfMeaning(one) !== 'small') meant.push(one);
  }
  for (const mark of rowOf(marks, place)) meant.push(mark - firstMark);
  return meant;
}

/** How many quotations mean each thing; what few mean tells most. */
function meaningCounts({ traces, meaningsOf }: Quotations): Int32Array {
  const counts = new Int32Array(meaningsEnd);
  const last = new Int32Array(meaningsEnd).fill(-1);
  for (let place = 0; place < traces.length; place += 1) {
    for (const sentence of meaningsOf(place)) {
      for (const meaning of sentence) {
        if (last[meaning] === place) continue;
        last[meaning] = place;
        counts[meaning] = (counts[meaning] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** So many of the rarest things meant are paired, and a quotation with fewer is not looked for without its speaker. */
const [rarest, fewestTelling] = [4, 3];

/** Pairs of the rarest things that a quotation means: by these it is found where nobody is known to have said it. */
function addRarePairs(meanings: readonly (readonly number[])[], counts: Int32Array, keys: Keys): void {
  if (meanings.length === 0) return;
  const telling = [...new Set(meanings.flat())].filter((meaning) => kindOfMeaning(meaning) !== 'small');
  if (telling.length < fewestTelling) return;
  telling.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const chosen = telling.slice(0, rarest).sort((a, b) => a - b);
  for (const [at, one] of chosen.entries()) {
    for (const other of chosen.slice(at + 1)) addKey(keys, hashOfPair(one, other));
  }
}
