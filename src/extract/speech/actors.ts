/** Tells whether a name may be that of who speaks: no genitive, and not behind a word that makes it another's. */
import type { Mention } from '../../model/article.ts';
import { baseTag } from '../../text/base-tag.ts';
import type { Word } from '../../text/cut-words.ts';
import { conjunctionsFor } from '../../text/languages/names/conjunctions.ts';
import { attributesOf } from '../../text/languages/reporting/attributes.ts';
import { belongsToAnother } from '../../text/languages/reporting/belongings.ts';
import { isGenitive, isInName, isOtherCase, kindOfMention, mentionBefore, type Scene, wordsIn } from './scene.ts';
import { isCalledSo, isSpokesperson } from './topic.ts';

const longestArticle = 3;

/** A person who is not somebody's wife or spokesman: "Merkel's office", "the team of Tsikhanouskaya" are others. */
export function isActor(scene: Scene, mention: Mention): boolean {
  return kindOfMention(scene, mention) === 'person' && !isOtherCase(scene, mention) && isFree(scene, mention);
}

function isArticle({ words: { articles, of, to } }: Scene, { lower }: Word): boolean {
  return !of.has(lower) && (articles.has(lower) || to.has(lower)) && lower.length <= longestArticle;
}

/** Whether a name is no part of another's description: "a spokesman for", "the team of". */
function isFree(scene: Scene, mention: Mention): boolean {
  if (isGenitive(scene, mention)) return false;
  const { start, end } = mention.within;
  // "die SPD-Politikerin", "Merkel-Vertraute": the word goes on, and is somebody else.
  if (/^-\p{L}{3}/u.test(scene.text.slice(end, end + longestArticle + 2))) return false;
  const isPerson = kindOfMention(scene, mention) === 'person';
  const words = isPerson
    ? wordsBefore(scene, start)
    : wordsIn(scene, { start: Math.max(0, start - nearLead), end: start });
  if (isPerson && isUnderArticle(scene, start)) return false;
  const partner = isPerson ? joinedTo(scene, words) : null;
  if (partner !== null) return isFree(scene, partner);
  // "mit dem ZDF": the article between is no part of what leads to the name.
  const lead = words.at(-1);
  const before = lead !== undefined && isArticle(scene, lead) ? words.at(-2) : lead;
  if (before === undefined || lead === undefined) return true;
  // "An aide to President Ann Lee".
  if (isPerson && isAnothersTo(scene, words, lead)) return false;
  if (!scene.words.of.has(before.lower)) return true;
  const isBehindTitle = isPerson && (lead?.end ?? start) < start - 1;
  if (isBehindTitle && !scene.words.to.has(before.lower) && !isOwned(scene, words, before)) return true;
  // "sein Anwalt, der Jurist Karl Berg", "sagte der Jurist": in the genitive a noun stands right before it.
  const noun = words[words.indexOf(before) - 1];
  const isArticleOnly =
    isPerson && scene.words.articles.has(before.lower) && !(noun !== undefined && isNounBefore(scene, noun, before));
  return isArticleOnly || /[,:;.]/.test(scene.text.slice(before.end, start));
}

/** "The Harwick campaign said": in English nobody's own name stands right behind the article. */
function isUnderArticle({ text, words: { turns } }: Scene, start: number): boolean {
  return turns.withs.size > 0 && /\bthe $/i.test(text.slice(Math.max(0, start - nearArticle), start));
}

const nearArticle = 5;

/** "die Melder von Lutter und Feist": whoever "and" joins to a name stands where that one stands; null where it joins none. */
function joinedTo(scene: Scene, words: readonly Word[]): Mention | null {
  const [other, and] = words.slice(-2);
  if (
    other === undefined ||
    and === undefined ||
    !conjunctionsFor(scene.language).has(and.lower) ||
    !isInName(scene, other)
  )
    return null;
  const mention = mentionBefore(scene, and.start);
  const isNext =
    mention !== undefined && mention.within.end === other.end && scene.text.slice(other.end, and.start) === ' ';
  return isNext ? mention : null;
}

/** "a lawyer for (Mayor)", "die Frau von (Kanzler)", but "City of Harwick Mayor Tom Reed", "on Tuesday Mayor Reed". */
function isOwned(scene: Scene, words: readonly Word[], before: Word): boolean {
  const { articles, of } = scene.words;
  const at = words.indexOf(before);
  const next = words[at - 1];
  const noun = next !== undefined && (articles.has(next.lower) || of.has(next.lower)) ? words[at - 2] : next;
  if (noun === undefined) return false;
  const tag = baseTag(scene.language);
  if (!/^\p{Ll}/u.test(scene.text.charAt(noun.start)) && tag !== 'de') return false;
  if (attributesOf(tag)?.kin.has(noun.lower) === true || belongsToAnother(noun.lower, tag)) return true;
  return isCalledSo(scene.language, noun.lower) || isSpokesperson(scene, compoundOf(scene, words, noun));
}

/** "an aide to (President)": the noun before "to" is of those who belong to others; not "the minister said to". */
function isAnothersTo({ language, words: { to } }: Scene, words: readonly Word[], lead: Word): boolean {
  const noun = words[words.indexOf(lead) - 1]?.lower ?? '';
  const tag = baseTag(language);
  return to.has(lead.lower) && (belongsToAnother(noun, tag) || attributesOf(tag)?.kin.has(noun) === true);
}

/** "porte-parole": a word with what a hyphen joins to it. */
function compoundOf({ text }: Scene, words: readonly Word[], noun: Word): string {
  const first = words[words.indexOf(noun) - 1];
  return first !== undefined && text.slice(first.end, noun.start) === '-' ? `${first.lower}-${noun.lower}` : noun.lower;
}

function isNounBefore({ text }: Scene, noun: Word, word: Word): boolean {
  return text.slice(noun.end, word.start) === ' ' && /^\p{Lu}/u.test(text.slice(noun.start, noun.end));
}

/** The words that lead to a name, without what its bearer is called right before it: "a spokesman for (Prime Minister) Ian Holt". */
function wordsBefore(scene: Scene, start: number): readonly Word[] {
  const words = wordsIn(scene, { start: Math.max(0, start - farthestLead), end: start });
  let to = words.length;
  for (let next = start; to > 0; to -= 1) {
    const word = words[to - 1] as Word;
    if (!/^[ -]$/.test(scene.text.slice(word.end, next)) || isInName(scene, word)) break;
    const isPart = to < words.length && /^\p{Lu}/u.test(scene.text.slice(word.start, word.end));
    // "do ex-presidente João Lima": what a hyphen joins to a title is part of it.
    const isPrefix = scene.text.charAt(word.end) === '-' && to < words.length;
    if (!isPart && !isPrefix && !isCalledSo(scene.language, word.lower)) break;
    next = word.start;
  }
  return words.slice(0, to);
}

/** "to the former Prime Minister". */
const farthestLead = 48;
/** "with the": no article is longer. */
const nearLead = 24;

/** An organisation or place that may speak. */
export function isBody(scene: Scene, mention: Mention): boolean {
  return kindOfMention(scene, mention) !== 'person' && isFree(scene, mention);
}

/** How many of some words stand before a name. */
export function countBefore(words: readonly Word[], { within }: Mention): number {
  return words.filter(({ end }) => end <= within.start).length;
}

/** An organisation, whatever leads to its name. */
export function isPlainBody(scene: Scene, mention: Mention): boolean {
  return kindOfMention(scene, mention) === 'organisation' && !isGenitive(scene, mention);
}
