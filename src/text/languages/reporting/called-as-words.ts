/** What others call somebody in the passive: "was described by police as “a danger”", "ble beskrevet som «en fare»". In lower case. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

/** The words of one language. */
export interface CalledAsWords {
  /** Auxiliaries of the passive. */
  readonly auxiliaries: ReadonlySet<string>;
  /** What stands right before the words that somebody is called: "as". */
  readonly ases: ReadonlySet<string>;
  /** How the verb behind the auxiliary ends, where the auxiliary is that of other sentences as well. */
  readonly participle?: RegExp;
  /** Whether a verb in "-s" is a passive too: "beskrivs av polisen som". */
  readonly inS?: boolean;
  /** Whether a name right behind the auxiliary is that of who does it: "Fue Ana López quien lo describió como". */
  readonly isCleft?: boolean;
}

const row = (auxiliaries: string, ases: string): CalledAsWords => ({
  auxiliaries: new Set(wordList(auxiliaries)),
  ases: new Set(wordList(ases)),
});
const romance = (auxiliaries: string, ases: string): CalledAsWords => ({ ...row(auxiliaries, ases), isCleft: true });
const norse = { ...row('ble blir blei blitt vart vert blev bliver blevet', 'som'), inS: true };

/** By the base of the language tag. */
export const calledAsWords: Readonly<Record<LanguageTag, CalledAsWords>> = {
  en: {
    ...row('is are was were be been being', 'as'),
    participle: /(?:[^se]ed|known|seen|shown|cast|held)$/,
  },
  nb: norse,
  nn: norse,
  da: norse,
  sv: { ...row('blev blir blivit', 'som'), inS: true },
  de: row('wird werden wurde wurden worden', 'als'),
  nl: row('wordt worden werd werden', 'als'),
  fr: romance('été fut furent', 'comme'),
  es: romance('fue fueron sido', 'como'),
  pt: romance('foi foram sido', 'como'),
  it: romance('stato stata stati state venne viene', 'come'),
  pl: row('został została zostali zostały', 'jako'),
  ro: row('fost', 'drept ca'),
};
