/** Finds where the name of a body ends of which only the first word has a capital: "l'Agence nationale de la biodiversité a saisi". */
import { type Lexicon, says } from './lexicon.ts';
import type { Run } from './runs.ts';
import type { Word } from './word-scan.ts';

/** So many small words may stand between the body and what it is for: "de la". */
const mostJoins = 2;
/** Shorter words are no nouns. */
const shortestNoun = 4;

/** Such a name that begins at `at` or behind the article there; null where the word for a body stands alone or is any one of many. */
export function smallBodyAt(words: readonly Word[], at: number, lexicon: Lexicon): Pick<Run, 'from' | 'to'> | null {
  if (lexicon.smallBodies.heads.size === 0) return null;
  const isArticle = (lexicon.said((words[at] as Word).text) & says.article) !== 0 && words[at + 1]?.gap === 'space';
  const from = isArticle ? at + 1 : at;
  const to = endOfSmallBody(words, from, lexicon);
  return to === null ? null : { from, to };
}

function endOfSmallBody(words: readonly Word[], at: number, lexicon: Lexicon): number | null {
  const { heads, adjectives } = lexicon.smallBodies;
  const word = words[at] as Word;
  if ((word.gap !== 'space' && word.elision === undefined) || !word.capital) return null;
  if ((lexicon.said(word.text) & says.organisation) === 0) return null;
  let to = at + 1;
  while (isSmall(words[to]) && adjectives.has((words[to] as Word).text) && to - at < 3 && agrees(words, at, to))
    to += 1;
  const isCalled = to > at + 1;
  if (!isCalled && !heads.has(word.text.toLowerCase())) return null;
  const purpose = endOfPurpose(words, to, lexicon);
  // "l'Agence", and "l'Office de Maal", which is called by its place.
  return purpose ?? (isCalled && words[to]?.capital !== true ? to : null);
}

/** The end of "de la biodiversité", "des comptes": small words and a noun, whose adjective may follow; null when there is none. */
function endOfPurpose(words: readonly Word[], from: number, { smallBodies, said }: Lexicon): number | null {
  let at = from;
  while (isSmall(words[at]) && smallBodies.joins.has((words[at] as Word).text) && at - from < mostJoins) at += 1;
  const noun = words[at];
  if (noun === undefined || noun.capital || noun.text.length < shortestNoun || noun.gap === 'comma') return null;
  const isJoined =
    at > from ? noun.gap === 'space' || noun.elision !== undefined : noun.elision === 'd' || noun.elision === 'dell';
  if (!isJoined || smallBodies.common.has(noun.text) || (said(noun.text) & says.role) !== 0) return null;
  const next = words[at + 1];
  return isSmall(next) && smallBodies.adjectives.has((next as Word).text) ? at + 2 : at + 1;
}

/** "la presidente del Consiglio italiana": an adjective of another gender belongs to somebody else. */
function agrees(words: readonly Word[], head: number, at: number): boolean {
  const ends = `${words[head]?.text.at(-1)}${words[at]?.text.at(-1)}`;
  return ends !== 'oa' && ends !== 'ao';
}

function isSmall(word: Word | undefined): boolean {
  return word?.gap === 'space' && !word.capital;
}
