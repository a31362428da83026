/** Polish: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const pl: Calendar = {
  tag: 'pl',
  months: {},
  weekdays: [],
  yearFrames: ['w', 'od', 'roku', 'rok'],
  labels: {
    published: ['data publikacji', 'opublikowano', 'publikacja', 'dodano', 'data'],
    updated: ['ostatnia aktualizacja', 'data aktualizacji', 'zaktualizowano', 'aktualizacja'],
    retrieved: ['data dostępu', 'dostęp', 'pobrano'],
    byline: ['autor'],
  },
  tenses: null,
};
