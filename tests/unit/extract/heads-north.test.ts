/** Heads as newsrooms print them, in the languages of northern Europe: invented, each with the facts that it states. */
import { describe, expect, test } from 'vitest';
import { type Facts, headlines, type Language, readHead } from './head-of.ts';

describe('the head of a text', () => {
  test.each<[Language, string, Facts]>([
    ['en', '<H>\n\nPublished: 3rd March 2022 at 14:05 GMT', { published: '2022-03-03T14:05Z' }],
    [
      'de',
      '<H>\n\nVon Anna Meier, dpa | Stand: 03.03.2022, 14:05 Uhr',
      { byline: 'Anna Meier', agency: 'dpa', updated: '2022-03-03T14:05' },
    ],
    ['nb', '<H>\n\nPublisert 3. mars 2022 kl. 14.05 – Oppdatert for 2 timer siden', { published: '2022-03-03T14:05' }],
    ['nb', '<H>\n\nPublisert 3. mars 2022 kl. 14.05\nOppdatert i går 10.12', { published: '2022-03-03T14:05' }],
    ['de', 'Berlin, 3. März 2022\n\n<H>', { published: '2022-03-03' }],
    ['de', '19.11.2021 <H>', { published: '2021-11-19' }],
    ['en', '19 November 2021 <H>', { published: '2021-11-19' }],
    ['en', '19 November 2021 – <H>', { published: '2021-11-19' }],
    ['en', 'March 2022\n\n<H>\nBy Anna Whitlock', { published: '2022-03', byline: 'Anna Whitlock' }],
    ['en', '<H>\n\nThursday 3 March', { published: null }],
    ['en', '<H>\n\n2022-03-03T14:05:11+01:00', { published: '2022-03-03T14:05+01:00' }],
    ['en', '<H>\n\n2022-03-03 14:05:11 UTC', { published: '2022-03-03T14:05Z' }],
    [
      'en',
      '<H>\nby Anna Whitlock and Tom Reed on 03 Mar 2022',
      { published: '2022-03-03', byline: 'Anna Whitlock and Tom Reed' },
    ],
    [
      'en',
      '<H>\nAnna Whitlock in Harwick\nThu 3 Mar 2022 14.05 GMT\nLast modified on Fri 4 Mar 2022 09.10 GMT',
      { published: '2022-03-03T14:05Z', updated: '2022-03-04T09:10Z', byline: 'Anna Whitlock' },
    ],
    [
      'en',
      'Local news\n<H>\nRepairs to cost nine million, engineers say\nBy Anna Whitlock, Transport Correspondent\n3 March 2022',
      {
        section: 'Local news',
        standfirst: 'Repairs to cost nine million, engineers say',
        byline: 'Anna Whitlock',
        published: '2022-03-03',
      },
    ],
    [
      'en',
      'EXCLUSIVE\n\n<H>\n\nBy ANNA WHITLOCK\n\nMarch 3, 2022 2:05 PM ET',
      { kicker: 'EXCLUSIVE', byline: 'ANNA WHITLOCK', published: '2022-03-03T14:05' },
    ],
    [
      'en',
      '<H>\nAnna Whitlock | The Harwick Gazette\nMarch 3, 2022',
      { byline: 'Anna Whitlock', publisher: 'The Harwick Gazette', published: '2022-03-03' },
    ],
    ['en', 'The Harwick Gazette, 3 March 2022\n\n<H>', { published: '2022-03-03', publisher: 'The Harwick Gazette' }],
    [
      'en',
      'The Harwick Gazette (Harwick)\nMarch 3, 2022 Thursday\nFirst Edition\n\n<H>\n\nBYLINE: Anna Whitlock\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 412 words\n',
      { published: '2022-03-03', byline: 'Anna Whitlock' },
    ],
    ['en', '<H>\n\nPosted on March 3, 2022 by Anna Whitlock', { published: '2022-03-03', byline: 'Anna Whitlock' }],
    [
      'en',
      '<H>\n\nPosted Thursday, March 3, 2022 2:05 pm\nBy Anna Whitlock, staff writer',
      { published: '2022-03-03T14:05', byline: 'Anna Whitlock' },
    ],
    ['en', '<H>\n\nUpdated 9:15 AM EST, Fri March 4, 2022', { updated: '2022-03-04T09:15' }],
    ['en', '<H>\n\n3 March 2022 • 2:05pm', { published: '2022-03-03T14:05' }],
    ['en', '<H>\n\n2 days ago', { published: null }],
    [
      'de',
      'Lokales\n\nSperrung\n<H>\n\nDie Stadt rechnet mit neun Millionen Euro Kosten.\n\nVon Anna Meier\n\n03.03.2022 - 14:05 Uhr',
      {
        section: 'Lokales',
        kicker: 'Sperrung',
        standfirst: 'Die Stadt rechnet mit neun Millionen Euro Kosten.',
        byline: 'Anna Meier',
        published: '2022-03-03T14:05',
      },
    ],
    ['de', '<H>\n\nAktualisiert am 3. März 2022, 14:05 Uhr | Lesezeit: 3 Min.', { updated: '2022-03-03T14:05' }],
    [
      'de',
      '<H>\n\n3. März 2022, 14:05 Uhr Lesezeit: 3 Min.\nVon Anna Meier, Altenau',
      { published: '2022-03-03T14:05', byline: 'Anna Meier' },
    ],
    [
      'de',
      '<H>\n\nErstellt: 03.03.2022 Aktualisiert: 04.03.2022, 09:00 Uhr\nVon: Anna Meier',
      { published: '2022-03-03', updated: '2022-03-04T09:00', byline: 'Anna Meier' },
    ],
    ['de', '<H>\n\nDonnerstag, 03.03.2022, 14:05', { published: '2022-03-03T14:05' }],
    [
      'de',
      'Quelle: Altenauer Anzeiger\nAutorin: Anna Meier\nDatum: 3. März 2022\nRessort: Lokales\n\n<H>',
      { publisher: 'Altenauer Anzeiger', byline: 'Anna Meier', published: '2022-03-03', section: 'Lokales' },
    ],
    ['de', '<H>\n\n(dpa) 3. März 2022', { agency: 'dpa', published: '2022-03-03' }],
    ['nb', '<H>\n\nAv Kari Nordmann\n03.03.2022, 14:05', { published: '2022-03-03T14:05', byline: 'Kari Nordmann' }],
    [
      'nb',
      '<H>\n\nTekst: Kari Nordmann Foto: Ola Hansen\n3. mars 2022',
      { published: '2022-03-03', byline: 'Kari Nordmann' },
    ],
    [
      'nb',
      '<H>\n\nKari Nordmann\nJournalist\n\nPublisert:\n3. mars 2022 14:05\nSist oppdatert:\n4. mars 2022 09:00',
      { published: '2022-03-03T14:05', updated: '2022-03-04T09:00', byline: 'Kari Nordmann' },
    ],
    [
      'nb',
      'KOMMENTAR\n\n<H>\n\nKari Nordmann\nKommentator i Vinterbroposten\n\n03.03.22 14:05',
      { kicker: 'KOMMENTAR', byline: 'Kari Nordmann', published: '2022-03-03T14:05' },
    ],
    ['nb', '<H>\n\nTorsdag 3. mars 2022 (NTB)', { published: '2022-03-03', agency: 'NTB' }],
    [
      'nb',
      'Dato: 3. mars 2022\nAvis: Vinterbroposten\nForfatter: Kari Nordmann\n\n<H>',
      { published: '2022-03-03', publisher: 'Vinterbroposten', byline: 'Kari Nordmann' },
    ],
    ['da', '<H>\n\nAf Mette Holm\n3. marts 2022 kl. 14.05', { published: '2022-03-03T14:05', byline: 'Mette Holm' }],
    [
      'da',
      '<H>\n\n3. mar. 2022 kl. 14:05\nOpdateret 4. mar. 2022 kl. 09:00\nMette Holm',
      { published: '2022-03-03T14:05', updated: '2022-03-04T09:00', byline: 'Mette Holm' },
    ],
    ['da', '03. mar 2022 | Byråd\n<H>', { published: '2022-03-03' }],
    [
      'sv',
      '<H>\n\nPublicerad 2022-03-03\nUppdaterad 2022-03-04 09.00',
      { published: '2022-03-03', updated: '2022-03-04T09:00' },
    ],
    ['sv', '<H>\n\nPublicerad idag 14:05', { published: null }],
    [
      'sv',
      '<H>\n\nAnna Berg/TT\n3 mars 2022 14.05',
      { published: '2022-03-03T14:05', byline: 'Anna Berg', agency: 'TT' },
    ],
    [
      'sv',
      '<H>\n\nText: Anna Berg Bild: Olle Ek\nPublicerad: 3 mar 2022, 14:05',
      { published: '2022-03-03T14:05', byline: 'Anna Berg' },
    ],
    [
      'nl',
      '<H>\n\nDoor: Jan de Vries\n3 mrt 2022, 14:05 • Laatste update: 4 mrt 2022',
      { published: '2022-03-03T14:05', updated: '2022-03-04', byline: 'Jan de Vries' },
    ],
    [
      'nl',
      '<H>\n\nDo 3 maart 2022, 14:05\nBron: Oudebrugse Courant',
      { published: '2022-03-03T14:05', publisher: 'Oudebrugse Courant' },
    ],
    ['nl', '<H>\n\nJan de Vries 3 maart 2022, 14:05', { published: '2022-03-03T14:05', byline: 'Jan de Vries' }],
    [
      'nl',
      '<H>\n\nVan onze verslaggever Jan de Vries\n3 maart 2022',
      { published: '2022-03-03', byline: 'Jan de Vries' },
    ],
    [
      'fi',
      '<H>\n\n3.3.2022 klo 14.05\nPäivitetty 4.3.2022 klo 9.00',
      { published: '2022-03-03T14:05', updated: '2022-03-04T09:00' },
    ],
    [
      'en',
      'Title: <H>\nAuthor: Anna Whitlock\nDate: 3 March 2022\nSource: The Harwick Gazette\nURL: https://gazette.example/a\nTags: bridges, council',
      {
        byline: 'Anna Whitlock',
        published: '2022-03-03',
        publisher: 'The Harwick Gazette',
        address: 'https://gazette.example/a',
        keywords: 'bridges, council',
      },
    ],
    [
      'en',
      'Headline: <H>\nSubhead: Nine million pounds for three pillars\nSection: Local\nDateline: Harwick\nPublished: 2022-03-03',
      {
        standfirst: 'Nine million pounds for three pillars',
        section: 'Local',
        published: '2022-03-03',
        dateline: 'Harwick',
      },
    ],
    [
      'en',
      '<H>\n\nBy Anna Whitlock\nHarwick Gazette\nPublished 2:05 p.m. ET March 3, 2022 | Updated 9:00 a.m. ET March 4, 2022',
      { byline: 'Anna Whitlock', published: '2022-03-03T14:05', updated: '2022-03-04T09:00' },
    ],
    [
      'en',
      '<H>\n\nAnna Whitlock\nTransport correspondent\n@annawhitlock\nMarch 3 2022, 2.05pm GMT',
      { byline: 'Anna Whitlock', published: '2022-03-03T14:05Z' },
    ],
    ['en', '<H>\n\nWords: Anna Whitlock. Photographs: Tom Reed', { byline: 'Anna Whitlock' }],
    [
      'en',
      '<H>\n\nReporting by Anna Whitlock; Editing by Tom Reed\nMar 3, 2022',
      { byline: 'Anna Whitlock', published: '2022-03-03' },
    ],
    ['en', 'Page 4 | Thursday, March 3, 2022\n<H>', { published: '2022-03-03' }],
    ['en', 'Vol. 12, No. 4 – March 2022\n\n<H>\nby Anna Whitlock', { published: '2022-03', byline: 'Anna Whitlock' }],
    ['en', 'LEY BRIDGE\n\n<H>\n\n03 March 2022', { kicker: 'LEY BRIDGE', published: '2022-03-03' }],
    [
      'en',
      '<H>\nA new ferry may carry shoppers across the river in summer\nAnna Whitlock\nThu, Mar 3 2022 14:05 EST',
      {
        standfirst: 'A new ferry may carry shoppers across the river in summer',
        byline: 'Anna Whitlock',
        published: '2022-03-03T14:05',
      },
    ],
  ])('in %s is read from %j', (language, head, facts) => {
    const wanted = { headline: headlines[language], ...facts };
    expect(readHead(language, head, wanted)).toEqual({ ...wanted, blocks: 3 });
  });
});
