/** Who signs in forms that lost their marks, guests above their headline, and standfirsts that tell themselves by what stands around. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, type Facts, headlines, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function facts(language: Language, head: string, wanted: Facts): void {
  expect(readHead(language, head, wanted)).toMatchObject(wanted);
}

describe('a byline that lost its white space', () => {
  it.each([
    ['ByAlicia RenfrewCourt Reporter', 'Alicia Renfrew'],
    ['ByJoanna McBrideHealth Correspondent', 'Joanna McBride'],
    ['ByTom Fairley and Priya NandaReporters', 'Tom Fairley and Priya Nanda'],
  ])('names who wrote: %s', (line, byline) => {
    facts('en', `<H>\n\n${line}\n4 March 2022`, { headline: headlines.en, byline });
  });

  it('does so in other languages', () => {
    facts('de', '<H>\n\nVonPetra LindnerRedakteurin\n4. März 2022', { byline: 'Petra Lindner' });
    facts('fr', '<H>\n\nParMarie Durand\n4 mars 2022', { byline: 'Marie Durand' });
  });

  it.each(['ByWard Market', 'ByteDance Reporter', 'DeShawn Reed'])('is none in a name of its own: %s', (line) => {
    expect(readHead('en', `<H>\n\n${line}`, { byline: null }).byline).not.toBe(line.slice(2));
  });
});

describe('a line that says who asked or who wrote', () => {
  it.each([
    ['fr', 'Propos recueillis par Gwendal LE TIEC.', 'Gwendal LE TIEC'],
    ['de', 'Von Petra Lindner.', 'Petra Lindner'],
    ['fr', 'Texte par : Marie Durand Suivre', 'Marie Durand'],
    ['en', 'By Joan Mercer.', 'Joan Mercer'],
  ] as const)('is the byline with a full stop or a button behind it: %s %s', (language, line, byline) => {
    facts(language, `<H>\n\n${line}`, { byline, headline: headlines[language] });
  });

  it.each(['By New Year.', 'By Joan Mercer the council had been warned.'])('is none in a sentence: %s', (line) => {
    facts('en', `<H>\n\n${line}`, { byline: null });
  });
});

describe('a guest above the headline', () => {
  it.each([
    ['nl', 'OPINIE\nLieve Van den Abeele\nVerkeersplanologe', 'OPINIE', 'Lieve Van den Abeele'],
    ['es', 'OPINIÓN\nRemedios Carmona Ruiz\nProfesora de Economía', 'OPINIÓN', 'Remedios Carmona Ruiz'],
    ['da', 'DEBAT\nJens Kragh\nFormand for havnen', 'DEBAT', 'Jens Kragh'],
  ] as const)('is the writer, and what they are no kicker: %s', (language, above, kicker, byline) => {
    const [, name = ''] = above.split('\n');
    facts(language, `${above}\n\n<H>\n\n${name} vit à Harwick.`, { headline: headlines[language], kicker, byline });
  });

  it('is who was asked below "Interview"', () => {
    facts('en', 'INTERVIEW\nJoan Mercer\nHarbour master\n\n<H>', { byline: null });
  });
});

describe('a first paragraph with the full name of the writer', () => {
  const deck = 'After the flood the geographer Joan Mercer asks the council to leave the old bridge where it fell.';

  it('is the standfirst of their piece', () => {
    facts('en', `<H>\nBy Joan Mercer\n4 March 2022\n\n${deck}`, { standfirst: deck, byline: 'Joan Mercer' });
  });

  it('is the text where the name is another', () => {
    facts('en', `<H>\nBy Anna Berg\n4 March 2022\n\n${deck}`, { standfirst: null });
  });

  it('is the text where somebody speaks', () => {
    const speech = '“It fell,” Joan Mercer of the council told us, and would say no more about the old bridge.';
    facts('en', `<H>\nBy Joan Mercer\n4 March 2022\n\n${speech}`, { standfirst: null });
  });
});

describe('a live report', () => {
  const posts = [
    ['it', '18.05', 'Le pompe lavorano da mezzogiorno e ne restano accese sei, dice la prefettura.'],
    ['it', '16.40', 'Le famiglie evacuate sono ospitate nella palestra della scuola media del paese.'],
    ['it', '12.15', 'Il sindaco ha firmato questa mattina una ordinanza di chiusura delle scuole.'],
  ].map(([, time, text]) => `Ore ${time}\n${text}`.replace('Ore ', ''));
  const deck = 'Il fiume ha rotto gli argini poco dopo la prima alba. Scuole chiuse in tre comuni.';

  it('has its standfirst above its first time', () => {
    const text = `Il vecchio ponte chiude per due anni\n12 novembre 2019\n\n${deck}\n\n${posts.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.standfirst?.value).toBe(deck);
  });

  it('has none where two paragraphs stand there', () => {
    const text = `Il vecchio ponte chiude per due anni\n12 novembre 2019\n\n${deck}\n\n${bodies.it[0]}\n\n${posts.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.standfirst ?? null).toBeNull();
  });
});

describe('the head of an interview', () => {
  it('ends with its standfirst where a short question opens the text', () => {
    const deck = 'Vierzig Jahre lang hat Hannes Gruber die Seilbahn am Hochwald gefahren und nie verschlafen.';
    const turns = ['Wie oft blieben Sie stecken?', 'Sechsmal, und einmal davon mit einer ganzen Blaskapelle an Bord.'];
    const text = `INTERVIEW\nDer Nebel kommt immer pünktlich\n${deck}\n\n${[...turns, ...bodies.de].join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.standfirst?.value).toBe(deck);
  });
});

describe('a headline above a badge and its deck', () => {
  const deck =
    'Petitioners say the bridge has taken the beach where they mended their nets; the engineers say it had left already';

  it.each(['Premium', 'Subscriber Only'])('stays the headline: %s', (badge) => {
    facts(
      'en',
      `SUBSCRIBE\nCouncil of Harwick closes the old bridge for two years\n${badge}\n${deck}\nBy Joan Mercer`,
      {
        headline: 'Council of Harwick closes the old bridge for two years',
        standfirst: deck,
      },
    );
  });

  it('gives way where no fact follows the lower line', () => {
    const above =
      'Fishermen of Harwick sue the wall\nMenu\nCouncil closes the old bridge of Harwick over the Ley for two years';
    facts('en', above, { headline: 'Council closes the old bridge of Harwick over the Ley for two years' });
  });
});

describe('an obituary', () => {
  const deck =
    'Engineer who mapped the pillars of every bridge over the river Ley and kept a generation of councils on her side';

  it('has a headline that says its kind again', () => {
    facts('en', `Bridges\nObituary\nAnna Harwick obituary\n${deck}\nJoan Mercer\n4 March 2022`, {
      headline: 'Anna Harwick obituary',
      standfirst: deck,
    });
  });

  it('leaves a topic above a long headline what it is', () => {
    facts('en', `News\nHarwick bridge protests\n${deck}\nJoan Mercer\n4 March 2022`, { headline: deck });
  });
});

describe('the name of the site above the path to the page', () => {
  it('is no kicker', () => {
    facts('en', 'Harwick Live\nHome > News > Courts\n<H>\nBy Joan Mercer', { kicker: null, section: 'Courts' });
  });
});

describe('an agency before the place', () => {
  it.each([
    ['it', '(NORDPRESS) - AOSTA, 14 FEB - ', 'NORDPRESS'],
    ['es', '(Surcable) VALVERDE, 3 MAR - ', 'Surcable'],
  ] as const)('needs no list beside a place in capitals and its day: %s %s', (language, opening, agency) => {
    const [first, ...others] = bodies[language];
    const text = `${headlines[language]}\n\n${opening}${first}\n\n${others.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.agency?.value).toBe(agency);
  });

  it('is none without the day', () => {
    const text = `${headlines.it}\n\n(Video) - ROMA - ${bodies.it.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.agency ?? null).toBeNull();
  });
});

describe('what the press has bound itself to', () => {
  const below = (line: string) =>
    `Mest lest\nFant elg i garasjen\n\n${line}\nAnsvarlig redaktør: Per Holm\n© 2019 Leirposten AS`;
  const last = (line: string, foot = below(line)) =>
    extract(sourceOf(`${headlines.nb}\n\n${bodies.nb.join('\n\n')}\n\n${foot}\n`)).record?.body.at(-1)?.text;

  it('is named by the site beside its furniture', () => {
    expect(last('Leirposten arbeider etter Vær Varsom-plakatens regler for god presseskikk.')).toBe(bodies.nb.at(-1));
  });

  it('is what an article speaks of among its paragraphs', () => {
    const line = 'Utvalget mener at avisen brøt Vær Varsom-plakaten da den omtalte brua.';
    expect(last(line, line)).toBe(line);
  });
});
