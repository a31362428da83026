/** Finds the pairs of articles that are alike, without comparing all with all. */
import type { TracedCard } from '../model/card.ts';
import type { ItemId } from '../model/ids.ts';
import type { Wording } from '../model/relations.ts';
import { type Features, listHeaviest } from './features.ts';
import { areFartherThan, daysBetweenGroups, farthestDays, likeness, type Subjects, subjectsOf } from './likeness.ts';
import type { NumberRows } from './number-rows.ts';
import { visitSharing } from './postings.ts';
import type { Links } from './ties.ts';

/** Two articles by their places in the order, the earlier first, and how much they are alike. */
export interface AlikePair {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

export interface Likenesses {
  readonly subjects: Subjects;
  /** How much any two articles are alike, by their places. */
  readonly alike: (one: number, other: number) => number;
  /** How much two groups of articles, each in order, are alike on average: what goes on from one to the other wears down in the days between them only. */
  readonly linkage: (ones: readonly number[], others: readonly number[]) => number;
  /** Those that are alike enough to be told of, the most alike first. */
  readonly pairs: readonly AlikePair[];
}

/** Articles of nothing but one town and one time are alike by less. */
const leastTold = 0.12;
/** The rarest things of an article by which others are looked for. */
const rarest = 10;
/** A statement in common says more than any name; a text in common, as much as there is of it. */
const sharedStatement = 0.25;
/**
 * In a small archive nearly all of the rarest things of an article are its own alone, and others would be found by none of them: there
 * they are looked for by all that a card has.
 */
const [fewCards, all] = [100, 64];
/** Pairs that are worth comparing share two of these; of articles with one thing, the next few in time are seen. */
const looking = { least: 2, reach: 8 };
/** Of articles with one statement each is tied to so many that come next. */
const reach = 5;
/** Above the places of articles in any archive. */
const mostPlaces = 2 ** 26;

/** Compares the articles that share something rare; `cards` are in order. */
export function likenessesOf(cards: readonly TracedCard[], links: Links): Likenesses {
  const subjects = subjectsOf(cards, links);
  const bonds = bondsOf(links);
  const bondOf = lookUpIn(bonds, cards.length);
  const alike = (one: number, other: number) => likeness(subjects, one, other) + bondOf(one, other);
  const linkage = (ones: readonly number[], others: readonly number[]) => {
    const days = daysBetweenGroups(subjects, ones, others);
    return meanOf(ones, others, (one, other) => likeness(subjects, one, other, days) + bondOf(one, other));
  };
  const pairs: AlikePair[] = [];
  const keep = (one: number, other: number) => {
    const score = alike(one, other);
    if (score >= leastTold) pairs.push({ one, other, score });
  };
  for (const key of bonds.keys()) keep(Math.floor(key / mostPlaces), key % mostPlaces);
  const farthest = farthestDays(leastTold);
  visitSharing(soughtBy(subjects, cards.length > fewCards ? rarest : all), looking, (one, other) => {
    if (areFartherThan(farthest, subjects, one, other)) return;
    if (bondOf(one, other) === 0) keep(one, other);
  });
  return {
    subjects,
    alike,
    linkage,
    pairs: pairs.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other),
  };
}

/** Of large groups so many are compared. */
const sampled = 5;

/** How much the members of one group are like those of another, on average. */
export function meanOf(ones: readonly number[], others: readonly number[], alike: Likenesses['alike']): number {
  const left = sampleOf(ones);
  const right = sampleOf(others);
  let sum = 0;
  for (const one of left) {
    let part = 0;
    for (const other of right) part += alike(one, other);
    sum += part;
  }
  return sum / (left.length * right.length);
}

/** Spread evenly over the group. */
function sampleOf(group: readonly number[]): readonly number[] {
  if (group.length <= sampled) return group;
  return Array.from({ length: sampled }, (_, at) => group[Math.floor((at * (group.length - 1)) / (sampled - 1))] ?? 0);
}

function keyOf(one: number, other: number): number {
  return Math.min(one, other) * mostPlaces + Math.max(one, other);
}

/** How strongly two articles are bound. Few are bound to any: to look up a pair takes longer than to compare its names. */
function lookUpIn(bonds: ReadonlyMap<number, number>, cards: number): (one: number, other: number) => number {
  const isBound = new Uint8Array(cards);
  for (const key of bonds.keys()) {
    isBound[Math.floor(key / mostPlaces)] = 1;
    isBound[key % mostPlaces] = 1;
  }
  return (one, other) => (isBound[one] === 1 && isBound[other] === 1 ? (bonds.get(keyOf(one, other)) ?? 0) : 0);
}

/** What articles share beside names: statements and texts. */
function bondsOf({ places, statements, copies }: Links): ReadonlyMap<number, number> {
  const bonds = new Map<number, number>();
  const bind = (one: ItemId, other: ItemId, weight: number) => {
    const a = places.get(one);
    const b = places.get(other);
    if (a === undefined || b === undefined || a === b) return;
    bonds.set(keyOf(a, b), Math.max(weight, bonds.get(keyOf(a, b)) ?? 0));
  };
  for (const { wordings } of statements) {
    for (let at = 0; at < wordings.length; at += 1) {
      const { item } = wordings[at] as Wording;
      for (const next of wordings.slice(at + 1, at + 1 + reach)) bind(item, next.item, sharedStatement);
    }
  }
  for (const { copies: pairs } of copies) for (const { item, of, overlap } of pairs) bind(item, of, overlap);
  return bonds;
}

/** The rarest names, words and figures of each article. Words are numbered from where names end, figures from where words do. */
function soughtBy({ names, words, figures }: Subjects, most: number): NumberRows {
  const rows = names.starts.length - 1;
  const starts = new Int32Array(rows + 1);
  const numbers = new Uint32Array(rows * 3 * most);
  let next = 0;
  const heaviest = { numbers: new Int32Array(most), length: 0 };
  const add = (features: Features, row: number, from: number) => {
    listHeaviest(features, row, heaviest);
    for (let at = 0; at < heaviest.length; at += 1)
      numbers[next++] = (features.numbers[heaviest.numbers[at] as number] as number) + from;
  };
  for (let row = 0; row < rows; row += 1) {
    add(names, row, 0);
    add(words, row, mostPlaces);
    add(figures, row, mostPlaces + 2 ** 30);
    starts[row + 1] = next;
  }
  return { starts, numbers: numbers.subarray(0, next) };
}
