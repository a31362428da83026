/** Russian: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const ru: Calendar = {
  tag: 'ru',
  months: { 9: ['сен'], 11: ['ноя'] },
  weekdays: [],
  yearFrames: [],
  labels: {
    published: ['дата публикации', 'опубликовано', 'опубликован', 'размещено', 'дата'],
    updated: ['последнее обновление', 'обновлено', 'обновлён', 'обновлен', 'изменено'],
    retrieved: ['дата обращения', 'проверено', 'сохранено'],
    byline: ['автор', 'текст'],
  },
  tenses: null,
};
