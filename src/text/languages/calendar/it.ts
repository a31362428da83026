/** Italian: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const it: Calendar = {
  tag: 'it',
  months: { 9: ['sett'] },
  weekdays: [],
  yearFrames: ['nel', 'dal', 'del', 'anno'],
  labels: {
    published: ['pubblicato il', 'pubblicata il', 'pubblicato', 'data'],
    updated: [
      'ultimo aggiornamento',
      'ultima modifica',
      'aggiornato il',
      'aggiornato alle',
      'aggiornato',
      'modificato il',
      'modifica il',
    ],
    retrieved: ['consultato il', 'visitato il', 'recuperato il'],
    byline: ['scritto da', 'di', 'da'],
  },
  tenses: null,
};
