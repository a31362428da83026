/** Tells what words count, by the names that all languages share. */
import type { LanguageTag } from '../../model/ids.ts';
import { countedThings } from '../languages/numbers/counted-things.ts';
import { wordList } from '../languages/word-list.ts';

export interface CountedLexicon {
  /** What happens to those who are counted, each with the pattern of its words; places are those of the text. */
  readonly fates: readonly (readonly [name: string, pattern: RegExp])[];
  readonly things: readonly (readonly [name: string, pattern: RegExp])[];
  /** Matches at the start of a text that opens with a unit of time, distance, share or weight. */
  readonly measures: RegExp;
}

const made = new Map<string, CountedLexicon | null>();
const kin: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb' };

/** The lexicon of a language; null where there are no words. All patterns are for text in lower case. */
export function countedLexicon(language: LanguageTag): CountedLexicon | null {
  const base = language.split('-')[0] ?? language;
  const known = made.get(base);
  if (known !== undefined) return known;
  const words = countedThings[kin[base] ?? base];
  const lexicon =
    words === undefined
      ? null
      : {
          fates: Object.entries(words.fates).map(
            ([name, list]) => [name, patternOf(list, '(?<![\\p{L}\\p{N}])')] as const,
          ),
          things: Object.entries(words.things).map(([name, list]) => [name, patternOf(list, '^')] as const),
          measures: patternOf(words.measures, '^'),
        };
  made.set(base, lexicon);
  return lexicon;
}

function patternOf(list: string, before: string): RegExp {
  const words = wordList(list).map((word) => word.replaceAll('_', '\\s+').replace(/\$$/, '(?![\\p{L}\\p{N}])'));
  return new RegExp(`${before}(?:${words.join('|')})`, 'u');
}
