/** Finds who is called by a form of address and a surname that the article gives nobody: "la señora Ferrer". Knows one sentence. */
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../../text/base-tag.ts';
import { addressesOf } from '../../text/languages/names/address-genders.ts';
import { type Scene, wordsIn } from './scene.ts';

/** The form of address, with its article, and the words with capitals behind it; null where a description opens otherwise. */
export function titledIn(scene: Scene, span: Span): Span | null {
  const words = wordsIn(scene, span);
  const genders = addressesOf(baseTag(scene.language));
  const title = words.findIndex(({ lower }) => genders.has(lower));
  if (title < 0 || title > 1 || (title === 1 && !scene.words.articles.has(words[0]?.lower ?? ''))) return null;
  let last = title;
  while (isOfName(scene, words[last]?.end, words[last + 1]?.start)) last += 1;
  const [from, to] = [words[0], words[last]];
  return from === undefined || to === undefined || last === title ? null : { start: from.start, end: to.end };
}

/** A word with a capital right behind the one before: "Mrs Smith", "Frau Dr. Meier", "Mme Martin-Petit". */
function isOfName({ text }: Scene, end: number | undefined, start: number | undefined): boolean {
  return (
    end !== undefined &&
    start !== undefined &&
    /^\.?[ '’-]$/.test(text.slice(end, start)) &&
    /\p{Lu}/u.test(text.charAt(start))
  );
}
