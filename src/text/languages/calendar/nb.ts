/** Norwegian Bokmål: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
import type { Calendar } from './calendar.ts';

export const nb: Calendar = {
  tag: 'nb',
  months: { 1: ['jan'], 2: ['feb'], 3: ['mar'], 9: ['sept'], 12: ['des'] },
  weekdays: [],
  yearFrames: ['i', 'siden', 'før', 'etter', 'år', 'året'],
  labels: {
    published: [
      'publisert på trykk',
      'publisert på nett',
      'først publisert',
      'publisert dato',
      'publisert den',
      'publiseringsdato',
      'publisert',
      'lagt ut',
      'dato',
      'utgitt',
      'utgivelsesdato',
      'publ.',
    ],
    updated: [
      'sist oppdatert den',
      'sist oppdatert',
      'sist endret',
      'siste oppdatering',
      'oppdatert den',
      'oppdatert',
      'endret',
      'oppdat.',
      'sist redigert',
    ],
    retrieved: [
      'hentet den',
      'hentet',
      'lesedato',
      'lest den',
      'lest',
      'lastet ned',
      'arkivert',
      'nedlastet',
      'lagret',
    ],
    byline: ['skrevet av', 'tekst av', 'av', 'tekst'],
  },
  ago: ['for … siden', '… siden'],
  days: {
    beforeYesterday: ['i forgårs'],
    yesterday: ['i går', 'igår', 'i går kveld'],
    today: ['i dag', 'idag'],
    partOfToday: ['i kveld', 'i morges', 'i formiddag', 'i ettermiddag', 'i natt'],
    tomorrow: ['i morgen', 'imorgen'],
    figurative: ['som'],
    last: ['forrige', 'sist', 'siste'],
    next: ['neste'],
    coming: ['førstkommende', 'kommende'],
  },
  prose: {
    weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
    lastWeekdays: [],
    onDay: [],
    noDay: words('hver en ei annenhver svart god lang fra mellom til hele blå'),
    week: words('uke uka uken uker ukes siden'),
    inMonth: ['i', 'siden', 'sist'],
    year: words('fjor år året hvert'),
  },
  tenses: {
    neutral: words('den om på kvelden morgenen natten natta ettermiddagen formiddagen dagen tidlig sent og i'),
    pastBefore: ['siden'],
    openBefore: words('innen til fram frem inntil før fra for etter hver neste'),
    past: words(`var ble hadde fikk kom gikk tok ga sto lå dro døde falt drepte drept vant tapte startet begynte skjedde
      fant møtte møttes sendte krysset angrep skrev vedtok stanset brøt brakte fløy arresterte pågrepet signerte
      undertegnet åpnet stengte ankom forlot dømte fjernet innførte`),
    pastEndings: [],
    notPast: [],
    saying: words(
      'sa fortalte opplyste meldte uttalte skrev bekreftet nektet hevdet sier opplyser melder skriver forteller bekrefter uttaler hevder',
    ),
    telling: words('fortalte'),
    open: words(`er ha skal vil kan må bør blir ville skulle kunne planlagt planla planlegger ventes ventet forventes håper
      varslet lovet krevde kunngjorde foreslo bestemte om hvis født fødselsdag årlig hvert hver frist fristen feires`),
    ahead: words('skal vil blir'),
    aheadEndings: [],
    breaks: words('at men mens som da når fordi selv'),
  },
};
