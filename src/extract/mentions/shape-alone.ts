/** Tells English phrases from names of which only their shape speaks for a bearer: "Relay Chat", "a Lantern Killer dish". Knows no kinds. */
import { lowerCase } from '../../text/char-kinds.ts';
import { wordsAndSurnames } from '../../text/languages/names/also-surnames.ts';
import { ordinaryWords } from '../../text/languages/names/ordinary-words.ts';
import { isThingSign } from '../../text/languages/names/thing-signs.ts';
import { articlesBefore, compassPoints, high, wordsBehind } from '../../text/languages/names/words-behind.ts';
import type { Evidence } from './candidate.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { Run } from './runs.ts';
import type { Word } from './word-scan.ts';

/** What the shape of two words says for a person, or an article before them for a body. */
const ofShape = 1;
/** What a preposition says for a place. */
const ofPreposition = 2;
/** What a verb of speech adds to it. */
const ofSpeech = 3;

/** What a firm of namesakes says for a body. */
const ofNamesakes = 5;

/** "Uber Eats", "Blue Origin": no given name, and the last word is nobody's surname, unless the first is an ordinary one too. */
function isOrdinaryName(own: readonly string[], lexicon: Lexicon): boolean {
  const [first = '', last = ''] = [own[0], own.at(-1)];
  if (!lexicon.genericCapitals || own.length < 2 || !isOrdinary(last)) return false;
  // "Chidera Ball", "Jagjivan Ram": names of all languages end like English words.
  if ((last.length < shortestSure || wordsAndSurnames.has(lowerCase(last))) && !isOrdinary(first)) return false;
  return (lexicon.said(first) & says.given) === 0 && !/^\p{Lu}\.?$/u.test(first);
}

/** Shorter words are syllables of names elsewhere. */
const shortestSure = 4;

/** Whether a word, or what it is several of, is an ordinary one. */
function isOrdinary(written: string): boolean {
  const word = lowerCase(written);
  if (ordinaryWords.has(word)) return true;
  if (!word.endsWith('s')) return false;
  return ordinaryWords.has(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1));
}

/** Whether a town begins: "in South Bend, Indiana", where what follows is no nationality, office or body. */
export function opensTown(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (
    !lexicon.genericCapitals ||
    to - at !== 2 ||
    !compassPoints.has(word.text) ||
    next?.gap !== 'space' ||
    !next.capital
  )
    return false;
  const others =
    says.notName | says.role | says.title | says.calendar | says.rolesOfMany | says.given | says.organisation;
  return (lexicon.said(next.text) & (others | says.otherThing)) === 0;
}

/** "la Centuria Maal", "del Plan Maal": an article before two words that nobody is called by. */
function isArticled(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  const before = words[from - 1];
  if (!lexicon.doubleSurnames || before === undefined || before.capital || words[from]?.gap !== 'space') return false;
  if ((lexicon.said((words[from] as Word).text) & says.given) !== 0) return false;
  return words[from]?.elision === undefined && articled.has(before.text);
}

/** Articles of Spanish, alone and in prepositions. */
const articled: ReadonlySet<string> = new Set(articlesBefore);

/** What speaks for a body where nobody is called so: "Blue Origin said". */
export function withoutShape(own: readonly string[], evidence: Evidence, lexicon: Lexicon): Evidence {
  const { person, organisation } = evidence;
  // "Dominick and Dominick".
  if (own.length === 3 && own[0] === own[2] && lexicon.genericCapitals)
    return { person: 0, organisation: ofNamesakes, place: 0 };
  // "Saugus High": a school.
  if (lexicon.genericCapitals && own.length > 1 && own.at(-1) === high && person <= ofSpeech)
    return { person: 0, organisation: organisation + ofNamesakes, place: 0 };
  if (person === 0 || person > ofSpeech || !isOrdinaryName(own, lexicon)) return evidence;
  return { ...evidence, person: 0, organisation: organisation + person };
}

/** "Powassan virus": an illness is called so. */
function isThingAlone(
  words: readonly Word[],
  { from, to }: Pick<Run, 'from' | 'to'>,
  { person, organisation }: Evidence,
): boolean {
  const next = words[to];
  return (
    to - from === 1 && person + organisation < ofSpeech && next?.gap === 'space' && wordsBehind.illnesses.has(next.text)
  );
}

/** Whether nothing but its shape says that these words are a name, and they end like a phrase or a thing stands behind them. */
export function isPhraseAlone(
  words: readonly Word[],
  { from, to }: Pick<Run, 'from' | 'to'>,
  { person, organisation, place }: Evidence,
  lexicon: Lexicon,
): boolean {
  const last = words[to - 1] as Word;
  if (lexicon.genericCapitals && isThingAlone(words, { from, to }, { person, organisation, place })) return true;
  // "Imus in the Morning": nothing but a preposition says that an ordinary word is a place.
  if (to - from === 1 && lexicon.genericCapitals && person + organisation === 0 && place <= ofPreposition)
    return place === ofPreposition && ordinaryWords.has(lowerCase((words[from] as Word).text));
  if (to - from > 1 && lexicon.genericCapitals && isThingSign(last.text, 'en')) return true;
  if (to - from < 2 || Math.max(person, organisation, place) > ofShape) return false;
  if (!lexicon.genericCapitals) return organisation === 0 && isArticled(words, from, lexicon);
  const next = words[to];
  const own = words.slice(from, to).map(({ text }) => text);
  const behind = next?.gap === 'space' ? next.text : '';
  // "the Osric Blane film": whoever made it, unless a word is an ordinary one.
  if (wordsBehind.things.has(behind) || (wordsBehind.works.has(behind) && own.some(isOrdinary))) return true;
  return isOrdinaryName(own, lexicon);
}
