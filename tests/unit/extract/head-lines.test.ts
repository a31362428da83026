/** The heads of articles as newsrooms of the world print them, each with the facts that it states; and near misses. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../../src/model/article.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const bridge = `The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years.

Engineers had found cracks in three of the five pillars, and repairs will cost nine million pounds.

Shopkeepers in Harwick fear for their trade and have asked the council for a ferry.`;
const broen = `Kommunestyret i Vinterbro vedtok tirsdag å stenge den gamle brua over Leira i to år.

Ingeniørene fant sprekker i tre av fem pilarer, og reparasjonen vil koste ni millioner kroner.

– Vi frykter for handelen, sier kjøpmann Arne Moe i Vinterbro.`;
const pont = `Le conseil municipal de Valserre a voté mardi la fermeture du vieux pont pour deux ans.

Les ingénieurs ont trouvé des fissures dans trois des cinq piles, et les travaux coûteront neuf millions d'euros.

Les commerçants de Valserre craignent pour leur chiffre d'affaires.`;
const bruecke = `Der Gemeinderat von Altenau hat am Dienstag beschlossen, die alte Brücke für zwei Jahre zu sperren.

Die Ingenieure fanden Risse in drei der fünf Pfeiler, und die Sanierung wird neun Millionen Euro kosten.

Die Händler in Altenau fürchten um ihr Geschäft.`;
const puente = `El ayuntamiento de Valverde votó el martes cerrar el viejo puente durante dos años.

Los ingenieros hallaron grietas en tres de los cinco pilares, y las obras costarán nueve millones de euros.

Los comerciantes de Valverde temen por sus ventas.`;
const bodies = { bridge, broen, pont, bruecke, puente };

type Facts = Partial<Record<FieldName, string | null>>;

/** The fields of an article with this head above a body, each as text; `foot` stands below the body. */
function read(head: string, body: keyof typeof bodies, foot = ''): Record<string, string | null> {
  const { record } = extract(sourceOf(`${head}\n\n${bodies[body]}\n${foot}`));
  if (record === null) throw new Error('not published');
  const fields = Object.entries(record) as [string, { value?: unknown } | null][];
  return Object.fromEntries(
    fields.map(([name, field]) => {
      const value = field?.value ?? null;
      return [
        name,
        typeof value === 'object' && value !== null && 'edtf' in value ? String(value.edtf) : (value as string),
      ];
    }),
  );
}

function expectFacts(head: string, body: keyof typeof bodies, facts: Facts, foot = ''): void {
  expect(read(head, body, foot)).toMatchObject(facts);
}

describe('a line of several facts', () => {
  it('names publisher, section and day above the headline', () =>
    expectFacts('The Harwick Gazette | Local | 4 May 2022\n\nCouncil closes Ley bridge for two years', 'bridge', {
      headline: 'Council closes Ley bridge for two years',
      publisher: 'The Harwick Gazette',
      section: 'Local',
      published: '2022-05-04',
    }));

  it('holds the headline after the day and the section', () =>
    expectFacts('04/05/2022 | Local | El viejo puente cierra dos años', 'puente', {
      headline: 'El viejo puente cierra dos años',
      published: '2022-05-04',
    }));

  it('holds a section that no list knows, between the day and the headline', () =>
    expectFacts('04/05/2022 | Comarca | El viejo puente cierra dos años\nPor Ana Ruiz', 'puente', {
      headline: 'El viejo puente cierra dos años',
      section: 'Comarca',
      byline: 'Ana Ruiz',
    }));

  it('names author, day and reading time below the headline', () =>
    expectFacts('Council closes Ley bridge for two years\n\nAnna Whitlock • 4 May 2022 • 3 min read', 'bridge', {
      byline: 'Anna Whitlock',
      published: '2022-05-04',
    }));

  it('names the section between author and day', () =>
    expectFacts('Council closes Ley bridge for two years\n\nBy Anna Whitlock | Politics | May 4, 2022', 'bridge', {
      byline: 'Anna Whitlock',
      section: 'Politics',
      published: '2022-05-04',
    }));

  it('gives the month of a magazine and its page', () =>
    expectFacts('Brobladet · Mars 2012 · side 14-15\n\nDen gamle brua stenges i to år', 'broen', {
      publisher: 'Brobladet',
      published: '2012-03',
    }));

  it('counts comments beside author and day', () =>
    expectFacts(
      'Altenau sperrt die alte Brücke\n\nVon Jens Kolbe - 04.05.2022 um 23:52 Uhr - 2 Leserstimmen',
      'bruecke',
      {
        byline: 'Jens Kolbe',
        published: '2022-05-04T23:52',
      },
    ));

  it('is not seen in a headline with a dash and a year', () =>
    expectFacts('Harwick bridge – what we know', 'bridge', {
      headline: 'Harwick bridge – what we know',
      published: null,
      publisher: null,
    }));
});

describe('the date line', () => {
  const dated: [string, keyof typeof bodies, string][] = [
    ['Published: Wednesday, 4 May 2022 at 14:05', 'bridge', '2022-05-04T14:05'],
    ['Wed 4 May 2022 14.05 BST', 'bridge', '2022-05-04T14:05'],
    ['Harwick, 4 May 2022', 'bridge', '2022-05-04'],
    ['4 May 2022 · 3 min read · 12 comments', 'bridge', '2022-05-04'],
    ['d. 4. mai 2022 kl. 05:30', 'broen', '2022-05-04T05:30'],
    ['Publisert 4. mai 2022, kl. 05.30 | Lesetid: 3 minutter', 'broen', '2022-05-04T05:30'],
    ['Onsdag 4. mai 2022', 'broen', '2022-05-04'],
    ['Valserre, le 4 mai 2022', 'pont', '2022-05-04'],
    ['Publié le mercredi 4 mai 2022 à 18h30', 'pont', '2022-05-04T18:30'],
    ['Temps de lecture : 4 min. Publié le 4 mai 2022', 'pont', '2022-05-04'],
    ['Mittwoch, 04.05.2022, 18:30 Uhr', 'bruecke', '2022-05-04T18:30'],
    ['Miércoles, 4 de mayo de 2022', 'puente', '2022-05-04'],
    ['4 de mayo de 2022 - 16:51 h', 'puente', '2022-05-04T16:51'],
  ];
  for (const [line, body, edtf] of dated) {
    it(`is “${line}”`, () => {
      const first = bodies[body].split(' ').slice(1, 7).join(' ');
      expectFacts(`${first}\n\n${line}`, body, { published: edtf, headline: first });
    });
  }

  it('gives the place with the day', () =>
    expectFacts('Council closes Ley bridge\n\nHarwick, 4 May 2022', 'bridge', { dateline: 'Harwick' }));

  it('gives day and change in one line', () =>
    expectFacts('Brua stenges i to år\n\nPublisert: 04.05.2022 10:00 Sist oppdatert: 05.05.2022 11:30', 'broen', {
      published: '2022-05-04T10:00',
      updated: '2022-05-05T11:30',
    }));

  it('takes the year of a day from the address', () =>
    expectFacts('https://news.example/local/2022/05/bridge\n\nCouncil closes Ley bridge\n\n4 May', 'bridge', {
      published: '2022-05-04',
    }));

  it('is not a day of another month than the address has', () =>
    expectFacts('https://news.example/local/2022/05/bridge\n\nCouncil closes Ley bridge\n\n4 July', 'bridge', {
      published: '2022-05',
    }));

  it('is not today’s date above the menu of the page', () =>
    expectFacts('Today: Tuesday 10 May 2022\n\nCouncil closes Ley bridge\n\nPublished 4 May 2022', 'bridge', {
      published: '2022-05-04',
    }));

  it('is not the day above the menu, where another stands below the headline', () =>
    expectFacts(
      'Tuesday 10 May 2022\nHome\nNews\nSport\n\nCouncil closes Ley bridge\n\nShopkeepers demand a ferry and say that nobody asked\n\nBy Anna Whitlock\n\nHarwick\n\n4 May 2022',
      'bridge',
      { published: '2022-05-04' },
    ));
});

describe('the byline', () => {
  const signed: [string, keyof typeof bodies, string][] = [
    ['By Anna Whitlock and Tom Reeve', 'bridge', 'Anna Whitlock and Tom Reeve'],
    ['Anna Whitlock, Environment Correspondent', 'bridge', 'Anna Whitlock'],
    ['Interview by Anna Whitlock. Portrait by Tom Reeve', 'bridge', 'Anna Whitlock'],
    ['Words: Anna Whitlock', 'bridge', 'Anna Whitlock'],
    ['By Anna Whitlock in Harwick', 'bridge', 'Anna Whitlock'],
    ['By Anna Whitlock | anna@gazette.example', 'bridge', 'Anna Whitlock'],
    ['Av Tuva Løland og Per Berg', 'broen', 'Tuva Løland og Per Berg'],
    ['Tekst og foto: Tuva Løland', 'broen', 'Tuva Løland'],
    ['Tekst: Tuva Løland  Foto: Per Berg', 'broen', 'Tuva Løland'],
    ['Tuva Løland, journalist', 'broen', 'Tuva Løland'],
    ['Von unserer Redakteurin Karla Berg', 'bruecke', 'Karla Berg'],
    ['Ein Bericht von Karla Berg, Altenau', 'bruecke', 'Karla Berg'],
    ['Par notre correspondante Anne Morel', 'pont', 'Anne Morel'],
    ['Texte : Anne Morel', 'pont', 'Anne Morel'],
    ['Por Ana Ruiz, Valverde', 'puente', 'Ana Ruiz'],
  ];
  for (const [line, body, name] of signed) {
    it(`is “${line}”`, () => {
      const first = bodies[body].split(' ').slice(1, 7).join(' ');
      expectFacts(`${first}\n\n${line}\n\n2022-05-04`, body, { byline: name, headline: first });
    });
  }

  it('may sign the end of the text, with the role of the writer', () =>
    expectFacts(
      'Council closes Ley bridge',
      'bridge',
      { byline: 'Anna Whitlock' },
      '\nAnna Whitlock\nretired engineer, Harwick\n',
    ));

  it('is no row of buttons', () =>
    expectFacts('Council closes Ley bridge\n\nShare Tweet Mail\n\n4 May 2022', 'bridge', { byline: null }));
});

describe('dateline and agency', () => {
  it('names an agency that no list knows, where the place is in capitals', () =>
    expectFacts('Council closes Ley bridge', 'bridge', { agency: 'Norstar' }, '\n(Norstar)\n'));

  it('reads place, day and agency', () => {
    const { record } = extract(sourceOf(`Council closes Ley bridge\n\nHARWICK, 4 May 2022 (Fjordpress) – ${bridge}\n`));
    expect(record?.dateline?.value).toBe('HARWICK, 4 May 2022');
    expect(record?.agency?.value).toBe('Fjordpress');
    expect(record?.published?.value.edtf).toBe('2022-05-04');
  });

  it('takes no section that the menu names as well for an agency', () =>
    expectFacts(
      'Business\n\nBusiness Fares\n\nCouncil closes Ley bridge',
      'bridge',
      { agency: null },
      '\nBusiness\n21 hours ago\n\nFares rise\n',
    ));

  it('takes no party for an agency', () => {
    const { record } = extract(
      sourceOf(`Council closes Ley bridge\n\nMary Smith (Labour) – the leader – said no.\n\n${bridge}\n`),
    );
    expect(record?.agency).toBeNull();
    expect(record?.dateline).toBeNull();
  });

  it('takes a place in capitals before a colon, where the text names it again', () => {
    const { record } = extract(sourceOf(`Brua i Vinterbro stenges\n\nVINTERBRO: ${broen}\n`));
    expect(record?.dateline?.value).toBe('VINTERBRO');
  });

  it('takes no label in capitals for a place', () => {
    const { record } = extract(sourceOf(`Council closes Ley bridge\n\nEXCLUSIVE: ${bridge}\n`));
    expect(record?.dateline).toBeNull();
  });
});

describe('the publisher', () => {
  const named: [string, string][] = [
    ['© 2022 The Harwick Gazette. All rights reserved.', 'The Harwick Gazette'],
    ['Copyright 2022 Harwick Gazette', 'Harwick Gazette'],
    ['The Harwick Gazette © 2022', 'The Harwick Gazette'],
  ];
  it('is named in the bar above the article', () =>
    expectFacts('The Harwick Gazette - Back to home\nMenu\nSearch\n\nCouncil closes Ley bridge', 'bridge', {
      publisher: 'The Harwick Gazette',
    }));

  it('is not a paper that a link names', () =>
    expectFacts('Menu\nLatest News\nLocal News\n\nCouncil closes Ley bridge', 'bridge', { publisher: null }));

  it.each([
    ['Our journalism depends on the support of readers like you, and only Brobladet tells it.', 'Brobladet'],
    ['Our journalism depends on the support of readers like you. Support us: Become A Member Today', null],
    ['Our journalism depends on the support of readers like you, so now: BECOME A MEMBER', null],
  ])('is what an appeal calls by name: %s', (appeal, name) =>
    expectFacts('Council closes Ley bridge', 'bridge', { publisher: name }, `\n${appeal}\n`),
  );

  for (const [line, name] of named) {
    it(`is named in “${line}”`, () =>
      expectFacts('Council closes Ley bridge', 'bridge', { publisher: name }, `\n${line}\n`));
  }
});

describe('section and kicker', () => {
  it('tells a topic line above the headline from the section', () =>
    expectFacts('Politics\n\nTrouble on the Ley\n\nCouncil closes Harwick bridge for two years', 'bridge', {
      section: 'Politics',
      kicker: 'Trouble on the Ley',
      headline: 'Council closes Harwick bridge for two years',
    }));

  it('takes the kind of an article for its kicker', () =>
    expectFacts('Kommentar\n\nHvorfor skal brua stenges i to år?', 'broen', { kicker: 'Kommentar', section: null }));

  it('reads the section from the path to the page, below the step that every page has', () =>
    expectFacts('Home > News > Local\n\nCouncil closes Ley bridge for two years', 'bridge', {
      section: 'Local',
      kicker: null,
      headline: 'Council closes Ley bridge for two years',
    }));
});

describe('the headline', () => {
  const menu = ['Home', 'News', 'Sport', 'Right in the Middle', 'Our Best Long Reads', 'Jobs', 'Right in the Middle'];

  it('is the line that shares its words with the text, below a menu', () =>
    expectFacts([...menu, 'Council closes Ley bridge for two years', 'Save', 'Listen'].join('\n'), 'bridge', {
      headline: 'Council closes Ley bridge for two years',
    }));

  it('may ask a question', () =>
    expectFacts('Comment\n\nWhy must the Ley bridge close for two years?', 'bridge', {
      headline: 'Why must the Ley bridge close for two years?',
    }));

  it('is not the question that opens the text below it', () =>
    expectFacts('Council closes Ley bridge\n\nWho will pay for the long way round the valley?', 'bridge', {
      headline: 'Council closes Ley bridge',
    }));

  it('is not an entry of a list above it that a heading opens', () =>
    expectFacts(
      'Popular\nTen ways to cook a leek\nOur holiday in the hills\n\nCouncil votes to close old Harwick bridge\n\n4 May 2022',
      'bridge',
      { headline: 'Council votes to close old Harwick bridge' },
    ));

  it('is no message of the page’s own machinery', () =>
    expectFacts(
      'Council closes Ley bridge for two years\nAnna Whitlock\nYou have saved a new item\nFind all saved items in your own list and in the app of the paper.',
      'bridge',
      { headline: 'Council closes Ley bridge for two years' },
    ));

  it('is no row of share buttons', () =>
    expectFacts(
      'Council closes Ley bridge for two years\n\nShare this by EmailShare this on FacebookShare this on Twitter',
      'bridge',
      { headline: 'Council closes Ley bridge for two years' },
    ));

  it('is not the name and role of the writer', () =>
    expectFacts(
      'Council closes Ley bridge for two years\nShopkeepers demand a ferry and say that nobody asked them\nAnna Whitlock Transport correspondent\n@annawhitlock\n4 May 2022',
      'bridge',
      {
        headline: 'Council closes Ley bridge for two years',
        standfirst: 'Shopkeepers demand a ferry and say that nobody asked them',
        byline: 'Anna Whitlock',
      },
    ));
});

describe('the standfirst', () => {
  it('is the sentence before a dateline', () => {
    const { record } = extract(
      sourceOf(
        `Council closes Ley bridge\n\nThe old crossing has cracks in its pillars.\n\nHARWICK (Norstar) – ${bridge}\n`,
      ),
    );
    expect(record?.standfirst?.value).toBe('The old crossing has cracks in its pillars.');
  });

  it('is the sentence that buttons part from the text', () =>
    expectFacts(
      'Council closes Ley bridge\n\nThe old crossing has cracks in three of its five pillars.\n\nShare on Facebook\n\nPrint',
      'bridge',
      { standfirst: 'The old crossing has cracks in three of its five pillars.' },
    ));
});
