/** Dutch: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
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
    yesterday: ['gisteren', 'gisteravond', 'gisterochtend', 'gistermiddag', 'gisternacht'],
    today: ['vandaag'],
    partOfToday: ['vanavond', 'vanmorgen', 'vanochtend', 'vanmiddag', 'vannacht'],
    tomorrow: ['morgen'],
    figurative: words("de van deze elke iedere en 's goede die"),
    last: ['afgelopen', 'vorige'],
    next: ['volgende'],
    coming: ['aanstaande', 'komende'],
  },
  prose: {
    weekdays: [
      'zondag zondagavond zondagochtend zondagmiddag zondagnacht',
      'maandag maandagavond maandagochtend maandagmiddag maandagnacht',
      'dinsdag dinsdagavond dinsdagochtend dinsdagmiddag dinsdagnacht',
      'woensdag woensdagavond woensdagochtend woensdagmiddag woensdagnacht',
      'donderdag donderdagavond donderdagochtend donderdagmiddag donderdagnacht',
      'vrijdag vrijdagavond vrijdagochtend vrijdagmiddag vrijdagnacht',
      'zaterdag zaterdagavond zaterdagochtend zaterdagmiddag zaterdagnacht',
    ],
    lastWeekdays: [],
    onDay: [],
    noDay: words('elke iedere een zwarte witte goede van tussen tot de per'),
    week: ['week', 'weken', 'geleden'],
    inMonth: words('in sinds begin eind half'),
    year: words('jaar jaren elk ieder'),
  },
  tenses: {
    neutral: words('op de in den nog al pas rond tegen vroeg laat avond ochtend middag nacht en'),
    pastBefore: words('sinds'),
    openBefore: words('tot vanaf voor na elke iedere volgende uiterlijk per'),
    past: words(
      `heeft hebben had hadden werd werden was waren kwam kwamen ging gingen overleed overleden viel vielen gaf gaven vond vonden nam namen trof troffen begon begonnen stond stonden lag lagen won wonnen verloor verloren stemde stemden besloot besloten vloog vlogen hield hielden trok trokken brak braken gebeurde opende sloot kondigde maakte maakten meldde`,
    ),
    pastEndings: [],
    notPast: [],
    saying: words(
      `zei zeiden zegt zeggen verklaarde meldde meldden meldt melden vertelde bevestigde bevestigt liet schreef schrijft gezegd verklaard bevestigd gemeld`,
    ),
    open: words(
      `is zijn moet moeten kan kunnen kon konden wil willen wilde wilden zou zouden mag gepland verwacht hoopt eist of als indien geboren verjaardag jaarlijks elke feestdag`,
    ),
    ahead: words('zal zullen wordt worden gaat gaan'),
    aheadEndings: [],
    breaks: words('dat maar terwijl omdat hoewel nadat die waarin'),
  },
};
