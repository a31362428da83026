/** Norwegian Bokmål words of the pages of names. Data only. */
import type { NamesPhrases } from './phrases.ts';

export const namesNb: NamesPhrases = {
  words: {
    names: 'Navn',
    namesDeck:
      'Hvem og hva artiklene nevner, funnet i teksten etter regler. Tallet sier hvor mange artikler som har navnet.',
    listDeck: 'Alle fra A til Å. Tallet sier hvor mange artikler som har navnet.',
    noNames: 'Ingen navn ble funnet i artiklene.',
    person: 'Person',
    place: 'Sted',
    organisation: 'Organisasjon',
    people: 'Personer',
    places: 'Steder',
    organisations: 'Organisasjoner',
    reportedIn: 'Artikler som har dette navnet',
    mentions: 'Omtaler, etter dato',
    inCaption: 'I en bildetekst:',
    inNote: 'I en innskutt kommentar:',
    spellings: 'Skrivemåter',
    joinedByArchive: 'Slått sammen av arkivet',
    described: 'Slik omtales de i hver artikkel',
    alongside: 'Nevnt sammen med',
  },
  sentences: {
    deck: 'Nevnt {mentions} i {articles}.',
    joined: 'Disse skrivemåtene leses som én: {reasons}.',
    perhapsJoined: 'Disse skrivemåtene kan være én: {reasons}.',
    doubt: 'Ikke sikkert at dette er den samme: {reason}.',
  },
  plurals: {
    times: { one: 'én gang', other: '{n} ganger' },
    moreSentences: { one: '{n} setning til i artikkelen', other: '{n} setninger til i artikkelen' },
    moreNames: { one: '{n} til', other: '{n} til' },
    allNames: { one: 'Alle: {n}', other: 'Alle {n} fra A til Å' },
  },
};
