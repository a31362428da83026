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
import type { NameKeys } from './name-rows.ts';
import type { Ties } from './ties.ts';

/** A word that stands in a headline of the two is what one of them is about. */
const inHeadline = 2;

/** Whether the words that two articles share, by their places, count so much; a word that no others have counts one. */
export type WordSigns = (one: number, other: number, wanted: number) => boolean;

/** `words` are those on the cards as they are weighed for likeness. */
export function tellingWords({ cards, rows }: Pick<Ties, 'cards' | 'rows'>, words: Features): WordSigns {
  const { named, names } = rows;
  const cut = names.map((): readonly number[] | null => null);
  const stemsOnce = (name: number) => {
    const stems = cut[name] ?? stemsOf((names[name] as NameKeys).name);
    cut[name] = stems;
    return stems;
  };
  const headlines = cards.map((): readonly number[] | null => null);
  const isInHeadline = (card: number, hash: number) => {
    const stems = headlines[card] ?? stemsOf((cards[card] as TracedCard).headline);
    headlines[card] = stems;
    return stems.includes(hash);
  };
  // Names are counted by themselves.
  const isInName = (card: number, hash: number) => {
    const end = named.starts[card + 1] as number;
    for (let at = named.starts[card] as number; at < end; at += 1)
      if (stemsOnce(named.numbers[at] as number).includes(hash)) return true;
    return false;
  };
  return (one, other, wanted) => {
    if (wanted <= 0) return true;
    const shared = sharedWith(words, one, other);
    // Most pairs that are told apart share too little, whatever it is: only of others the words are asked.
    if (shared.reduce((sum, { rarity }) => sum + rarity * inHeadline, 0) < wanted) return false;
    const plain = plainStems((cards[one] as TracedCard).language);
    let sum = 0;
    for (const { number: hash, rarity } of shared) {
      if (plain.has(hash) || isInName(one, hash) || isInName(other, hash)) continue;
      sum += isInHeadline(one, hash) || isInHeadline(other, hash) ? rarity * inHeadline : rarity;
      if (sum >= wanted) return true;
    }
    return false;
  };
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
