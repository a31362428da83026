/** Tells whether a name may be that of who speaks: no genitive, and not behind a word that makes it another's. */
import type { Mention } from '../../model/article.ts';
import type { Word } from '../../text/cut-words.ts';
import { isGenitive, isOtherCase, kindOfMention, type Scene, wordsIn } from './scene.ts';

const longestArticle = 3;

/** A person who is not somebody's wife or spokesman: "Merkel's office", "the team of Tsikhanouskaya" are others. */
export function isActor(scene: Scene, mention: Mention): boolean {
  return kindOfMention(scene, mention) === 'person' && !isOtherCase(scene, mention) && isFree(scene, mention);
}

function isArticle({ words: { articles, of, to } }: Scene, { lower }: Word): boolean {
  return !of.has(lower) && (articles.has(lower) || to.has(lower)) && lower.length <= longestArticle;
}

/** Not part of another's description: "a spokesman for", "the team of". */
function isFree(scene: Scene, mention: Mention): boolean {
  if (isGenitive(scene, mention)) return false;
  const { start, end } = mention.within;
  // "die SPD-Politikerin", "Merkel-Vertraute": the word goes on, and is somebody else.
  if (/^-\p{L}{3}/u.test(scene.text.slice(end, end + longestArticle + 2))) return false;
  const words = wordsIn(scene, { start: Math.max(0, start - 24), end: start });
  // "mit dem ZDF": the article between is no part of what leads to the name.
  const lead = words.at(-1);
  const before = lead !== undefined && isArticle(scene, lead) ? words.at(-2) : lead;
  if (before === undefined || !scene.words.of.has(before.lower)) return true;
  return /[,:;.]/.test(scene.text.slice(before.end, start));
}

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
