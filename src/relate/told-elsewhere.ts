/** Tells which names of an article another one of its story has as well, as far as cards tell: in a name or in a headline. */
import type { Entry } from '../model/relations.ts';
import type { Ties } from './ties.ts';
import { type Cut, hasRun } from './vocabulary.ts';

/** No name of more words is looked for in another name. */
const mostWords = 6;

/** Whether a name of an entry stands, whole or in part, in the names or the headline of another article than this. */
export type ToldElsewhere = (entry: number, article: number) => boolean;

/** A name or the headline of an article of a story, which is called by its place there. */
interface Text {
  readonly words: Cut;
  readonly article: number;
  readonly isName: boolean;
}

/** Where words stand in the texts of a story. Places are counted through all stories, so that nothing need be emptied. */
interface Places {
  readonly start: number;
  readonly texts: Text[];
  /** For each place the one before it of the same word. */
  readonly before: number[];
}

const none = -1;

/** Prepares the articles of one story after another; what was told of one may not be asked when the next has begun. */
export function tellingElsewhere(ties: Ties): (story: readonly number[]) => ToldElsewhere {
  const spellingsOf = spellingsIn(ties);
  /** By word the last place of any story. */
  const last: number[] = [];
  let start = 0;
  return (story) => {
    const places: Places = { start, texts: [], before: [] };
    for (let article = 0; article < story.length; article += 1)
      for (const text of textsOf(story[article] as number, article, ties)) addWords(text, places, last);
    start += places.texts.length;
    return (entry, article) =>
      spellingsOf(entry).some((name) => name.some((word) => isToldAt(last[word] ?? none, { name, article }, places)));
  };
}

function textsOf(card: number, article: number, { rows, vocabulary }: Ties): readonly Text[] {
  const { starts, name } = rows;
  const texts: Text[] = [{ words: vocabulary.ofHeadline(card), article, isName: false }];
  const end = starts[card + 1] as number;
  for (let at = starts[card] as number; at < end; at += 1)
    texts.push({ words: vocabulary.ofName(name[at] as number), article, isName: true });
  return texts;
}

function addWords(text: Text, { start, texts, before }: Places, last: number[]): void {
  for (const word of text.words) {
    while (last.length <= word) last.push(none);
    before.push(last[word] as number);
    last[word] = start + texts.length;
    texts.push(text);
  }
}

/** The spellings of entries: few entries are in a story, and those that are mostly in several. */
function spellingsIn({ entries, vocabulary: { ofSpelling } }: Ties): (entry: number) => readonly Cut[] {
  const made = new Array<readonly Cut[] | undefined>(entries.length).fill(undefined);
  return (entry) => {
    const known = made[entry];
    if (known !== undefined) return known;
    const { name: usual, variants } = entries[entry] as Entry;
    const cut = [ofSpelling(usual)];
    for (const { name } of variants) if (name !== usual) cut.push(ofSpelling(name));
    made[entry] = cut;
    return cut;
  };
}

/** Whether a text of another article that has one of the words of a name has the name or is a part of it; `place` is the last of that word. */
function isToldAt(
  place: number,
  { name, article }: { readonly name: Cut; readonly article: number },
  { start, texts, before }: Places,
): boolean {
  for (let at = place - start; at >= 0; at = (before[at] as number) - start) {
    const text = texts[at] as Text;
    if (text.article !== article && tells(text, name)) return true;
  }
  return false;
}

function tells({ words, isName }: Text, name: Cut): boolean {
  if (!isName) return hasRun(words, name);
  return (name.length <= mostWords && hasRun(words, name)) || (words.length <= mostWords && hasRun(name, words));
}
