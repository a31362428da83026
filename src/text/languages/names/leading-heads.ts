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
  it: `via viale corso piazza piazzale ponte museo liceo istituto scuola università ospedale policlinico teatro chiesa basilica cattedrale
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

/** Of them those that are other words as well, and streets only behind a small word: "in via Giuseppe Verdi", not "via Zoom". */
const alsoOthers: Readonly<Record<string, string>> = { it: 'via corso' };

/** Streets for sure, though no "of" joins them. */
const streetsAlone: Readonly<Record<string, string>> = { it: 'via' };

/** What stands before those: no "per via", "nel corso", and no verb. */
const beforeThose: Readonly<Record<string, string>> = {
  it: 'in di da su tra fra la una della dalla alla nella sulla con',
};

/**
 * Verbs of somebody who does something, right behind a name and never of a place alone: "In piazza Giorgia Meloni ha salutato",
 * "En la plaza Pedro Sánchez habló".
 */
const deeds: Readonly<Record<string, RegExp>> = {
  fr: /^(?:a|avait)$/,
  es: /^(?:ha|había|fue|\p{L}{2,}ó)$/u,
  it: /^(?:ha|aveva|\p{L}{2,}ò)$/u,
  pt: /^(?:tem|tinha|disse|\p{L}{2,}ou)$/u,
  ca: /^(?:ha|va|havia)$/,
};

/** By what names of streets and schools are told in a language. */
export interface LeadingHeads {
  /** What stands before a name and belongs to it. */
  readonly heads: ReadonlySet<string>;
  /** Of those, the ones that "of" may join to it. */
  readonly joined: ReadonlySet<string>;
  /** Of those, the ones that are other words but behind `before`. */
  readonly others: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** Where nobody does anything. */
  readonly streets: ReadonlySet<string>;
  readonly deeds: RegExp | null;
}

/** The words of a language that stand before a name and belong to it. */
export function leadingHeadsOf(language: string): LeadingHeads {
  const own = (lists: Readonly<Record<string, string>>) =>
    new Set(Object.hasOwn(lists, language) ? wordList(lists[language] ?? '') : []);
  const joined = own(joinedHeads);
  return {
    heads: own(heads),
    joined,
    streets: new Set([...joined, ...own(streetsAlone)]),
    others: own(alsoOthers),
    before: own(beforeThose),
    deeds: deeds[language] ?? null,
  };
}
