/** Verbs that stand second, behind what opens a sentence: "Ifølge kommunen er dette «en glipp»". By language; data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList as words } from '../word-list.ts';

const norse = new Set(words('er var blir ble har hadde skal kan vil skyldes'));

/** In lower case, of languages in which the verb stands second. */
export const secondVerbs: Readonly<Record<LanguageTag, ReadonlySet<string>>> = {
  nb: norse,
  nn: new Set(words('er var blir vart har hadde skal kan vil skuldast')),
  da: new Set(words('er var bliver blev har havde skal kan vil skyldes')),
  sv: new Set(words('är var blir blev har hade ska kan vill beror')),
  de: new Set(words('ist sind war waren wird werden wurde hat haben hatte soll sollen kann')),
  nl: new Set(words('is zijn was waren wordt worden werd heeft hebben had kan gaat')),
};
