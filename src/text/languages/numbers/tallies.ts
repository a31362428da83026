/** Words around a number that has no noun behind it: "the death toll rose to 14", "I feriti sono 400". Data only. */
import { wordList } from '../word-list.ts';

/** Everything in lower case. */
export interface TallyWords {
  /** Beginnings of nouns for a count, which say before the number what is counted: "the number of", "turnout". */
  readonly tallies: readonly string[];
  /** Right before the number that was reached: "rose to", "put at". */
  readonly leads: ReadonlySet<string>;
  /** Between what is counted and its number, in languages that tell ages otherwise: "los heridos son 12". */
  readonly copulas: ReadonlySet<string>;
}

type Lists = readonly [tallies: string, leads: string, copulas?: string];

function tally([tallies, leads, copulas = '']: Lists): TallyWords {
  const set = (words: string): ReadonlySet<string> => new Set(words === '' ? [] : wordList(words));
  return { tallies: wordList(tallies), leads: set(leads), copulas: set(copulas) };
}

const norwegian = tally(['tallet antallet antall dødstall dødstal oppmøte talet', 'til på']);

/** By base language tag. */
export const tallyWords: Readonly<Record<string, TallyWords>> = {
  en: tally(['toll number turnout total figure tally count', 'to at']),
  nb: norwegian,
  nn: norwegian,
  da: tally(['tallet antallet antal dødstal fremmøde', 'til på']),
  sv: tally(['antalet siffran dödstal dödssiffr', 'till på']),
  de: tally(['zahl anzahl opferzahl gesamtzahl teilnehmerzahl todeszahl', 'auf bei']),
  nl: tally(['aantal dodental opkomst', 'tot op naar']),
  fr: tally(['bilan nombre chiffre total', 'à']),
  es: tally(['cifra número balance total saldo', 'a en', 'son eran suman sumaban']),
  pt: tally(['número balanço total cifra', 'para a em', 'são eram somam']),
  it: tally(['bilancio numero totale cifra', 'a', 'sono erano']),
  pl: tally(['liczb bilans', 'do']),
  ru: tally(['число числа количество', 'до']),
  uk: tally(['кількість число кількості', 'до']),
};
