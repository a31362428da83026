/**
 * By what a name between marks, «Fjorddronningen», is told from speech where no noun for works or papers stands before it: the
 * small words inside names, and how nouns look before which no article stands. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

/** Small words inside the names of papers, ships and works, of any language; no verbs. */
export const smallInNames: ReadonlySet<string> = new Set(
  wordList(`
    of the and de la le les du des del della delle dei di da do das dos e y et i der die dem den und am im zum zur van het ten op og och på
    av af for för el los las a à au aux in on to at z w na в на и з у та і
  `),
);

/** How nouns with an article at their end look: "skipet", "fergen", "tidningen". */
export const definiteNouns: Readonly<Record<LanguageTag, RegExp>> = {
  nb: /\p{L}{3}(?:en|et|a|ene)$/u,
  nn: /\p{L}{3}(?:en|et|a|ane|ene)$/u,
  da: /\p{L}{3}(?:en|et|ene|erne)$/u,
  sv: /\p{L}{3}(?:en|et|an|orna|arna)$/u,
};

/** How verbs look, and whatever else is no noun, in languages that have no articles. */
export const noNouns: Readonly<Record<LanguageTag, RegExp>> = {
  ru: /(?:л|ла|ло|ли|ет|ит|ют|ят|ут|ат|ть|ся|сь|в|о|как|это|что|и)$/u,
  uk: /(?:в|ла|ло|ли|є|ить|уть|ють|ать|ять|ти|ся|сь|о|як|це|що|і|й|та)$/u,
  pl: /(?:ł|ła|ło|li|ły|ć|je|ją|ę|ąc|ie|to|że|jako|jak|i|oraz|a)$/u,
};

/** What stands right behind marks around a title or a name, where a language puts it there: '"…" başlıklı haber'. */
export const namedBehind: Readonly<Record<LanguageTag, ReadonlySet<string>>> = {
  tr: new Set(wordList('adlı isimli başlıklı başlığıyla konulu sloganıyla')),
};
