/** Signs of countries that stand in brackets behind athletes, as the Olympic committee has them: "Johanna Maal (NOR)". Data only. */
import { wordList } from '../word-list.ts';

/** As written. */
export const countrySigns: ReadonlySet<string> = new Set(
  wordList(`
    NOR SWE DEN FIN ISL GER FRA ITA ESP POR NED BEL LUX SUI AUT POL CZE SVK SLO CRO SRB BIH MNE MKD ALB KOS GRE CYP TUR HUN ROU BUL
    UKR RUS BLR EST LAT LTU MDA GEO ARM AZE KAZ UZB KGZ GBR IRL USA CAN MEX CUB JAM BAH BRA ARG CHI COL PER URU PAR ECU VEN JPN CHN
    KOR PRK TPE HKG IND PAK IRI IRQ ISR JOR QAT UAE KSA AUS NZL RSA KEN ETH ERI UGA MAR ALG TUN EGY NGR GHA CMR SEN CIV BDI NAM AIN
  `),
);
