/** Words around a number that has no noun behind it: "the death toll rose to 14", "I feriti sono 400". Data only. */
import { phrases } from '../press/phrases.ts';
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
  /** Between such words and the number: "sono ancora quattro". */
  readonly still: ReadonlySet<string>;
  /** Right before some of those just counted: "1,800 jobs, 620 of them", "1.800 stillinger, heraf 620". Several words count. */
  readonly whereof: readonly string[];
  /** Beginnings of verbs by which somebody else's count of the same is given: "the union spoke of 120,000". */
  readonly counted: readonly string[];
}

type Lists = readonly [
  tallies: string,
  leads: string,
  copulas: string,
  among: string,
  still: string,
  whereof: string,
  counted: string,
];

function tally([tallies, leads, copulas, among, still, whereof, counted]: Lists): TallyWords {
  const set = (words: string): ReadonlySet<string> => new Set(words === '' ? [] : wordList(words));
  return {
    tallies: wordList(tallies),
    leads: set(leads),
    copulas: set(copulas),
    among: set(among),
    still: set(still),
    whereof: phrases(whereof),
    counted: wordList(counted),
  };
}

const norwegian = tally([
  'tallet antallet antall dødstall dødstal oppmøte talet publikum',
  'til på',
  '',
  'blant',
  'nå',
  'herav; hvorav; derav; av disse; av dem',
  'talte snakk anslo anslår mente',
]);

/** By base language tag. */
export const tallyWords: Readonly<Record<string, TallyWords>> = {
  en: tally([
    'toll number turnout total figure tally count crowd attendance',
    'to at',
    '',
    'among',
    'now',
    'of whom; of which; of these; of them; including',
    'counted said spoke put estimat claimed',
  ]),
  nb: norwegian,
  nn: norwegian,
  da: tally([
    'tallet antallet antal dødstal fremmøde',
    'til på',
    '',
    'blandt',
    'nu',
    'heraf; hvoraf; deraf; af disse; af dem',
    'talte talt taler anslog anslår',
  ]),
  sv: tally([
    'antalet siffran dödstal dödssiffr publiken publiksiffr',
    'till på',
    '',
    'bland',
    'nu',
    'varav; därav; av dessa; av dem',
    'räknade talade talar uppskatta uppgav uppger',
  ]),
  de: tally([
    'zahl anzahl opferzahl gesamtzahl teilnehmerzahl todeszahl besucherzahl zuschauerzahl',
    'auf bei',
    '',
    'unter',
    'inzwischen mittlerweile',
    'davon; darunter; von ihnen; von denen',
    'sprach sprechen spricht zählte meldete',
  ]),
  nl: tally([
    'aantal dodental opkomst',
    'tot op naar',
    '',
    'onder',
    'nu inmiddels',
    'waarvan; van wie; daarvan; onder wie; van hen',
    'sprak spreekt spreken telde schatte',
  ]),
  fr: tally([
    'bilan nombre chiffre total affluence',
    'à',
    '',
    'parmi',
    'désormais',
    "dont; parmi lesquels; parmi lesquelles; d’entre eux; d’entre elles; d'entre eux",
    'compt parle parlent évoqu revendiqu avanc chiffr',
  ]),
  es: tally([
    'cifra número balance total saldo afluencia asistencia',
    'a en',
    'son eran suman sumaban',
    'entre',
    'ya aún todavía',
    'de los cuales; de las cuales; de ellos; de ellas; entre ellos; entre ellas; incluidos; incluidas',
    'habla cifr contabiliz calcul',
  ]),
  pt: tally([
    'número balanço total cifra assistência',
    'para a em',
    'são eram somam',
    'entre',
    'já ainda',
    'dos quais; das quais; deles; delas; entre os quais; entre as quais; incluindo',
    'fala aponta contabiliz calcul',
  ]),
  it: tally([
    'bilancio numero totale cifra',
    'a',
    'sono erano',
    'tra fra',
    'ancora già ormai',
    'di cui; dei quali; delle quali; tra cui; fra cui; tra questi',
    'parla stima contat calcol',
  ]),
  fi: tally([
    'määrä luku',
    '',
    'oli on ovat olivat',
    'joukossa',
    'jo nyt yhä',
    'joista; joukossa',
    'puhu arvio kerto laske',
  ]),
  pl: tally([
    'liczb bilans',
    'do',
    '',
    'wśród',
    'już',
    'w tym; z czego; z nich; wśród nich',
    'mówi mówią szacuj podaj',
  ]),
  ru: tally([
    'число числа количество',
    'до',
    '',
    'среди',
    'уже',
    'из них; в том числе; среди них; из которых',
    'говор насчита сообщ заяв',
  ]),
  uk: tally([
    'кількість число кількості',
    'до',
    '',
    'серед',
    'вже',
    'з них; із них; серед них; зокрема; з яких',
    'говор нараху повідом заяв',
  ]),
};
