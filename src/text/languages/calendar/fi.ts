/** Finnish: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const fi: Calendar = {
  tag: 'fi',
  months: {},
  weekdays: [],
  yearFrames: ['vuonna', 'vuodesta', 'vuoteen', 'vuoden'],
  labels: {
    published: ['julkaistu', 'julkaisupäivä', 'päivämäärä', 'julkaistiin', 'luotu'],
    updated: ['viimeksi päivitetty', 'päivitetty', 'muokattu', 'viimeksi muokattu', 'päivittyi'],
    retrieved: ['viitattu', 'luettu', 'haettu', 'tallennettu'],
    byline: ['kirjoittanut', 'teksti'],
  },
  ago: ['… sitten'],
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
