/** What makes a noun another's before a title and a name: "an aide to Senator Finch", "der Anwalt des Schauspielers Rath". Data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList as words } from '../word-list.ts';

/** The words of one language. */
export interface Belonging {
  /** Prepositions and articles of belonging, in lower case. */
  readonly leads: ReadonlySet<string>;
  /** The noun before them in lower case where it is what somebody says, and no other person: "the words of Mayor Reed". */
  readonly said: ReadonlySet<string>;
  /** Articles behind which a title has an ending of the genitive, and those endings, the longest first. */
  readonly genitive: { readonly articles: ReadonlySet<string>; readonly endings: readonly string[] } | null;
  /** How the title of a woman ends, where the article alone does not tell the genitive: "der Ministerin", not "der Minister". */
  readonly womens: RegExp | null;
}

const rows: Readonly<Record<LanguageTag, readonly [leads: string, said: string]>> = {
  en: [
    'of for to',
    'words word opinion view eyes voice account statement letter message speech testimony verdict answer reply response comment comments remarks tweet post note release attributed credited',
  ],
  de: [
    'von für des eines',
    'worte worten meinung ansicht sicht aussage aussagen brief antwort rede urteil stimme mitteilung erklärung',
  ],
  nl: ['van voor', 'woorden mening oordeel brief antwoord reactie verklaring toespraak stem'],
  da: ['for af til efter', 'ord mening brev svar svaret tale udtalelse kommentar'],
  nb: ['for av til etter', 'ord mening brev svar svaret tale uttalelse kommentar'],
  nn: ['for av til etter', 'ord meining brev svar svaret tale fråsegn kommentar'],
  sv: ['för av till efter', 'ord mening brev svar svaret tal uttalande kommentar'],
  fr: [
    'de du d',
    'mots paroles avis propos yeux déclaration lettre message discours réponse réaction verdict voix communiqué texte tweet',
  ],
  es: [
    'de del',
    'palabras juicio opinión declaraciones declaración carta mensaje discurso respuesta reacción voz boca comunicado nota texto tuit',
  ],
  pt: [
    'de do da',
    'palavras opinião declarações declaração carta mensagem discurso resposta reação voz comunicado nota texto',
  ],
  it: [
    'di del della dell',
    'parole giudizio opinione dichiarazioni dichiarazione lettera messaggio discorso risposta commento voce avviso detta comunicato nota',
  ],
};

const all = new Map<string, Belonging>(
  Object.entries(rows).map(([tag, [leads, said]]) => [
    tag,
    {
      leads: new Set(words(leads)),
      said: new Set(words(said)),
      genitive: tag === 'de' ? { articles: new Set(words('des eines')), endings: words('es s en n') } : null,
      womens: tag === 'de' ? /(?:in|en)$/ : null,
    },
  ]),
);

/** The words of a base language; null where it has none. */
export function belongingOf(base: string): Belonging | null {
  return all.get(base) ?? null;
}
