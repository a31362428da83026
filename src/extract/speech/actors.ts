/** Tells whether a name may be that of who speaks: no genitive, and not behind a word that makes it another's. */
import type { Mention } from '../../model/article.ts';
import { baseTag } from '../../text/base-tag.ts';
import type { Word } from '../../text/cut-words.ts';
import { attributesOf } from '../../text/languages/reporting/attributes.ts';
import { belongingOf } from '../../text/languages/reporting/belonging.ts';
import { isGenitive, isInName, isOtherCase, kindOfMention, type Scene, wordsIn } from './scene.ts';
import { isBodyNoun, isCalledSo, isSpokesperson } from './topic.ts';

const longestArticle = 3;

/** A person who is not somebody's wife or spokesman: "Merkel's office", "the team of Tsikhanouskaya" are others. */
export function isActor(scene: Scene, mention: Mention): boolean {
  return kindOfMention(scene, mention) === 'person' && !isOtherCase(scene, mention) && isFree(scene, mention);
}

/** "an aide to": where "to" makes a noun another's it is no article, as German "dem" is. */
function isArticle({ language, words: { articles, of, to } }: Scene, { lower }: Word): boolean {
  if (of.has(lower) || lower.length > longestArticle) return false;
  return articles.has(lower) || (to.has(lower) && belongingOf(baseTag(language))?.leads.has(lower) !== true);
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
  // "mit dem ZDF": the article between is no part of what leads to the name.
  const lead = words.at(-1);
  const before = lead !== undefined && isArticle(scene, lead) ? words.at(-2) : lead;
  if (before === undefined) return true;
  const isBehindTitle = isPerson && (lead?.end ?? start) < start - 1;
  if (isBehindTitle && isOwned(scene, words, { before, start })) return false;
  if (!scene.words.of.has(before.lower)) return true;
  if (isBehindTitle && !scene.words.to.has(before.lower)) return true;
  const isArticleOnly = isPerson && scene.words.articles.has(before.lower) && !isGenitiveArticle(scene, words, start);
  return isArticleOnly || /[,:;.]/.test(scene.text.slice(before.end, start));
}

/** "a lawyer for (Mayor)", "die Frau von (Kanzler)", but "City of Harwick Mayor Tom Reed", "on Tuesday Mayor Reed". */
function isOwned(
  scene: Scene,
  words: readonly Word[],
  { before, start }: { readonly before: Word; readonly start: number },
): boolean {
  const tag = baseTag(scene.language);
  const { leads, said } = belongingOf(tag) ?? {};
  const { articles, of } = scene.words;
  const at = words.indexOf(before);
  const next = words[at - 1];
  const noun = next !== undefined && (articles.has(next.lower) || of.has(next.lower)) ? words[at - 2] : next;
  if (noun === undefined || isInName(scene, noun)) return false;
  // "At a meeting of residents Mayor Reed said": what opens the sentence so is beside its subject.
  const own = words.slice(0, words.indexOf(noun));
  const lead = articles.has(own.at(-1)?.lower ?? '') ? own.at(-2) : own.at(-1);
  if (lead !== undefined && of.has(lead.lower) && /^\p{Lu}/u.test(scene.text.charAt(lead.start))) return false;
  // "Supporters of President Lake", but "House of Commons Speaker Bercow".
  const isSmall = (word: Word) => /^\p{Ll}/u.test(scene.text.charAt(word.start));
  const titles = wordsIn(scene, { start: before.end, end: start });
  const isPlain = titles.every((word) => isSmall(word) || isCalledSo(scene.language, word.lower));
  if (!isSmall(noun) && !isPlain && tag !== 'de') return false;
  // "said of Mayor Tom Reed", "in the words of Mayor Tom Reed"
  if (leads?.has(before.lower) === true && scene.text.slice(noun.end, before.start) === ' ')
    return said?.has(noun.lower) !== true && !scene.words.verbs.has(noun.lower);
  if (!of.has(before.lower) || scene.words.to.has(before.lower)) return false;
  const isKin = attributesOf(tag)?.kin.has(noun.lower) === true;
  return isKin || isCalledSo(scene.language, noun.lower) || isSpokesperson(scene, noun.lower);
}

/** "sein Anwalt, der Jurist Karl Berg", "sagte im Landtag der Jurist": in the genitive a noun stands right before the article, and no man's title behind. */
function isGenitiveArticle(scene: Scene, words: readonly Word[], start: number): boolean {
  const [noun, article] = words.slice(-2);
  if (noun === undefined || article === undefined || !isNounBefore(scene, noun, article)) return false;
  const title = wordsIn(scene, { start: article.end, end: start }).at(-1);
  const womens = belongingOf(baseTag(scene.language))?.womens;
  return title === undefined || womens == null || womens.test(title.lower);
}

function isNounBefore({ text }: Scene, noun: Word, word: Word): boolean {
  return text.slice(noun.end, word.start) === ' ' && /^\p{Lu}/u.test(text.slice(noun.start, noun.end));
}

/** The words that lead to a name, without what its bearer is called right before it: "a spokesman for (former Prime Minister) Ian Holt". */
function wordsBefore(scene: Scene, start: number): readonly Word[] {
  const words = wordsIn(scene, { start: Math.max(0, start - farthestLead), end: start });
  let to = words.length;
  let next = start;
  for (; to > 0; to -= 1) {
    const word = words[to - 1] as Word;
    if (!/^[ -]$/.test(scene.text.slice(word.end, next)) || isInName(scene, word)) break;
    const isPart = to < words.length && /^\p{Lu}/u.test(scene.text.slice(word.start, word.end));
    if (!isPart && !isTitle(scene, word, words[to - 2])) break;
    next = word.start;
  }
  const [lead, word] = [words[to - 2], words[to - 1]];
  const isBeside = to < words.length && word !== undefined && scene.text.slice(word.end, next) === ' ';
  return words.slice(0, isBeside && isLed(scene, lead, word) ? to - 1 : to);
}

/** What somebody is called, in the genitive too: "des Schauspielers"; not "(la) Policía", "(parti) socialiste". */
function isTitle(scene: Scene, { lower }: Word, before: Word | undefined): boolean {
  const { language } = scene;
  if (isBodyNoun(scene, lower) || (before !== undefined && isBodyNoun(scene, before.lower))) return false;
  if (isCalledSo(language, lower) || isCalledSo(language, lower.replace(/^ex/, ''))) return true;
  const genitive = belongingOf(baseTag(language))?.genitive;
  if (genitive == null || before === undefined) return false;
  const isIn = genitive.articles.has(before.lower) || genitive.endings.some((ending) => before.lower.endsWith(ending));
  return (
    isIn &&
    genitive.endings.some((ending) => lower.endsWith(ending) && isCalledSo(language, lower.slice(0, -ending.length)))
  );
}

/** "to (former) mayor", "des (früheren) Bürgermeisters": one word of how somebody is, behind what leads to him. */
function isLed({ text, words: { of, to, articles } }: Scene, lead: Word | undefined, word: Word): boolean {
  if (lead === undefined || !/^\p{Ll}/u.test(text.charAt(word.start))) return false;
  if ([of, to, articles].some((set) => set.has(word.lower))) return false;
  return [of, to, articles].some((set) => set.has(lead.lower));
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
