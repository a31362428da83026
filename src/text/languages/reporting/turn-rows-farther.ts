/** The turns of speech of further languages, as `TurnsOfSpeech` says; the main ones stand in `turn-rows.ts`. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import type { TurnRow } from './turn-rows.ts';

/** "kazao je": the auxiliary stands between the verb and whoever speaks. */
const serboCroatian: TurnRow = {
  thats: 'da да',
  auxiliaries: 'je su sam smo bi је су сам смо би',
  adverbs: 'se се',
  they: 'oni one они оне',
  asides:
    'kako te i a ali dok kada nakon prije pre sada danas takođe također ipak како те и а али док када након пре сада данас такође ипак',
  naming:
    'zvani zvana takozvani naziv nazivom imenom naslov naslovom riječ reč slogan назив називом именом наслов реч слоган',
  he: 'on он',
  she: 'ona она',
  writers: 'ja mi ја ми',
};

/** By the base of the language tag. */
export const turnRowsFarther: Readonly<Record<LanguageTag, TurnRow>> = {
  ca: {
    indefinite: 'un una',
    they: 'ells elles',
    asides: 'com també segons però i quan mentre abans després ara aquí allà que qui ja més és ha han',
    auxiliaries: 'ha han havia havien va van',
    naming: 'anomenat anomenada batejat batejada titulat titulada títol nom terme paraula lema',
    he: 'ell',
    she: 'ella',
    writers: 'jo nosaltres',
  },
  et: { thats: 'et' },
  lt: { thats: 'kad' },
  lv: { thats: 'ka' },
  cs: { thats: 'že' },
  sk: { thats: 'že' },
  hu: { thats: 'hogy' },
  ro: { thats: 'că' },
  el: { thats: 'ότι πως' },
  hr: serboCroatian,
  bs: serboCroatian,
  sr: serboCroatian,
  sl: { auxiliaries: 'je so sem smo bi', they: 'oni one', he: 'on', she: 'ona', writers: 'jaz mi' },
};
