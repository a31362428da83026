/** Words that set what a sentence counts in another time than that of the news: "last year", "since the start of the year". Data only. */
import { phrases } from '../press/phrases.ts';

const norwegian = phrases(
  'i fjor; fjoråret; fjorårets; året før; forrige sommer; forrige vinter; for # år siden; hittil i år; så langt i år; siden nyttår',
);

/** By language, in lower case; `#` stands for a number. "This year" alone is none: the news itself may be of this year. */
export const otherTimes: Readonly<Record<string, readonly string[]>> = {
  en: phrases(
    'last year; the previous year; the year before; a year earlier; a year ago; # years ago; # years earlier; last summer; last winter; so far this year; since the start of the year; since the beginning of the year',
  ),
  nb: norwegian,
  nn: norwegian,
  da: phrases('sidste år; i fjor; året før; sidste sommer; sidste vinter; for # år siden; hidtil i år; siden nytår'),
  sv: phrases(
    'förra året; i fjol; fjolårets; året innan; året före; förra sommaren; förra vintern; för # år sedan; hittills i år; sedan årsskiftet',
  ),
  de: phrases(
    'im vergangenen jahr; im letzten jahr; im vorigen jahr; letztes jahr; voriges jahr; vergangenes jahr; im vorjahr; im jahr davor; vor einem jahr; vor # jahren; letzten sommer; letzten winter; seit jahresbeginn; seit beginn des jahres; seit anfang des jahres',
  ),
  nl: phrases(
    'vorig jaar; afgelopen jaar; het jaar ervoor; een jaar eerder; # jaar geleden; vorige zomer; vorige winter; sinds begin dit jaar; sinds het begin van het jaar',
  ),
  fr: phrases(
    `l'an dernier; l'année dernière; l'an passé; l'année précédente; un an plus tôt; il y a un an; il y a # ans; l'été dernier; l'hiver dernier; depuis le début de l'année; depuis janvier`,
  ),
  es: phrases(
    'el año pasado; el año anterior; un año antes; hace un año; hace # años; el verano pasado; el invierno pasado; en lo que va de año; desde principios de año; desde comienzos de año',
  ),
  it: phrases(
    `l'anno scorso; lo scorso anno; l'anno passato; l'anno precedente; un anno fa; # anni fa; l'estate scorsa; l'inverno scorso; dall'inizio dell'anno; da inizio anno`,
  ),
  pt: phrases(
    'no ano passado; o ano passado; no ano anterior; há um ano; há # anos; um ano antes; no verão passado; desde o início do ano; desde o começo do ano',
  ),
  pl: phrases('w zeszłym roku; w ubiegłym roku; rok temu; rok wcześniej; # lat temu; # lata temu; od początku roku'),
  ru: phrases('в прошлом году; годом ранее; год назад; # лет назад; # года назад; с начала года'),
  uk: phrases('минулого року; торік; роком раніше; рік тому; # років тому; # роки тому; з початку року'),
  fi: phrases('viime vuonna; vuosi sitten; # vuotta sitten; viime kesänä; viime talvena; vuoden alusta'),
};
