/**
 * Finds whom a description behind speech means where one person alone opens what leads to it: "Wirtin Mair Puw rettete nur
 * die Kasse. „Das Bier kann ersaufen“, so die resolute Waliserin." Knows two paragraphs.
 */
import { baseTag } from '../../text/base-tag.ts';
import { attributesOf } from '../../text/languages/reporting/attributes.ts';
import { callingsOf } from '../../text/languages/reporting/callings.ts';
import { demonymsOf } from '../../text/languages/reporting/demonyms.ts';
import { type HumanNouns, humanNounsOf } from '../../text/languages/reporting/human-nouns.ts';
import { isOfWoman } from '../../text/languages/reporting/kin-genders.ts';
import { isActor } from './actors.ts';
import { namesBeside } from './apposed.ts';
import { isOtherNation, standsWith } from './attributive.ts';
import { genderOfDescription, genderTold } from './gender.ts';
import { kindOfMention, namesIn, type Place, type Scene, wordsIn } from './scene.ts';
import { isBodyNoun, isCalling, isSpokesperson } from './topic.ts';
import { isAnybodyUnnamed } from './unnamed.ts';

/** "Капитан команды Денис Гулин": no farther from the beginning does the name stand. */
const longestTitle = 48;
/** What leads to speech in a paragraph of its own is short. */
const mostSentences = 2;

/** The person, where the words are a definite description of somebody by nation or as the text calls him, and of nobody else told of there. */
export function meantByOpening(words: readonly string[], run: readonly string[], place: Place): number | null {
  const { scene, scenes } = place;
  const base = baseTag(scene.language);
  const nouns = humanNounsOf(base);
  if (nouns === null || !isDefinite(nouns, words[0] ?? '', scene)) return null;
  const noun = nounIn(run, scene, nouns);
  const name = noun === undefined || isOfAnother(noun, scene) ? null : openingPerson(place);
  if (name === null || noun === undefined || !isToldToBe(noun, name, place)) return null;
  if (isOtherNation(noun, name, place)) return null;
  const { names, others } = namesBeside(scenes, scene.block, { nouns: [noun], kind: 'person' });
  if (others > 0 || [...names].some((one) => one !== name) || standsWith(name, noun, place)) return null;
  const gender = genderOfDescription(words.join(' '), base);
  const own = gender === null ? null : genderTold(place, name);
  return own === null || own === gender ? name : null;
}

function isDefinite({ definite }: HumanNouns, first: string, { words: { articles } }: Scene): boolean {
  return definite.has(first) || (!articles.has(first) && (articles.size === 0 || !definite.has('the')));
}

function nounIn(run: readonly string[], { language }: Scene, { isHuman }: HumanNouns): string | undefined {
  const base = baseTag(language);
  const isOne = (word: string) =>
    isHuman(word) || isCalling(language, word) || demonymsOf(base).has(word) || isOfWoman(base, word);
  return callingsOf(base).nounFirst ? run.find(isOne) : run.findLast(isOne);
}

/** "the judge", "the coach", "the company": who has a part in what befalls another, and what is no person. */
function isOfAnother(noun: string, scene: Scene): boolean {
  const words = attributesOf(baseTag(scene.language));
  if (words === null || isSpokesperson(scene, noun)) return true;
  return words.officials.includes(noun) || words.parts.has(noun) || words.kin.has(noun) || isBodyNoun(scene, noun);
}

/** Whom the text calls so, or by his nation: an office or a trade that it does not tell of may be another's. */
function isToldToBe(noun: string, name: number, { scene: { names, language } }: Place): boolean {
  const described = names[name]?.described ?? [];
  return described.some((words) => words.toLowerCase().includes(noun)) || demonymsOf(baseTag(language)).has(noun);
}

/** The one person of what stands before speech in its paragraph, or of a short one that leads to it, who opens that; else null. */
function openingPerson({ scene, scenes, before, at }: Place): number | null {
  const isOwn = /\p{L}/u.test(scene.text.slice(0, at));
  const earlier = isOwn ? scene : scenes(scene.block - 1);
  if (earlier === null || earlier.isHeading) return null;
  const end = isOwn ? at : earlier.text.length;
  if (!isOwn && (earlier.speech.length > 0 || earlier.sentences.length > mostSentences)) return null;
  const people = namesIn(earlier, { start: 0, end }).filter((one) => kindOfMention(earlier, one) === 'person');
  const [first] = people;
  if (first === undefined || people.some(({ name }) => name !== first.name) || !isActor(earlier, first)) return null;
  const spoken = before.filter(({ block }) => block === earlier.block);
  if (spoken.some(({ speaker }) => speaker === null || speaker.name !== first.name)) return null;
  const isFirst = first.within.start <= Math.min(longestTitle, earlier.sentences[0]?.end ?? 0);
  return isFirst && !isShared(earlier, end, first.within.start) ? first.name : null;
}

/** Whether somebody without a name has a part in it, or the name stands behind a verb: "Peter was met by", "Ein Schreiner half". */
function isShared(scene: Scene, end: number, opening: number): boolean {
  const { verbs, turns } = scene.words;
  const isTurned = wordsIn(scene, { start: 0, end: opening }).some(
    ({ lower }) => verbs.has(lower) || turns.clauses.has(lower) || turns.indefinite.has(lower),
  );
  return isTurned || isAnybodyUnnamed(scene, { start: opening, end });
}
