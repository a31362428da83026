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
  days: {
    beforeYesterday: ['przedwczoraj'],
    yesterday: ['wczoraj'],
    today: ['dziś', 'dzisiaj', 'dziś rano', 'dziś wieczorem'],
    tomorrow: ['jutro'],
    last: ['ubiegły', 'ubiegłą', 'zeszły', 'zeszłą', 'miniony', 'minioną'],
    next: ['przyszły', 'przyszłą', 'najbliższy', 'najbliższą'],
  },
  tenses: null,
};
