/** Chooses the form by which a name is listed: the fullest that the article has, without the ending of a case. */
import { groupBy } from '../../model/group.ts';
import { baseForms, type Ending } from '../../text/inflection.ts';
import type { Candidate } from './candidate.ts';
import { foldNameWord } from './name-forms.ts';
import type { ToListed } from './person-case.ts';

/** The fullest form of the candidates of one bearer. Of inflected forms the one that the others are made from. */
export function fullestName(own: readonly Candidate[], endings: readonly Ending[], toListed: ToListed): string {
  const known = own.filter((candidate) => candidate.known !== null);
  if (known.length > 0) return longest(known.map((candidate) => candidate.known?.name ?? candidate.text));
  const most = own.reduce((length, { words }) => Math.max(length, words.length), 0);
  const full = own.filter(({ words }) => words.length === most);
  const made = madeFrom(own, endings);
  let best = full[0];
  let votes = -1;
  for (const candidate of full) {
    const { words } = candidate;
    const count = made.get(foldNameWord(words.at(-1) ?? '')) ?? 0;
    if (count > votes) [best, votes] = [candidate, count];
  }
  return best === undefined ? '' : asListed(best, toListed);
}

/** The name as the text has it, in the case and the letters it is listed by. */
function asListed({ text, words }: Candidate, toListed: ToListed): string {
  const listed = toListed(words);
  const printed = listed.map((word) => inSmallLetters(word, listed));
  if (printed.every((word, at) => word === words[at])) return text.replace(/\s+/g, ' ');
  return printed.join(' ');
}

function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}

/** How many candidates end in each word or an inflected form of it. */
function madeFrom(own: readonly Candidate[], endings: readonly Ending[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [last, alike] of groupBy(own, ({ words }) => foldNameWord(words.at(-1) ?? ''))) {
    for (const base of new Set(baseForms(last, endings))) counts.set(base, (counts.get(base) ?? 0) + alike.length);
  }
  return counts;
}

/** From so many letters on, capitals throughout are a way of printing, not a sign. */
const longestSign = 5;

/** "ALEXANDER Lukashenko", "KARASJOK": words that are printed in capitals. */
function inSmallLetters(word: string, words: readonly string[]): string {
  if (word !== word.toUpperCase() || word.length < 3 || /[\p{N}.&]|-\p{Lu}{1,2}$/u.test(word)) return word;
  if (word.includes('-')) return ofParts(word);
  const amongOthers = words.some((other) => other.length > 2 && other !== other.toUpperCase());
  // "RTL Nieuws" keeps its sign; a first name has vowels in it.
  const opens =
    amongOthers && word === words[0] && words.length === 2 && /[AEIOUYÄÖÜÅØÆ]/.test(word) && word.length > 3;
  if (word.length <= longestSign && !opens) return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** "JEAN-PIERRE" is two names in capitals, "QRS-TVX" two signs. */
function ofParts(word: string): string {
  const parts = word.split('-');
  if (parts.every((part) => part.length <= longestPart)) return word;
  return parts.map((part) => part.charAt(0) + part.slice(1).toLowerCase()).join('-');
}

/** Signs that a hyphen joins are no longer than this. */
const longestPart = 3;
