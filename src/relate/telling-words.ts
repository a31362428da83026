/** Weighs the words that two articles of one language share and that tell of what happened, not of who they name. */
import type { TracedCard } from '../model/card.ts';
import type { LanguageTag } from '../model/ids.ts';
import { baseTag } from '../text/base-tag.ts';
import { unitWordsOf } from '../text/concepts.ts';
import { hashOf } from '../text/hash.ts';
import { nameWordsFor } from '../text/languages/names/name-lists.ts';
import { eventWordsOf } from '../text/languages/reporting/event-words.ts';
import { countingWordsOf } from '../text/numeral-words.ts';
import { tellingStem } from '../text/telling-stem.ts';
import { wordsOf } from '../text/words.ts';
import { type Features, sharedWith } from './features.ts';
import type { NameRows } from './name-rows.ts';
import type { Ties } from './ties.ts';
import type { Cut, Vocabulary, Word } from './vocabulary.ts';

/** A word that stands in a headline of the two is what one of them is about. */
const inHeadline = 2;

/** Whether the words that two articles share, by their places, count so much; a word that no others have counts one. */
type Counts = (one: number, other: number, wanted: number) => boolean;

export interface WordSigns {
  readonly count: Counts;
  /**
   * The same for articles that have nothing but a town in common: one of the words must stand in a headline. What any report of the
   * town has counts nothing, and that both tell of a crash counts once.
   */
  readonly countInTown: Counts;
}

/** `words` are those on the cards as they are weighed for likeness. */
export function tellingWords({ cards, rows, vocabulary }: Ties, words: Features): WordSigns {
  const { ofHeadline, stemOf } = vocabulary;
  const isIn = (text: Cut, hash: number) => {
    for (let at = 0; at < text.length; at += 1) if (stemOf(text[at] as Word) === hash) return true;
    return false;
  };
  const isHead = (one: number, other: number, hash: number) =>
    isIn(ofHeadline(one), hash) || isIn(ofHeadline(other), hash);
  const stemsInNames = stemsOfNames(rows, vocabulary);
  // Names are counted by themselves.
  const isInName = (card: number, hash: number) => stemsInNames(card).includes(hash);
  const plainFor = (one: number) => plainWordsFor((cards[one] as TracedCard).language);
  return {
    count: (one, other, wanted) => {
      if (wanted <= 0) return true;
      const shared = sharedWith(words, one, other);
      // Most pairs that are told apart share too little, whatever it is: only of others the words are asked.
      if (shared.reduce((sum, { rarity }) => sum + rarity * inHeadline, 0) < wanted) return false;
      const { plain } = plainFor(one);
      let sum = 0;
      for (const { number: hash, rarity } of shared) {
        if (plain.has(hash) || isInName(one, hash) || isInName(other, hash)) continue;
        sum += isHead(one, other, hash) ? rarity * inHeadline : rarity;
        if (sum >= wanted) return true;
      }
      return false;
    },
    countInTown: (one, other, wanted) => {
      const { plain, kinds, outcomes } = plainFor(one);
      let [sum, isOfKind, isOfHeadline] = [0, false, false];
      for (const { number: hash, rarity } of sharedWith(words, one, other)) {
        if (outcomes.has(hash) || isInName(one, hash) || isInName(other, hash)) continue;
        const head = isHead(one, other, hash);
        isOfHeadline ||= head;
        if (plain.has(hash)) continue;
        if (kinds.has(hash)) isOfKind = true;
        else sum += head ? rarity * inHeadline : rarity;
      }
      return isOfHeadline && sum + Number(isOfKind) >= wanted;
    },
  };
}

/** What cards know the words of an article's names by: kept, since an article is in several pairs. */
function stemsOfNames({ starts, name }: NameRows, { ofName, stemOf }: Vocabulary): (card: number) => readonly number[] {
  const kept = new Array<readonly number[] | undefined>(starts.length).fill(undefined);
  return (card) => {
    const known = kept[card];
    if (known !== undefined) return known;
    const stems: number[] = [];
    const end = starts[card + 1] as number;
    for (let at = starts[card] as number; at < end; at += 1)
      for (const word of ofName(name[at] as number)) stems.push(stemOf(word));
    kept[card] = stems;
    return stems;
  };
}

function stemsOf(text: string): readonly number[] {
  return wordsOf(text).map((word) => hashOf(tellingStem(word)));
}

/** Words of a language that tell little of a matter, by the hashes of their stems. */
interface PlainWords {
  /** What people are called beside their names, and what numbers are told in: "mayor", "sergeant", "euros". */
  readonly plain: ReadonlySet<number>;
  /** What any report of a town has: "fire", then "police", "three" and "injured". */
  readonly kinds: ReadonlySet<number>;
  readonly outcomes: ReadonlySet<number>;
}

const plainByLanguage = new Map<LanguageTag, PlainWords>();

function plainWordsFor(language: LanguageTag): PlainWords {
  const base = baseTag(language);
  const known = plainByLanguage.get(base);
  if (known !== undefined) return known;
  const lists = nameWordsFor(base).flatMap(({ roles, titles, placeKinds }) => [...roles, ...titles, ...placeKinds]);
  const events = eventWordsOf(base);
  const made = {
    plain: hashesOf([...lists, ...unitWordsOf(base)]),
    kinds: hashesOf(events?.kinds ?? []),
    outcomes: hashesOf([...(events?.outcomes ?? []), ...countingWordsOf(base)]),
  };
  plainByLanguage.set(base, made);
  return made;
}

function hashesOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.flatMap(stemsOf));
}
