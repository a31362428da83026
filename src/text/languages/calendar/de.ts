/** German: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const de: Calendar = {
  tag: 'de',
  months: { 1: ['jänner', 'jän'], 2: ['feber'], 3: ['mrz', 'mär', 'maerz'], 9: ['sept', 'sep'] },
  weekdays: ['sonnabend'],
  yearFrames: ['jahr', 'jahre', 'seit', 'vor', 'nach', 'anfang', 'mitte', 'ende'],
  labels: {
    published: [
      'artikel vom',
      'zuerst veröffentlicht',
      'veröffentlicht am',
      'veröffentlicht',
      'erstellt am',
      'erschienen am',
      'erschienen',
      'erstellt',
      'publiziert am',
      'publiziert',
      'datum',
    ],
    updated: [
      'zuletzt aktualisiert am',
      'zuletzt aktualisiert',
      'letzte aktualisierung',
      'zuletzt geändert',
      'aktualisiert am',
      'aktualisiert',
      'update',
      'stand',
    ],
    retrieved: ['abgerufen am', 'abgerufen', 'zugriff am', 'zugriff', 'gespeichert am', 'gespeichert'],
    byline: ['ein artikel von', 'von'],
  },
  days: {
    beforeYesterday: ['vorgestern'],
    yesterday: ['gestern', 'gestern abend'],
    today: ['heute', 'heute früh', 'heute morgen', 'heute abend', 'heute nacht'],
    tomorrow: ['morgen'],
    last: ['letzten', 'letzter', 'vergangenen', 'vergangener', 'vorigen'],
    next: ['nächsten', 'nächster', 'kommenden', 'kommender'],
  },
  tenses: null,
};
