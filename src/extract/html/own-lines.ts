/** Tells the lines of a block that breaks part which are the article's as much as its running text is, however short they are. */
import type { LaidPage } from './structure.ts';
import { isShortText } from './weights.ts';

/** Sentences in one block of their own above the text. */
const fewestSentences = 2;

/**
 * The lines above the running text from the first sentence of their block on, by index: the block of the text itself, or one
 * of several sentences, such as questions and answers.
 */
export function ownLinesAbove({ lines, zones, place }: LaidPage): ReadonlySet<number> {
  const own = new Set<number>();
  const block = lines[place.first]?.block;
  let end = place.first;
  while (end > (place.headline ?? -1) + 1) {
    const last = lines[end - 1];
    if (last === undefined) break;
    let start = end - 1;
    while (start > (place.headline ?? -1) + 1 && lines[start - 1]?.block === last.block) start -= 1;
    const sentences = lines.slice(start, end).filter(isShortText);
    const from = lines.indexOf(sentences[0] ?? last, start);
    const isOwn = sentences.length >= (last.block === block ? 1 : fewestSentences);
    if (isOwn && zones[last.block.index]?.furniture === null)
      for (let index = from; index < end; index += 1) own.add(index);
    end = start;
  }
  return own;
}
