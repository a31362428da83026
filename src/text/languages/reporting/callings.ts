/**
 * What newsrooms call the same person by turns: words for one office or calling ("alcalde", "regidor"), and for a woman or a
 * man. Only words that say the same of whoever is named so: an "officer" may be many things. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

/** The words of one language. */
export interface Callings {
  /** Words for one and the same; those of several words with a hyphen between: "primo-cittadino". */
  readonly same: readonly (readonly string[])[];
  readonly woman: readonly string[];
  readonly man: readonly string[];
  /** Words that any company is called by. */
  readonly companies: readonly string[];
  /** Whether what is said of somebody stands behind the noun: "alcaldesa socialista". */
  readonly nounFirst: boolean;
}

const rows: Readonly<Record<LanguageTag, readonly [woman: string, man: string, ...same: string[]]>> = {
  en: [
    'woman lady',
    'man',
    'goalkeeper keeper',
    'lawyer barrister solicitor attorney',
    'doctor gp physician',
    'vicar rector',
    'premier prime-minister',
  ],
  nb: [
    'kvinnen',
    'mannen',
    'bonden gårdbrukeren',
    'trener treneren',
    'advokaten forsvareren',
    'ordføreren byens-ordfører',
  ],
  nn: ['kvinna', 'mannen', 'bonden gardbrukaren', 'advokaten forsvararen'],
  da: ['kvinden', 'manden', 'landmanden landmand bonden', 'advokaten forsvareren'],
  sv: ['kvinnan', 'mannen', 'bonden lantbrukaren', 'advokaten försvararen'],
  de: [
    'frau',
    'mann',
    'inhaber besitzer unternehmer',
    'inhaberin besitzerin unternehmerin',
    'torwart keeper schlussmann torhüter',
    'stürmer angreifer',
    'bürgermeister rathauschef stadtoberhaupt oberbürgermeister stadtchef',
    'bürgermeisterin rathauschefin oberbürgermeisterin',
    'landwirt bauer',
    'landwirtin bäuerin',
    'arzt mediziner doktor',
    'ärztin medizinerin',
    'anwalt rechtsanwalt verteidiger',
    'anwältin rechtsanwältin verteidigerin',
    'trainer coach',
    'ministerpräsident regierungschef landeschef',
    'ministerpräsidentin regierungschefin',
    'präsident staatschef staatsoberhaupt',
  ],
  nl: [
    'vrouw',
    'man',
    'eigenaar ondernemer',
    'keeper doelman',
    'boer agrariër veehouder',
    'burgemeester burgervader',
    'advocaat raadsman',
    'advocate raadsvrouw',
    'trainer coach',
    'premier minister-president',
  ],
  fr: [
    'femme',
    'homme',
    'patron gérant propriétaire',
    'pompier sapeur-pompier',
    'gardien portier',
    'maire édile élu élue',
    'médecin docteur généraliste praticien praticienne',
    'avocat conseil pénaliste',
    'entraîneur coach technicien',
    'agriculteur éleveur paysan',
    'agricultrice éleveuse paysanne',
  ],
  es: [
    'mujer',
    'hombre',
    'dueño propietario empresario',
    'dueña propietaria empresaria',
    'portero guardameta arquero',
    'delantero ariete',
    'alcalde regidor edil munícipe primer-edil',
    'alcaldesa regidora edil primera-edil',
    'médico doctor facultativo',
    'médica doctora facultativa',
    'abogado letrado',
    'abogada letrada',
    'entrenador técnico míster',
    'presidente mandatario',
    'presidenta mandataria',
  ],
  pt: [
    'mulher',
    'homem',
    'dono proprietário empresário',
    'dona proprietária empresária',
    'prefeito autarca alcaide presidente-da-câmara presidente-da-junta',
    'prefeita autarca presidente-da-câmara presidente-da-junta',
    'médico doutor',
    'médica doutora',
    'treinador técnico',
    'presidente mandatário',
    'agricultor lavrador',
  ],
  it: [
    'donna',
    'uomo',
    'titolare proprietario imprenditore',
    'portiere estremo-difensore',
    'attaccante centravanti',
    'sindaco primo-cittadino',
    'sindaca prima-cittadina',
    'medico dottore',
    'avvocato legale penalista',
    'allenatore tecnico mister',
    'parroco sacerdote',
  ],
  pl: [
    'kobieta dziewczyna',
    'mężczyzna',
    'burmistrz włodarz',
    'wójt włodarz',
    'lekarz medyk',
    'adwokat obrońca mecenas',
    'trener szkoleniowiec',
    'rolnik gospodarz',
  ],
  ru: [
    'женщина девушка',
    'мужчина',
    'глава чиновник',
    'мэр градоначальник чиновник',
    'губернатор чиновник',
    'врач медик доктор',
    'адвокат защитник',
    'тренер наставник',
  ],
  uk: [
    'жінка дівчина',
    'чоловік',
    'голова чиновник посадовець',
    'мер міський-голова посадовець',
    'лікар медик',
    'адвокат захисник',
    'тренер наставник',
  ],
  fi: ['nainen', 'mies', 'maanviljelijä viljelijä'],
};

const nounFirst: ReadonlySet<LanguageTag> = new Set(['fr', 'es', 'pt', 'it', 'ca', 'gl', 'ro', 'ru', 'uk', 'pl', 'cs']);

/** What companies are called whose name was given beside any of these words. */
const companyWords: Readonly<Record<LanguageTag, string>> = {
  en: 'company firm operator manufacturer developer miner airline retailer supplier contractor utility',
  nb: 'selskapet bedriften rederiet konsernet firmaet',
  nn: 'selskapet bedrifta reiarlaget konsernet firmaet',
  da: 'selskabet virksomheden rederiet koncernen firmaet',
  sv: 'bolaget företaget rederiet koncernen firman',
  de: 'unternehmen firma konzern betreiber hersteller reederei',
  nl: 'bedrijf concern onderneming rederij',
  fr: 'entreprise société groupe exploitant',
  es: 'empresa compañía firma eléctrica minera constructora',
  pt: 'empresa companhia firma mineradora construtora concessionária',
  it: 'azienda società impresa ditta',
  pl: 'spółka firma koncern',
  ru: 'компания фирма предприятие завод',
  uk: 'компанія фірма підприємство завод',
  fi: 'yhtiö yritys konserni',
};

const known = new Map(
  Object.entries(rows).map(([tag, [woman, man, ...same]]): [string, Callings] => [
    tag,
    {
      woman: wordList(woman),
      man: wordList(man),
      same: same.map(wordList),
      companies: wordList(companyWords[tag] ?? ''),
      nounFirst: nounFirst.has(tag),
    },
  ]),
);

/** The words for what people are of a language, by the base of its tag. */
export function callingsOf(base: LanguageTag): Callings {
  return known.get(base) ?? { woman: [], man: [], same: [], companies: [], nounFirst: nounFirst.has(base) };
}
