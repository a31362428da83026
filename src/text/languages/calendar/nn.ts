/** Norwegian Nynorsk: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const nn: Calendar = {
  tag: 'nn',
  months: { 1: ['jan'], 2: ['feb'], 3: ['mar'], 9: ['sept'], 12: ['des'] },
  weekdays: ['måndag', 'tysdag', 'laurdag', 'sundag'],
  yearFrames: ['i', 'sidan', 'før', 'etter', 'år', 'året'],
  labels: {
    published: ['fyrst publisert', 'først publisert', 'publisert', 'lagd ut', 'lagt ut', 'dato'],
    updated: ['sist oppdatert', 'sist endra', 'siste oppdatering', 'oppdatert', 'endra'],
    retrieved: ['henta', 'lesen', 'lasta ned', 'arkivert'],
    byline: ['skriven av', 'tekst av', 'av', 'tekst'],
  },
  tenses: {
    pastBefore: ['sidan'],
    openBefore: words('innan til fram inntil før frå for etter kvar kvart'),
    past: words(`var vart blei hadde fekk kom gjekk tok gav sa stod låg såg drog døydde fall drap drepen vann tapte
      starta byrja hende skjedde fann møtte møttest sende nekta skreiv fortalde opplyste vedtok stansa opna stengde`),
    pastEndings: [],
    open: words(
      'er skal vil kan må bør blir ville skulle planlagd planlegg ventar om fødd fødselsdag årleg kvart kvar',
    ),
  },
};
