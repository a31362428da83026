/** Makes the number words of a language ready for reading. */
import type { LanguageTag } from '../../model/ids.ts';
import { type NumberWords, numberWords } from '../languages/numbers/number-words.ts';
import { wordList } from '../languages/word-list.ts';

export type Hedge = 'nearly' | 'least' | 'most';

export interface NumberLexicon {
  readonly values: ReadonlyMap<string, number>;
  readonly about: ReadonlyMap<string, number>;
  /** Also by two words: `several hundred`. */
  readonly vague: ReadonlyMap<string, number>;
  /** Phrases in lower case, the longest first. */
  readonly hedges: readonly (readonly [phrase: string, hedge: Hedge])[];
  readonly glue: ReadonlySet<string>;
  readonly decimal: '.' | ',';
}

const made = new Map<string, NumberLexicon | null>();
/** Close kin write numbers alike. */
const kin: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb' };

/** The lexicon of a language; null where there are no words. */
export function numberLexicon(language: LanguageTag): NumberLexicon | null {
  const base = language.split('-')[0] ?? language;
  const known = made.get(base);
  if (known !== undefined) return known;
  const words = numberWords[kin[base] ?? base];
  const lexicon = words === undefined ? null : lexiconOf(words);
  made.set(base, lexicon);
  return lexicon;
}

function lexiconOf(words: NumberWords): NumberLexicon {
  const phrases = (['nearly', 'least', 'most'] as const).flatMap((hedge) =>
    words[hedge].split(';').map((phrase) => [phrase.replaceAll('’', "'"), hedge] as const),
  );
  return {
    values: valuesOf(words.values),
    about: valuesOf(words.about),
    vague: valuesOf(words.vague),
    hedges: phrases.sort(([a], [b]) => b.length - a.length),
    glue: new Set(wordList(words.glue)),
    decimal: words.decimal,
  };
}

function valuesOf(list: string): ReadonlyMap<string, number> {
  return new Map(
    wordList(list).map((entry) => {
      const [word = '', value = '0'] = entry.split(':');
      return [word.replace('_', ' '), Number(value)] as const;
    }),
  );
}
