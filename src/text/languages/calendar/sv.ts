/** Swedish: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const sv: Calendar = {
  tag: 'sv',
  months: { 3: ['mar'], 6: ['jun'], 7: ['jul'], 9: ['sept'] },
  weekdays: [],
  yearFrames: ['sedan', 'före', 'efter', 'år', 'året', 'hösten', 'våren', 'sommaren', 'vintern'],
  labels: {
    published: [
      'först publicerad',
      'publicerad den',
      'publicerad',
      'publicerat',
      'publicerades',
      'datum',
      'publiceringsdatum',
      'utgiven',
      'publ.',
      'publicerades den',
    ],
    updated: [
      'senast uppdaterad',
      'senaste uppdatering',
      'uppdaterad den',
      'uppdaterad',
      'uppdaterat',
      'ändrad',
      'uppdaterades',
      'uppdat.',
      'senast ändrad',
      'ändrad den',
    ],
    retrieved: ['hämtad', 'hämtat', 'läst', 'arkiverad', 'hämtad den', 'hämtdatum', 'sparad'],
    byline: ['skriven av', 'text av', 'av'],
  },
  ago: ['för … sedan'],
  days: {
    beforeYesterday: ['i förrgår'],
    yesterday: ['i går', 'igår'],
    today: ['i dag', 'idag', 'i kväll', 'i morse', 'i eftermiddag', 'i natt'],
    tomorrow: ['i morgon', 'imorgon'],
    last: ['förra', 'i'],
    next: ['nästa', 'kommande', 'på'],
  },
  tenses: null,
};
