/** How adjectives end before the noun for whoever was told: "szwedzkiej telewizji", "местной газете". Data only. */
import type { LanguageTag } from '../../../model/ids.ts';

const southSlavic = /\p{L}{3}(?:om[eu]?|oj|im|ом[еу]?|ој|им)$/u;

/** By the base of the language tag; languages whose nouns tell by their case that somebody was told. */
export const toldAdjectives: Readonly<Record<LanguageTag, RegExp>> = {
  pl: /\p{L}{3}(?:emu|ej|[yi]m)$/u,
  cs: /\p{L}{3}(?:ému|ímu|[éí]|[ýí]m)$/u,
  sk: /\p{L}{3}(?:[ée]mu|ej|[ýíi]m)$/u,
  sl: /\p{L}{3}(?:emu|im|i)$/u,
  hr: southSlavic,
  bs: southSlavic,
  sr: southSlavic,
  ru: /\p{L}{3}(?:[ое]му|[ое]й|[ыи]м)$/u,
  uk: /\p{L}{3}(?:ому|ій|им|ім)$/u,
  lt: /\p{L}{3}(?:iam|am|ai|iems)$/u,
  lv: /\p{L}{3}(?:am|ai|iem)$/u,
};
