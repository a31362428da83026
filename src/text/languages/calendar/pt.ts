/** Portuguese: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

export const pt: Calendar = {
  tag: 'pt',
  months: {},
  weekdays: [],
  yearFrames: ['em', 'desde', 'até', 'ano'],
  labels: {
    published: ['postado em', 'postado', 'publicado em', 'publicada em', 'publicado a', 'publicado', 'data'],
    updated: ['última atualização', 'atualizado em', 'atualizada em', 'atualizado a', 'atualizado', 'modificado em'],
    retrieved: ['consultado em', 'acedido em', 'acessado em', 'acesso em'],
    byline: ['escrito por', 'por'],
  },
  days: {
    beforeYesterday: ['anteontem'],
    yesterday: ['ontem'],
    today: ['hoje', 'esta manhã', 'esta tarde', 'esta noite'],
    tomorrow: ['amanhã'],
    last: ['passado', 'passada', 'último', 'última'],
    next: ['próximo', 'próxima', 'que vem'],
  },
  tenses: null,
};
