/** Turkish: words about dates. Data only. */
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
    beforeYesterday: ['önceki gün', 'evvelsi gün'],
    yesterday: ['dün'],
    today: ['bugün', 'bu sabah', 'bu akşam', 'bu gece'],
    tomorrow: ['yarın'],
    last: ['geçen', 'geçtiğimiz'],
    next: ['gelecek', 'önümüzdeki'],
  },
  tenses: null,
};
