/** Finnish: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const fi: Calendar = {
  tag: 'fi',
  months: {},
  weekdays: [],
  yearFrames: ['vuonna', 'vuodesta', 'vuoteen', 'vuoden'],
  labels: {
    published: ['julkaistu', 'julkaisupäivä', 'päivämäärä'],
    updated: ['viimeksi päivitetty', 'päivitetty', 'muokattu'],
    retrieved: ['viitattu', 'luettu', 'haettu'],
    byline: ['kirjoittanut', 'teksti'],
  },
  days: {
    beforeYesterday: ['toissapäivänä'],
    yesterday: ['eilen'],
    today: ['tänään', 'tänä iltana', 'tänä aamuna'],
    tomorrow: ['huomenna'],
    last: ['viime'],
    next: ['ensi'],
  },
  tenses: null,
};
