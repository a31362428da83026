/** What articles are known by, each thing the heavier the fewer of them have it, and how much two of them have in common. */
import { eachShelf } from './number-groups.ts';
import type { NumberList, NumberRows } from './number-rows.ts';

/** For each article the numbers of things, sorted, each with its weight; `lengths` are those of the articles' vectors. */
export interface Features extends NumberRows {
  readonly weights: Float64Array;
  readonly lengths: Float64Array;
}

/**
 * A small archive tells little of how rare a name is: it is taken to be part of one with so many articles more. Else the
 * five articles of one story would have nothing in common but what sets them apart.
 */
const articlesBeyond = 100;
/** Evidence that is taken for granted against likeness: two articles with two names are not alike because they share both. */
const ballast = 20;

/**
 * Weighs each thing by how few articles have it (Spärck Jones, 1972). `strengths` tell how strongly an article has each,
 * in the order of the numbers, and become the weights; null for all alike.
 */
export function weighed(rows: NumberRows, strengths: Float64Array | null): Features {
  const { starts, numbers } = rows;
  const all = starts.length - 1 + articlesBeyond;
  const rarities = new Float64Array(starts.length).map((_, articles) => Math.log(all / articles));
  const weights = strengths ?? new Float64Array(numbers.length).fill(1);
  eachShelf(rows, ({ length, places, firsts, times }) => {
    for (let at = 0; at < length; at += 1) {
      const place = places[at] as number;
      const rarity = rarities[times[firsts[at] as number] as number] as number;
      weights[place] = (weights[place] as number) * rarity;
    }
  });
  return { starts, numbers, weights, lengths: lengthsOf(starts, weights) };
}

function lengthsOf(starts: Int32Array, weights: Float64Array): Float64Array {
  const lengths = new Float64Array(starts.length - 1);
  for (let row = 0; row < lengths.length; row += 1) {
    let sum = 0;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at += 1) sum += (weights[at] as number) ** 2;
    lengths[row] = Math.sqrt(sum);
  }
  return lengths;
}

/** How much two articles have in common of these things: from 0 to less than 1. */
export function cosine({ starts, numbers, weights, lengths }: Features, one: number, other: number): number {
  let at = starts[one] as number;
  let place = starts[other] as number;
  let sum = 0;
  const end = starts[one + 1] as number;
  const endOther = starts[other + 1] as number;
  while (at < end && place < endOther) {
    const a = numbers[at] as number;
    const b = numbers[place] as number;
    if (a === b) sum += (weights[at] as number) * (weights[place] as number);
    if (a <= b) at += 1;
    if (b <= a) place += 1;
  }
  return sum === 0 ? 0 : sum / ((lengths[one] as number) * (lengths[other] as number) + ballast);
}

/** Lists the places of the heaviest things of an article, as many at most as there is room for; of equals the first. */
export function listHeaviest({ starts, weights }: Features, row: number, list: NumberList): void {
  const { numbers: best } = list;
  let length = 0;
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at += 1) {
    const weight = weights[at] as number;
    let place = length;
    while (place > 0 && weight > (weights[best[place - 1] as number] as number)) place -= 1;
    if (place === best.length) continue;
    if (length < best.length) length += 1;
    for (let behind = length - 1; behind > place; behind -= 1) best[behind] = best[behind - 1] as number;
    best[place] = at;
  }
  list.length = length;
}

/** So many articles are few in any archive: what they alone have is as rare as can be. */
const few = 5;
/** Of names a small archive tells more than of words. */
const articlesBeyondNames = 10;

/** How rare a name is that so many articles have: 1 where they are few, the less the more they are. */
export function rarityAmong(articles: number): (having: number) => number {
  const all = articles + articlesBeyondNames;
  const most = Math.log(all / few);
  return (having) => Math.log(all / Math.max(few, having)) / most;
}

/** Something that two articles share, and how rare it is: 1 for what no others have. */
export interface Shared {
  readonly number: number;
  readonly rarity: number;
}

/** What two articles share of things that were weighed without strengths. */
export function sharedWith({ starts, numbers, weights }: Features, one: number, other: number): readonly Shared[] {
  const shared: Shared[] = [];
  const most = Math.log((starts.length - 1 + articlesBeyond) / 2);
  let at = starts[one] as number;
  let place = starts[other] as number;
  const end = starts[one + 1] as number;
  const endOther = starts[other + 1] as number;
  while (at < end && place < endOther) {
    const a = numbers[at] as number;
    const b = numbers[place] as number;
    if (a === b) shared.push({ number: a, rarity: (weights[at] as number) / most });
    if (a <= b) at += 1;
    if (b <= a) place += 1;
  }
  return shared;
}
