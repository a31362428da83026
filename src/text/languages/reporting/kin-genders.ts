/** Whose "her husband, David," is a man: words of kin that say whether their bearer is a woman or a man. In lower case. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

const rows: Readonly<Record<LanguageTag, readonly [she: string, he: string]>> = {
  en: [
    'wife mother mum mom daughter sister aunt grandmother granddaughter niece widow girlfriend',
    'husband father dad son brother uncle grandfather grandson nephew widower boyfriend',
  ],
  nb: [
    'kona kone moren mora mor datteren datter søsteren søster tanten bestemoren bestemor enken',
    'mannen ektemannen ektemann faren far sønnen sønn broren bror onkelen bestefaren bestefar',
  ],
  nn: [
    'kona kone mora mor dottera dotter systera syster tanta bestemora',
    'mannen ektemannen ektemann faren far sonen son broren bror onkelen bestefaren',
  ],
  da: [
    'hustruen hustru kone konen moderen mor datteren datter søsteren søster tanten bedstemor',
    'manden mand ægtemanden ægtemand faderen far sønnen søn broderen bror onklen bedstefar',
  ],
  sv: [
    'hustrun hustru frun mamman mamma modern mor dottern dotter systern syster mormor farmor',
    'maken make pappan pappa fadern far sonen son brodern bror morbror farbror morfar farfar',
  ],
  de: [
    'ehefrau frau mutter tochter schwester tante großmutter oma enkelin nichte witwe',
    'ehemann mann vater sohn bruder onkel großvater opa enkel neffe witwer',
  ],
  nl: [
    'echtgenote vrouw moeder dochter zus zuster tante oma grootmoeder kleindochter nicht weduwe',
    'echtgenoot man vader zoon broer oom opa grootvader kleinzoon neef weduwnaar',
  ],
  fr: [
    'épouse femme mère fille sœur tante grand-mère nièce veuve compagne',
    'époux mari père fils frère oncle grand-père neveu veuf compagnon',
  ],
  es: [
    'esposa mujer madre hija hermana tía abuela nieta sobrina viuda',
    'esposo marido padre hijo hermano tío abuelo nieto sobrino viudo',
  ],
  pt: [
    'esposa mulher mãe filha irmã tia avó neta sobrinha viúva',
    'esposo marido pai filho irmão tio avô neto sobrinho viúvo',
  ],
  it: ['moglie madre mamma figlia sorella zia nonna vedova', 'marito padre papà figlio fratello zio nonno vedovo'],
  pl: ['żona matka córka siostra ciotka babcia wdowa', 'mąż ojciec syn brat wujek dziadek wdowiec'],
  ru: ['жена мать мама дочь сестра тётя тетя бабушка вдова', 'муж отец папа сын брат дядя дедушка вдовец'],
  uk: ['дружина мати мама донька дочка сестра тітка бабуся вдова', 'чоловік батько тато син брат дядько дідусь'],
  fi: ['vaimo äiti tytär sisko täti mummo', 'aviomies isä poika veli setä eno ukki'],
};

/** How words for what a woman does end, right before her name: "Bürgermeisterin Silke Brandes", "Rzeczniczka Ewa Tomczak". */
const endingsOfWomen: Readonly<Record<LanguageTag, RegExp>> = {
  en: /swoman$|chairwoman$/,
  nb: /kvinnen?$/,
  da: /kvinden?$/,
  de: /.{4}in$|.{4}frau$/,
  fr: /.{2}(?:euse|trice|ière|ienne|[td]ée)$|^élue$/,
  nl: /.{3}(?:[^ieo]ster|ares|vrouw|trice)$/,
  pl: /.{3}(?:czka|rka|lka)$/,
};

const known = new Map(
  Object.entries(rows).map(([tag, [she, he]]) => [
    tag,
    new Map<string, 'she' | 'he'>([
      ...wordList(she).map((word) => [word, 'she'] as const),
      ...wordList(he).map((word) => [word, 'he'] as const),
    ]),
  ]),
);
const none: ReadonlyMap<string, 'she' | 'he'> = new Map();

/** Whether a word of kin is a woman's or a man's, in a language by the base of its tag. */
export function kinGendersOf(base: LanguageTag): ReadonlyMap<string, 'she' | 'he'> {
  return known.get(base) ?? none;
}

/** Whether a word is what a woman is called by her work, in a language by the base of its tag. */
export function isOfWoman(base: LanguageTag, lower: string): boolean {
  return endingsOfWomen[base]?.test(lower) === true;
}
