/** Norwegian Bokmål: words about dates. Data only. */
import type { Calendar } from './calendar.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const nb: Calendar = {
  tag: 'nb',
  months: { 1: ['jan'], 2: ['feb'], 3: ['mar'], 9: ['sept'], 12: ['des'] },
  weekdays: [],
  yearFrames: ['i', 'siden', 'før', 'etter', 'år', 'året'],
  labels: {
    published: [
      'først publisert',
      'publisert dato',
      'publisert den',
      'publiseringsdato',
      'publisert',
      'lagt ut',
      'dato',
    ],
    updated: [
      'sist oppdatert den',
      'sist oppdatert',
      'sist endret',
      'siste oppdatering',
      'oppdatert den',
      'oppdatert',
      'endret',
    ],
    retrieved: ['hentet den', 'hentet', 'lesedato', 'lest den', 'lest', 'lastet ned', 'arkivert'],
    byline: ['skrevet av', 'tekst av', 'av', 'tekst'],
  },
  tenses: {
    pastBefore: ['siden'],
    openBefore: words('innen til fram frem inntil før fra for etter hver'),
    past: words(`var ble hadde fikk kom gikk tok ga sa sto lå så dro døde falt drepte drept vant tapte startet begynte
      skjedde fant møtte møttes sendte sendt krysset nektet angrep skrev fortalte opplyste kunngjorde vedtok stanset
      brøt brakte fløy flyttet arresterte pågrepet meldte uttalte signerte undertegnet åpnet stengte ankom forlot
      bestemte dømte dømt fjernet valgte innførte`),
    pastEndings: [],
    open: words(`er skal vil kan må bør blir ville skulle planlagt planlegger ventes forventes håper om født fødselsdag
      årlig hvert hver frist fristen feires`),
  },
};
