/** What ends the words for a speaker behind the verb: prepositions of where and when, and "and" with a further verb. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList as words } from '../word-list.ts';

interface AfterSpeakers {
  /** In lower case; not those of where somebody is from: "жителька з Києва". */
  readonly places: ReadonlySet<string>;
  readonly ands: ReadonlySet<string>;
  /** How a further verb ends. */
  readonly verb: RegExp;
}

/** By language. */
export const afterSpeakers: Readonly<Record<LanguageTag, AfterSpeakers>> = {
  uk: {
    places: new Set(words('у в на до за про над під перед після біля через крізь')),
    ands: new Set(words('і й та')),
    verb: /(?:[аиіїуюя]в|л[аои]|вся|л[ао]ся|лися)$/u,
  },
};
