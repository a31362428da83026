/** The languages whose press words Dateline knows. A language is one data file and one line here. */

import type { LanguageTag } from '../../../model/ids.ts';
import { baseTag } from '../../base-tag.ts';
import { withoutAccents } from '../../without-accents.ts';
import { ar } from './ar.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { nn } from './nn.ts';
import type { PressWords } from './press-words.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sectionsElsewhere } from './sections-elsewhere.ts';
import { sv } from './sv.ts';
import { uk } from './uk.ts';

export const presses: readonly PressWords[] = [en, nb, nn, da, sv, de, nl, fr, es, pt, it, ru, uk, ar, ja, ko];

/** Articles and prepositions of all these languages: a line ends on one, or begins with one, only where it goes on. */
export const smallWords: ReadonlySet<string> = new Set(presses.flatMap(({ dangling }) => dangling));

/** The names of newspaper sections in all these languages, folded; with their accents and, as capitals are printed, without. */
export const sectionNames: ReadonlySet<string> = new Set(
  [...presses.flatMap(({ sections }) => sections), ...sectionsElsewhere].flatMap((name) => [
    name,
    withoutAccents(name),
  ]),
);

/** Made once, so that what is worked out from them can be kept. */
const forTag = new Map(presses.map((own) => [own.tag, own === en ? [en] : [own, en]] as const));

/**
 * The press words to read a text of this language with: its own, then English, since pages in any language carry
 * English furniture. All of them when the language is not known or has no words of its own.
 */
export function pressWordsFor(language: LanguageTag): readonly PressWords[] {
  return forTag.get(baseTag(language)) ?? presses;
}
