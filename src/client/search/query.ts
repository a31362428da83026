/** Reads what a person typed: words that must be there, words in their order, words that must not. */
import { type SearchWord, searchWordsOf } from '../../text/search/search-words.ts';

/** A word that is sought; with `isOpen`, longer words that begin with it as well. */
export interface Term {
  readonly word: string;
  readonly isOpen: boolean;
}

/** Words that must stand one behind the other, or must not. */
export interface Sequence {
  readonly words: readonly string[];
  readonly isWanted: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  readonly without: readonly Term[];
  readonly sequences: readonly Sequence[];
}

/** A minus before a word or a phrase; a phrase in any marks, also one that is still being typed; a run without spaces. */
const part = /(^|\s)([-−–])?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/gu;

/** "1.5", "7,000", "9/11": one number, though its words are the digits between the marks. */
const joinedDigits = /\p{N}[.,:/·٫٬-]\p{N}/u;

/** Letters from which on a word finds longer ones; a script without spaces says as much in one. */
const enough = 3;

/** What is sought. A phrase is sought by its words first, then looked for in the texts that have them all. */
export function parseQuery(text: string): Query {
  const terms = new Map<string, Term>();
  const without = new Map<string, Term>();
  const sequences: Sequence[] = [];
  for (const [, , minus, phrase, bare] of text.matchAll(part)) {
    const words = soughtWords(phrase ?? bare ?? '');
    const isWanted = minus === undefined;
    const isOne = phrase !== undefined || joinedDigits.test(bare ?? '') || words.some(({ isUnspaced }) => isUnspaced);
    const inOrder = words.length > 1 && isOne;
    if (inOrder) sequences.push({ words: words.map(({ word }) => word), isWanted });
    if (inOrder && !isWanted) continue;
    for (const word of words) {
      const term = { word: word.word, isOpen: phrase === undefined && isOpen(word) };
      const known = isWanted ? terms : without;
      known.set(term.word, known.get(term.word)?.isOpen === false ? { ...term, isOpen: false } : term);
    }
  }
  return { terms: [...terms.values()], without: [...without.values()], sequences };
}

/** The last character of a run without spaces stands in its last pair already. */
function soughtWords(text: string): readonly SearchWord[] {
  const words = searchWordsOf(text);
  const [last, before] = [words[words.length - 1], words[words.length - 2]];
  return last?.isUnspaced && before?.end === last.end ? words.slice(0, -1) : words;
}

function isOpen({ word, isUnspaced }: SearchWord): boolean {
  return isUnspaced ? !/\P{M}\p{M}*\P{M}/u.test(word) : [...word].length >= enough;
}

/** Whether a word of a text is what a term seeks. */
export function isSought(word: string, { word: sought, isOpen }: Term): boolean {
  return isOpen ? word.startsWith(sought) : word === sought;
}

/** Where the words of a sequence stand one behind the other: the places of the first of them. */
export function placesOf({ words }: Sequence, text: readonly { readonly word: string }[]): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at + words.length <= text.length; at += 1)
    if (words.every((word, next) => text[at + next]?.word === word)) places.push(at);
  return places;
}
