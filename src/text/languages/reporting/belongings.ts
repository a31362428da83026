/** What people are called who belong to somebody else, beyond kin: "an aide to President Lee" is not Lee. No offices. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

const rows: Readonly<Record<LanguageTag, string>> = {
  en: `aide aides adviser advisers advisor advisors assistant ally allies friends colleagues supporter supporters critic critics rival rivals opponent
    opponents bodyguard biographer successor predecessor fan fans follower followers relative relatives confidant confidante staffer protege classmate
    teammate mentor`,
  nb: 'rådgiver medarbeider venn venninne kollega tilhenger kritiker rival motstander enke biograf etterfølger forgjenger assistent',
  nn: 'rådgjevar medarbeidar ven venninne kollega tilhengjar kritikar rival motstandar enkje biograf etterfølgjar assistent',
  da: 'rådgiver medarbejder ven veninde kollega tilhænger kritiker rival modstander enke biograf efterfølger forgænger assistent',
  sv: 'rådgivare medarbetare vän väninna kollega anhängare kritiker rival motståndare änka biograf efterträdare företrädare assistent',
  de: `vertraute vertrauter mitarbeiter mitarbeiterin berater beraterin assistent assistentin anhänger anhängerin kritiker kritikerin rivale rivalin gegner
    gegnerin leibwächter biograf biografin nachfolger nachfolgerin vorgänger vorgängerin angehörige angehöriger`,
  nl: 'adviseur medewerker assistent aanhanger criticus rivaal tegenstander weduwnaar biograaf opvolger voorganger vertrouweling',
  fr: 'proche proches conseiller conseillère assistant assistante collaborateur collaboratrice partisan partisane rival rivale adversaire biographe successeur prédécesseur allié alliée',
  es: 'asesor asesora colega crítico rival adversario biógrafo sucesor sucesora predecesor ayudante asistente allegado allegada partidario seguidor aliado aliada colaborador colaboradora escolta',
  it: 'collaboratore collaboratrice rivale avversario biografo successore predecessore assistente sostenitore alleato alleata',
  pt: 'assessor assessora crítico rival adversário biógrafo sucessor antecessor assistente apoiante aliado aliada colaborador colaboradora',
};

const known = new Map(Object.entries(rows).map(([tag, words]) => [tag, new Set(wordList(words))]));

/** Whether somebody called so belongs to another, by the base of the language tag. */
export function belongsToAnother(noun: string, base: LanguageTag): boolean {
  return known.get(base)?.has(noun) === true;
}
