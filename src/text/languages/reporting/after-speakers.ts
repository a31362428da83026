/** What ends the words for a Ukrainian speaker: prepositions of where and when, and "and" with a further verb. Data only. */
import { wordList as words } from '../word-list.ts';

/** In lower case; not those of where somebody is from: "жителька з Києва". */
export const ukrainianPlaces: ReadonlySet<string> = new Set(
  words('у в на до за про над під перед після біля через крізь'),
);

export const ukrainianAnds: ReadonlySet<string> = new Set(words('і й та'));

export const pastVerb = /(?:[аиіїуюя]в|л[аои]|вся|л[ао]ся|лися)$/u;
