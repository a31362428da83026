/**
 * Turns by which texts report speech, beyond its verbs: participles ("adding"), the passive ("described by"), words that
 * give names ("the so-called"), and who "he" and "she" are. The words themselves stand in `turn-rows.ts`.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { phrases } from '../press/phrases.ts';
import { wordList } from '../word-list.ts';
import { asideRows } from './aside-rows.ts';
import { type TurnRow, turnRows } from './turn-rows.ts';
import { turnRowsFarther } from './turn-rows-farther.ts';

/** The turns of one language. */
export interface TurnsOfSpeech {
  /** Verbs of saying that go on a sentence whose subject speaks: "adding", "souhaitant". */
  readonly participles: ReadonlySet<string>;
  /** What stands right before a participle and gives it a subject of its own: "with" in "with Berg saying". */
  readonly withs: ReadonlySet<string>;
  /** What leads to who speaks behind a passive verb: "by", "von". */
  readonly by: ReadonlySet<string>;
  /** What stands right before marks around a name or a word and tells of no speech: "called", "the so-called". */
  readonly naming: ReadonlySet<string>;
  /** Subjects that are nobody: "es" in "heißt es". */
  readonly nobody: ReadonlySet<string>;
  /** Subjects that are whoever writes or answers, and nobody whom the text has named: "I" in "I told him". */
  readonly writers: ReadonlySet<string>;
  /** Words that open a sentence and are nobody who speaks: "también", "è". */
  readonly asides: ReadonlySet<string>;
  /** Adverbs that may stand between a verb of saying and who speaks: "sbotta però il sindaco", "afirmó ayer". */
  readonly adverbs: ReadonlySet<string>;
  /** The same of several words: "pour sa part", "quant à lui". */
  readonly asidePhrases: readonly string[];
  /** What makes of a verb of naming one of saying: "s’est dit « soulagé »", "si è detto «pronto»". */
  readonly reflexives: ReadonlySet<string>;
  /** What stands between "and" and a verb of which the subject is whoever spoke: "Et d’ajouter". */
  readonly andTos: ReadonlySet<string>;
  /** What opens a sentence that somebody is the source of who has just been named: "по его словам". */
  readonly bySaying: readonly string[];
  /** Participles of saying that are no other form of the verb, and say it behind an auxiliary only: "hatte Berg gesagt". */
  readonly pasts: ReadonlySet<string>;
  /** Auxiliaries of what was said before, which are nobody and alone say nothing: "ha", "hatte". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries right before a verb of which somebody else is the subject: "was" in "was described as". */
  readonly passives: ReadonlySet<string>;
  /** Words that turn to another subject: "but" in "Berg has gone, but the mayor said". */
  readonly buts: ReadonlySet<string>;
  /** Words before what is no verb of saying, though one is spelled alike: "the" in "the tweets". */
  readonly owners: ReadonlySet<string>;
  /** Words that tell when, and stand in no description of a speaker: "after". */
  readonly whens: ReadonlySet<string>;
  /** Articles of somebody who is new: "a" in "a protester". */
  readonly indefinite: ReadonlySet<string>;
  /** Pronouns of several people. */
  readonly they: ReadonlySet<string>;
  /** The pronoun of a body: "it". */
  readonly its: ReadonlySet<string>;
  /** What leads to a clause about the one before it: "who". */
  readonly relatives: ReadonlySet<string>;
  /** What opens a clause about the one before it, in which others may be named: "who" in "who owns the Red Lion". */
  readonly clauses: ReadonlySet<string>;
  /** The same behind a noun, but what is said behind a verb: "that" in "the jury that tried Berg". */
  readonly thats: ReadonlySet<string>;
  /** The same as `clauses` where a comma stands before it and the verb closes the clause: "die" in ", die das Rote Kreuz leitet,". */
  readonly closedClauses: ReadonlySet<string>;
  /** What leads to somebody among others between two commas: "including". */
  readonly alongs: ReadonlySet<string>;
  /** Auxiliaries of what befalls somebody, in other languages than English: "wurde", "fue". */
  readonly befalls: ReadonlySet<string>;
  /** Participles that say whom such an auxiliary lets speak: "zitiert". */
  readonly quoteds: ReadonlySet<string>;
  /** How verbs of several people end where a verb needs no subject: "aseguraron". */
  readonly plurals: readonly string[];
  /** What is said in a vote: "ja" in "Riksdagen säger ja". */
  readonly votes: ReadonlySet<string>;
  /** Verbs of what another is told to have said, where no verb of saying stands beside them: "seien", "habe". */
  readonly reporteds: ReadonlySet<string>;
  /** What opens a sentence about how somebody sees it: "Para Berg, la oferta es «una burla»". */
  readonly views: ReadonlySet<string>;
  /** What such a sentence says that something is: "es" in "es «una burla»". */
  readonly copulas: ReadonlySet<string>;
  /** How a verb alone behind speech ends that no list has: "…", bromeó. */
  readonly loneVerbs: readonly string[];
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  /** Pronouns of a woman, or of several people where the verb is one of several: "sagte sie", "sagten sie". */
  readonly sheOrThey: ReadonlySet<string>;
  /** How verbs end of which a woman is the subject, and a man, where they tell: "powiedziała", "сказал". */
  readonly sheVerbs: readonly string[];
  readonly heVerbs: readonly string[];
}

const set = (words = ''): ReadonlySet<string> => new Set(words === '' ? [] : wordList(words));
const list = (words = ''): readonly string[] => (words === '' ? [] : wordList(words));

function made(row: TurnRow): TurnsOfSpeech {
  return {
    participles: set(row.participles),
    withs: set(row.withs),
    by: set(row.by),
    naming: set(row.naming),
    nobody: set(row.nobody),
    writers: set(row.writers),
    asides: set(row.asides),
    adverbs: set(row.adverbs),
    asidePhrases: row.asidePhrases === undefined ? [] : phrases(row.asidePhrases),
    bySaying: row.bySaying === undefined ? [] : phrases(row.bySaying),
    reflexives: set(row.reflexives),
    pasts: set(row.pasts),
    andTos: set(row.andTos),
    auxiliaries: set(row.auxiliaries),
    passives: set(row.passives),
    buts: set(row.buts),
    owners: set(row.owners),
    whens: set(row.whens),
    indefinite: set(row.indefinite),
    they: set(row.they),
    its: set(row.its),
    relatives: set(row.relatives),
    clauses: set(row.clauses),
    thats: set(row.thats),
    closedClauses: set(row.closedClauses),
    alongs: set(row.alongs),
    befalls: set(row.befalls),
    quoteds: set(row.quoteds),
    plurals: list(row.plurals),
    votes: set(row.votes),
    reporteds: set(row.reporteds),
    views: set(row.views),
    copulas: set(row.copulas),
    loneVerbs: list(row.loneVerbs),
    he: set(row.he),
    she: set(row.she),
    sheOrThey: set(row.sheOrThey),
    sheVerbs: list(row.sheVerbs),
    heVerbs: list(row.heVerbs),
  };
}

const none = made({});
const known = new Map(
  Object.entries({ ...turnRows, ...turnRowsFarther }).map(([tag, row]) => [tag, made({ ...row, ...asideRows[tag] })]),
);

/** The turns of a language, by the base of its tag; empty where none are listed. */
export function turnsOf(base: LanguageTag): TurnsOfSpeech {
  return known.get(base) ?? none;
}
