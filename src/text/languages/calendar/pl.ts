/** Polish: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
import type { Calendar } from './calendar.ts';

export const pl: Calendar = {
  tag: 'pl',
  months: {},
  weekdays: [],
  yearFrames: ['w', 'od', 'roku', 'rok'],
  labels: {
    published: [
      'wydanie z',
      'numer z',
      'data publikacji',
      'opublikowano',
      'publikacja',
      'opublikowany',
      'opublikowana',
      'data utworzenia',
      'data dodania',
    ],
    atOpening: ['data', 'dodany', 'dodano', 'utworzono', 'wyemitowano'],
    other: [
      'urodzony',
      'urodzona',
      'zmarł',
      'zmarła',
      'data urodzenia',

      'początek meczu',
      'tydzień od',
      'embargo do',
      'ważne do',
    ],
    updated: [
      'ostatnia aktualizacja',
      'data aktualizacji',
      'zaktualizowano',
      'aktualizacja',
      'ostatnia zmiana',
      'akt.',
      'aktual.',
      'aktualizowano',
    ],
    retrieved: ['data dostępu', 'dostęp', 'pobrano', 'pobrane', 'data pobrania'],
    byline: ['autor'],
  },
  ago: ['… temu'],
  days: {
    beforeYesterday: ['przedwczoraj'],
    yesterday: [
      'wczoraj',
      'wczoraj wieczorem',
      'wczorajszy',
      'wczorajsza',
      'wczorajsze',
      'wczorajszego',
      'wczorajszej',
      'wczorajszym',
    ],
    today: ['dziś', 'dzisiaj', 'dzisiejsza', 'dzisiejsze', 'dzisiejszego', 'dzisiejszej', 'dzisiejszym'],
    partOfToday: ['dziś rano', 'dziś wieczorem', 'dziś w nocy'],
    tomorrow: ['jutro'],
    figurative: ['lepsze', 'i'],
    last: words('ubiegły ubiegłą zeszły zeszłą miniony minioną ostatni ostatnią'),
    next: ['przyszły', 'przyszłą'],
    coming: ['najbliższy', 'najbliższą'],
  },
  prose: {
    weekdays: ['niedzielę', 'poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę'],
    lastWeekdays: [],
    onDay: ['w', 'we', 'od'],
    toDay: words('na do'),
    noDay: words('każdy każdą co czarny wielki tłusty i lany'),
    nights: ['nocy z', 'noc z', 'nocy na'],
    week: words('tydzień tygodnia tygodniu tygodnie temu'),
    inMonth: [],
    year: words('roku rok lat każdego'),
  },
  tenses: {
    neutral: words('w we wieczorem rano nocy nad ranem po południu późnym wczesnym'),
    pastBefore: [],
    openBefore: words('od do przed po na każdy każdą przyszły'),
    past: words(
      `odwołał odwołała zakazał zakazała przełożył przełożyła zwołał zwołała wyznaczył wyznaczyła zaprosił zaprosiła był była było byli były został została zostało zostali zostały zmarł zmarła zginął zginęła zginęli doszło`,
    ),
    pastEndings: words(
      'adł odł ekł ógł arł iósł wiózł yszł zedł ał ił ył ała iła yła ało iło yło ali ili yli ały iły yły ął ęła ęli ęło',
    ),
    notPast: words(
      `kanał materiał dział udział cały cała całą całe mały mała stały stała biały biała doskonały doskonała skała oddział wydział przedział artykuł sygnał wspaniały trwały trwała zwykły były czyli motyli kobyła`,
    ),
    saying: words(
      `powiedział powiedziała powiedzieli poinformował poinformowała poinformowali oświadczył oświadczyła ogłosił przekazał przekazała podał podała podało zapowiedział`,
    ),
    open: words(
      `jest są może mogą musi muszą ma mają miał miała miało mieli miały powinien chce chcą planuje planowany planowane zaplanowano spodziewa jeśli gdyby urodzony urodziny rocznica termin co każdy`,
    ),
    arranging: words(
      `odwołał odwołała odwołali odwołano odwołany odwołana odwołane zakazał zakazała zakazali zakazano zakazany przełożył przełożyli przełożono przełożony przełożona zaplanował zaplanowali zaplanowano zaplanowany zaplanowana zwołał zwołała zwołali zwołano zapowiedział zapowiedziała zapowiedzieli zapowiedziano wyznaczył wyznaczono ogłosił ogłosiła ogłoszono zaprosił zaprosili wezwano`,
    ),
    ahead: words('będzie będą odbędzie odbędą zostanie zostaną rozpocznie'),
    aheadEndings: [],
    breaks: words('że ale gdy kiedy ponieważ który która które którzy'),
  },
};
