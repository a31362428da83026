/** Furniture as the sites of newspapers print it around an article and amid it. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(
  language: Language,
  { head = [], amid = [], end = [] }: { head?: string[]; amid?: string[]; end?: string[] },
) {
  const [first = '', second = '', ...rest] = bodies[language];
  const lines = [headlines[language], ...head, first, second, ...amid, ...rest, ...end];
  const { record } = extract(sourceOf(`${lines.join('\n\n')}\n`));
  return {
    texts: record?.body.map(({ text }) => text),
    byline: record?.byline?.value ?? null,
    day: record?.published?.value.edtf ?? null,
  };
}

describe('a note that the article is old', () => {
  it.each([
    ['nb', 'Denne artikkelen er mer enn fire år gammel og kan inneholde utdatert informasjon.'],
    ['nb', 'Artikkelen er over to år gammel.'],
    ['en', 'This article was published more than three years ago. Some information may no longer be current.'],
    ['de', 'Dieser Artikel ist älter als zwei Jahre.'],
    ['sv', 'Den här artikeln är mer än fem år gammal.'],
  ] as const)('is no paragraph in %s: %s', (language, note) => {
    expect(read(language, { head: [note] }).texts).toEqual(bodies[language]);
  });

  it('is told by the age, not by its first words', () => {
    const line = 'Artikkelen er skrevet av en student som fikk lese den høyt for hele klassen sin i går.';
    expect(read('nb', { end: [line] }).texts).toContain(line);
  });
});

describe('who else worked on an article', () => {
  it.each([
    'Tom Reed contributed to this report.',
    '— With assistance by Leila Moss',
    'Ann Moss contributed reporting.',
  ])('is no paragraph: %s', (line) => expect(read('en', { end: [line] }).texts).toEqual(bodies.en));

  it('stays what somebody says', () => {
    const line = '"Everybody in Harwick contributed to this report," said Ann Moss, who printed it.';
    expect(read('en', { end: [line] }).texts).toContain(line);
  });
});

describe('links to other stories', () => {
  it('are told by a label without the space behind it', () => {
    expect(read('en', { amid: ['Read moreTwo held after raid on jeweller'] }).texts).toEqual(bodies.en);
  });

  it('are two titles on end with their days', () => {
    const titles = 'Warum die Mieten steigen\n18.06.2012\nPolizei findet Orgelpfeifen\n17.06.2012';
    const more = 'Am Ende des Sommers will die Stadt den Ofen noch einmal prüfen lassen, bevor er wieder brennen darf.';
    expect(
      read('de', { end: [more, titles, more.replace('Am', 'Gegen'), more.replace('Am', 'Vor')] }).texts,
    ).toHaveLength(bodies.de.length + 3);
  });

  it('are titles below the text that end in their day', () => {
    const titles = 'Warum die Mieten steigen (18.06.2012)\nPolizei findet Orgelpfeifen (17.06.2012)';
    expect(read('de', { end: [`Mehr auf HAFENBLATT ONLINE:\n${titles}`] }).texts).toEqual(bodies.de);
  });
});

it('reads writer and day in brackets below the text', () => {
  const { byline, day, texts } = read('de', { end: ['(Anna Moos, 22.8.2023)'] });
  expect([byline, day, texts]).toEqual(['Anna Moos', '2023-08-22', bodies.de]);
});

describe('a summary in points', () => {
  const note =
    'Oppsummeringen er laget ved hjelp av kunstig intelligens (KI) og kvalitetssikret av journalister i avisen.';

  it('is no part of the text', () => {
    const points = 'Kortversjonen\n• Ovnen skal tennes igjen\n• Ingen vet hvor varm den var';
    expect(read('nb', { head: [`${points}\n${note}`] }).texts).toEqual(bodies.nb);
    expect(read('nb', { head: [points] }).texts).toEqual(bodies.nb);
  });

  it('ends where somebody speaks', () => {
    const { texts } = read('nb', {
      head: [`Kortversjonen\n• Ovnen skal tennes igjen\n${note}`],
      amid: ['– Vi er ikke hørt'],
    });
    expect(texts).toEqual(expect.arrayContaining([...bodies.nb]));
  });
});

describe('the paper', () => {
  const paper = (line: string) => {
    const text = [headlines.en, 'By Ann Moss\n12 March 2024', ...bodies.en, line].join('\n\n');
    return extract(sourceOf(`${text}\n`)).record?.publisher?.value ?? null;
  };

  it('stands before the agencies whose reports it used', () => {
    expect(paper('Source: Harwick Gazette and news agencies')).toBe('Harwick Gazette');
  });
});
