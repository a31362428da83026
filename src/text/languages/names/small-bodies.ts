/**
 * Languages that write only the first word of a body with a capital: "Agence nationale de la biodiversité", "Corte dei conti",
 * "Следственный комитет". In lower case. Data only.
 */
import { wordList } from '../word-list.ts';

/** What the parts of such a name are. */
export interface SmallBodyWords {
  /** Words for bodies that nothing but "of" has to follow. */
  readonly heads: ReadonlySet<string>;
  /** Adjectives behind the word for a body. */
  readonly adjectives: ReadonlySet<string>;
  /** What joins what the body is for. */
  readonly joins: ReadonlySet<string>;
  /** What many bodies of one kind are for: these are any one of them. */
  readonly common: ReadonlySet<string>;
}

const lists: Readonly<Record<string, Readonly<Record<keyof SmallBodyWords, string>>>> = {
  fr: {
    heads:
      'office agence institut fédération confédération observatoire autorité ordre cour ligue fondation académie conservatoire',
    adjectives: `national nationale nationaux fédéral fédérale supérieur supérieure central centrale européen européenne international
      internationale mondial mondiale constitutionnel constitutionnelle français française suisse belge socialiste communiste
      républicain écologiste démocratique populaire`,
    joins: "de du des d' la l' les pour et",
    common: `appel assises champions nations tourisme quartier crise direction surveillance administration rédaction presse voyage
      voyages location tutelle`,
  },
  it: {
    heads:
      'agenzia corte istituto autorità federazione confederazione osservatorio ordine consiglio ente protezione guardia',
    adjectives: `nazionale federale superiore centrale europeo europea internazionale mondiale costituzionale italiano italiana
      democratico socialista comunista repubblicano civile`,
    joins: "di del dei della delle degli dell' d' per e i le la l' gli",
    common: `appello assise campioni nazioni amministrazione classe istituto quartiere zona redazione stampa viaggi`,
  },
};

const none: SmallBodyWords = { heads: new Set(), adjectives: new Set(), joins: new Set(), common: new Set() };

/** The words of a language; empty for one that writes bodies otherwise. */
export function smallBodyWordsOf(language: string): SmallBodyWords {
  const own = lists[language];
  if (own === undefined) return none;
  const setOf = (words: string) => new Set(wordList(words));
  return {
    heads: setOf(own.heads),
    adjectives: setOf(own.adjectives),
    joins: setOf(own.joins),
    common: setOf(own.common),
  };
}
