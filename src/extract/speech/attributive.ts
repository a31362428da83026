/** Finds whom words mean that newsrooms put for a name just given: "der SPD-Politiker", "the 51-year-old". Knows the paragraphs before. */
import { baseTag } from '../../text/base-tag.ts';
import { cutWords, type Word } from '../../text/cut-words.ts';
import { type Attributes, attributesOf } from '../../text/languages/reporting/attributes.ts';
import { demonymsOf } from '../../text/languages/reporting/demonyms.ts';
import { type Gender, genderOf } from '../../text/name-gender.ts';
import { placeAt } from '../../text/span-search.ts';
import { ageBehind, namesBeside } from './apposed.ts';
import { kindOfMention, mentionFrom, namesIn, type Place, type Scene, scenesUpTo, wordsIn } from './scene.ts';
import { isAnybodyUnnamed } from './unnamed.ts';

/** Shorter nouns end other words by chance. */
const shortestTail = 5;

/** What is said of somebody: the article before it, where one stands, and the words of the noun. */
interface Said {
  readonly article: string;
  readonly run: readonly string[];
  readonly noun: string;
}

/** The one person whom the text names right there, where the noun is such a word and nobody else is called so. */
export function meantByNoun({ article, run, noun }: Said, place: Place): number | null {
  const words = attributesOf(baseTag(place.scene.language));
  if (words === null) return null;
  const isAge = words.ages.has(noun) && !isOfSomebodyElse(noun, words, place);
  if (!isAge && !isAttribute(words, noun)) return null;
  const isBare = place.scene.words.articles.size === 0 || article === '';
  if (isBare && run.length > 1) return null;
  const { names, others } = namesBeside(place.scenes, place.scene.block, { nouns: [noun], kind: 'person' });
  const name = names.size > 0 || others > 0 ? null : onlyPersonNear(place, words, article);
  // "The senator" is not the mayor whom he attacks.
  if (name === null || (!isAge && isCalledElse(name, noun, place))) return null;
  return standsWith(name, noun, place) || isOtherNation(noun, name, place) ? null : name;
}

/** "the Swede said" and "the German said" are two, unless they are forms of one word. */
export function isOtherNation(noun: string, name: number, { scene, before }: Pick<Place, 'scene' | 'before'>): boolean {
  const nations = demonymsOf(baseTag(scene.language));
  if (!nations.has(noun)) return false;
  return before.some(({ speaker }) => {
    if (speaker?.name !== name) return false;
    const own = cutWords(speaker.text).find(({ lower }) => nations.has(lower));
    return own !== undefined && own.lower.slice(0, sameStem) !== noun.slice(0, sameStem);
  });
}

const sameStem = 3;

/** Whether the text calls a person something else than this. */
function isCalledElse(name: number, noun: string, { scene }: Place): boolean {
  const described = scene.names[name]?.described ?? [];
  return described.length > 0 && !described.some((words) => words.toLowerCase().includes(noun));
}

/** "Anna Weber lost to the Swede": one sentence with the name and the noun tells of two, unless the noun is of the name. */
export function standsWith(name: number, noun: string, { scene, scenes, at }: Place): boolean {
  for (const earlier of scenesUpTo(scenes, scene.block)) {
    for (const mention of earlier.mentions) {
      const sentence = earlier.sentences[placeAt(earlier.sentences, mention.within.start)];
      if (mention.name !== name || sentence === undefined || (earlier === scene && sentence.end > at)) continue;
      if (wordsIn(earlier, sentence).some(({ lower }) => lower === noun)) return true;
    }
  }
  return false;
}

/** "ce producteur de cidre": whom the text has just named, whatever the noun. */
export function meantByThis(article: string, place: Place): number | null {
  const words = attributesOf(baseTag(place.scene.language));
  return words?.demonstratives.has(article) === true ? onlyPersonNear(place, words, article) : null;
}

/** The one person whom the text names right there, where nobody of an age not given, and nobody without a name, has a part in it. */
export function meantByAge(article: string, age: string, place: Place): number | null {
  const words = attributesOf(baseTag(place.scene.language));
  if (words === null || words.parts.size === 0 || isOfSomebodyElse(age, words, place)) return null;
  const name = onlyPersonNear(place, words, article);
  return name === null || isOfOtherAge(name, age, place) ? null : name;
}

function isAttribute({ nouns, isCompound }: Attributes, noun: string): boolean {
  if (nouns.has(noun)) return true;
  return isCompound && [...nouns].some((one) => one.length >= shortestTail && noun.endsWith(one));
}

function genderMeant({ she, he }: Attributes, article: string): Gender | null {
  if (she.has(article)) return 'she';
  return he.has(article) ? 'he' : null;
}

/** Whether an accused or a victim is spoken of up to there, or the same age of somebody without a name. */
function isOfSomebodyElse(age: string, { parts }: Attributes, { scene, scenes, at }: Place): boolean {
  for (const earlier of scenesUpTo(scenes, scene.block)) {
    const own = earlier.cut.filter(({ end }) => earlier !== scene || end <= at);
    // "Passageraren Judith Okafor" has a name.
    const isNamed = (word: Word) => mentionFrom(earlier, word.end)?.within.start === word.end + 1;
    if (own.some((word) => word.lower === age || (parts.has(word.lower) && !isNamed(word)))) return true;
  }
  return false;
}

/** "Anna Berg (48)" is not the 51-year-old. */
function isOfOtherAge(name: number, age: string, { scene, scenes }: Place): boolean {
  for (const earlier of scenesUpTo(scenes, scene.block)) {
    for (const mention of earlier.mentions) {
      const stated = mention.name === name ? ageBehind(earlier, mention) : undefined;
      if (stated !== undefined && stated !== age) return true;
    }
  }
  return false;
}

/** The only person who fits and is no official: in the same paragraph before a place, in the one before that leads to it, or of all. */
function onlyPersonNear(place: Place, words: Attributes, article: string): number | null {
  const { scene, scenes, at } = place;
  const gender = genderMeant(words, article);
  const own = peopleIn(scene, { end: at, gender }, place);
  const earlier = scenes(scene.block - 1);
  const isLeading = earlier !== null && !earlier.isHeading && earlier.speech.length === 0;
  const before = isLeading ? peopleIn(earlier, { end: earlier.text.length, gender }, place) : noPeople;
  const people = [own, before].find(({ all }) => all > 0) ?? ofAll(place, gender);
  const [only = null] = people.fitting.size === 1 && !people.isOpen ? people.fitting : [];
  if (only === null || isOfficial(only, words, place)) return null;
  // "Rui Neves scored. His coach was happy. “He is a gift,” the Italian said."
  const isOther =
    isAnybodyUnnamed(scene, { start: 0, end: at }) ||
    (people === before && earlier !== null && isAnybodyUnnamed(earlier, { start: 0, end: earlier.text.length }));
  return isOther ? null : only;
}

/** Who is named in a paragraph up to a place, or has spoken there. */
interface People {
  readonly all: number;
  readonly fitting: ReadonlySet<number>;
  /** Whether somebody without a name has spoken, who may be meant as well. */
  readonly isOpen: boolean;
}

const noPeople: People = { all: 0, fitting: new Set(), isOpen: false };

function peopleIn(
  scene: Scene,
  { end, gender }: { readonly end: number; readonly gender: Gender | null },
  { before }: Place,
): People {
  const own = before.filter(({ block }) => block === scene.block);
  const named = namesIn(scene, { start: 0, end }).filter((mention) => kindOfMention(scene, mention) === 'person');
  const all = new Set([...named.map(({ name }) => name), ...own.flatMap(({ speaker }) => speaker?.name ?? [])]);
  return {
    all: all.size,
    fitting: new Set([...all].filter((name) => fits(scene, name, gender))),
    isOpen: own.some(({ speaker }) => speaker !== null && speaker.name === null),
  };
}

/** Where the paragraph and the one before name nobody: who is named in all of the text up to there. */
function ofAll(place: Place, gender: Gender | null): People {
  const fitting = new Set<number>();
  let isOpen = false;
  for (const earlier of scenesUpTo(place.scenes, place.scene.block - 1)) {
    const people = peopleIn(earlier, { end: earlier.text.length, gender }, place);
    for (const name of people.fitting) fitting.add(name);
    isOpen ||= people.isOpen;
  }
  return { all: fitting.size, fitting, isOpen };
}

function isOfficial(name: number, { officials }: Attributes, { scene, scenes }: Place): boolean {
  return namesBeside(scenes, scene.block, { nouns: officials, kind: 'person' }).names.has(name);
}

function fits({ names, language }: Scene, name: number, gender: Gender | null): boolean {
  const { name: full = '', kind } = names[name] ?? {};
  const own = gender === null ? null : genderOf(full, baseTag(language));
  return kind === 'person' && (own === null || own === gender);
}
