/** Credits that look like bylines, and captions behind a label or over a credit that touches them. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const dates: { readonly [Name in Language]?: string } = {
  en: 'Published 12 March 2024',
  nb: 'Publisert 12. mars 2024',
  sv: 'Publicerad 12 mars 2024',
  de: 'Veröffentlicht am 12. März 2024',
  it: 'Pubblicato il 12 marzo 2024',
};

function read(
  language: Language,
  { signed, below = [], amid = [], end = [] }: { signed: string; below?: string[]; amid?: string[]; end?: string[] },
) {
  const [first = '', second = '', ...rest] = bodies[language];
  const head = `${headlines[language]}\n\n${signed}\n${dates[language]}`;
  const { record } = extract(sourceOf(`${[head, ...below, first, second, ...amid, ...rest, ...end].join('\n\n')}\n`));
  if (record === null) throw new Error('The article is not published.');
  const figures = record.body.flatMap((block) => (block.type === 'figure' ? [block] : []));
  return {
    byline: record.byline?.value ?? null,
    publisher: record.publisher?.value ?? null,
    agency: record.agency?.value ?? null,
    standfirst: record.standfirst?.value ?? null,
    captions: figures.map(({ caption }) => caption?.text ?? null),
    credits: figures.map(({ credit }) => credit?.text ?? null),
    paragraphs: record.body.flatMap(({ type, text }) => (type === 'paragraph' ? [text] : [])),
  };
}

describe('who made the picture', () => {
  it.each([
    ['it', 'di Anna Oltri', 'Foto di Gianni Muschi', 'Gianni Muschi'],
    ['en', 'By Anna Holt', 'Jane Moss/Getty Images', 'Jane Moss/Getty Images'],
    ['nb', 'Av Kari Holt', 'Ola Moss / NTB', 'Ola Moss / NTB'],
    ['sv', 'Av Karin Holm', 'Fotograf: Olle Moss', 'Olle Moss'],
  ] as const)('is no writer and no paper between day and text: %s', (language, signed, line, credit) => {
    const found = read(language, { signed, below: [line] });
    expect(found.credits).toEqual([credit]);
    expect([found.publisher, found.agency]).toEqual([null, null]);
    expect(found.paragraphs).toEqual(bodies[language]);
  });

  it('stands amid the text, and no paragraph above it is a standfirst', () => {
    const found = read('sv', { signed: 'Av Karin Holm', amid: ['Fotograf: Olle Moss'] });
    expect(found.paragraphs).toEqual(bodies.sv);
    expect(found.credits).toEqual(['Olle Moss']);
  });

  it('is a second writer where only a place stands between the two', () => {
    const head = 'Council closes Ley bridge for two years\n\nBy Anna Holt\n\nHarwick\n\nTom Reed / Reuters';
    const { record } = extract(sourceOf(`${[head, ...bodies.en].join('\n\n')}\n`));
    expect(record?.body.map(({ type }) => type)).not.toContain('figure');
  });

  it('may have written as well', () => {
    expect(read('nb', { signed: 'Tekst og foto: Kari Holt' }).byline).toBe('Kari Holt');
    expect(read('nb', { signed: 'Foto og tekst: Kari Holt' }).byline).toBe('Kari Holt');
  });

  it('is the writer where an agency signs beside a name and nobody else does', () => {
    expect(read('nb', { signed: 'Ola Moss / NTB' }).byline).toBe('Ola Moss');
  });
});

describe('a caption behind the word for a picture', () => {
  it.each([
    ['nb', 'Bilde: Bilistene må regne med omkjøring.'],
    ['sv', 'Bild: Bilisterna får räkna med omvägar.'],
    ['en', 'Photo: The mayor and her children ride across the bridge on its last open day'],
  ] as const)('is told by its sentence: %s', (language, line) => {
    const found = read(language, { signed: 'Av Kari Holt', amid: [line] });
    expect(found.captions).toEqual([line]);
    expect(found.credits).toEqual([null]);
    expect(found.paragraphs).toEqual(bodies[language]);
  });

  it.each([
    ['en', 'Photo: Supplied by the family.', 'Supplied by the family.'],
    [
      'en',
      'Photo: kindly made available by the family of the keeper',
      'kindly made available by the family of the keeper',
    ],
    ['de', 'Foto: Stadtarchiv Altenau.', 'Stadtarchiv Altenau.'],
    ['nb', 'Foto: Utlånt av familien til brovokteren.', 'Utlånt av familien til brovokteren.'],
    ['en', 'Photo: Used with permission from the family.', 'Used with permission from the family.'],
    ['fr', 'Photo : Capture écran vidéo amateur.', 'Capture écran vidéo amateur.'],
    ['it', 'Foto: Archivio privato della famiglia.', 'Archivio privato della famiglia.'],
  ] as const)('is none where somebody is thanked: %s %s', (language, line, credit) => {
    expect(read(language, { signed: 'By Anna Holt', amid: [line] }).credits).toEqual([credit]);
  });

  it.each([
    'Photo albums of the bridge are kept in the museum, where visitors may leaf through them.',
    'Photographer: The light is what matters most of all when there is a storm coming over the river.',
    'Pictures of the cracks went round the whole town on the evening before the council met.',
  ])('is none in a sentence that opens so: %s', (line) => {
    expect(read('en', { signed: 'By Anna Holt', amid: [line] }).paragraphs).toContain(line);
  });
});

describe('a source behind a full stop', () => {
  it.each([
    ['en', 'The bridge will be closed until May 2026. Source: Reuters'],
    ['sv', 'Bron är stängd till maj 2026. Källa: TT'],
    ['es', 'El puente estará cerrado hasta mayo de 2026. Fuente: EFE'],
    ['ru', 'Мост будет закрыт до мая. Источник: ТАСС'],
  ] as const)('makes no caption of a paragraph where it sends reports too: %s', (language, line) => {
    const found = read(language, { signed: 'By Anna Holt', amid: [line] });
    expect([found.captions, found.credits]).toEqual([[], []]);
  });
});

describe('a word for a picture behind a preposition', () => {
  it.each([
    ['en', 'In the photo: the mayor and the keeper of the bridge'],
    ['de', 'Auf dem Foto: der Bürgermeister und der Wärter der Brücke'],
    ['es', 'En la foto: la alcaldesa y el guarda del puente'],
  ] as const)('tells who is in it, and nobody’s credit: %s', (language, line) => {
    const found = read(language, { signed: 'By Anna Holt', amid: [line] });
    expect(found.credits.filter((credit) => credit !== null)).toEqual([]);
  });
});

describe('a sentence over a credit', () => {
  const caption = 'Engineers inspect the girders at Harwick on Monday.';

  it('is the caption where it touches the credit and all paragraphs stand apart', () => {
    const found = read('en', { signed: 'By Anna Holt', amid: [`${caption}\nPhoto: Jane Moss / Reuters`] });
    expect(found.captions).toEqual([caption]);
    expect(found.paragraphs).toEqual(bodies.en);
  });

  it.each([
    ['amid', ['The works begin in May. No bus will cross the bridge before.\nPhoto: Jane Moss / Reuters']],
    ['end', ['The council will pay half of what the shopkeepers lose.\nPhoto: Jane Moss / Reuters']],
  ])('is a paragraph where it is two sentences, and where nothing follows: %s', (place, lines) => {
    const found = read('en', { signed: 'By Anna Holt', [place]: lines });
    expect(found.paragraphs).toContain(lines[0]?.split('\n')[0]);
  });

  it('is a paragraph where the credit stands apart from it, and where somebody speaks in it', () => {
    const long =
      'Engineers inspect the girders at Harwick on Monday, and the council will hear what they found by the end of May.';
    expect(read('en', { signed: 'By Anna Holt', amid: [long, 'Photo: Jane Moss / Reuters'] }).paragraphs).toContain(
      long,
    );
    const said = '“Nobody asked us,” said the engineers at Harwick.';
    expect(read('en', { signed: 'By Anna Holt', amid: [`${said}\nPhoto: Jane Moss / Reuters`] }).paragraphs).toContain(
      said,
    );
  });
});

describe('a stroke before an agency', () => {
  it.each([
    ['Ole Moss/Ritzau Scanpix', null, 'Ole Moss/Ritzau Scanpix'],
    ['The bridge on Monday. Jane Moss/PA Wire', 'The bridge on Monday.', 'Jane Moss/PA Wire'],
    ['The bridge. J. K. Moss/PA Wire', 'The bridge.', 'J. K. Moss/PA Wire'],
  ])('leaves its whole name and the photographer to the credit: %s', (line, caption, credit) => {
    const found = read('en', { signed: 'By Anna Holt', amid: [line] });
    expect([found.captions[0], found.credits[0]]).toEqual([caption, credit]);
  });

  it('leaves the last word of the caption to the caption', () => {
    const found = read('en', { signed: 'By Anna Holt', amid: ['Queue in Harwick | Reuters', bodies.en[1] ?? ''] });
    expect([found.captions[0], found.credits[0]]).toEqual(['Queue in Harwick', 'Reuters']);
  });

  it('leaves the photographer to the credit', () => {
    const found = read('en', { signed: 'By Anna Holt', amid: ['The bridge on Monday. Jane Moss / Reuters'] });
    expect(found.credits[0]).toBe('Jane Moss / Reuters');
  });
});
