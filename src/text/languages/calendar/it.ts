/** Italian: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
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
    today: ['oggi'],
    partOfToday: ['stamattina', 'stamani', 'stasera', 'stanotte', 'questa mattina', 'questa sera', 'questo pomeriggio'],
    tomorrow: ['domani'],
    figurative: ['di', 'un', 'del'],
    last: ['scorso', 'scorsa'],
    next: [],
    coming: ['prossimo', 'prossima'],
  },
  prose: {
    weekdays: ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'],
    lastWeekdays: [],
    onDay: [],
    noDay: words('il la ogni tutti tutte un una di del della al dal tra e santo nero grasso'),
    week: ['settimana', 'settimane', 'fa'],
    inMonth: ['a', 'in', 'da'],
    year: words('anno anni ogni scorso prossimo'),
  },
  tenses: {
    neutral: words('nella nel la il sera mattina notte pomeriggio giornata di'),
    pastBefore: [],
    openBefore: words('da fino entro prima dopo a ogni prossimo'),
    past: words(
      `ha hanno aveva avevano era erano fu furono stato stata stati state morto morta morti arrivato arrivata s'è`,
    ),
    pastEndings: words('arono irono'),
    notPast: [],
    saying: words(
      `detto dichiarato annunciato affermato spiegato confermato riferito disse sottolineato aggiunto dichiarò annunciò`,
    ),
    open: words(
      `sono deve devono può possono potrebbe potrebbero dovrebbe dovrebbero sarebbe vuole vogliono previsto prevista previsti attesa atteso spera chiede se nato nata compleanno annuale scadenza programma ogni`,
    ),
    ahead: words('sarà saranno avrà avranno'),
    aheadEndings: words('rà ranno'),
    breaks: words('che ma mentre quando perché anche se dove'),
  },
};
