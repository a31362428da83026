/** Swedish: words about dates. Data only. */
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
    yesterday: ['i går', 'igår'],
    today: ['i dag', 'idag', 'i kväll', 'i morse', 'i eftermiddag', 'i natt'],
    tomorrow: ['i morgon', 'imorgon'],
    last: ['förra', 'i'],
    next: ['nästa', 'kommande', 'på'],
  },
  tenses: null,
};
