/** Weighs the words that two articles of one language share and that tell of what happened, not of who they name. */
import type { TracedCard } from '../model/card.ts';
import type { LanguageTag } from '../model/ids.ts';
import { baseTag } from '../text/base-tag.ts';
import { unitWordsOf } from '../text/concepts.ts';
import { hashOf } from '../text/hash.ts';
import { nameWordsFor } from '../text/languages/names/name-lists.ts';
import { tellingStem } from '../text/telling-stem.ts';
import { wordsOf } from '../text/words.ts';
import { type Features, sharedWith } from './features.ts';

/** A word that stands in a headline of the two is what one of them is about. */
const inHeadline = 2;

/** Whether the words that two articles share, by their places, count so much; a word that no others have counts one. */
export type WordSigns = (one: number, other: number, wanted: number) => boolean;

/** For the cards in order, and the words on them as they are weighed for likeness. */
export function tellingWords(cards: readonly TracedCard[], words: Features): WordSigns {
  const [names, headlines] = [remembered(cards, namedStems), remembered(cards, ({ headline }) => stemsOf(headline))];
  return (one, other, wanted) => {
    if (wanted <= 0) return true;
    const shared = sharedWith(words, one, other);
    // Most pairs that are told apart share too little, whatever it is: only of others the words are asked.
    if (shared.reduce((sum, { rarity }) => sum + rarity * inHeadline, 0) < wanted) return false;
    const plain = plainStems((cards[one] as TracedCard).language);
    let sum = 0;
    for (const { number: hash, rarity } of shared) {
      if (plain.has(hash) || names(one).has(hash) || names(other).has(hash)) continue;
      sum += headlines(one).has(hash) || headlines(other).has(hash) ? rarity * inHeadline : rarity;
    }
    return sum >= wanted;
  };
}

/** Asked of few cards, and of these again and again. */
function remembered(
  cards: readonly TracedCard[],
  stems: (card: TracedCard) => readonly number[],
): (card: number) => ReadonlySet<number> {
  const made = new Map<number, ReadonlySet<number>>();
  return (card) => {
    const known = made.get(card) ?? new Set(stems(cards[card] as TracedCard));
    made.set(card, known);
    return known;
  };
}

/** Names are counted by themselves. */
function namedStems({ traces }: TracedCard): readonly number[] {
  return traces.names.flatMap(([name]) => stemsOf(name));
}

function stemsOf(text: string): readonly number[] {
  return wordsOf(text).map((word) => hashOf(tellingStem(word)));
}

const plainByLanguage = new Map<LanguageTag, ReadonlySet<number>>();

/** What people are called beside their names, and what numbers are told in: "mayor", "sergeant", "euros". */
function plainStems(language: LanguageTag): ReadonlySet<number> {
  const base = baseTag(language);
  const known = plainByLanguage.get(base);
  if (known !== undefined) return known;
  const lists = nameWordsFor(base).flatMap(({ roles, titles, placeKinds }) => [...roles, ...titles, ...placeKinds]);
  const made = new Set([...lists, ...unitWordsOf(base)].flatMap(stemsOf));
  plainByLanguage.set(base, made);
  return made;
}
