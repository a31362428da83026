/** Verbs behind which the next words are rather another's: of whoever was asked, or has just been named. In lower case. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

const norse = 'spurte spør spurde spør spurgte spørger kunngjorde presenterte';

const rows: Readonly<Record<LanguageTag, string>> = {
  en: 'asked asks asking questioned questions wondered announced announces introduced wrote writes',
  nb: norse,
  nn: norse,
  da: norse,
  sv: 'frågade frågar undrade undrar presenterade tillkännagav',
  de: 'fragte fragt gefragt befragte kündigte verkündete',
  nl: 'vroeg vraagt gevraagd kondigde',
  fr: 'demandé demande demandait interrogé interroge annoncé annonce',
  es: 'preguntó pregunta preguntaba interrogó anunció anuncia',
  it: 'chiesto chiede chiese domandato domanda annunciato annuncia',
  pt: 'perguntou pergunta questionou anunciou anuncia',
  pl: 'zapytał zapytała pyta spytał spytała ogłosił ogłosiła',
  ru: 'спросил спросила спрашивает поинтересовался поинтересовалась представил представила',
  uk: 'запитав запитала питає спитав спитала поцікавився поцікавилася',
  cs: 'zeptal zeptala ptá',
  sk: 'opýtal opýtala pýta',
  fi: 'kysyi kysyy',
};

const known = new Map(Object.entries(rows).map(([tag, words]) => [tag, new Set(wordList(words))]));

/** Whether a verb of saying asks, or brings in somebody new, by the base of the language tag. */
export function asksOrNames(verb: string, base: LanguageTag): boolean {
  return known.get(base)?.has(verb) === true;
}
