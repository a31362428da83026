/** What ends the words for a speaker behind the verb: prepositions of where and when, and "and" with a further verb. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList as words } from '../word-list.ts';

interface AfterSpeakers {
  /** In lower case; not those of where somebody is from: "жителька з Києва". */
  readonly places: ReadonlySet<string>;
  /** How a further verb ends behind "and". */
  readonly verb?: RegExp;
  /** How a verb ends that tells what whoever speaks does besides, with no comma before it: "rekao je premijer obraćajući se". */
  readonly besides?: RegExp;
}

const southSlavic = {
  places: new Set(words('tokom nakon posle poslije povodom током након после поводом')),
  besides: /\p{L}{4}(?:ći|ћи)$/u,
};

const norse = { places: new Set(words('etter efter før under da mens medan')) };
const czech = { places: new Set(words('po před při během kvůli když poté zatímco')) };

/** By language. */
export const afterSpeakers: Readonly<Record<LanguageTag, AfterSpeakers>> = {
  en: { places: new Set(words('after before during since until when while amid following despite')) },
  nb: norse,
  nn: norse,
  da: norse,
  sv: { places: new Set(words('efter före under då när medan')) },
  de: { places: new Set(words('nach während als bevor nachdem')) },
  nl: { places: new Set(words('na tijdens toen terwijl nadat voordat')) },
  fr: { places: new Set(words('après pendant lors avant lorsque alors quand tandis')) },
  es: { places: new Set(words('tras durante después antes cuando mientras')) },
  it: { places: new Set(words('dopo durante prima quando mentre')) },
  pt: { places: new Set(words('após durante depois antes quando enquanto')) },
  ro: { places: new Set(words('după înainte când')) },
  pl: { places: new Set(words('po przed podczas gdy kiedy')) },
  cs: czech,
  sk: { places: new Set(words('po pred pri počas kvôli keď')) },
  ru: { places: new Set(words('после перед во когда пока')) },
  el: { places: new Set(words('μετά πριν κατά όταν ενώ')) },
  fi: { places: new Set(words('kun ennen')) },
  hr: southSlavic,
  bs: southSlavic,
  sr: southSlavic,
  uk: {
    places: new Set(words('у в на до за про над під перед після біля через крізь')),
    verb: /(?:[аиіїуюя]в|л[аои]|вся|л[ао]ся|лися)$/u,
  },
};
