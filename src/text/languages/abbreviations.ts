/** The short forms after which a sentence goes on, for each language that has press words. */
import type { LanguageTag } from '../../model/ids.ts';
import { perPress } from './press/per-press.ts';
import { pressWordsFor } from './press/presses.ts';

const gathered = perPress((press): ReadonlySet<string> => new Set(press.flatMap(({ abbreviations }) => abbreviations)));

/** The abbreviations to cut sentences of this language with. */
export function abbreviationsFor(language: LanguageTag): ReadonlySet<string> {
  return gathered(pressWordsFor(language));
}
