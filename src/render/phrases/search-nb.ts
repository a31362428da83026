/** Norwegian Bokmål words of the search. Data only. */
import type { SearchPhrases } from './phrases.ts';

export const searchNb: SearchPhrases = {
  words: {
    description: 'Finn artikler etter ord, navn, språk, kilde og dato.',
    field: 'Ord å søke etter',
    hint: 'Et navn, et sted, noen ord',
    go: 'Søk',
    rules:
      'Alle ordene må være der, og lengre ord som begynner med dem, teller med. «Anførselstegn» finner ord i den rekkefølgen, -ord utelater det som har ordet. Navn finnes i alle skrivemåter som arkivet kjenner.',
    noScript: 'Søket krever JavaScript. Uten det finnes andre veier:',
    timelineWay: 'alle artikler etter dato',
    indexWay: 'overskrifter og navn fra A til Å',
    narrow: 'Avgrens resultatene',
    language: 'Språk',
    source: 'Kilde',
    date: 'Hvordan datoen er kjent',
    years: 'År',
    from: 'Fra',
    to: 'Til',
    order: 'Rekkefølge',
    best: 'Beste treff',
    oldest: 'Eldste først',
    newest: 'Nyeste først',
    results: 'Artikler',
    more: 'Vis flere',
    moreSources: 'Flere kilder',
    searching: 'Søker…',
    failed: 'Søket fikk ikke lastet registeret sitt. Prøv igjen.',
    shortcut: 'Tasten / fører hit fra alle sider',
    someChecked: 'Bare de beste treffene ble undersøkt for ordene i denne rekkefølgen.',
  },
  sentences: {
    nothing: 'Ingenting funnet for «{q}».',
    advice: 'Færre ord eller en annen skrivemåte kan finne mer.',
    nothingNarrowed: 'Ingenting er igjen av {found} med det som er valgt.',
    titleFor: '{q}: {title}',
    namedThere: 'Nevnt der som «{name}».',
    sharedBefore: 'Funnet gjennom {passage}.',
  },
  plurals: {
    found: { one: '{n} artikkel', other: '{n} artikler' },
    direct: { one: '{n} med ordene', other: '{n} med ordene' },
    borrowed: {
      one: '{n} med en annen skrivemåte eller en felles passasje',
      other: '{n} med en annen skrivemåte eller en felles passasje',
    },
    passage: { one: 'en passasje som {n} artikkel har', other: 'en passasje som {n} artikler har felles' },
  },
};
