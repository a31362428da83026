/**
 * Tells languages apart by their commonest words, after the idea that function words make up near half of any prose
 * (Ingle 1976; Cavnar and Trenkle 1994 for commonness). A word that kin share counts for each of them, so that what
 * remains between them is what tells them apart. Words and letters are data.
 */
import type { DetectedLanguage } from './detect-language.ts';
import { commonWords } from './languages/common-words/common-words.ts';
import { markLetters } from './languages/common-words/mark-letters.ts';
import { wordEndings } from './languages/common-words/word-endings.ts';
import { wordList } from './languages/word-list.ts';
import { isLetter } from './script.ts';
import { findHashed, findWord, hashWith, scattered, type WordIndex, wordIndex } from './word-index.ts';

/** Evidence below this many words, or below this share of a text's words, says nothing. */
const [leastScore, leastShare] = [1.5, 0.12];
/** The best must lead by so many words, and by so much of its own score: one word of a kin may be a slip or a name. */
const [leastLead, leastLeadShare] = [0.25, 0.025];
/** From so many words on it is certain when it leads by this share. */
const sureLeads = [
  { words: 60, lead: 0.25 },
  { words: 100, lead: 0.12 },
];
/** A marked letter says less than a word, a single letter too: names and initials carry both abroad. */
const [markWeight, initialWeight] = [0.25, 0.4];
/** An ending says less than a whole word. Endings have two to four letters, on words of five or more. */
const endingWeight = 0.3;
const shortestEnded = 5;
const [shortestEnding, longestEnding] = [2, 4];

interface Lexicon {
  readonly tags: readonly string[];
  /** Which languages list a word, as places in `tags`. */
  readonly words: WordIndex<readonly number[]>;
  /** Which languages have a word ending. */
  readonly endings: WordIndex<readonly number[]>;
  /** Which languages are marked by a letter, by its UTF-16 unit. */
  readonly letters: readonly (readonly number[] | undefined)[];
}

let made: Lexicon | null = null;

function lexicon(): Lexicon {
  made ??= makeLexicon();
  return made;
}

function makeLexicon(): Lexicon {
  const tags: string[] = [];
  const placesOf = (named: string): number[] =>
    wordList(named).map((tag) => (tags.includes(tag) ? tags.indexOf(tag) : tags.push(tag) - 1));
  const words = new Map<string, number[]>();
  for (const [named, listed] of commonWords.flatMap((family) => Object.entries(family))) {
    gather(words, wordList(listed), placesOf(named));
  }
  const endings = new Map<string, number[]>();
  for (const [named, listed] of Object.entries(wordEndings)) gather(endings, wordList(listed), placesOf(named));
  const marks = new Map<string, number[]>();
  for (const [named, listed] of Object.entries(markLetters)) gather(marks, [...listed], placesOf(named));
  const letters = Array.from({ length: 0x2000 }, (_, unit) => marks.get(String.fromCharCode(unit)));
  return { tags, words: wordIndex(shared(words)), endings: wordIndex(shared(endings)), letters };
}

/** Words that the same languages have share one list: a text meets few lists, which stay at hand. */
function shared(words: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, readonly number[]>();
  return new Map(
    [...words].map(([word, places]) => {
      const key = places.join();
      const list = lists.get(key) ?? places;
      lists.set(key, list);
      return [word, list] as const;
    }),
  );
}

function gather(map: Map<string, number[]>, keys: readonly string[], places: readonly number[]): void {
  for (const key of keys) {
    const gathered = map.get(key);
    if (gathered === undefined) map.set(key, [...places]);
    else for (const place of places) if (!gathered.includes(place)) gathered.push(place);
  }
}

/** The language of a lower-case text, by its words. */
export function detectByWords(text: string): DetectedLanguage {
  const { tags } = lexicon();
  const { words, scores } = score(text);
  const best = greatest(scores, -1);
  const next = greatest(scores, best);
  const top = scores[best] ?? 0;
  const lead = top - (scores[next] ?? 0);
  const unsure = top < leastScore || top < words * leastShare || lead < Math.max(leastLead, top * leastLeadShare);
  if (unsure) return { language: 'und', confidence: 'guess', rule: 'language/words' };
  const sure = sureLeads.some((least) => words >= least.words && lead >= top * least.lead);
  return { language: tags[best] ?? 'und', confidence: sure ? 'certain' : 'likely', rule: 'language/words' };
}

/** How many words, letters and endings of a lower-case text speak for the language that it looks most like. */
export function knownWords(text: string): number {
  const { scores } = score(text);
  return scores[greatest(scores, -1)] ?? 0;
}

interface Score {
  /** How many words the text has. */
  readonly words: number;
  readonly scores: Float64Array;
}

function score(text: string): Score {
  const { tags, words: known, endings, letters } = lexicon();
  const scores = new Float64Array(tags.length);
  const marks = new Float64Array(tags.length);
  let words = 0;
  let start = -1;
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (isLetter(unit)) {
      if (start < 0) [start, hash] = [at, 0];
      hash = hashWith(hash, unit);
      if (unit > 0x7f) add(marks, letters[unit], markWeight);
    } else if (start >= 0) {
      const listed = findHashed(known, text, { start, end: at }, scattered(hash));
      const isInitial = at - start === 1 && text.charCodeAt(start) < 0x600;
      if (listed !== undefined) add(scores, listed, isInitial ? initialWeight : 1);
      else if (at - start >= shortestEnded) addEndings(scores, text, at, endings);
      words += 1;
      start = -1;
    }
  }
  // Letters alone are names: they may strengthen what words say, not more.
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = (scores[at] ?? 0) + Math.min(marks[at] ?? 0, scores[at] ?? 0);
  }
  return { words, scores };
}

function addEndings(scores: Float64Array, text: string, end: number, endings: WordIndex<readonly number[]>): void {
  for (let length = shortestEnding; length <= longestEnding; length += 1) {
    add(scores, findWord(endings, text, end - length, end), endingWeight);
  }
}

function add(scores: Float64Array, places: readonly number[] | undefined, weight: number): void {
  if (places === undefined) return;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number;
    scores[place] = (scores[place] as number) + weight;
  }
}

/** The place of the greatest score, leaving one out. */
function greatest(scores: Float64Array, but: number): number {
  let best = -1;
  for (let at = 0; at < scores.length; at += 1) {
    if (at !== but && (best < 0 || (scores[at] ?? 0) > (scores[best] ?? 0))) best = at;
  }
  return best;
}
