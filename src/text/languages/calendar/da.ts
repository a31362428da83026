/** Danish: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const da: Calendar = {
  tag: 'da',
  months: { 9: ['sept'] },
  weekdays: [],
  yearFrames: ['i', 'siden', 'før', 'efter', 'år', 'året'],
  labels: {
    published: [
      'først offentliggjort',
      'offentliggjort',
      'publiceret den',
      'publiceret',
      'udgivet',
      'dato',
      'udgivelsesdato',
      'publiceringsdato',
      'publiceret d.',
      'oprettet',
      'udgivet den',
      'offentliggjort den',
    ],
    updated: [
      'sidst opdateret',
      'senest opdateret',
      'seneste opdatering',
      'opdateret den',
      'opdateret',
      'ændret',
      'senest ændret',
      'sidst ændret',
      'sidst redigeret',
    ],
    retrieved: ['hentet den', 'hentet', 'besøgt', 'arkiveret', 'hentet d.', 'gemt', 'læst'],
    byline: ['skrevet af', 'tekst af', 'af'],
  },
  ago: ['for … siden'],
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
