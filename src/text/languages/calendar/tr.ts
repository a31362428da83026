/** Turkish: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const tr: Calendar = {
  tag: 'tr',
  months: {},
  weekdays: [],
  yearFrames: [],
  labels: {
    published: [
      'yayınlanma tarihi',
      'yayın tarihi',
      'yayınlanma',
      'yayınlandı',
      'giriş tarihi',
      'giriş',
      'tarih',
      'yayımlanma tarihi',
      'yayımlanma',
      'eklenme tarihi',
      'eklenme',
      'oluşturulma tarihi',
      'oluşturulma',
      'yayın',
    ],
    updated: [
      'son güncelleme',
      'güncelleme tarihi',
      'güncelleme',
      'güncellendi',
      'son güncellenme',
      'güncellenme',
      'güncel',
    ],
    retrieved: ['erişim tarihi', 'erişim'],
    byline: ['yazan', 'haber'],
  },
  ago: ['… önce'],
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
