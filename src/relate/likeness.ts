/** How much two articles have in common: names, figures and rare words, each the more the rarer it is. */
import type { NameKind } from '../model/article.ts';
import type { TracedCard } from '../model/card.ts';
import type { LanguageTag } from '../model/ids.ts';
import { unpackHashes } from '../text/hash.ts';
import type { Naming } from './entities.ts';

/** What an article is known by: numbers of things, sorted, with the weight of each; `length` is that of the vector. */
export interface Features {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly length: number;
}

/** An article as it is compared. Days count from 1970; null is open. */
export interface Subject {
  readonly names: Features;
  readonly words: Features;
  readonly figures: Features;
  readonly language: LanguageTag;
  readonly first: number | null;
  readonly last: number | null;
}

/**
 * A small archive tells little of how rare a name is: it is taken to be part of one with so many articles more. Else the
 * five articles of one story would have nothing in common but what sets them apart.
 */
const articlesBeyond = 100;
/** People make a story more than the place in which it happens. */
const importance: Readonly<Record<NameKind, number>> = { person: 1, organisation: 0.9, place: 0.7 };
/** Evidence that is taken for granted against likeness: two articles with two names are not alike because they share both. */
const ballast = 20;
/** Entries that are places have numbers from here on. */
const firstPlace = 2 ** 25;
/** A place in common is no story: beside it words or figures must say so much, or the likeness stays below that of stories. */
const [leastBeside, likenessOfPlace] = [0.05, 0.14];
/** What the words of articles in one language add to what their names tell. */
const shareOfWords = 0.5;
/** What figures in common add: 431 tells of an event in any language, 400 hardly. */
const shareOfFigures = 0.25;
const fewestDigits = 2;
/** Days that a story needs to go round, and days in which its thread wears down to a third. */
const [freshDays, wearDays] = [3, 14];
/** For an article whose date is not known. */
const undated = 0.8;

/** The articles ready for comparing, in their order. */
export function subjectsOf(cards: readonly TracedCard[], naming: Naming): readonly Subject[] {
  const names = weighed(namesOf(cards, naming));
  const words = weighed(cards.map((card) => even(unpackHashes(card.traces.words))));
  const figures = weighed(cards.map(({ traces }) => even(figuresOf(traces.figures))));
  return cards.map(({ language, published }, at) => ({
    names: names[at] ?? nothing,
    words: words[at] ?? nothing,
    figures: figures[at] ?? nothing,
    language,
    first: dayOf(published?.earliest ?? published?.latest ?? null),
    last: dayOf(published?.latest ?? published?.earliest ?? null),
  }));
}

/** Numbers of things, sorted, each once; `strengths` tell how strongly an article has each, null for all alike. */
interface Raw {
  readonly ids: readonly number[];
  readonly strengths: readonly number[] | null;
}

const nothing: Features = { ids: [], weights: [], length: 0 };

function even(ids: readonly number[]): Raw {
  return { ids, strengths: null };
}

/** The entries that an article names, the more often the stronger; doubtful ones are none. */
function namesOf(cards: readonly TracedCard[], { entries, names }: Naming): readonly Raw[] {
  const numberOf = (kind: NameKind, at: number) => (kind === 'place' ? firstPlace + at : at);
  const known = new Map(entries.map(({ id, kind }, at) => [id, { id: numberOf(kind, at), weight: importance[kind] }]));
  return cards.map(({ id, traces }) => {
    const own = new Map<number, number>();
    for (const [at, [, , count, doubt]] of traces.names.entries()) {
      const entry = known.get(names[id]?.[at] ?? '');
      if (entry === undefined || doubt === 1) continue;
      own.set(entry.id, Math.max(own.get(entry.id) ?? 0, entry.weight * (1 + Math.log(Math.max(1, count)) / 2)));
    }
    const ids = [...own.keys()].sort((a, b) => a - b);
    return { ids, strengths: ids.map((entry) => own.get(entry) ?? 0) };
  });
}

/** The exact figures that are not round, each once. */
function figuresOf(figures: TracedCard['traces']['figures']): readonly number[] {
  const telling = new Set<number>();
  for (const [, low, high] of figures) {
    if (low !== null && low === high && String(low).replace(/\.|0+$/g, '').length >= fewestDigits) telling.add(low);
  }
  return [...telling].sort((a, b) => a - b);
}

/** Weighs each thing by how few articles have it (Spärck Jones, 1972). */
function weighed(rows: readonly Raw[]): readonly Features[] {
  const counts = new Map<number, number>();
  for (const { ids } of rows) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const all = rows.length + articlesBeyond;
  const rarity = new Map<number, number>();
  for (const [id, count] of counts) rarity.set(id, Math.log(all / count));
  return rows.map(({ ids, strengths }) => {
    if (ids.length === 0) return nothing;
    const weights = ids.map((id, at) => (strengths?.[at] ?? 1) * (rarity.get(id) ?? 0));
    return { ids, weights, length: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) };
  });
}

function dayOf(day: string | null): number | null {
  return day === null ? null : Math.round(Date.parse(day) / 86_400_000);
}

/** From 0 to somewhat above 1. Words are compared within a language only: across languages they say nothing. */
export function likeness(one: Subject, other: Subject): number {
  const names = cosine(one.names, other.names, ballast);
  const words = one.language === other.language ? shareOfWords * cosine(one.words, other.words, ballast) : 0;
  const figures = shareOfFigures * cosine(one.figures, other.figures, ballast);
  const all = words + figures < leastBeside && sharesPlaceOnly(one.names, other.names) ? likenessOfPlace : 1;
  return Math.min(all, names + words + figures) * nearness(one, other);
}

/** Whether no more than one place is named in both. */
function sharesPlaceOnly({ ids }: Features, other: Features): boolean {
  const known = new Set(other.ids);
  const shared = ids.filter((id) => known.has(id));
  return shared.length <= 1 && shared.every((id) => id >= firstPlace);
}

function cosine(one: Features, other: Features, weight: number): number {
  let [at, place, sum] = [0, 0, 0];
  while (at < one.ids.length && place < other.ids.length) {
    const [a, b] = [one.ids[at] ?? 0, other.ids[place] ?? 0];
    if (a === b) sum += (one.weights[at] ?? 0) * (other.weights[place] ?? 0);
    if (a <= b) at += 1;
    if (b <= a) place += 1;
  }
  return sum === 0 ? 0 : sum / (one.length * other.length + weight);
}

/** Whole within days, then less and less. A date that is known roughly is as near as it can be. */
function nearness(one: Subject, other: Subject): number {
  const days = daysBetween(one, other);
  return days === null ? undated : Math.exp(-Math.max(0, days - freshDays) / wearDays);
}

/** The least days that can lie between two articles; null when one has no date. */
function daysBetween(one: Subject, other: Subject): number | null {
  if (one.first === null || one.last === null || other.first === null || other.last === null) return null;
  return Math.max(0, other.first - one.last, one.first - other.last);
}
