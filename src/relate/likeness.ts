/** How much two articles have in common: names, figures and rare words, each the more the rarer it is. */
import type { NameKind } from '../model/article.ts';
import type { TracedCard } from '../model/card.ts';
import type { Entry } from '../model/relations.ts';
import type { CiteTrace } from '../model/traces.ts';
import type { CardDays } from './card-days.ts';
import type { Naming } from './entities.ts';
import { cosine, type Features, weighed } from './features.ts';
import { isUneven } from './figure-size.ts';
import { type LooksBack, looksBackAmong } from './looking-back.ts';
import type { NameRows, Row } from './name-rows.ts';
import { hashRows, type NumberRows } from './number-rows.ts';
import type { Links } from './ties.ts';

/** Articles as they are compared, by their places in the order. */
export interface Subjects extends CardDays {
  readonly names: Features;
  readonly words: Features;
  readonly figures: Features;
  readonly looksBack: LooksBack;
}

/** People make a story more than the place in which it happens. */
const importance: Readonly<Record<NameKind, number>> = { person: 1, organisation: 0.9, place: 0.7 };
/** Entries that are places have numbers from here on. */
const firstPlace = 2 ** 25;
/** A place in common is no story: beside it words or figures must say so much, or the likeness stays below that of stories. */
const [leastBeside, likenessOfPlace] = [0.05, 0.14];
/** What the words of articles in one language add to what their names tell. */
const shareOfWords = 0.5;
/** What figures in common add: 431 tells of an event in any language, 400 hardly. */
const shareOfFigures = 0.25;
/** Days that a story needs to go round, and days in which its thread wears down to a third. */
const [freshDays, wearDays] = [3, 14];
/** For an article whose date is not known. */
const undated = 0.8;

/** The articles ready for comparing, in their order. */
export function subjectsOf(cards: readonly TracedCard[], { naming, days }: Pick<Links, 'naming' | 'days'>): Subjects {
  const { rows, strengths } = namesOf(cards, naming);
  return {
    names: weighed(rows, strengths),
    words: weighed(hashRows(cards.map(({ traces }) => traces.words)), null),
    figures: weighed(figuresOf(cards), null),
    ...days,
    looksBack: looksBackAmong(cards, days),
  };
}

/** The entries that each article names, the more often the stronger; doubtful ones and mere sources are none. */
function namesOf(cards: readonly TracedCard[], { entries, placed, rows }: Naming) {
  const weights = new Float64Array(entries.length);
  const numbers = new Uint32Array(entries.length);
  for (let at = 0; at < entries.length; at += 1) {
    const { kind } = entries[at] as Entry;
    weights[at] = importance[kind];
    numbers[at] = kind === 'place' ? firstPlace + at : at;
  }
  const starts = new Int32Array(cards.length + 1);
  const all = rows.card.length;
  const found: Found = { numbers: new Uint32Array(all), strengths: new Float64Array(all), length: 0 };
  for (let card = 0; card < cards.length; card += 1) {
    const from = found.length;
    const { cites } = (cards[card] as TracedCard).traces;
    const end = rows.starts[card + 1] as number;
    for (let row = rows.starts[card] as number; row < end; row += 1) {
      const place = placed.entries[row] as number;
      if (place < 0 || rows.doubt[row] === 1 || isOnlySource(rows, row, cites)) continue;
      const strength = (weights[place] as number) * (1 + Math.log(Math.max(1, rows.count[row] as number)) / 2);
      insert(found, from, numbers[place] as number, strength);
    }
    starts[card + 1] = found.length;
  }
  return { rows: { starts, numbers: found.numbers.subarray(0, found.length) }, strengths: found.strengths };
}

/** Whether an article names a body only as what it relies on: two matters that one agency reports are no nearer for it. */
function isOnlySource({ kind, card, starts, count }: NameRows, row: Row, cites: readonly CiteTrace[]): boolean {
  if (kind[row] !== 'organisation') return false;
  const from = starts[card[row] as number] as number;
  let times = 0;
  for (const cite of cites) if (from + cite[1] === row) times += 1;
  return times > 0 && times >= (count[row] as number);
}

interface Found {
  readonly numbers: Uint32Array;
  readonly strengths: Float64Array;
  length: number;
}

/** Puts an entry in its place behind `from`; of one that is there the stronger is kept. */
function insert(found: Found, from: number, number: number, strength: number): void {
  const { numbers, strengths } = found;
  let place = found.length;
  while (place > from && (numbers[place - 1] as number) > number) place -= 1;
  if (place > from && numbers[place - 1] === number) {
    strengths[place - 1] = Math.max(strengths[place - 1] as number, strength);
    return;
  }
  for (let at = found.length; at > place; at -= 1) {
    numbers[at] = numbers[at - 1] as number;
    strengths[at] = strengths[at - 1] as number;
  }
  numbers[place] = number;
  strengths[place] = strength;
  found.length += 1;
}

/** The exact figures that are not round, each once, numbered in their order. */
function figuresOf(cards: readonly TracedCard[]): NumberRows {
  const starts: Int32Array = new Int32Array(cards.length + 1);
  const figures: number[] = [];
  for (let at = 0; at < cards.length; at += 1) {
    for (const figure of (cards[at] as TracedCard).traces.figures) {
      const low = figure[1];
      if (low !== null && low === figure[2] && isUneven(low)) insertOnce(figures, starts[at] as number, low);
    }
    starts[at + 1] = figures.length;
  }
  const numbers = new Map<number, number>();
  let last = Number.NaN;
  for (const figure of new Float64Array(figures).sort()) {
    if (figure !== last) numbers.set(figure, numbers.size);
    last = figure;
  }
  return { starts, numbers: Uint32Array.from(figures, (figure) => numbers.get(figure) as number) };
}

/** Puts a number in its place behind `from`, unless it is there. */
function insertOnce(numbers: number[], from: number, number: number): void {
  let place = numbers.length;
  while (place > from && (numbers[place - 1] as number) > number) place -= 1;
  if (place > from && numbers[place - 1] === number) return;
  for (let at = numbers.length; at > place; at -= 1) numbers[at] = numbers[at - 1] as number;
  numbers[place] = number;
}

/**
 * From 0 to somewhat above 1. Words are compared within a language only: across languages they say nothing. Of the days between the
 * two no more than `most` wear it down.
 */
export function likeness(subjects: Subjects, one: number, other: number, most = Number.POSITIVE_INFINITY): number {
  const { languages } = subjects;
  const names = cosine(subjects.names, one, other);
  const words = languages[one] === languages[other] ? shareOfWords * cosine(subjects.words, one, other) : 0;
  const figures = shareOfFigures * cosine(subjects.figures, one, other);
  const all = words + figures < leastBeside && sharePlaceOnly(subjects.names, one, other) ? likenessOfPlace : 1;
  return Math.min(all, names + words + figures) * nearness(Math.min(most, daysBetween(subjects, one, other)));
}

/** The least days between any of some articles and any of some others; both in order. */
export function daysBetweenGroups(
  { first, last }: CardDays,
  ones: readonly number[],
  others: readonly number[],
): number {
  let at = 0;
  let place = 0;
  let least = Number.POSITIVE_INFINITY;
  while (at < ones.length && place < others.length) {
    const one = ones[at] as number;
    const other = others[place] as number;
    const days =
      one < other ? (first[other] as number) - (last[one] as number) : (first[one] as number) - (last[other] as number);
    if (days < least) least = Math.max(0, days);
    if (one < other) at += 1;
    else place += 1;
  }
  return least;
}

/** Whether two articles lie more days apart than these. */
export function areFartherThan(days: number, subjects: Subjects, one: number, other: number): boolean {
  return daysBetween(subjects, one, other) > days;
}

/** So many days apart, two articles can be alike by no more than so much, whatever they share. */
export function farthestDays(least: number): number {
  return 1 + freshDays - wearDays * Math.log(least);
}

/** Whether no more than one place is named in both. */
function sharePlaceOnly({ starts, numbers }: Features, one: number, other: number): boolean {
  let at = starts[one] as number;
  let place = starts[other] as number;
  let places = 0;
  const end = starts[one + 1] as number;
  const endOther = starts[other + 1] as number;
  while (at < end && place < endOther) {
    const a = numbers[at] as number;
    const b = numbers[place] as number;
    if (a === b) {
      places += 1;
      if (a < firstPlace || places > 1) return false;
    }
    if (a <= b) at += 1;
    if (b <= a) place += 1;
  }
  return true;
}

/** Whole within days, then less and less. A date that is known roughly is as near as it can be. */
function nearness(days: number): number {
  return Number.isNaN(days) ? undated : Math.exp(-Math.max(0, days - freshDays) / wearDays);
}

/** The least days that can lie between two articles, none where one looks back on the other; NaN when one has no date. */
export function daysBetween({ first, last, looksBack }: Subjects, one: number, other: number): number {
  const days = Math.max(
    0,
    (first[other] as number) - (last[one] as number),
    (first[one] as number) - (last[other] as number),
  );
  return days > freshDays && looksBack(one, other) ? 0 : days;
}
