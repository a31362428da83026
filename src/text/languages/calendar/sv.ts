/** Swedish: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
import type { Calendar } from './calendar.ts';

export const sv: Calendar = {
  tag: 'sv',
  months: { 3: ['mar'], 6: ['jun'], 7: ['jul'], 9: ['sept'] },
  weekdays: [],
  yearFrames: ['sedan', 'före', 'efter', 'år', 'året', 'hösten', 'våren', 'sommaren', 'vintern'],
  labels: {
    published: ['först publicerad', 'publicerad den', 'publicerad', 'publicerat', 'publicerades', 'datum'],
    updated: ['senast uppdaterad', 'senaste uppdatering', 'uppdaterad den', 'uppdaterad', 'uppdaterat', 'ändrad'],
    retrieved: ['hämtad', 'hämtat', 'läst', 'arkiverad'],
    byline: ['skriven av', 'text av', 'av'],
  },
  days: {
    beforeYesterday: ['i förrgår'],
    yesterday: ['i går', 'igår', 'i går kväll', 'igår kväll'],
    today: ['i dag', 'idag'],
    partOfToday: ['i kväll', 'ikväll', 'i morse', 'i eftermiddag', 'i natt'],
    tomorrow: ['i morgon', 'imorgon'],
    figurative: ['som'],
    last: ['förra'],
    next: ['nästa'],
    coming: ['kommande', 'på'],
  },
  prose: {
    weekdays: [
      'söndag söndagen',
      'måndag måndagen',
      'tisdag tisdagen',
      'onsdag onsdagen',
      'torsdag torsdagen',
      'fredag fredagen',
      'lördag lördagen',
    ],
    lastWeekdays: ['i söndags', 'i måndags', 'i tisdags', 'i onsdags', 'i torsdags', 'i fredags', 'i lördags'],
    onDay: [],
    noDay: words('varje en varannan svarta från mellan till hela svart på'),
    week: words('vecka veckan veckor veckas sedan'),
    inMonth: ['i', 'sedan'],
    year: words('fjol år året varje'),
  },
  tenses: {
    neutral: words('den om på under kvällen morgonen natten eftermiddagen förmiddagen dagen tidigt sent och i'),
    pastBefore: words('sedan'),
    openBefore: words('innan tills till före från för efter varje nästa senast'),
    past: words(
      `var blev hade fick kom gick tog gav stod låg drog dog föll vann började hände fann träffade skickade höll sköts greps dömdes hölls mötte möttes köpte stängde skrev lämnade`,
    ),
    pastEndings: words('ade ades'),
    notPast: words('både skade bägge'),
    saying: words(
      `sa sade berättade uppgav meddelade uttalade skrev bekräftade säger uppger meddelar skriver berättar bekräftar`,
    ),
    telling: words('berättade'),
    open: words(
      `är ha ska skall kan må bör blir ville skulle kunde planerad planerat planerar väntas väntat väntade hoppas varslade lovade krävde föreslog om ifall född födelsedag årligen varje frist fristen firas`,
    ),
    ahead: words('ska skall kommer blir'),
    aheadEndings: [],
    breaks: words('att men medan som då när eftersom fastän'),
  },
};
