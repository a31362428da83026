/** The commonest words of a language, for telling what a text is about from how it is put. */
import type { LanguageTag } from '../model/ids.ts';
import { commonWords } from './languages/common-words/common-words.ts';
import { wordList } from './languages/word-list.ts';

const made = new Map<string, ReadonlySet<string>>();

/** The words that the lists have for a language, in lower case; none for a language without a list. */
export function commonWordsOf(language: LanguageTag): ReadonlySet<string> {
  const base = language.split('-')[0] ?? language;
  const known = made.get(base);
  if (known !== undefined) return known;
  const lists = commonWords.flatMap((list) => Object.entries(list));
  const words = new Set(lists.flatMap(([tags, words]) => (tags.split(' ').includes(base) ? wordList(words) : [])));
  made.set(base, words);
  return words;
}
