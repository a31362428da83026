/** Danish: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const da: Calendar = {
  tag: 'da',
  months: { 9: ['sept'] },
  weekdays: [],
  yearFrames: ['i', 'siden', 'før', 'efter', 'år', 'året'],
  labels: {
    published: ['først offentliggjort', 'offentliggjort', 'publiceret den', 'publiceret', 'udgivet', 'dato'],
    updated: ['sidst opdateret', 'senest opdateret', 'seneste opdatering', 'opdateret den', 'opdateret', 'ændret'],
    retrieved: ['hentet den', 'hentet', 'besøgt', 'arkiveret'],
    byline: ['skrevet af', 'tekst af', 'af'],
  },
  days: {
    beforeYesterday: ['i forgårs'],
    yesterday: ['i går'],
    today: ['i dag', 'i aften', 'i morges', 'i formiddags', 'i eftermiddag', 'i nat'],
    tomorrow: ['i morgen'],
    last: ['sidste', 'forrige'],
    next: ['næste', 'førstkommende', 'kommende', 'på'],
  },
  tenses: null,
};
