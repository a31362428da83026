/** Chooses the form by which a name is listed: the fullest that the article has, without the ending of a case. */
import { baseForms, type Ending } from '../../text/inflection.ts';
import { foldNameWord } from './bearers.ts';
import type { Candidate } from './candidate.ts';

/** The fullest form of the candidates of one bearer. Of inflected forms the one that the others are made from. */
export function fullestName(own: readonly Candidate[], endings: readonly Ending[]): string {
  const known = own.filter((candidate) => candidate.known !== null);
  if (known.length > 0) return longest(known.map((candidate) => candidate.known?.name ?? candidate.text));
  const most = Math.max(...own.map(({ words }) => words.length));
  const full = own.filter(({ words }) => words.length === most).map(({ words }) => words);
  let [best, votes] = [full[0] ?? [], -1];
  for (const words of full) {
    const count = own.filter((other) => isMadeFrom(other.words, words, endings)).length;
    if (count > votes) [best, votes] = [words, count];
  }
  return best.map((word) => inSmallLetters(word, best)).join(' ');
}

function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}

/** Whether the last word of `other` is the last word of `base` or an inflected form of it. */
function isMadeFrom(other: readonly string[], base: readonly string[], endings: readonly Ending[]): boolean {
  const last = foldNameWord(base.at(-1) ?? '');
  return baseForms(foldNameWord(other.at(-1) ?? ''), endings).includes(last);
}

/** From so many letters on, capitals throughout are a way of printing, not a sign. */
const longestSign = 5;

/** "ALEXANDER Lukashenko", "KARASJOK": words that are printed in capitals. */
function inSmallLetters(word: string, words: readonly string[]): string {
  if (word !== word.toUpperCase() || word.length < 3 || /[\p{N}.&]/u.test(word)) return word;
  const amongOthers = words.some((other) => other.length > 2 && other !== other.toUpperCase());
  if (word.length <= longestSign && !(amongOthers && word === words[0] && words.length === 2)) return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}
