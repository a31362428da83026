/**
 * Numbers the words of names and headlines, each text cut once, when somebody first asks for it: most names of an archive are in no
 * story and never cut. From then on texts are compared by numbers alone.
 */
import type { TracedCard } from '../model/card.ts';
import { hashOf } from '../text/hash.ts';
import { tellingStem } from '../text/telling-stem.ts';
import { wordsOf } from '../text/words.ts';
import type { NameKeys, NameRows } from './name-rows.ts';

/** A word of an archive by its number: the same for the same word. */
export type Word = number;

/** A text by its words. */
export type Cut = readonly Word[];

export interface Vocabulary {
  /** A name by its number in the names of the rows. */
  readonly ofName: (name: number) => Cut;
  /** The name of an entry, or one of its spellings. */
  readonly ofSpelling: (spelling: string) => Cut;
  /** The headline of an article, by its place in the order. */
  readonly ofHeadline: (card: number) => Cut;
  /** The words as they are written, by their numbers. */
  readonly words: readonly string[];
  /** What cards know a word by. */
  readonly stemOf: (word: Word) => number;
}

/** The vocabulary of an archive; `cards` are in order. */
export function vocabularyOf(cards: readonly TracedCard[], { names }: Pick<NameRows, 'names'>): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, Word>();
  const stems: number[] = [];
  const spellings = new Map<string, Cut>();
  const cut = (text: string): Cut => wordsOf(text).map((word) => numbers.get(word) ?? numbered(word));
  const numbered = (word: string): Word => {
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  const ofSpelling = (spelling: string): Cut => {
    const known = spellings.get(spelling);
    if (known !== undefined) return known;
    const made = cut(spelling);
    spellings.set(spelling, made);
    return made;
  };
  return {
    ofName: remembered(names.length, (name) => ofSpelling((names[name] as NameKeys).name)),
    ofSpelling,
    ofHeadline: remembered(cards.length, (card) => cut((cards[card] as TracedCard).headline)),
    words,
    stemOf: (word) => {
      stems[word] ??= hashOf(tellingStem(words[word] as string));
      return stems[word] as number;
    },
  };
}

function remembered(count: number, make: (at: number) => Cut): (at: number) => Cut {
  const made = new Array<Cut | undefined>(count).fill(undefined);
  return (at) => {
    made[at] ??= make(at);
    return made[at] as Cut;
  };
}

/** Whether a text has the words of another in a row. */
export function hasRun(text: Cut, run: Cut): boolean {
  for (let start = 0; start + run.length <= text.length; start += 1) {
    let at = 0;
    while (at < run.length && text[start + at] === run[at]) at += 1;
    if (at === run.length) return true;
  }
  return false;
}
