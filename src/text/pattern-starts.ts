/** Finds where in a text some patterns may match, by their outlines: one look-up a letter for all of them. */
import { isHalf, letterSets, mostSets } from './letter-sets.ts';
import type { Before, Outline } from './pattern-outline.ts';

/** Where some patterns, each by its place among them, may match. */
export interface PatternStarts {
  /** Whether anything is known of where this one may match. */
  readonly knows: (place: number) => boolean;
  /** For each pattern that is known the places in order, nothing where there are none. */
  readonly starts: (text: string) => readonly (readonly number[] | undefined)[];
}

/** The starts of patterns with these outlines; null where a pattern has none. */
export function patternStarts(outlines: readonly (Outline | null)[]): PatternStarts {
  if (outlines.length > mostSets) return startsOfMany(outlines);
  const known = outlines.map((outline) => (outline?.empty ? null : outline));
  const knows = (place: number) => (known[place] ?? null) !== null;
  if (!known.some((outline) => outline !== null)) return { knows, starts: () => [] };
  const opens = letterSets(known.map((outline) => outline?.first ?? []));
  const allows = beforeSets(known.map((outline) => outline?.before ?? { is: [], not: [] }));
  const { sure, at: needsAt } = neededIn(known);
  const starts = (text: string) => {
    const found: number[][] = [];
    const next = new Array<number>(known.length).fill(0);
    let near = sure;
    for (let at = text.length - 1; at >= 0; at -= 1) {
      const unit = text.charCodeAt(at);
      const needed = needsAt(text, at, unit);
      near |= needed;
      for (let bits = needed; bits !== 0; bits &= bits - 1) next[placeOf(bits)] = at;
      const may = near === 0 ? 0 : opens(unit) & near;
      if (may === 0) continue;
      for (let bits = may & allows(text, at); bits !== 0; bits &= bits - 1) {
        const place = placeOf(bits);
        const isNear = (sure & (1 << place)) !== 0 || (next[place] as number) - at <= (known[place]?.reach ?? 0);
        if (isNear) add(found, place, at);
      }
    }
    for (const own of found) own?.reverse();
    return found;
  };
  return { knows, starts };
}

/** More patterns than there are bits. */
function startsOfMany(outlines: readonly (Outline | null)[]): PatternStarts {
  const [one, other] = [patternStarts(outlines.slice(0, mostSets)), patternStarts(outlines.slice(mostSets))];
  return {
    knows: (place) => (place < mostSets ? one.knows(place) : other.knows(place - mostSets)),
    starts: (text) => {
      const own = one.starts(text);
      return [...outlines.slice(0, mostSets).map((_, place) => own[place]), ...other.starts(text)];
    },
  };
}

function add(found: number[][], place: number, at: number): void {
  const own = found[place];
  if (own === undefined) found[place] = [at];
  else own.push(at);
}

function placeOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** Which patterns may match behind what stands before a place. */
function beforeSets(all: readonly Before[]): (text: string, at: number) => number {
  const is = letterSets(all.map((before) => before.is));
  const not = letterSets(all.map((before) => before.not ?? []));
  const bitsOf = (holds: (before: Before) => boolean) =>
    all.reduce((bits, before, place) => (holds(before) ? bits | (1 << place) : bits), 0);
  const unlike = bitsOf((before) => before.not !== null);
  const atStart = unlike | bitsOf((before) => before.is.includes(''));
  return (text, at) => {
    if (at === 0) return atStart;
    const unit = text.charCodeAt(at - 1);
    if (isHalf(unit)) return isWithin(text, at) ? 0 : -1;
    return is(unit) | (unlike & ~not(unit));
  };
}

/** Nothing begins within a character. */
function isWithin(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

interface Needed {
  /** The patterns that need no word. */
  readonly sure: number;
  /** Those that need a word that stands here. */
  readonly at: (text: string, at: number, unit: number) => number;
}

function neededIn(outlines: readonly (Outline | null)[]): Needed {
  const words = new Map<string, number>();
  let sure = 0;
  outlines.forEach((outline, place) => {
    if (outline?.needs === null) sure |= 1 << place;
    for (const word of outline?.needs ?? []) words.set(word, (words.get(word) ?? 0) | (1 << place));
  });
  const begun = new Map<number, [string, number][]>();
  for (const word of words) {
    const first = word[0].charCodeAt(0);
    const own = begun.get(first);
    if (own === undefined) begun.set(first, [word]);
    else own.push(word);
  }
  const begins = new Uint8Array(0x10000);
  for (const first of begun.keys()) begins[first] = 1;
  const at = (text: string, place: number, unit: number) => {
    if (begins[unit] === 0) return 0;
    let bits = 0;
    for (const [word, own] of begun.get(unit) ?? []) if (text.startsWith(word, place)) bits |= own;
    return bits;
  };
  return { sure, at };
}
