/** Danish: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
import type { Calendar } from './calendar.ts';

export const da: Calendar = {
  tag: 'da',
  months: { 9: ['sept'] },
  weekdays: [],
  yearFrames: ['i', 'siden', 'før', 'efter', 'år', 'året'],
  labels: {
    published: ['først offentliggjort', 'offentliggjort', 'publiceret den', 'publiceret', 'udgivet', 'dato'],
    updated: ['sidst opdateret', 'senest opdateret', 'seneste opdatering', 'opdateret den', 'opdateret', 'ændret'],
    retrieved: ['hentet den', 'hentet', 'besøgt', 'arkiveret'],
    byline: ['skrevet af', 'tekst af', 'af'],
  },
  days: {
    beforeYesterday: ['i forgårs'],
    yesterday: ['i går', 'i går aftes', 'i aftes'],
    today: ['i dag'],
    partOfToday: ['i aften', 'i morges', 'i formiddags', 'i eftermiddag', 'i nat'],
    tomorrow: ['i morgen'],
    figurative: ['som'],
    last: ['sidste', 'forrige'],
    next: ['næste'],
    coming: ['førstkommende', 'kommende', 'på'],
  },
  prose: {
    weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
    lastWeekdays: ['i søndags', 'i mandags', 'i tirsdags', 'i onsdags', 'i torsdags', 'i fredags', 'i lørdags'],
    onDay: [],
    noDay: words('hver en sort fra mellem til hele blå'),
    week: words('uge ugen uger uges siden'),
    inMonth: ['i', 'siden'],
    year: words('fjor år året hvert'),
  },
  tenses: {
    neutral: words('den om på aftenen morgenen natten eftermiddagen formiddagen dagen tidligt sent og i'),
    pastBefore: words('siden'),
    openBefore: words('inden indtil til før fra for efter hver næste senest'),
    past: words(
      `var blev havde fik kom gik tog gav stod lå drog døde faldt vandt tabte startede begyndte skete fandt mødte mødtes sendte vedtog lukkede åbnede dræbte`,
    ),
    pastEndings: words('ede edes'),
    notPast: words('allerede glæde hvede fremmede brede stede værede'),
    saying: words(
      `sagde fortalte oplyste meldte udtalte skrev bekræftede siger oplyser melder skriver fortæller bekræfter`,
    ),
    telling: words('fortalte'),
    open: words(
      `er have skal vil kan må bør bliver ville skulle kunne planlagt planlægger ventes ventet forventes håber varslet lovede krævede foreslog om hvis født fødselsdag årligt hvert hver frist fristen fejres`,
    ),
    ahead: words('skal vil bliver'),
    aheadEndings: [],
    breaks: words('at men mens som da når fordi selvom der'),
  },
};
