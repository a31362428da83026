/** What stands beside a day and its month for the year before that of writing: "13 November last year", "昨年11月13日". Data only. */
import { phrases } from '../press/phrases.ts';

/** By language, in lower case. In `ja`, `ko` and `zh` they stand before the date, elsewhere behind it. */
export const lastYears: Readonly<Record<string, readonly string[]>> = {
  en: phrases('last year; of last year'),
  nb: phrases('i fjor'),
  nn: phrases('i fjor'),
  da: phrases('sidste år; i fjor'),
  sv: phrases('förra året; i fjol'),
  de: phrases('letzten jahres; des letzten jahres; vergangenen jahres; des vergangenen jahres; vorigen jahres'),
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

/** Behind a day and its month: a year reckoned from one that the text speaks of, not from that of writing. */
export const otherYears: Readonly<Record<string, readonly string[]>> = {
  en: phrases(
    'the previous year; the year before; of the previous year; of the year before; the following year; that year; of that year; that same year; the same year; of the same year',
  ),
  nb: phrases('året før; året etter; det året; samme år; det samme året'),
  nn: phrases('året før; året etter; det året; same år; same året'),
  da: phrases('året før; året efter; det år; samme år'),
  sv: phrases('året innan; året före; året därpå; det året; samma år'),
  de: phrases(
    'des vorjahres; des folgejahres; jenes jahres; desselben jahres; des gleichen jahres; des selben jahres; in jenem jahr; im selben jahr',
  ),
  nl: phrases(
    'van het jaar ervoor; het jaar ervoor; het jaar daarvoor; dat jaar; van dat jaar; van datzelfde jaar; datzelfde jaar; hetzelfde jaar',
  ),
  fr: phrases(
    `de l'année précédente; de l'année suivante; de cette année-là; cette année-là; de la même année; la même année`,
  ),
  es: phrases(
    'del año anterior; del año siguiente; de ese año; de aquel año; ese año; aquel año; del mismo año; de ese mismo año',
  ),
  it: phrases(`dell'anno precedente; dell'anno successivo; di quell'anno; quell'anno; dello stesso anno`),
  pt: phrases('do ano anterior; do ano seguinte; desse ano; daquele ano; do mesmo ano; nesse ano; naquele ano'),
  pl: phrases('poprzedniego roku; następnego roku; tamtego roku; tego samego roku; owego roku'),
  ru: phrases('предыдущего года; следующего года; того года; того же года; того же самого года'),
  uk: phrases('попереднього року; наступного року; того року; того ж року; того самого року'),
};
