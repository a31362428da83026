/** Tells whether a stretch of text speaks of somebody whom it does not name: "Her coach was happy", "saved by a walker". Knows one paragraph. */
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import type { Word } from '../../text/cut-words.ts';
import { attributesOf } from '../../text/languages/reporting/attributes.ts';
import { humanNounsOf } from '../../text/languages/reporting/human-nouns.ts';
import { mentionFrom, type Scene, wordsIn } from './scene.ts';
import { isCalling } from './topic.ts';

/** "Her teacher, Ellen Marsh": the mark and the space before a name. */
const longestGap = 2;

/** Whether anybody is there by kin, by a part in a case, or by what people are with an article that is not "the". */
export function isAnybodyUnnamed(scene: Scene, span: Span): boolean {
  const base = baseTag(scene.language);
  const [attributes, nouns] = [attributesOf(base), humanNounsOf(base)];
  const words = wordsIn(scene, span);
  const isNamed = ({ end }: Word) => (mentionFrom(scene, end)?.within.start ?? scene.text.length) - end <= longestGap;
  return words.some((word, at) => {
    const { lower } = word;
    const isListed = attributes?.parts.has(lower) === true || attributes?.kin.has(lower) === true;
    const lead = words[at - 1]?.lower ?? '';
    const isNew = scene.words.articles.has(lead) && nouns?.definite.has(lead) !== true;
    const isPerson = isListed || (isNew && (isCalling(scene.language, lower) || nouns?.isHuman(lower) === true));
    return isPerson && !isNamed(word);
  });
}
