/** The short forms after which a sentence goes on, for each language that has press words. */

import type { LanguageTag } from '../../model/ids.ts';
import { baseTag } from '../base-tag.ts';
import { perPress } from './press/per-press.ts';
import { pressWordsFor } from './press/presses.ts';
import { wordList } from './word-list.ts';

const gathered = perPress((press): ReadonlySet<string> => new Set(press.flatMap(({ abbreviations }) => abbreviations)));

/** The same of languages without press words: titles and ranks before names. Those that are words too are left out. */
const further: Readonly<Record<LanguageTag, string>> = {
  pl: 'nadkom podkom asp podinsp insp mł sierż bryg kpt płk ks prof inż mgr tzw np św abp',
  cs: 'mjr kpt plk ing mgr mudr judr bc prof doc např tzv nám',
  sk: 'mjr kpt plk ing mgr mudr judr bc prof doc napr tzv nám',
};
const made = new Map<LanguageTag, ReadonlySet<string>>();

/** The abbreviations to cut sentences of this language with. */
export function abbreviationsFor(language: LanguageTag): ReadonlySet<string> {
  const base = baseTag(language);
  const common = gathered(pressWordsFor(language));
  const own = further[base];
  if (own === undefined) return common;
  const known = made.get(base) ?? new Set([...common, ...wordList(own)]);
  made.set(base, known);
  return known;
}

/** German nouns that numbers with a stop stand before, "am 12. Februar": with their capital they look like a new sentence. */
export const afterOrdinals: ReadonlySet<string> = new Set(
  wordList(`januar jänner februar feber märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts jahrestag jahrestages
    lebensjahr lebensjahres geburtstag geburtstages liga bundesliga stock stockwerk etage bezirk jahrgang minute spieltag tag mal platz`),
);
