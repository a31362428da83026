/** Spanish: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const es: Calendar = {
  tag: 'es',
  months: { 9: ['setiembre', 'sep', 'set'] },
  weekdays: [],
  yearFrames: ['en', 'desde', 'hasta', 'año'],
  labels: {
    published: ['creado el', 'creado', 'publicado el', 'publicada el', 'publicado', 'fecha de publicación', 'fecha'],
    updated: [
      'última actualización',
      'ultima actualizacion',
      'actualizado el',
      'actualizada el',
      'actualizado',
      'modificado',
    ],
    retrieved: ['consultado el', 'consultado', 'recuperado el', 'recuperado'],
    byline: ['escrito por', 'por'],
  },
  days: {
    beforeYesterday: ['anteayer', 'antier'],
    yesterday: ['ayer', 'anoche'],
    today: ['hoy', 'esta mañana', 'esta tarde', 'esta noche'],
    tomorrow: ['mañana'],
    last: ['pasado', 'último'],
    next: ['próximo', 'que viene'],
  },
  tenses: null,
};
