/** Words beside votes that tell on which side they were cast, by language; asked for only where votes are counted. Data only. */
import { wordList } from '../word-list.ts';

/** Everything in lower case. A word that in its language is a plain "not" before a verb stands in `answers` alone, or not at all. */
export interface BallotWords {
  /** "röstade för": right behind the number or a word of voting. */
  readonly forIt: ReadonlySet<string>;
  readonly againstIt: ReadonlySet<string>;
  /** Of those, the ones that lead to anything else as well: "412 votes for Smith", "60 votes for passage". */
  readonly leading: ReadonlySet<string>;
  /** Of those, the ones that tell of a vote only where they end their clause: "2,198 voted no." */
  readonly answers: ReadonlySet<string>;
  /** Beginnings of words for those who vote, who do more than that. */
  readonly voters: readonly string[];
  /** Between the two numbers of a result whose side stands behind both: "23 to 11 against". */
  readonly to: ReadonlySet<string>;
}

type Lists = readonly [forIt: string, againstIt: string, answers: string, voters: string, to: string];

const set = (words: string): ReadonlySet<string> => new Set(words === '' ? [] : wordList(words));

function ballot([forIt, againstIt, answers, voters, to]: Lists): BallotWords {
  const known = set(answers);
  return {
    forIt: set(forIt),
    againstIt: set(againstIt),
    leading,
    answers: known,
    voters: wordList(voters),
    to: set(to),
  };
}

/** In every language but those with "favor" and the like. */
const leading = set('for för für voor pour za за');

const norwegian = ballot(['for ja', 'mot imot nei', '', 'velger veljar', '']);

/** By base language tag. */
export const ballotWords: Readonly<Record<string, BallotWords>> = {
  en: ballot(['for yes yea ayes favour favor', 'against no nay noes', 'yes no', 'voter', 'to']),
  nb: norwegian,
  nn: norwegian,
  da: ballot(['for ja', 'imod mod nej', '', 'vælger', '']),
  sv: ballot(['för ja', 'emot mot nej', '', 'väljar', '']),
  de: ballot(['für dafür ja', 'gegen dagegen nein', '', 'wähler', 'zu']),
  nl: ballot(['voor ja', 'tegen nee', '', 'kiezer', '']),
  fr: ballot(['pour oui', 'contre non', 'oui non', 'électeur', 'à']),
  es: ballot(['favor sí', 'contra no', 'sí no', 'votante elector', 'a']),
  it: ballot(['favore sì', 'contro no', 'sì no', 'elettor votant', 'a']),
  pt: ballot(['favor sim', 'contra não', 'sim não', 'eleitor votante', 'a']),
  pl: ballot(['za', 'przeciw przeciwko', '', 'wyborc', 'do']),
  ru: ballot(['за', 'против', '', 'избирател', 'к']),
  uk: ballot(['за', 'проти', '', 'виборц', 'до']),
  fi: ballot(['puolesta', 'vastaan', '', 'äänestäj', '']),
};
