/** Weighs what the words of a name and the words around it say of its bearer. Weights are small whole numbers. */
import type { Evidence } from './candidate.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { CutPassage } from './passage.ts';
import { isOwner } from './runs.ts';
import { isSign } from './sign.ts';
import type { Word } from './word-scan.ts';

/** What the words around a name say. */
export interface Surroundings {
  readonly evidence: Evidence;
  /** What the text calls the bearer behind a comma; null when nothing. */
  readonly described: string | null;
  /** Whether a short form in brackets follows. */
  readonly sign: boolean;
}

/** What the words of a name say themselves. */
export function weighWords(words: readonly Word[], lexicon: Lexicon): Evidence {
  let [person, organisation, place] = [0, 0, 0];
  const said = words.map(({ text }) => lexicon.said(text));
  const count = words.length;
  const given = ((said[0] ?? 0) & says.given) !== 0;
  for (const [at, bits] of said.entries()) {
    if (count === 1 && (bits & (says.organisation | says.place)) === 0) break;
    // "Robert Hill", "Elizabeth Street": behind a given name such a word says less.
    const weight = given && count === 2 && at === 1 ? 3 : 5;
    if ((bits & says.organisation) !== 0) organisation += weight;
    else if ((bits & says.place) !== 0) place += weight - 1;
    if ((bits & says.company) !== 0 && at === count - 1 && at > 0) organisation += 6;
    if (words[at]?.gap === 'amp' && at > 0) organisation += 4;
  }
  const first = words[0]?.text ?? '';
  if (given) person += count > 1 ? 4 : 2;
  if (count > 1 && isInitial(first)) person += 3;
  if (said.some((bits, at) => at > 0 && (bits & says.particle) !== 0)) person += 1;
  if (count === 1 && isSign(first)) organisation += 2;
  if (count > 1 && count < 5 && organisation === 0 && place === 0) person += 1;
  return { person, organisation, place };
}

/** "J", "J." */
function isInitial(text: string): boolean {
  return text.length <= longestInitial && /^\p{Lu}\.?$/u.test(text);
}

/** A letter of two units, and a full stop. */
const longestInitial = 3;

/** What stands before and behind the words from `from` up to `to`; `start` is where titles before them begin. */
export function weighSurroundings(
  { words, text }: CutPassage,
  { from, to }: { from: number; to: number },
  start: number,
  lexicon: Lexicon,
): Surroundings {
  const before = weighBefore(words, { start, from, to }, lexicon);
  const behind = weighBehind(words, text, to, lexicon);
  return {
    evidence: {
      person: before.person + behind.evidence.person,
      organisation: before.organisation + behind.evidence.organisation,
      place: before.place + behind.evidence.place,
    },
    described: behind.described ?? before.described,
    sign: behind.sign,
  };
}

function weighBefore(
  words: readonly Word[],
  { start, from, to }: { readonly start: number; readonly from: number; readonly to: number },
  lexicon: Lexicon,
): Evidence & { described: string | null } {
  const none = { person: 0, organisation: 0, place: 0, described: null };
  const word = words[start - 1];
  const gap = words[start]?.gap;
  if (word === undefined || (gap !== 'space' && gap !== 'dot' && !(gap === 'comma' && !word.capital))) return none;
  const said = lexicon.said(word.text);
  if (gap === 'comma')
    return (said & (says.role | says.organisationKind)) === 0
      ? none
      : { ...none, person: (said & says.role) === 0 ? 0 : 1 };
  if ((said & says.title) !== 0) return { ...none, person: 4 };
  // "la présidente d'Île-de-France": what an office is of.
  const elided = from === start && (words[from] as Word).start - word.end > 1;
  if ((said & says.role) !== 0)
    return elided ? none : { ...none, person: 3, described: from === start ? word.text : null };
  if ((said & (says.organisation | says.organisationKind)) !== 0) return { ...none, organisation: 3 };
  if ((said & (says.place | says.placeKind)) !== 0) {
    // "начальник порта Нильс Берг": the place is what the office is of, and whoever holds it follows.
    const isOffice = word.gap === 'space' && (lexicon.said(words[start - 2]?.text ?? '') & says.role) !== 0;
    return isOffice && to - from > 1 ? { ...none, person: 3 } : { ...none, place: 3 };
  }
  if ((said & says.speech) !== 0) return { ...none, person: 2, organisation: 1 };
  // "in McArthur's apartment": what belongs to somebody may be anywhere.
  if ((said & says.beforePlace) !== 0) return { ...none, place: isOwned(words[to - 1]) ? 0 : 2 };
  // "the village of Lunde", "die Stadt am See".
  const earlier = (said & says.join) === 0 || word.gap !== 'space' ? 0 : lexicon.said(words[start - 2]?.text ?? '');
  if ((earlier & says.placeKind) !== 0) return { ...none, place: 3 };
  if ((said & says.towards) !== 0) return { ...none, place: 1 };
  return none;
}

function isOwned(word: Word | undefined): boolean {
  return word !== undefined && isOwner(word);
}

/** So many words behind a comma may say what the bearer is: ", Belarus's exiled opposition leader,". */
const longestApposition = 7;
/** Without an article before them fewer: ", professeur à", ", former minister". */
const shortestApposition = 3;

function weighBehind(
  words: readonly Word[],
  text: string,
  to: number,
  lexicon: Lexicon,
): Omit<Surroundings, 'evidence'> & { evidence: Evidence } {
  const none = { person: 0, organisation: 0, place: 0 };
  const word = words[to];
  const plain = { evidence: none, described: null, sign: false };
  if (word === undefined || word.gap === 'stop') return plain;
  if (word.gap === 'open') {
    if (/^\p{N}{2}$/u.test(word.text)) return { ...plain, evidence: { ...none, person: 3 } };
    const sign = isSign(word.text);
    return { ...plain, sign, evidence: sign ? { ...none, organisation: 2 } : none };
  }
  const said = lexicon.said(word.text);
  if (word.gap === 'space' && !word.capital && (said & says.speech) !== 0) {
    return { ...plain, evidence: { ...none, person: 2, organisation: 1 } };
  }
  if (word.gap !== 'comma') return plain;
  if (/^\p{N}{2}$/u.test(word.text)) return { ...plain, evidence: { ...none, person: 3 } };
  return apposition(words, text, to, lexicon) ?? plain;
}

function apposition(
  words: readonly Word[],
  text: string,
  to: number,
  lexicon: Lexicon,
): ReturnType<typeof weighBehind> | null {
  const opening = lexicon.said((words[to] as Word).text);
  // ", who held the post of Speaker", ", non esclude lo sciopero generale": a clause.
  if ((opening & says.opener) !== 0 && (opening & (says.article | says.role)) === 0) return null;
  const plain = (opening & says.article) === 0 && !(words[to] as Word).capital;
  const most = plain ? shortestApposition : longestApposition;
  for (let at = to; at < words.length && at < to + most; at += 1) {
    const word = words[at] as Word;
    if (at > to && word.gap !== 'space') return null;
    const said = lexicon.said(word.text);
    if ((said & says.speech) !== 0 && (said & says.role) === 0) return null;
    // "Bedürfnisse, das sei die Pflicht jeder Ehefrau": a second article begins another thing.
    if (lexicon.capitalNouns && at > to && (said & says.article) !== 0) return null;
    if ((said & says.role) === 0) continue;
    const next = words[at + 1];
    if (next !== undefined && next.gap === 'space' && next.capital) return null;
    const described = text.slice((words[to] as Word).start, word.end);
    return { evidence: { person: 3, organisation: 0, place: 0 }, described, sign: false };
  }
  return null;
}
