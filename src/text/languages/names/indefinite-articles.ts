/** Words that stand before any one of many, by language: "a", "un", "ein". In lower case. Data only. */
import { wordList } from '../word-list.ts';

const lists: Readonly<Record<string, readonly string[]>> = {
  en: wordList('a an any another every each'),
  es: wordList('un una cualquier cada'),
  pt: wordList('um uma qualquer cada'),
  fr: wordList('un une chaque'),
  it: wordList('un uno una ogni'),
  nl: wordList('een elke'),
  nb: wordList('en et ei'),
  nn: wordList('ein eit ei'),
  da: wordList('en et'),
  sv: wordList('en ett'),
};

/** Those of a language; none where it has none. */
export function indefiniteArticlesFor(language: string): ReadonlySet<string> {
  return new Set(lists[language] ?? []);
}
