/** Notes on writers, rights, signs at the end of a text, names of papers, and what bold letters and headings of a page say. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function recordOf(text: string, path = 'article.txt') {
  const { record } = extract(sourceOf(text, path));
  if (record === null) throw new Error('The article is not published.');
  return record;
}

function lastParagraph(language: Language, above: string, below: string): string | undefined {
  const text = `${headlines[language]}\n\n${above}\n\n${bodies[language].join('\n\n')}\n\n${below}\n`;
  return recordOf(text).body.findLast(({ type }) => type === 'paragraph')?.text;
}

describe('a last paragraph that opens with the full name of the writer', () => {
  it.each([
    ['nl', 'Door Anneke Postma', 'Anneke Postma doceert mobiliteit aan de hogeschool van Oudebrug.'],
    ['en', 'By Joan Mercer', "Joan Mercer's essay collection “Standing Room” is out in paperback."],
    ['fr', 'Par Marie Durand', 'Marie Durand enseigne la géographie à l’université de Valserre.'],
    ['es', 'Por Carmen Robles', 'Carmen Robles acaba de publicar «La ciudad al sol», su tercer libro.'],
  ] as const)('is a note about them: %s', (language, byline, note) => {
    expect(lastParagraph(language, byline, note)).toBe(bodies[language].at(-1));
  });

  it.each([
    ['By Joan Mercer', 'Joan Mercier of the council said that the bridge had been promised to the town long ago.'],
    ['By Joan Mercer', 'Anna Berg has lived beside the bridge for forty years and will not use another one.'],
  ])('is the text where the name is another: %s, %s', (byline, line) => {
    expect(lastParagraph('en', byline, line)).toBe(line);
  });
});

describe('a sign for rights without a year', () => {
  it('claims them where a sentence goes on behind the name', () => {
    const below = '© Радіо Лиман. Передрук лише з гіперпосиланням';
    expect(recordOf(`${headlines.uk}\n\n${bodies.uk.join('\n\n')}\n\n${below}\n`).body).toHaveLength(3);
  });

  it('credits a picture where nothing does', () => {
    const above = `${headlines.uk}\n\nСтарий міст через річку навесні\n© Роман Дзюба\n\n${bodies.uk.join('\n\n')}\n`;
    const figure = recordOf(above).body.find(({ type }) => type === 'figure');
    expect(figure?.type === 'figure' ? figure.credit?.text : null).toBe('Роман Дзюба');
  });
});

describe('the initials of an agency that no list knows', () => {
  const last = `${bodies.es[2]} El párroco convocó a una procesión que pasará el sábado por los cuarenta pozos del valle. (NTC)`;
  const text = `${headlines.es}\nVALVERDE, 12 Ago. (Nortecable).- ${bodies.es[0]}\nTURNOS DE SEIS HORAS\n${bodies.es[1]}\n${last}\n`;

  it('leave the last paragraph in the text, and its crossheads', () => {
    const { body } = recordOf(text);
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'crosshead', 'paragraph', 'paragraph']);
    expect(body.at(-1)?.text).toContain('El párroco convocó');
  });
});

describe('the name of the paper', () => {
  const page = (label: string, foot: string) =>
    `Meny\nLogg inn\nNyheter\nSport\n\n${label}\n\n${headlines.nb}\n\n${bodies.nb.join('\n\n')}\n\n${foot}\n`;

  it('is no matter that a box writes small, which the tags tell to be the kicker', () => {
    const foot =
      'Få nyhetsbrevet vårt om havbruk hver fredag.\nMeld meg på\n\nMer om\nHavbruk\nSteinsfjorden\n\n© 2022 Kystbladet Sør AS';
    const record = recordOf(page('Havbruk', foot));
    expect(record.publisher?.value).toBe('Kystbladet Sør');
    expect(record.kicker?.value).toBe('Havbruk');
  });

  it('stands behind the word for rights', () => {
    expect(recordOf(page('Sport', 'Opphavsrett RKK © 2021')).publisher?.value).toBe('RKK');
  });

  it('ends before a dash', () => {
    const text = `${headlines.de}\n\n${bodies.de.join('\n\n')}\n\n© 2009 Landesregierung - Stand des Ausdrucks: 11.05.2009\n`;
    expect(recordOf(text).publisher?.value).toBe('Landesregierung');
  });

  it('is no agency where a line above the headline is its sign', () => {
    const dateline = (sign: string) => `${sign}\nMeny\n\n${headlines.nb}\n\nSANDØRA (RKK): ${bodies.nb.join('\n\n')}\n`;
    expect(recordOf(dateline('RKK')).agency).toBeNull();
    expect(recordOf(dateline('Havblikk')).agency?.value).toBe('RKK');
  });

  it('stands beside buttons as well', () => {
    const text = `Opinion\n\n${headlines.en}\n\nJoan Mercer\n\nThe Evening Mercury | Comments 4\n\n11 Oct 2018\n\n${bodies.en.join('\n\n')}\n`;
    expect(recordOf(text).publisher?.value).toBe('The Evening Mercury');
  });

  it('is "La Voce di …" on the first line', () => {
    const text = `La Voce di Torrechiara\nINTERVISTA\n${headlines.it}\n\n${bodies.it.join('\n\n')}\n`;
    expect(recordOf(text).publisher?.value).toBe('La Voce di Torrechiara');
  });
});

describe('a first paragraph that is all bold', () => {
  const deck = 'Inwoners van Hoogveen rijden sinds maandag met hun eigen bus naar de stad, en de provincie kijkt toe.';
  const html = (first: string, others: readonly string[]) =>
    `<html lang="nl"><body><main><h1>Dorp koopt eigen bus</h1><p>${first}</p>${others.map((one) => `<p>${one}</p>`).join('')}</main></body></html>`;

  it('is the standfirst of a page', () => {
    expect(recordOf(html(`<b>${deck}</b>`, bodies.nl), 'a.html').standfirst?.value).toBe(deck);
  });

  it('is the standfirst of Markdown', () => {
    const text = `# Dorp koopt eigen bus\n\n**${deck}**\n\n${bodies.nl.join('\n\n')}\n`;
    expect(recordOf(text, 'a.md').standfirst?.value).toBe(deck);
  });

  it('is the text where only its first words are, or other paragraphs as well', () => {
    expect(recordOf(html(`<b>Hoogveen.</b> ${deck}`, bodies.nl), 'a.html').standfirst).toBeNull();
    const bold = bodies.nl.map((one) => `<strong>${one}</strong>`);
    expect(recordOf(html(`<b>${deck}</b>`, bold), 'a.html').standfirst).toBeNull();
    const text = `# Dorp koopt eigen bus\n\n**${deck}**\n\n**${bodies.nl[0]}**\n\n${bodies.nl[1]}\n\n${bodies.nl[2]}\n`;
    expect(recordOf(text, 'a.md').standfirst).toBeNull();
  });
});

describe('the path that a page shows', () => {
  const page = (path: string) =>
    `<html lang="fr"><head><meta property="og:site_name" content="Le Relais du Val"></head><body><nav class="breadcrumb">${path}</nav>
    <main><h1>Un âne candidat à la mairie</h1>${bodies.fr.map((one) => `<p>${one}</p>`).join('')}</main></body></html>`;

  it.each([
    '<a href="/">LE RELAIS DU VAL</a> &gt; <a href="/p">Politique</a>',
    '<a href="/">Accueil</a> &gt; <a href="/n">Actualités</a> &gt; <a href="/p">Politique</a>',
  ])('leads past the paper and past what files everything: %s', (path) => {
    expect(recordOf(page(path), 'a.html').section?.value).toBe('Politique');
  });

  it('ends at what files everything where nothing else does', () => {
    const path = '<a href="/">Accueil</a> &gt; <a href="/n">Actualités</a>';
    expect(recordOf(page(path), 'a.html').section?.value).toBe('Actualités');
  });
});

describe('the day of a page that was moved to a new program', () => {
  const page = (address: string, shown: string) =>
    `<html lang="pt"><head><link rel="canonical" href="https://paper.example/${address}"><meta property="article:published_time" content="2023-02-01T00:00:00-03:00"></head>
    <body><main><h1>Velha ponte fecha durante dois anos</h1><p>${shown}</p>${bodies.pt.map((one) => `<p>${one}</p>`).join('')}</main></body></html>`;
  const dayOf = (address: string, shown: string) =>
    recordOf(page(address, shown), 'a.html').published?.value.edtf.slice(0, 10);

  it('is the one that the page shows its readers', () => {
    expect(dayOf('2016/09/15/ponte.htm', '15/09/2016 06h00')).toBe('2016-09-15');
    expect(dayOf('2016/09/ponte.htm', '15/09/2016 06h00')).toBe('2016-09-15');
    expect(dayOf('ponte.htm', '15/09/2016 06h00')).toBe('2016-09-15');
  });

  it('is that of the data where readers see none, or the address holds it too', () => {
    expect(dayOf('2016/09/15/ponte.htm', 'Redação')).toBe('2023-02-01');
    expect(dayOf('2023/02/01/ponte.htm', '15/09/2016 06h00')).toBe('2023-02-01');
  });
});
