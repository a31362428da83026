/** Dutch: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const nl: Calendar = {
  tag: 'nl',
  months: { 9: ['sept'] },
  weekdays: [],
  yearFrames: ['in', 'sinds', 'voor', 'na', 'tot', 'jaar'],
  labels: {
    published: [
      'gepubliceerd op',
      'gepubliceerd',
      'geplaatst op',
      'geplaatst',
      'datum',
      'publicatiedatum',
      'aangemaakt op',
      'verschenen op',
    ],
    updated: [
      'laatst bijgewerkt',
      'laatste update',
      'bijgewerkt op',
      'bijgewerkt',
      'aangepast',
      'gewijzigd',
      'laatst gewijzigd',
      'laatst aangepast',
      'laatste wijziging',
      'update',
    ],
    retrieved: ['geraadpleegd op', 'geraadpleegd', 'opgehaald op', 'opgehaald', 'opgeslagen op', 'bekeken op'],
    byline: ['geschreven door', 'door'],
  },
  ago: ['… geleden'],
  days: {
    beforeYesterday: ['eergisteren'],
    yesterday: ['gisteren', 'gisteravond', 'gisterochtend'],
    today: ['vandaag', 'vanavond', 'vanmorgen', 'vanochtend', 'vanmiddag', 'vannacht'],
    tomorrow: ['morgen'],
    last: ['afgelopen', 'vorige'],
    next: ['volgende', 'aanstaande', 'komende'],
  },
  tenses: null,
};
