/** What several bodies or places are, right before the list of their names: "the airlines Maal, Ostrel and Lind". Data only. */
import { wordList } from '../word-list.ts';

/** In lower case. */
export const listHeads = {
  /** None of languages of many cases: there whose they are may stand behind them just so. */
  organisation: new Set(
    wordList(`
    newspapers companies firms airlines banks clubs parties unions agencies broadcasters universities retailers carmakers carriers
    unternehmen firmen zeitungen parteien konzerne konzernen banken vereine vereinen sendern fluggesellschaften universitäten
    compañías empresas firmas aerolíneas diarios periódicos cadenas agencias bancos partidos sindicatos universidades clubes
    companhias jornais emissoras sindicatos aziende compagnie quotidiani giornali banche partiti sindacati emittenti testate
    journaux compagnies entreprises sociétés constructeurs banques partis syndicats chaînes universités kranten bedrijven banken
    partijen omroepen maatschappijen aviser avisene selskapene selskaber partiene partierne tidningarna bolagen partierna
  `),
  ),
  place: new Set(
    wordList(`
    cities towns villages suburbs provinces counties islands districts municipalities städte städten orte orten dörfer dörfern gemeinden
    bezirken landkreisen ciudades pueblos provincias municipios islas cidades municípios villes villages communes départements îles
    città comuni province paesi steden dorpen provincies gemeenten byene byerne städerna kommunerna kommunene miasta miastach
    miejscowości miejscowościach wsi gminach города городах сёла селах сёлах деревнях районах міста містах селах районах
  `),
  ),
} as const;
