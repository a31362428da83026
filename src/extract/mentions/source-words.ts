/** Looks up which words stand inside a text, between spaces: the text is gone through once, however often it is asked. */

/** The words of a text that stand behind a space. */
export interface SourceWords {
  /** Whether this stands between two spaces somewhere. */
  has(word: string): boolean;
  /** Whether something behind a space begins with this. */
  opens(beginning: string): boolean;
}

/** The words of a text; nothing is done before the first question. */
export function sourceWords(text: string): SourceWords {
  let between: Places | null = null;
  let sorted: readonly string[] | null = null;
  return {
    has: (word) => {
      between ??= placesBetweenSpaces(text);
      return standsAt(between, text, word);
    },
    opens: (beginning) => {
      sorted ??= [...new Set(text.split(' ').slice(1))].sort();
      return sorted[placeOf(sorted, beginning)]?.startsWith(beginning) === true;
    },
  };
}

/** Where the words of a text begin, by a hash of each: no word is cut out. A power of two of slots, more than there are words. */
type Places = Int32Array;

const space = 0x20;

function placesBetweenSpaces(text: string): Places {
  const places = new Int32Array(2 ** Math.ceil(Math.log2(text.length / 2 + 3)));
  let start = -1;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== space) hash = (Math.imul(hash, 31) + unit) | 0;
    else {
      if (start > 0) enter(places, text, slotOf(hash, places), start);
      [start, hash] = [at + 1, 0];
    }
  }
  return places;
}

/** A place is entered as where the word begins: 0 is a free slot, since no word behind a space begins there. */
function enter(places: Places, text: string, first: number, start: number): void {
  let slot = first;
  for (; places[slot] !== 0; slot = (slot + 1) & (places.length - 1)) {
    if (isSame(text, places[slot] as number, start)) return;
  }
  places[slot] = start;
}

/** Whether the words at two places are the same up to the space behind them. */
function isSame(text: string, one: number, other: number): boolean {
  for (let at = 0; ; at += 1) {
    const unit = text.charCodeAt(one + at);
    if (unit !== text.charCodeAt(other + at)) return false;
    if (unit === space) return true;
  }
}

function standsAt(places: Places, text: string, word: string): boolean {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  for (let slot = slotOf(hash, places); places[slot] !== 0; slot = (slot + 1) & (places.length - 1)) {
    const start = places[slot] as number;
    if (text.charCodeAt(start + word.length) === space && text.startsWith(word, start)) return true;
  }
  return false;
}

function slotOf(hash: number, places: Places): number {
  return (hash ^ (hash >>> 15)) & (places.length - 1);
}

/** Where a word stands or would stand in a sorted list. */
function placeOf(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
