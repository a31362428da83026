/** Norwegian Nynorsk: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
import type { Calendar } from './calendar.ts';

export const nn: Calendar = {
  tag: 'nn',
  months: { 1: ['jan'], 2: ['feb'], 3: ['mar'], 9: ['sept'], 12: ['des'] },
  weekdays: ['måndag', 'tysdag', 'laurdag', 'sundag'],
  yearFrames: ['i', 'sidan', 'før', 'etter', 'år', 'året'],
  labels: {
    published: [
      'trykt i avisa',
      'på trykk i papiravisa',
      'i papiravisa',
      'pressemelding',
      'publisert på trykk',
      'stod på trykk',
      'på trykk',
      'trykt',
      'skriven',
      'på prent',
      'fyrst publisert',
      'først publisert',
      'publisert',
      'lagd ut',
      'lagt ut',
      'publiseringsdato',
      'utgjeve',
    ],
    atOpening: ['dato', 'sendt', 'oppretta', 'lagt inn'],
    other: [
      'fødd',
      'død',
      'fødselsdato',

      'avspark',
      'kampstart',

      'påmeldingsfrist',

      'veka frå',
      'sperrefrist',
      'sist sendt',
      'først sendt',
      'gyldig til',
    ],
    updated: ['sist oppdatert', 'sist endra', 'siste oppdatering', 'oppdatert', 'endra', 'oppdat.', 'sist redigert'],
    retrieved: ['utskrift', 'utskriftsdato', 'skrive ut', 'henta', 'lesen', 'lasta ned', 'arkivert', 'lagra'],
    byline: ['skriven av', 'tekst av', 'av', 'tekst'],
  },
  ago: ['for … sidan', '… sidan'],
  days: {
    beforeYesterday: ['i førgår', 'i forgårs'],
    yesterday: ['i går', 'i går kveld'],
    today: ['i dag'],
    partOfToday: ['i kveld', 'i føremiddag', 'i ettermiddag', 'i natt', 'i morges'],
    tomorrow: ['i morgon'],
    figurative: ['som'],
    last: ['førre', 'sist', 'siste'],
    next: ['neste'],
    coming: ['komande', 'førstkomande'],
  },
  prose: {
    weekdays: ['søndag sundag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
    lastWeekdays: [],
    onDay: [],
    noDay: words('kvar ein ei annankvar svart god lang frå mellom til heile blå'),
    nights: ['natt til', 'natta til', 'natten til', 'natt mot', 'natta mot'],
    week: words('veke veka veker vekes'),
    inMonth: ['i', 'sidan', 'sist'],
    year: words('fjor år året kvart'),
  },
  tenses: {
    neutral: words('den om på kvelden morgonen natta ettermiddagen formiddagen dagen tidleg seint og i'),
    pastBefore: ['sidan'],
    openBefore: words('innan til fram inntil før frå for etter kvar kvart neste'),
    past: words(`var vart blei hadde fekk kom gjekk tok gav stod låg drog døydde fall drap drepen vann tapte starta byrja
      hende skjedde fann møtte møttest sende vedtok stansa opna stengde`),
    pastEndings: [],
    notPast: [],
    saying: words(
      'sa fortalde opplyste melde uttalte skreiv stadfesta nekta hevda seier opplyser melder skriv fortel stadfestar',
    ),
    telling: words('fortalde'),
    open: words(`er ha skal vil kan må bør blir ville skulle kunne planlagd planla planlegg ventar venta håpar varsla lova
      kravde kunngjorde foreslo om viss fødd fødselsdag årleg kvart kvar frist fristen`),
    infinitive: words('å'),
    arranging: words(
      `avlyst avlyste utsett utsette forbode forbaud planlagt planla varsla kunngjorde innkalla kalla flytta utseld`,
    ),
    ahead: words('skal vil blir kjem møter startar byrjar opnar'),
    aheadEndings: [],
    isVerbSecond: true,
    breaks: words('at men medan som då når fordi sjølv'),
  },
};
