/** Portuguese: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
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
    yesterday: ['ontem', 'ontem à noite'],
    today: ['hoje'],
    partOfToday: ['esta manhã', 'esta tarde', 'esta noite', 'nesta manhã', 'nesta tarde', 'nesta noite'],
    tomorrow: ['amanhã'],
    figurative: ['de', 'do', 'o', 'um', 'no'],
    last: ['passado', 'passada', 'último', 'última'],
    next: [],
    coming: ['próximo', 'próxima', 'que vem'],
  },
  prose: {
    weekdays: ['domingo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado'],
    lastWeekdays: [],
    onDay: words('na no nesta neste esta este desta deste desde'),
    noDay: words('às aos um uma cada todo toda de entre santa e'),
    week: words('semana semanas atrás há'),
    inMonth: ['em', 'desde'],
    year: words('ano anos cada passado próximo'),
  },
  tenses: {
    neutral: words('o a em à na no da do noite tarde manhã dia desta deste nesta neste'),
    pastBefore: words('desde'),
    openBefore: words('até antes depois para partir cada próximo próxima'),
    past: words(
      `foi foram era eram havia ha tinha tinham teve tiveram esteve fez fizeram deu deram veio pôs disse morreu`,
    ),
    pastEndings: words('ou aram eram iram eceu reu iu'),
    notPast: words('outrou europeu'),
    saying: words(`disse disseram afirmou declarou anunciou informou garantiu explicou confirmou destacou acrescentou`),
    open: words(
      `é são está estão deve devem pode podem poderia poderiam deveria seria quer querem previsto prevista esperado espera exige se nasceu aniversário anual prazo cada`,
    ),
    ahead: words('vai vão irá irão'),
    aheadEndings: words('rá rão'),
    breaks: words('que mas enquanto quando porque embora onde'),
  },
};
