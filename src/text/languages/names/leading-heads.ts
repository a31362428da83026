/**
 * Languages that write what a street, a school or a church is with a small letter before its name, and mean both: "rue Dassier",
 * "hospital San Telmo". In lower case. Data only.
 */
import { wordList } from '../word-list.ts';

/** What stands right before the name and is part of it. */
const heads: Readonly<Record<string, string>> = {
  fr: `rue ruelle avenue boulevard place quai pont impasse allée musée lycée collège école université hôpital clinique théâtre opéra
    église cathédrale basilique chapelle abbaye château palais gare stade aéroport`,
  es: `calle avenida plaza paseo puente museo colegio instituto escuela universidad hospital clínica teatro catedral iglesia basílica
    ermita parroquia castillo palacio estación estadio aeropuerto parque`,
  it: `viale piazza piazzale ponte museo liceo istituto scuola università ospedale policlinico teatro chiesa basilica cattedrale
    castello palazzo stazione stadio aeroporto parco`,
  pt: `rua avenida praça largo travessa ponte museu escola colégio liceu universidade hospital clínica teatro igreja capela basílica
    castelo palácio estação estádio aeroporto parque`,
  ca: `carrer avinguda plaça passeig pont museu escola institut hospital teatre església catedral castell palau estació estadi`,
};

/** Of them those that are joined to the name by "of" and are never meant without it: "rue des Tanneurs". */
const joinedHeads: Readonly<Record<string, string>> = {
  fr: 'rue ruelle avenue boulevard impasse',
  es: 'calle avenida',
  it: 'viale',
  pt: 'rua avenida travessa',
  ca: 'carrer avinguda',
};

/** The words of a language that stand before a name and belong to it; `joined` of those that "of" may join to it. */
export function leadingHeadsOf(language: string): {
  readonly heads: ReadonlySet<string>;
  readonly joined: ReadonlySet<string>;
} {
  return { heads: new Set(wordList(heads[language] ?? '')), joined: new Set(wordList(joinedHeads[language] ?? '')) };
}
