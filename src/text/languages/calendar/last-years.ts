/** What stands beside a day and its month for the year before that of writing: "13 November last year", "昨年11月13日". Data only. */
import { phrases } from '../press/phrases.ts';

/** By language, in lower case. In `ja`, `ko` and `zh` they stand before the date, elsewhere behind it. */
export const lastYears: Readonly<Record<string, readonly string[]>> = {
  en: phrases('last year; of last year; the previous year; the year before'),
  nb: phrases('i fjor'),
  nn: phrases('i fjor'),
  da: phrases('sidste år; i fjor'),
  sv: phrases('förra året; i fjol'),
  de: phrases(
    'letzten jahres; des letzten jahres; vergangenen jahres; des vergangenen jahres; des vorjahres; vorigen jahres',
  ),
  nl: phrases('vorig jaar; van vorig jaar'),
  fr: phrases(`de l'an dernier; l'an dernier; de l'année dernière; l'année dernière; de l'an passé; l'an passé`),
  es: phrases('del año pasado; de año pasado'),
  it: phrases(`dell'anno scorso; dello scorso anno; dell'anno passato`),
  pt: phrases('do ano passado; do último ano'),
  fi: phrases('viime vuonna; viime vuoden'),
  pl: phrases('ubiegłego roku; zeszłego roku; ub. roku; ub.r.'),
  ru: phrases('прошлого года'),
  uk: phrases('минулого року; торік'),
  tr: phrases('geçen yıl'),
  ja: phrases('昨年; 去年; 昨年の; 去年の'),
  ko: phrases('지난해; 작년'),
  zh: phrases('去年; 去年的'),
};
