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
  /** "Two children were among the dead". */
  readonly among: ReadonlySet<string>;
}

type Lists = readonly [tallies: string, leads: string, copulas: string, among: string];

function tally([tallies, leads, copulas, among]: Lists): TallyWords {
  const set = (words: string): ReadonlySet<string> => new Set(words === '' ? [] : wordList(words));
  return { tallies: wordList(tallies), leads: set(leads), copulas: set(copulas), among: set(among) };
}

const norwegian = tally(['tallet antallet antall dødstall dødstal oppmøte talet', 'til på', '', 'blant']);

/** By base language tag. */
export const tallyWords: Readonly<Record<string, TallyWords>> = {
  en: tally(['toll number turnout total figure tally count', 'to at', '', 'among']),
  nb: norwegian,
  nn: norwegian,
  da: tally(['tallet antallet antal dødstal fremmøde', 'til på', '', 'blandt']),
  sv: tally(['antalet siffran dödstal dödssiffr', 'till på', '', 'bland']),
  de: tally(['zahl anzahl opferzahl gesamtzahl teilnehmerzahl todeszahl', 'auf bei', '', 'unter']),
  nl: tally(['aantal dodental opkomst', 'tot op naar', '', 'onder']),
  fr: tally(['bilan nombre chiffre total', 'à', '', 'parmi']),
  es: tally(['cifra número balance total saldo', 'a en', 'son eran suman sumaban', 'entre']),
  pt: tally(['número balanço total cifra', 'para a em', 'são eram somam', 'entre']),
  it: tally(['bilancio numero totale cifra', 'a', 'sono erano', 'tra fra']),
  pl: tally(['liczb bilans', 'do', '', 'wśród']),
  ru: tally(['число числа количество', 'до', '', 'среди']),
  uk: tally(['кількість число кількості', 'до', '', 'серед']),
};
