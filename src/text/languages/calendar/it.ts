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
  days: {
    beforeYesterday: ["l'altro ieri", "l'altroieri", "ieri l'altro", 'avantieri'],
    yesterday: ['ieri', 'ieri sera', 'ieri mattina'],
    today: ['oggi', 'stamattina', 'stamani', 'stasera', 'stanotte', 'questa mattina', 'questa sera'],
    tomorrow: ['domani'],
    last: ['scorso', 'scorsa'],
    next: ['prossimo', 'prossima'],
  },
  tenses: null,
};
