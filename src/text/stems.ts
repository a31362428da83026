/** Brings words to stems by which sentences are compared: rough, the same for every language with letters. */
import type { LanguageTag } from '../model/ids.ts';
import { smallWordsFor } from './languages/small-words.ts';
import { remembering } from './remembering.ts';
import { wordsOf } from './words.ts';

/** Endings have up to two letters; what is left of a long word is enough to know it by. */
const [shortest, longest] = [4, 6];
/** Letters that Unicode does not part from their marks. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  œ: 'o',
  ß: 's',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
};

/** A word without accents, marks and most of its ending. */
export const stemOf = remembering(stemMade);

function stemMade(word: string): string {
  const plain = withoutMarks(word);
  if (plain.length <= shortest || /\d/.test(plain)) return plain;
  return plain.slice(0, Math.min(longest, Math.max(shortest, plain.length - 2)));
}

function withoutMarks(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[æøœßłđðı]/g, (letter) => plainLetters[letter] ?? letter);
}

/** The stems of the words that carry a text, in order, each once: small words are left out. */
export function contentStems(text: string, language: LanguageTag): readonly string[] {
  const small = smallWordsFor(language);
  const carrying = wordsOf(text).filter((word) => !small.has(word) && !isShort(word) && !isShortened(word, small));
  return [...new Set(carrying.map(stemOf))];
}

/** Letters of glued scripts stand alone; one or two letters of others are grammar, digits are not. */
function isShort(word: string): boolean {
  return word.length < 3 && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(word);
}

/** "we're", "l'Europe", "don't": what stands before the apostrophe is small. */
function isShortened(word: string, small: ReadonlySet<string>): boolean {
  const at = word.indexOf("'");
  return at > 0 && (small.has(word.slice(0, at)) || word.endsWith("n't"));
}
