/** Tells names of which nothing but their shape speaks, wherever they stand: "PET bottles", "Cotton Candy". Knows one article. */
import { lowerCase } from '../../text/char-kinds.ts';
import { wordsAndSurnames } from '../../text/languages/names/also-surnames.ts';
import { ordinaryWords } from '../../text/languages/names/ordinary-words.ts';
import { phraseWords } from '../../text/languages/names/phrase-words.ts';
import type { Bearer } from './bearers.ts';
import type { Candidate } from './candidate.ts';
import { says } from './lexicon.ts';
import type { Finder } from './name-ends.ts';
import { isRunTogether, isSign } from './sign.ts';

/** What a sign, or an ending that only things have, says for a body. */
const ofShape = 2;
/** What two words in a row say for a person. */
const ofTwoWords = 1;

/**
 * Whether nothing but its shape speaks for an English name: a sign (units, illnesses and shouted words are written so as often as
 * bodies are) or words that phrases are made of. In other languages signs are parties and services, and phrases have small letters.
 */
export function isUnsupported(bearer: Bearer, candidates: readonly Candidate[], finder: Finder): boolean {
  const { genericCapitals, borrowed } = finder.lexicon;
  if (!genericCapitals || borrowed || bearer.known !== null) return false;
  const own = bearer.of.map((at) => candidates[at] as Candidate);
  if (bearer.words.length === 1) return own.every(isBareSign);
  return own.every((one) => isBarePhrase(one, finder, own.length === 1));
}

function isBareSign({ text, evidence: { person, organisation, place } }: Candidate): boolean {
  return isSign(text) && organisation <= ofShape && person === 0 && place <= ofShape;
}

function isBarePhrase(
  { words, evidence: { person, organisation, place } }: Candidate,
  finder: Finder,
  isOnce: boolean,
): boolean {
  const isAbstract = (word: string) => finder.lexicon.isAbstract(lowerCase(word));
  if (place > 0 || words.length < 2) return false;
  const isPhrasal = (word: string) => isOfPhrases(word, finder);
  // "Universal Basic Income", "Investigational Interventions", named once: no more than an ending says that it is a body.
  if (organisation > 0)
    return person === 0 && organisation <= ofShape && (words.every(isPhrasal) || (isOnce && words.some(isAbstract)));
  // "EuroAsia Link", "Space X" and two words of phrases; "Mick Cash", "Cotabato Trench": a word that no phrase is made of may be somebody's name.
  return person === ofTwoWords && (words.some(isRunTogether) || words.at(-1)?.length === 1 || words.every(isPhrasal));
}

const ofPhrases =
  says.opener |
  says.notName |
  says.otherThing |
  says.field |
  says.calendar |
  says.thingKind |
  says.organisationKind |
  says.placeKind;

/** Whether a word stands in phrases: in a list of such words, or in small letters in this article. */
function isOfPhrases(written: string, { lexicon, isOrdinary }: Finder): boolean {
  const word = lowerCase(written);
  const said = lexicon.said(written);
  if ((said & (says.given | says.particle)) !== 0) return false;
  if ((said & ofPhrases) !== 0 || ordinaryWords.has(word) || wordsAndSurnames.has(word) || phraseWords.has(word))
    return true;
  return isOrdinary(written);
}
