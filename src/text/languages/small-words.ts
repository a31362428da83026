/** The small words of each language: what sentences are held together by, and what says nothing of their matter. */

import type { LanguageTag } from '../../model/ids.ts';
import { baseTag } from '../base-tag.ts';
import { commonWords } from './common-words/common-words.ts';
import { presses } from './press/presses.ts';
import { wordList } from './word-list.ts';

/** Common words that are longer mean something more often than not: "government", "company". */
const longest = 5;
const none: ReadonlySet<string> = new Set();
let made: ReadonlyMap<LanguageTag, ReadonlySet<string>> | null = null;

/** The small words of a language, in lower case; none for a language without lists. */
export function smallWordsFor(language: LanguageTag): ReadonlySet<string> {
  made ??= gather();
  return made.get(baseTag(language)) ?? none;
}

function gather(): ReadonlyMap<LanguageTag, ReadonlySet<string>> {
  const sets = new Map<LanguageTag, Set<string>>();
  const add = (tag: LanguageTag, words: readonly string[]) => {
    const own = sets.get(tag) ?? new Set();
    for (const word of words) if (word.length <= longest) own.add(word);
    sets.set(tag, own);
  };
  for (const [tags, listed] of commonWords.flatMap((family) => Object.entries(family))) {
    const words = wordList(listed);
    for (const tag of wordList(tags)) add(tag, words);
  }
  for (const { tag, dangling } of presses) add(tag, dangling);
  return sets;
}
