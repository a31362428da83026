/** Spanish: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
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
    beforeYesterday: ['anteayer', 'antier', 'antes de ayer'],
    yesterday: ['ayer', 'anoche'],
    today: ['hoy'],
    partOfToday: ['esta mañana', 'esta tarde', 'esta noche'],
    tomorrow: ['mañana'],
    figurative: words('la una de cada media buena toda el del las un pasado'),
    last: ['pasado', 'último'],
    next: [],
    coming: ['próximo', 'que viene'],
  },
  prose: {
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    lastWeekdays: [],
    onDay: words('el este del desde'),
    noDay: words('los un cada todos de entre santo negro y san santa'),
    week: ['semana', 'semanas', 'hace'],
    inMonth: ['en', 'desde'],
    year: words('año años cada pasado próximo'),
  },
  tenses: {
    neutral: words('el la en por la noche tarde mañana del día este'),
    pastBefore: words('desde'),
    openBefore: words('hasta antes después a para partir cada próximo'),
    past: words(
      `fue fueron era eran había habían ha han estuvo tuvo tuvieron hizo hicieron dio dieron vino puso pudo quiso`,
    ),
    pastEndings: words('ó aron ieron eron ujo ujeron'),
    notPast: [],
    saying: words('dijo dijeron afirmó declaró anunció informó aseguró explicó confirmó señaló indicó añadió'),
    open: words(
      `es son está están debe deben puede pueden podría podrían debería deberían sería quiere quieren previsto prevista prevén espera esperan exige si nació cumpleaños anual plazo cada`,
    ),
    ahead: words('va van'),
    aheadEndings: words('rá rán'),
    breaks: words('que pero mientras cuando porque aunque donde quien'),
  },
};
