/** Turkish: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
import type { Calendar } from './calendar.ts';

export const tr: Calendar = {
  tag: 'tr',
  months: {},
  weekdays: [],
  yearFrames: [],
  labels: {
    published: ['yayınlanma tarihi', 'yayın tarihi', 'yayınlanma', 'yayınlandı', 'giriş tarihi', 'giriş', 'tarih'],
    updated: ['son güncelleme', 'güncelleme tarihi', 'güncelleme', 'güncellendi'],
    retrieved: ['erişim tarihi', 'erişim'],
    byline: ['yazan', 'haber'],
  },
  days: {
    beforeYesterday: ['evvelsi gün', 'evvelki gün'],
    yesterday: ['dün', 'dün akşam', 'dün gece', 'dün sabah'],
    today: ['bugün'],
    partOfToday: ['bu sabah', 'bu akşam', 'bu gece'],
    tomorrow: ['yarın'],
    figurative: [],
    last: ['geçen', 'geçtiğimiz'],
    next: ['gelecek'],
    coming: ['önümüzdeki'],
  },
  prose: {
    weekdays: ['pazar', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi'],
    lastWeekdays: [],
    onDay: words('günü akşamı gecesi sabahı'),
    noDay: ['her', 'bir', 'kara'],
    week: words('hafta haftaki haftanın önce'),
    inMonth: [],
    year: ['yıl', 'yılın', 'yılı'],
  },
  tenses: {
    neutral: words('günü akşamı gecesi sabahı'),
    pastBefore: [],
    openBefore: words('kadar önce sonra her'),
    past: words('öldü oldu geldi gitti aldı verdi dedi etti çıktı'),
    pastEndings: words('dı di du dü tı ti tu tü dılar diler dular düler tılar tiler tular tüler'),
    notPast: words('şimdi kendi'),
    saying: [],
    open: [],
    ahead: [],
    aheadEndings: words('acak ecek acaklar ecekler'),
    isVerbLast: true,
    breaks: [],
  },
};
