/** Hebrew: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
import type { Calendar } from './calendar.ts';

export const he: Calendar = {
  tag: 'he',
  // With the particle for "in", which is written as one word with the month.
  months: {
    1: ['בינואר', 'ינו', 'בינו'],
    2: ['בפברואר', 'פבר', 'בפבר'],
    3: ['במרץ', 'במרס', 'מרס'],
    4: ['באפריל', 'אפר', 'באפר'],
    5: ['במאי'],
    6: ['ביוני'],
    7: ['ביולי'],
    8: ['באוגוסט', 'אוג', 'באוג'],
    9: ['בספטמבר', 'ספט', 'בספט'],
    10: ['באוקטובר', 'אוק', 'באוק'],
    11: ['בנובמבר', 'נוב', 'בנוב'],
    12: ['בדצמבר', 'דצמ', 'בדצמ'],
  },
  weekdays: words('ראשון שני שלישי רביעי חמישי שישי שבת'),
  yearFrames: words('בשנת משנת שנת מאז'),
  labels: {
    published: ['שודר', 'פורסם ב', 'פורסם', 'תאריך פרסום', 'פורסמה', 'תאריך'],
    updated: ['עדכון אחרון', 'עודכן ב', 'עודכן', 'עודכנה'],
    retrieved: ['אוחזר', 'נצפה'],
    byline: ['מאת'],
  },
  ago: ['לפני …'],
  days: {
    beforeYesterday: ['שלשום'],
    yesterday: ['אתמול'],
    today: ['היום'],
    partOfToday: ['הבוקר', 'הערב', 'הלילה'],
    tomorrow: ['מחר'],
    figurative: [],
    last: ['שעבר'],
    next: ['הבא'],
    coming: ['הקרוב'],
  },
  prose: null,
  tenses: null,
};
