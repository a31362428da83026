/** Finds the noun for whoever was told right behind a verb: "powiedział szwedzkiej telewizji kapitan". Knows one sentence. */
import { baseTag } from '../../text/base-tag.ts';
import type { Word } from '../../text/cut-words.ts';
import { toldAdjectives } from '../../text/languages/reporting/told-adjectives.ts';
import { isInName, type Scene } from './scene.ts';
import { isCalledSo, isCallingOrBody } from './topic.ts';

/** Shorter words that lead to whoever was told are no nouns: "dla", "за". */
const shortestNoun = 5;

/** The noun, alone or behind one adjective of its case; null where none stands right behind the verb. */
export function toldNoun(scene: Scene, [first, second]: readonly Word[]): Word | null {
  if (scene.words.articles.size > 0 || first === undefined) return null;
  if (isNoun(scene, first)) return first;
  const isLed = second !== undefined && isNoun(scene, second) && scene.text.slice(first.end, second.start) === ' ';
  return isLed && isAdjective(scene, first) ? second : null;
}

function isNoun({ words: { to } }: Scene, { lower }: Word): boolean {
  return lower.length >= shortestNoun && to.has(lower);
}

/** "řekla mluvčí televizi": who is called so speaks. */
function isAdjective(scene: Scene, word: Word): boolean {
  if (toldAdjectives[baseTag(scene.language)]?.test(word.lower) !== true) return false;
  const isWho = isInName(scene, word) || isCallingOrBody(scene, word.lower) || isCalledSo(scene.language, word.lower);
  return !isWho;
}
