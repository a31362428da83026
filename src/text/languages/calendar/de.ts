/** German: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
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
    today: ['heute'],
    partOfToday: ['heute früh', 'heute morgen', 'heute abend', 'heute nacht', 'heute vormittag', 'heute nachmittag'],
    tomorrow: ['morgen'],
    figurative: words('von heute gestern guten am jeden eines und bis'),
    last: words('letzten letzter letztem vergangenen vergangener vergangenem vorigen'),
    next: ['nächsten', 'nächster', 'nächstem'],
    coming: ['kommenden', 'kommender', 'kommendem'],
  },
  prose: {
    weekdays: [
      'Sonntag Sonntagabend Sonntagmorgen Sonntagnachmittag Sonntagnacht',
      'Montag Montagabend Montagmorgen Montagnachmittag Montagnacht',
      'Dienstag Dienstagabend Dienstagmorgen Dienstagnachmittag Dienstagnacht',
      'Mittwoch Mittwochabend Mittwochmorgen Mittwochnachmittag Mittwochnacht',
      'Donnerstag Donnerstagabend Donnerstagmorgen Donnerstagnachmittag Donnerstagnacht',
      'Freitag Freitagabend Freitagmorgen Freitagnachmittag Freitagnacht',
      'Samstag Sonnabend Samstagabend Samstagmorgen Samstagnachmittag Samstagnacht',
    ],
    lastWeekdays: [],
    onDay: words('am diesen diesem seit vom und'),
    noDay: words(
      `jeden jedem ein einen eines einem der den des von bis zwischen welt schwarzer verkaufsoffener nächsten`,
    ),
    week: ['woche', 'wochen'],
    inMonth: words('im seit ende anfang mitte'),
    year: words('jahr jahres jahren vorjahres jedes jährlich'),
  },
  tenses: {
    neutral: words(
      `am im den der die das vom noch bereits erst schon gegen um früh spät späten frühen abend morgen nachmittag vormittag nacht mittag`,
    ),
    pastBefore: words('seit'),
    openBefore: words('bis ab vor nach zum jeden jedem nächsten kommenden spätestens'),
    past: words(
      `hat haben hatte hatten wurde wurden war waren kam kamen ging gingen starb starben fiel fielen gab fand fanden nahm nahmen traf trafen begann begannen stand standen lag lagen gewann gewannen verlor verloren stimmte stimmten beschloss beschlossen einigten einigte flog flogen hielt hielten zog zogen brach brachen kostete ereignete ereigneten passierte startete öffnete schloss kündigte verkündete`,
    ),
    pastEndings: [],
    notPast: [],
    saying: words(
      `sagte sagten erklärte erklärten teilte teilten berichtete berichteten meldete meldeten bestätigte bestätigten betonte warnte sprach bekräftigte gesagt erklärt mitgeteilt berichtet bestätigt gemeldet`,
    ),
    open: words(
      `ist sind soll sollen sollte sollten kann können könnte könnten muss müssen will wollen wollte wollten würde würden wäre plant planen geplant erwartet vorgesehen angesetzt hofft fordert ob wenn falls geboren geburtstag jährlich jeden frist gefeiert möchte`,
    ),
    ahead: words('wird werden'),
    aheadEndings: [],
    breaks: words('dass aber während weil obwohl nachdem'),
  },
};
