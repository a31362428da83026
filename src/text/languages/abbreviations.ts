/** The short forms after which a sentence goes on, for each language that has press words. */

import type { LanguageTag } from '../../model/ids.ts';
import { perPress } from './press/per-press.ts';
import { pressWordsFor } from './press/presses.ts';
import { wordList } from './word-list.ts';

const gathered = perPress((press): ReadonlySet<string> => new Set(press.flatMap(({ abbreviations }) => abbreviations)));

/** The abbreviations to cut sentences of this language with. */
export function abbreviationsFor(language: LanguageTag): ReadonlySet<string> {
  return gathered(pressWordsFor(language));
}

/** German nouns that numbers with a stop stand before, "am 12. Februar": with their capital they look like a new sentence. */
export const afterOrdinals: ReadonlySet<string> = new Set(
  wordList(`januar jänner februar feber märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts jahrestag jahrestages
    lebensjahr lebensjahres geburtstag geburtstages liga bundesliga stock stockwerk etage bezirk jahrgang minute spieltag tag mal platz`),
);
