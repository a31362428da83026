/**
 * Tells whether two articles that are alike have a matter in common, and not just somebody: the mayor of a town is named in its
 * library, its floods and its football. Asked of the few pairs that are alike, never of all.
 */
import type { TracedCard } from '../model/card.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { Entry } from '../model/relations.ts';
import { baseTag } from '../text/base-tag.ts';
import { hashOf, unpackHashes } from '../text/hash.ts';
import { nameWordsFor } from '../text/languages/names/name-lists.ts';
import { tellingStem } from '../text/telling-stem.ts';
import { wordsOf } from '../text/words.ts';
import type { AlikePair } from './alike.ts';
import { isUneven } from './figure-size.ts';
import { sharedEntries, type Ties } from './ties.ts';

/** Articles so much alike that nobody would doubt it: places and a few words beside them are enough. */
export const sureLikeness = 0.25;
/**
 * So many rare words or figures beside names make a matter. Unrelated articles that name the mayor of their town share "council" and
 * "April"; two reports of a crash share "crash", "hurt" and "arrested".
 */
const fewestSigns = 3;
/** Where so many people, bodies and places are the same, one sign less is enough, and across languages they are enough alone. */
const manyNames = 3;
/** Where nearly everybody is the same, one sign is. */
const nearlyAll = 5;

/** Tells of pairs of articles whether they have a matter in common; `cards` are in order. */
export function mattersAmong(cards: readonly TracedCard[], ties: Ties): (pair: AlikePair) => boolean {
  const own = new Map<number, ReadonlySet<number>>();
  const wordsAt = (place: number) => {
    const known = own.get(place) ?? ownWords(cards[place] as TracedCard);
    own.set(place, known);
    return known;
  };
  return ({ one, other, score }) => {
    const [left, right] = [cards[one] as TracedCard, cards[other] as TracedCard];
    // An article in which no names are found is known by its words.
    if (ties.namedIn(one).length === 0 || ties.namedIn(other).length === 0) return true;
    if (areBound(left, right, ties)) return true;
    const shared = sharedEntries(one, other, ties);
    if (score < sureLikeness && !shared.some((place) => isMatterOf(ties.entries[place] as Entry, [left, right])))
      return false;
    const figures = sharedFigures(left, right);
    if (!haveOneTongue(left, right)) return shared.length + figures >= manyNames;
    return figures + countShared(wordsAt(one), wordsAt(other)) >= signsWanted(shared.length);
  };
}

/** Whether words can tell anything: within one language, where the cards of both have some. */
function haveOneTongue(one: TracedCard, other: TracedCard): boolean {
  const isSilent = one.traces.words === '' || other.traces.words === '';
  return !isSilent && baseTag(one.language) === baseTag(other.language);
}

function signsWanted(names: number): number {
  if (names >= nearlyAll) return 1;
  return names >= manyNames ? fewestSigns - 1 : fewestSigns;
}

/** Whether the articles quote the same words, or one text is a copy of the other. */
function areBound({ id: one }: TracedCard, { id: other }: TracedCard, { statements, copies }: Ties): boolean {
  return (
    (statements.get(one) ?? []).some(({ wordings }) => wordings.some(({ item }) => item === other)) ||
    (copies.get(one) ?? []).some(({ item, of }) => item === other || of === other)
  );
}

/** Whether a matter may be about somebody or a body: not a place, nor the agency that both rely on. */
function isMatterOf({ kind, name: usual, variants }: Entry, cards: readonly TracedCard[]): boolean {
  if (kind === 'place') return false;
  const cited = new Set(cards.flatMap(citedIn));
  return !cited.has(usual) && !variants.some(({ name }) => cited.has(name));
}

function citedIn({ traces }: TracedCard): readonly string[] {
  return traces.cites.flatMap(([, name]) => traces.names[name]?.[0] ?? []);
}

/** Exact figures that are not round, of the same things. */
function sharedFigures({ traces: one }: TracedCard, { traces: other }: TracedCard): number {
  const own = one.figures.filter(([, low, high]) => low !== null && low === high && isUneven(low));
  const same = own.filter(([, low, , , counts]) =>
    other.figures.some(([, least, most, , there]) => least === low && most === low && shareStem(counts, there)),
  );
  return new Set(same.map(([, low]) => low)).size;
}

function shareStem(counts: string, others: string): boolean {
  const there = others.split(' ');
  return counts.split(' ').some((stem) => /^[#\p{L}]/u.test(stem) && there.includes(stem));
}

/** The rare words of an article that are in none of its names, and no office: names are counted by themselves. */
function ownWords({ language, traces }: TracedCard): ReadonlySet<number> {
  const words = new Set(unpackHashes(traces.words));
  for (const [name] of traces.names) for (const word of wordsOf(name)) words.delete(hashOf(tellingStem(word)));
  for (const office of officesOf(language)) words.delete(office);
  return words;
}

const offices = new Map<string, ReadonlySet<number>>();

/** What people are called beside their names. */
function officesOf(language: LanguageTag): ReadonlySet<number> {
  const base = baseTag(language);
  const known = offices.get(base);
  if (known !== undefined) return known;
  const lists = nameWordsFor(base).flatMap(({ roles, titles, placeKinds }) => [...roles, ...titles, ...placeKinds]);
  const made = new Set(lists.flatMap((word) => wordsOf(word)).map((word) => hashOf(tellingStem(word))));
  offices.set(base, made);
  return made;
}

function countShared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count += 1;
  return count;
}
