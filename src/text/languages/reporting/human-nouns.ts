/**
 * Definite articles, and how words for what people are end ("Gymnasiastin", "bodeguera", "zawodniczka"): by both a newsroom
 * takes up whoever a paragraph opens with. Words that end so and are no people stand behind the slash. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

/** The words of one language. */
export interface HumanNouns {
  /** Articles of whoever is known already; none where the language has none, or puts them at the end of the noun. */
  readonly definite: ReadonlySet<string>;
  readonly isHuman: (noun: string) => boolean;
}

interface Row {
  readonly definite: string;
  readonly endings: RegExp;
  readonly others: string;
}

const north: Row = {
  definite: 'den',
  endings: /.(?:eren|aren|isten|mannen|kvinnen|kvinden|kvinnan|erskan|logen|anten|enten|øren|ören)$/,
  others: 'sommeren vinteren sommaren regjeren kalenderen avsenderen varianten momenten avhengeren datoren motoren',
};

const rows: Readonly<Record<LanguageTag, Row>> = {
  en: {
    definite: 'the',
    endings:
      /(?:(?:wo)?man|.ist|eer|grapher|(?:keep|mak|hold|own|farm|work|play|danc|bak|fish|butch|design|build|lead|found|runn|swimm|rid|plumb|grow|breed|writ|paint|sing)er)$/,
    others: 'list checklist shortlist waitlist playlist twist beer career order border container',
  },
  nb: north,
  nn: { ...north, endings: /.(?:aren|eren|isten|mannen|kvinna|logen|anten|enten|øren)$/ },
  da: north,
  sv: north,
  de: {
    definite: 'der die',
    endings: /.{3}(?:in|frau|mann|er|ist|eur|ant|loge|ling)$/,
    others: `sender anbieter betreiber hersteller versorger träger veranstalter newsletter computer ticker papier medizin
      bühne herausgeber arbeitgeber auftraggeber`,
  },
  nl: {
    definite: 'de',
    endings: /.{3}(?:er|ster|ares|ist|eur|euse|aar|man|vrouw|ling)$/,
    others: 'kamer zender nummer cijfer aanbieder vervoerder werkgever opdrachtgever beheerder uitgever',
  },
  fr: {
    definite: 'le la l',
    endings: /.{2}(?:eur|euse|rice|ier|ière|iste|ien|ienne|logue|graphe)$/,
    others: 'courrier dossier calendrier quartier chantier papier employeur diffuseur opérateur constructeur quotidien',
  },
  es: {
    definite: 'el la',
    endings: /.{2}(?:ora?|er[oa]|ista|óloga|ólogo|eñ[oa]|dora?)$/,
    others:
      'cartera bandera promotora constructora operadora aseguradora televisora emisora distribuidora editora revista',
  },
  pt: {
    definite: 'o a',
    endings: /.{2}(?:ora?|eir[oa]|ista|óloga|ólogo)$/,
    others: 'carteira construtora operadora seguradora emissora editora revista transportadora',
  },
  it: {
    definite: 'il la lo l',
    endings: /.{2}(?:tore|trice|aio|aia|ista|iere|iera|ologo|ologa)$/,
    others: 'rivista lista editrice settore',
  },
  pl: {
    definite: '',
    endings: /.{2}(?:ista|istka|arz|arka|nik|niczka|owiec|anin|anka|czyni|iciel|icielka)$/,
    others: 'dziennik tygodnik miesięcznik pomnik wynik',
  },
  ru: {
    definite: '',
    endings: /.{2}(?:тель|тельница|ник|ница|щик|щица|чик|чица|ист|истка|лог|янин|янка|анин|анка)$/,
    others: 'источник памятник учебник перевозчик застройщик производитель больница таможня',
  },
  uk: {
    definite: '',
    endings: /.{2}(?:тель|телька|ник|ниця|ист|истка|лог|логиня|анин|анка)$/,
    others: 'перевізник забудовник виробник лікарня документ',
  },
  fi: {
    definite: '',
    endings: /.{2}(?:ijä|ija|ikko|mies|nainen|isti|lainen|läinen)$/,
    others: 'kirja sarja',
  },
};

const known = new Map(
  Object.entries(rows).map(([tag, { definite, endings, others }]): [string, HumanNouns] => {
    const things = new Set(wordList(others));
    return [
      tag,
      {
        definite: new Set(definite === '' ? [] : wordList(definite)),
        isHuman: (noun) => endings.test(noun) && !things.has(noun),
      },
    ];
  }),
);

/** The words of a language, by the base of its tag; null where none are listed. */
export function humanNounsOf(base: LanguageTag): HumanNouns | null {
  return known.get(base) ?? null;
}
