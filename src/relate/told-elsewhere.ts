/** Tells which names of an article another one of its story has as well, as far as cards tell: in a name or in a headline. */
import type { TracedCard } from '../model/card.ts';
import { wordsOf } from '../text/words.ts';

/** No name is looked for by more words. */
const mostWords = 6;
const several = -1;

/** Whether any of an entry's spellings stands, whole or in part, in the names or the headline of another article than this. */
export type ToldElsewhere = (spellings: readonly string[], article: number) => boolean;

/** Prepares the articles of one story after another, which are called by their places in it; names are cut once for all stories. */
export function tellingElsewhere(): (cards: readonly TracedCard[]) => ToldElsewhere {
  const kept = new Map<string, NameParts>();
  const partsOf = (name: string) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const made = cutName(name);
    kept.set(name, made);
    return made;
  };
  return (cards) => toldElsewhere(cards, partsOf);
}

function toldElsewhere(cards: readonly TracedCard[], partsOf: (name: string) => NameParts): ToldElsewhere {
  const [whole, parts] = [new Map<string, number>(), new Map<string, number>()];
  const headlines: string[] = [];
  const headed = new Map<string, number>();
  for (let at = 0; at < cards.length; at += 1) {
    const { headline, traces } = cards[at] as TracedCard;
    const words = wordsOf(headline);
    headlines.push(padded(words.join(' ')));
    for (const word of words) note(headed, word, at);
    for (const name of traces.names) {
      const own = partsOf(name[0]);
      note(whole, own.name, at);
      for (const part of own.parts) note(parts, part, at);
    }
  }
  const isOthers = (found: number | undefined, article: number) => found !== undefined && found !== article;
  const isHeaded = (name: string, first: string, article: number) =>
    isOthers(headed.get(first), article) &&
    headlines.some((headline, at) => at !== article && headline.includes(padded(name)));
  return (spellings, article) =>
    spellings.some((spelling) => {
      const { name, first, parts: own } = partsOf(spelling);
      if (name === '') return false;
      return (
        isOthers(parts.get(name), article) ||
        own.some((part) => isOthers(whole.get(part), article)) ||
        isHeaded(name, first, article)
      );
    });
}

/** As it is found within a headline, whole words only. */
function padded(words: string): string {
  return ` ${words} `;
}

function note(places: Map<string, number>, words: string, at: number): void {
  const known = places.get(words);
  if (known === undefined) places.set(words, at);
  else if (known !== at && known !== several) places.set(words, several);
}

/** A name by its words, its first word, and every run of its words. */
interface NameParts {
  readonly name: string;
  readonly first: string;
  readonly parts: readonly string[];
}

function cutName(text: string): NameParts {
  const words = wordsOf(text);
  const parts: string[] = [];
  for (let start = 0; start < words.length; start += 1)
    for (let end = start + 1; end <= Math.min(words.length, start + mostWords); end += 1)
      parts.push(words.slice(start, end).join(' '));
  return { name: words.join(' '), first: words[0] ?? '', parts };
}
