/**
 * How the names of towns end in other cases than the one they are listed by, in languages of many cases: only endings that
 * leave no doubt. Never for names that end so themselves. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList as words } from '../word-list.ts';

/** By the base of the language tag: endings as `ском>ск`. */
export const placeCases: Readonly<Record<LanguageTag, readonly string[]>> = {
  ru: words(`ском>ск ску>ск ске>ск ска>ск града>град граде>град граду>град градом>град бурга>бург бурге>бург бургу>бург бургом>бург
    ополя>ополь ополе>ополь ополем>ополь`),
  uk: words(
    `ську>ськ ськом>ськ ська>ськ града>град граді>град градом>град бурга>бург бурзі>бург ополя>ополь ополі>ополь ополем>ополь`,
  ),
  pl: words(`icą>ica icę>ica icy>ica icach>ice icami>ice lcach>lce lcami>lce awiu>aw awia>aw awiem>aw omiu>om omia>om omiem>om imiu>im
    imia>im imiem>im uniu>uń unia>uń uniem>uń aniem>ań kowem>ków`),
};

/** What ends so itself. */
export const placesAsTheyAre: ReadonlySet<string> = new Set(
  words('Аляска Аляске Аляску Небраска Небраске Небраску Ласка Камчатска'),
);

/**
 * Endings of the case that means "of", which nobody's surname has in the case of a subject: right behind the word for a mayor in
 * that case stands the town ("мэр Заречного"; not "мэр Соколова", "burmistrz Zaręba"). By the base of the language tag.
 */
export const ofTownEndings: Readonly<Record<LanguageTag, readonly string[]>> = {
  ru: words('ого его града бурга ополя овки евки инки овска евска инска'),
  uk: words('ого ього града бурга ополя івки ївки инки'),
  pl: words('ego owic ewa icy awia omia'),
};

/** Words for mayors in the case of a subject. In lower case. */
export const mayorsOfTowns: ReadonlySet<string> = new Set(words('мэр мер burmistrz wójt sołtys'));
