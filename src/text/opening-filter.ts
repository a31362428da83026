/** Tells by up to three characters whether one of many words may begin somewhere in a text: most places are passed over. */
import { lowerUnit } from './char-kinds.ts';

/** Which words may begin with one, two and three characters: words of one and two letters are told by all they have. */
export interface OpeningFilter {
  readonly ones: Uint8Array;
  readonly twos: Uint8Array;
  readonly threes: Uint8Array;
}

/** A power of two; characters that share a place let more through, never less. */
const places = 8192;

/** The filter for some words in lower case. */
export function openingFilter(words: Iterable<string>): OpeningFilter {
  const filter = { ones: new Uint8Array(places), twos: new Uint8Array(places), threes: new Uint8Array(places) };
  for (const word of words) {
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    const third = word.charCodeAt(2);
    if (word.length === 1) filter.ones[first & (places - 1)] = 1;
    else if (word.length === 2) filter.twos[ofTwo(first, second)] = 1;
    else if (word.length > 2) filter.threes[ofThree(first, second, third)] = 1;
  }
  return filter;
}

function ofTwo(first: number, second: number): number {
  return (first * 31 + second) & (places - 1);
}

function ofThree(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (places - 1);
}

/** Whether one of the words may begin at `at`, in whatever letters. */
export function mayOpen({ ones, twos, threes }: OpeningFilter, text: string, at: number): boolean {
  if (at >= text.length) return false;
  const first = lowerUnit(text.charCodeAt(at));
  if (ones[first & (places - 1)] === 1) return true;
  if (at + 1 >= text.length) return false;
  const second = lowerUnit(text.charCodeAt(at + 1));
  if (twos[ofTwo(first, second)] === 1) return true;
  return at + 2 < text.length && threes[ofThree(first, second, lowerUnit(text.charCodeAt(at + 2)))] === 1;
}
