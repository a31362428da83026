/**
 * What the words of a sentence stand for in any language: basic concepts, by number, and words that languages share. By
 * these a sentence is known again in its translation. Numbers hold within one version of Dateline.
 */
import { flatMap } from '../model/flat-map.ts';
import type { LanguageTag } from '../model/ids.ts';
import { commonWordsOf } from './common-words-of.ts';
import { hashOf } from './hash.ts';
import { smallWordsFor } from './languages/small-words.ts';
import { around } from './languages/vocabulary/around.ts';
import { being } from './languages/vocabulary/being.ts';
import { deeds } from './languages/vocabulary/deeds.ts';
import { doing } from './languages/vocabulary/doing.ts';
import { honour } from './languages/vocabulary/honour.ts';
import { small } from './languages/vocabulary/small.ts';
import { society } from './languages/vocabulary/society.ts';
import { strays } from './languages/vocabulary/strays.ts';
import { things } from './languages/vocabulary/things.ts';
import { remembering } from './remembering.ts';
import { soundKey } from './sound-key.ts';
import { contentStems } from './stems.ts';
import { lookUp, lookUpWhole, type WordColumn, type WordList, wordColumn } from './word-columns.ts';
import { wordsOf } from './words.ts';

/** Below are concepts that carry a sentence, then small words, then words by how they begin in any spelling. */
const [firstSmall, firstBeginning] = [768, 1024];
/** All meanings are numbers below this. */
export const meaningsEnd = 4096;
/** The languages of each column of the lists. */
const columns: readonly string[] = ['en', 'nb nn no da sv', 'de', 'nl', 'fr', 'es pt it', 'ru uk', 'pl', 'fi'];
/** "Turist", "tourist", "турист": so many sounds tell a word. */
const sounds = 4;

const numbers = new Map<string, number>();
let counts = { carrying: 0, small: firstSmall };
const carrying = (name: string) => numberOf(name, 'carrying');
const lists: readonly WordList<number>[] = [
  { lines: small, read: (name) => numberOf(name, 'small') },
  ...[society, things, around].map((lines) => ({ lines, read: counted })),
  ...[deeds, doing, being, honour].map((lines) => ({ lines, read: carrying })),
];
const made = new Map<LanguageTag, Vocabulary | null>();

function counted(name: string): number {
  const number = carrying(name);
  countable.set(number, name);
  return number;
}

function numberOf(name: string, kind: keyof typeof counts): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = counts[kind];
  counts = { ...counts, [kind]: number + 1 };
  numbers.set(name, number);
  return number;
}

/** The things and people that the lists name: what can be counted, by number. */
const countable = new Map<number, string>();

/** The name of a thing or person that a word stands for, the same in all languages; null when it stands for none listed. */
export function thingNamed(word: string, language: LanguageTag): string | null {
  const vocabulary = vocabularyFor(language);
  if (vocabulary === null || vocabulary.little.has(word) || vocabulary.strays.has(word)) return null;
  return countable.get(lookUp(vocabulary.column, word) ?? -1) ?? null;
}

/** What a meaning is: a concept, a small word, or the beginning of a word that no list has. */
export type MeaningKind = 'concept' | 'small' | 'beginning';

/** The kind of a meaning by its number. */
export function kindOfMeaning(meaning: number): MeaningKind {
  if (meaning < firstSmall) return 'concept';
  return meaning < firstBeginning ? 'small' : 'beginning';
}

/** The meanings that deny: a sentence with one and a sentence without are contraries. */
export function isDenial(meaning: number): boolean {
  return meaning >= firstSmall && meaning < firstSmall + denials;
}
/** The first lines of the small words: not, never, nobody, nothing. */
const denials = 4;

/** The words of a language, ready for looking up. */
interface Vocabulary {
  readonly column: WordColumn<number>;
  readonly little: ReadonlySet<string>;
  /** Words that tell nothing unless they are listed. */
  readonly common: ReadonlySet<string>;
  readonly strays: ReadonlySet<string>;
}

/** The meanings of one word of a language. */
type WordMeanings = (word: string) => readonly number[];

/** The meanings of a text, each once, in order; none for a language without lists. */
function meaningsOf(text: string, language: LanguageTag): readonly number[] {
  const meaningsIn = wordMeaningsFor(language);
  if (meaningsIn === null) return [];
  const found = new Set<number>();
  for (const word of wordsOf(text)) {
    for (const meaning of meaningsIn(word)) {
      found.add(meaning);
      // "Ingen styring" is "no steering" and "ikke styring" alike.
      if (isDenial(meaning)) found.add(firstSmall);
    }
  }
  return [...found];
}

const endOfSentence = /(?<=[.!?…;:—])\s+/u;
/** Of a long text the beginning is known again as well as all of it. */
const mostMeanings = 20;

/** The meanings of each sentence, those that tell something first, up to what a card can keep of a text. */
export function sentenceMeanings(text: string, language: LanguageTag): readonly (readonly number[])[] {
  let left = mostMeanings;
  return flatMap(text.split(endOfSentence), (sentence) => {
    const meanings = tellingFirst(meaningsOf(sentence, language)).slice(0, left);
    left -= meanings.length;
    return meanings.length === 0 ? [] : [meanings];
  });
}

/**
 * What a sentence is about, so many meanings at most: words that no list has first, since fewer sentences have them. In a
 * language without lists they are told by their stems.
 */
export function telling(text: string, language: LanguageTag, most: number): readonly number[] {
  const listed = vocabularyFor(language) !== null;
  const meanings = listed ? meaningsOf(text, language) : contentStems(text, language).map(meaningOfStem);
  const isKind = (kind: MeaningKind) => (meaning: number) => kindOfMeaning(meaning) === kind;
  return [...meanings.filter(isKind('beginning')), ...meanings.filter(isKind('concept'))].slice(0, most);
}

function meaningOfStem(stem: string): number {
  return firstBeginning + (hashOf(stem) % (meaningsEnd - firstBeginning));
}

function tellingFirst(meanings: readonly number[]): readonly number[] {
  const isSmall = (meaning: number) => kindOfMeaning(meaning) === 'small';
  return [...meanings.filter((meaning) => !isSmall(meaning)), ...meanings.filter(isSmall)];
}

function vocabularyFor(language: LanguageTag): Vocabulary | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const base = language.split('-')[0] ?? '';
  const at = columns.findIndex((tags) => tags.split(' ').includes(base));
  const own = () => ({
    column: wordColumn(lists, at, (word) => word.normalize('NFC')),
    little: smallWordsFor(language),
    common: commonWordsOf(language),
    strays: new Set(strays[base]),
  });
  const vocabulary = at < 0 ? null : own();
  made.set(language, vocabulary);
  return vocabulary;
}

const asked = new Map<LanguageTag, WordMeanings | null>();

function wordMeaningsFor(language: LanguageTag): WordMeanings | null {
  const known = asked.get(language);
  if (known !== undefined) return known;
  const vocabulary = vocabularyFor(language);
  const meanings = vocabulary === null ? null : remembering((word: string) => meaningsOfWord(word, vocabulary));
  asked.set(language, meanings);
  return meanings;
}

/** "l'horloge" and "we're" are two words each, "сім'я" is one. Of small words only those mean something that are listed. */
function meaningsOfWord(word: string, vocabulary: Vocabulary): readonly number[] {
  const { column, little } = vocabulary;
  if (vocabulary.strays.has(word)) return [];
  const isLittle = little.has(word);
  const whole = isLittle ? lookUpWhole(column, word) : lookUp(column, word);
  if (whole !== null) return [whole];
  if (word.includes("'")) return word.split("'").flatMap((part) => meaningsOfWord(part, vocabulary));
  if (isLittle || vocabulary.common.has(word)) return [];
  const key = soundKey(word);
  if (key.length < sounds) return [];
  return [firstBeginning + (hashOf(key.slice(0, sounds)) % (meaningsEnd - firstBeginning))];
}

const digits = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/** Between sentences in a packed text. */
const stop = '.';

/** The meanings of each sentence as text, two characters a meaning. */
export function packMeanings(sentences: readonly (readonly number[])[]): string {
  return sentences
    .map((meanings) => meanings.map((one) => digits.charAt(one >>> 6) + digits.charAt(one & 63)).join(''))
    .join(stop);
}

/** The value of each digit by its character code. */
const digitValues = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, digits.indexOf(String.fromCharCode(code))),
);

/** The meanings of each sentence of a packed text. */
export function unpackMeanings(packed: string): readonly (readonly number[])[] {
  if (packed === '') return [];
  return packed.split(stop).map((sentence) => {
    const meanings: number[] = [];
    for (let at = 0; at < sentence.length; at += 2) {
      const upper = digitValues[sentence.charCodeAt(at)] as number;
      meanings.push(upper * 64 + (digitValues[sentence.charCodeAt(at + 1)] as number));
    }
    return meanings;
  });
}
