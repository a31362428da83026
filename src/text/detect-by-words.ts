/**
 * Tells apart languages in Latin letters by their commonest words, after the idea that function words make up near half
 * of any prose (Ingle 1976; Cavnar and Trenkle 1994 for ranking by commonness). Words and letters are data.
 */
import type { DetectedLanguage } from './detect-language.ts';
import { kinOnly, markLetters, stopWords } from './languages/stop-words.ts';
import { wordList } from './languages/word-list.ts';

/** Evidence below this many words, or below this share of a text's words, says nothing. */
const [leastScore, leastShare] = [1.5, 0.07];
/** How far the best must lead the next to be named at all. */
const leastLead = 1.25;
/** How far it must lead to be certain, from how many words on: kin such as nb and da stay near each other in any text. */
const sureLeads = [
  { words: 60, lead: 1.6 },
  { words: 300, lead: 1.3 },
];
/** A marked letter says less than a word: names carry it abroad. */
const letterWeight = 0.25;

/** For each word the languages that list it; and for each letter. Kin that cannot be told apart are `und-0`, `und-1`. */
const [byWord, byLetter] = [new Map<string, string[]>(), new Map<string, string[]>()];

function addTo(map: Map<string, string[]>, key: string, language: string): void {
  const languages = map.get(key);
  if (languages === undefined) map.set(key, [language]);
  else if (!languages.includes(language)) languages.push(language);
}

function load(): void {
  const lists = [...Object.entries(stopWords), ...kinOnly.map((words, index) => [`und-${index}`, words] as const)];
  for (const [language, words] of lists) {
    for (const word of wordList(words)) addTo(byWord, word, language);
  }
  for (const [language, letters] of Object.entries(markLetters)) {
    for (const letter of letters) addTo(byLetter, letter, language);
  }
}

/** The language of a lower-case text in Latin letters. */
export function detectByWords(text: string): DetectedLanguage {
  if (byWord.size === 0) load();
  const words = text.match(/\p{L}+/gu) ?? [];
  const [[best, score], [, next]] = topTwo(scoresOf(words));
  const unsure: DetectedLanguage = { language: 'und', confidence: 'guess', rule: 'language/words' };
  if (score < leastScore || score < words.length * leastShare || score < next * leastLead) return unsure;
  if (best.startsWith('und')) return unsure;
  const sure = sureLeads.some((least) => words.length >= least.words && score >= next * least.lead);
  return { language: best, confidence: sure ? 'certain' : 'likely', rule: 'language/words' };
}

/** The letters that tell a language are none of the plain 26. */
const marked = /[^a-z]/;

function scoresOf(words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  const give = (languages: readonly string[] | undefined, weight: number): void => {
    for (const language of languages ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + weight / (languages?.length ?? 1));
    }
  };
  for (const word of words) {
    give(byWord.get(word), 1);
    if (marked.test(word)) for (const letter of word) give(byLetter.get(letter), letterWeight);
  }
  return scores;
}

type Score = readonly [language: string, score: number];

function topTwo(scores: ReadonlyMap<string, number>): readonly [Score, Score] {
  const sorted = [...scores].sort((a, b) => b[1] - a[1]);
  return [sorted[0] ?? ['und', 0], sorted[1] ?? ['und', 0]];
}
