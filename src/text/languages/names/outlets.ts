/**
 * What newspapers, magazines and stations are called: the word with a capital that opens or ends their names, "Corriere" in
 * "Corriere di Bologna", "Kurier" in "Kurierowi Szczecińskiemu". In lower case. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

/** Words that are no others in the languages that texts about such outlets are written in. */
const everywhere = `corriere gazzetta gazzettino messaggero mattino giornale gazeta gazete dziennik kurjer diário jornal gaceta courrier
  dépêche tidende tidning tidningen dagblad tageblatt tagblatt zeitung rundschau morgenpost nachrichten radio rádio radyo rundfunk sanomat
  telewizja televisión televisão televisione nouvelles heraldo tribuna tribune gazette herald`;

const own: Readonly<Record<LanguageTag, string>> = {
  en: 'daily weekly voice chronicle bugle advertiser bulletin broadcasting inquirer enquirer argus messenger today sentinel dispatch',
  nb: 'avis avisa avisen blad bladet posten tidende kringkasting nyheter dagen',
  nn: 'avis avisa blad bladet posten tidende kringkasting nyhende',
  da: 'folketidende avis avisen folkeblad stiftstidende tidende amtsavis posten',
  sv: 'posten bladet tidningar nyheter nyheterna allehanda kuriren',
  de: 'kurier anzeiger bote boten blatt allgemeine echo volksblatt merkur presse',
  nl: 'krant courant nieuwsblad omroep bode',
  fr: 'écho voix journal progrès gazette tribune républicain éclair télé télégramme dauphiné quotidien',
  es: 'diario voz onda canal cadena noticias correo heraldo crónica periódico tele faro',
  pt: 'correio notícias folha voz canal diário semanário gazeta tv',
  it: 'eco voce radio corriere cronaca canale tele quotidiano resto giornale',
  fi: 'lehti kaleva uutiset radio sanomille sanomissa sanomien sanomista',
  pl: 'gazeta gazety gazecie gazetą radiu dziennikowi telewizji kurier dziennik głos echo radio telewizja tygodnik express nowiny wiadomości',
  ru: 'газета газете газеты газету телеканалу вестник известия новости радио голос курьер правда ведомости эхо телеканал',
  uk: "газета газеті газети газету телеканалу вісник вісті новини радіо голос кур'єр правда відомості телеканал",
  tr: 'gazetesi haber radyo televizyonu',
};

/** German agencies that write their signs with small letters. */
export const smallAgencies: ReadonlySet<string> = new Set(wordList('dpa epd kna'));

/** Where the genitive of such a name ends in an s of its own: "Ekstra Bladets". */
const withGenitive: ReadonlySet<string> = new Set(['nb', 'nn', 'da', 'sv', 'de', 'nl']);

/** The words of a language, with those of all. */
export function outletsFor(language: LanguageTag): readonly string[] {
  const words = wordList(`${everywhere} ${own[language] ?? ''}`);
  return withGenitive.has(language) ? [...words, ...words.map((word) => `${word}s`)] : words;
}
