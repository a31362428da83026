/** Tells which names of an article another one of its story has as well, as far as cards tell: in a name or in a headline. */
import type { TracedCard } from '../model/card.ts';

/** No name is looked for by more words. */
const mostWords = 6;
const several = -1;

/** Whether any of an entry's spellings stands, whole or in part, in the names or the headline of another article than this. */
export type ToldElsewhere = (spellings: readonly string[], article: number) => boolean;

/** Prepares the articles of a story, which are called by their places in it. */
export function toldElsewhere(cards: readonly TracedCard[]): ToldElsewhere {
  const [whole, parts] = [new Map<string, number>(), new Map<string, number>()];
  for (const [at, { headline, traces }] of cards.entries()) {
    for (const part of partsOf(headline)) note(parts, part, at);
    for (const [name] of traces.names) {
      note(whole, wordsOf(name).join(' '), at);
      for (const part of partsOf(name)) note(parts, part, at);
    }
  }
  const isOthers = (found: number | undefined, article: number) => found !== undefined && found !== article;
  return (spellings, article) =>
    spellings.some(
      (name) =>
        isOthers(parts.get(wordsOf(name).join(' ')), article) ||
        partsOf(name).some((part) => isOthers(whole.get(part), article)),
    );
}

function note(places: Map<string, number>, words: string, at: number): void {
  if (words === '') return;
  const known = places.get(words);
  places.set(words, known === undefined || known === at ? at : several);
}

/** Every run of words of a text. */
function partsOf(text: string): string[] {
  const words = wordsOf(text);
  const parts: string[] = [];
  for (let start = 0; start < words.length; start += 1)
    for (let end = start + 1; end <= Math.min(words.length, start + mostWords); end += 1)
      parts.push(words.slice(start, end).join(' '));
  return parts;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
