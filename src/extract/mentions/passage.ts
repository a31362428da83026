/** A stretch of text in which names are looked for: cut into words, with what each says. */
import { type Lexicon, says } from './lexicon.ts';
import { type Word, wordsIn } from './word-scan.ts';

/** Text of the headline (block -1) or of a block. */
export interface Passage {
  readonly block: number;
  readonly text: string;
}

/** A passage in words. Words of a text that is all capitals or in title case tell no names by their capitals. */
export interface CutPassage extends Passage {
  readonly index: number;
  readonly words: readonly Word[];
  readonly titled: boolean;
}

/** In a sentence, fewer of the words than this have a capital; in a title or in capitals, more. */
const mostCapitals = 0.6;
const fewestWords = 4;

/** Cuts a passage into words. */
export function cutPassage(passage: Passage, index: number, lexicon: Lexicon): CutPassage {
  const words = wordsIn(passage.text, (word) => goesOn(word, lexicon)).map((word) => withoutElision(word, lexicon));
  const long = words.filter(({ text }) => text.length > 3);
  const capitals = long.filter(({ capital }) => capital).length;
  const titled = !lexicon.capitalNouns && long.length >= fewestWords && capitals > mostCapitals * long.length;
  return { ...passage, index, words, titled };
}

/** "Mr. Smith", "J. Smith", "St. Clair": whether a sentence goes on after the word and a full stop. */
function goesOn(word: string, lexicon: Lexicon): boolean {
  if (word.length === 1 || word.includes('.')) return word === word.toUpperCase();
  return (lexicon.of(foldWord(word)) & (says.title | says.short)) !== 0;
}

/** A word as the lexicon has it. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** "l'Espagne", "L'Espagne", "dell'Ucraina": the name is what stands behind the apostrophe. */
function withoutElision(word: Word, lexicon: Lexicon): Word {
  if (lexicon.elisions.size === 0) return word;
  const at = word.text.search(/['’]/);
  if (at < 1 || at > 5) return word;
  const behind = word.text.slice(at + 1);
  if (!/^\p{Lu}/u.test(behind) || !lexicon.elisions.has(word.text.slice(0, at).toLowerCase())) return word;
  // "Fabrizio Dell'Orto": a capital inside a sentence belongs to the name.
  if (word.capital && word.gap === 'space') return word;
  return { ...word, text: behind, start: word.start + at + 1, capital: true, gap: word.capital ? word.gap : 'space' };
}
