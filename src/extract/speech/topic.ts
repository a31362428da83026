/** Finds whom the sentence before is about where it names nobody: "El guardameta no descarta seguir." Knows two paragraphs. */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import type { Word } from '../../text/cut-words.ts';
import { attributesOf } from '../../text/languages/reporting/attributes.ts';
import { callingsOf } from '../../text/languages/reporting/callings.ts';
import { placeAt } from '../../text/span-search.ts';
import { lexiconFor, says } from '../mentions/lexicon.ts';
import { kindOfMention, namesIn, type Scene, type Scenes, wordsIn } from './scene.ts';

const bodies = says.organisation | says.organisationKind;

/** The article and the noun that open the sentence before a place, where the noun is what people or bodies are called; else null. */
export function topicBefore(scene: Scene, at: number): Span | null {
  const sentence = scene.sentences[placeAt(scene.sentences, at) - 1];
  if (sentence === undefined || isNamingAnybody(scene, sentence)) return null;
  const [article, noun] = wordsIn(scene, sentence);
  if (article === undefined || noun === undefined || !scene.words.articles.has(article.lower)) return null;
  return isCallingOrBody(scene, noun.lower) ? { start: article.start, end: noun.end } : null;
}

/** "La ministra envió un mensaje en el que aseguraba": who opens a sentence up to a verb, where only a description does. */
export function topicOf(scene: Scene, sentence: Span, end: number): Span | null {
  const person = personOpening(scene, { start: sentence.start, end }, { start: sentence.start, end });
  return person?.span ?? null;
}

/** Somebody described, where the description stands. */
interface Described {
  readonly scene: Scene;
  readonly span: Span;
  /** Whether it is somebody new, or one who mostly has no name: "a patient", "the survivor"; "the captain" may have been named. */
  readonly isNobodyNamed: boolean;
}

/**
 * Whom "she said" means where no name but a description opens the sentence before, or the whole paragraph before speech that
 * opens its own: "One former patient left in tears.", "The survivor said passengers had been given no instructions."
 */
export function personBefore(scene: Scene, scenes: Scenes, { start }: Span): Described | null {
  const own = placeAt(scene.sentences, start);
  const sentence = scene.sentences[own - 1];
  if (sentence !== undefined && own > 0) return personOpening(scene, sentence, sentence);
  const earlier = /[\p{L}\p{N}]/u.test(scene.text.slice(0, start)) ? null : scenes(scene.block - 1);
  const [first] = earlier?.sentences ?? [];
  if (earlier === null || earlier.isHeading || first === undefined) return null;
  // "A man was arrested. ¶ “We are relieved,” she said": only whoever is said to have told something goes on.
  return isTelling(earlier, first) ? personOpening(earlier, first, { start: 0, end: earlier.text.length }) : null;
}

/** The article and the noun, with a word or two between, that open a sentence, where a stretch of text names nobody. */
function personOpening(scene: Scene, sentence: Span, { start, end }: Span): Described | null {
  if (isNamingAnybody(scene, { start, end }) || isBefallen(scene, sentence)) return null;
  const [article, ...words] = wordsIn(scene, {
    start: sentence.start,
    end: Math.min(sentence.end, sentence.start + longestOpening),
  });
  if (article === undefined) return null;
  const { indefinite } = scene.words.turns;
  const listed = attributesOf(baseTag(scene.language));
  const isKin = ({ lower }: Word) => listed?.kin.has(lower) === true;
  if (!scene.words.articles.has(article.lower)) {
    // "Biskopen har tilgitt tyven."
    const isOne = isCalling(scene.language, article.lower) || isKin(article);
    return isOne ? { scene, span: article, isNobodyNamed: isKin(article) } : null;
  }
  const isPart = ({ lower }: Word) => listed?.parts.has(lower) === true;
  // "Ein 93-Jähriger", "A 43-year-old woman".
  const aged = /^\p{N}{2,3}$/u.test(words[0]?.lower ?? '') && indefinite.has(article.lower) ? words[1] : undefined;
  if (aged !== undefined && scene.text.charAt(aged.start - 1) === '-')
    return { scene, span: { start: article.start, end: aged.end }, isNobodyNamed: true };
  const noun = words
    .slice(0, mostOfNoun)
    .find((word) => !isOwner(scene, word) && (isCalling(scene.language, word.lower) || isPart(word) || isKin(word)));
  if (noun === undefined || !/^(?:[\p{L} -]|['’]s )*$/u.test(scene.text.slice(article.start, noun.end))) return null;
  // "The suspect fled. “We want to find him,” she said": one of the case goes on only where he has told something.
  const isOfCase = isPart(noun) || listed?.officials.includes(noun.lower) === true;
  const isNobodyNamed = indefinite.has(article.lower) || isKin(noun) || (isOfCase && isTelling(scene, sentence));
  return { scene, span: { start: article.start, end: noun.end }, isNobodyNamed };
}

/** "The boy’s mother": it is the mother. */
function isOwner({ text }: Scene, { end }: Word): boolean {
  return /^['’]s\b/.test(text.slice(end, end + 3));
}

/** "A young female doctor". */
const mostOfNoun = 3;
const longestOpening = 60;

/** "The victim was taken to hospital. “He is stable,” she said": another tells it. */
function isBefallen(scene: Scene, sentence: Span): boolean {
  const { passives, befalls } = scene.words.turns;
  const words = wordsIn(scene, sentence);
  const isPassive = words.some(
    ({ lower }, at) => befalls.has(lower) || (passives.has(lower) && participle.test(words[at + 1]?.lower ?? '')),
  );
  return isPassive && !isTelling(scene, sentence);
}

/** English participles, not "less". */
const participle = /(?:ed|en|wn|ught|und|held|hurt|shot|hit)$/;

function isTelling(scene: Scene, sentence: Span): boolean {
  return wordsIn(scene, sentence).some(({ lower }) => scene.words.verbs.has(lower));
}

function isNamingAnybody(scene: Scene, { start, end }: Span): boolean {
  if (scene.speech.some((speech) => speech.start < end && speech.end > start)) return true;
  return namesIn(scene, { start, end }).some((one) => kindOfMention(scene, one) !== 'place');
}

/** Whether people are called so: an office or a trade. */
export function isCalling(language: LanguageTag, noun: string): boolean {
  if ((lexiconFor(language).said(noun) & says.role) !== 0) return true;
  const { same, woman, man } = callingsOf(baseTag(language));
  if ([...same, woman, man].some((words) => words.includes(noun))) return true;
  const attributes = attributesOf(baseTag(language));
  return attributes !== null && (attributes.nouns.has(noun) || attributes.officials.includes(noun));
}

/** Whether people are called so, by an office or a trade, or by their part in a case: "the accused". */
export function isCalledSo(language: LanguageTag, noun: string): boolean {
  return isCalling(language, noun) || attributesOf(baseTag(language))?.parts.has(noun) === true;
}

/** Whether people are called so who speak for another. */
export function isSpokesperson({ words: { spokespeople } }: Scene, noun: string): boolean {
  return spokespeople.some((one) => noun.startsWith(one));
}

/** Whether bodies are called so. */
export function isBodyNoun({ language }: Scene, noun: string): boolean {
  const isBody = (lexiconFor(language).said(noun) & bodies) !== 0;
  return isBody || callingsOf(baseTag(language)).companies.includes(noun);
}

/** Whether people or bodies are called so. */
export function isCallingOrBody(scene: Scene, noun: string): boolean {
  return isBodyNoun(scene, noun) || isCalling(scene.language, noun);
}
