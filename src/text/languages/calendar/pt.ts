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
  tenses: null,
};
