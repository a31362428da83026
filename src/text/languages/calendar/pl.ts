/** Polish: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const pl: Calendar = {
  tag: 'pl',
  months: {},
  weekdays: [],
  yearFrames: ['w', 'od', 'roku', 'rok'],
  labels: {
    published: [
      'data publikacji',
      'opublikowano',
      'publikacja',
      'dodano',
      'data',
      'opublikowany',
      'opublikowana',
      'utworzono',
      'data utworzenia',
      'data dodania',
    ],
    updated: [
      'ostatnia aktualizacja',
      'data aktualizacji',
      'zaktualizowano',
      'aktualizacja',
      'ostatnia zmiana',
      'akt.',
      'aktual.',
      'aktualizowano',
    ],
    retrieved: ['data dostępu', 'dostęp', 'pobrano', 'pobrane', 'data pobrania'],
    byline: ['autor'],
  },
  ago: ['… temu'],
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
