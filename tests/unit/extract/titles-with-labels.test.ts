/** Headlines that open with what links to other stories open with as well. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(language: Language, head: string, foot = '') {
  const { record } = extract(sourceOf(`${head}\n\n${bodies[language].join('\n\n')}\n\n${foot}`));
  return { headline: record?.headline.value, body: record?.body.map((block) => block.text).join('\n') ?? '' };
}

describe('a first line with the label of an opinion, pictures or a film', () => {
  it.each<[Language, string]>([
    ['en', `Opinion: ${headlines.en}`],
    ['en', 'Watch: Ferries wait below the closed bridge'],
    ['en', 'In pictures: Shopkeepers of Harwick ask for a ferry'],
    ['en', 'Quiz: How much do you know of the river Ley and its bridges?'],
    ['nb', 'Bildeserie: Slik ser den gamle brua ut'],
    ['es', 'Opinión: El viejo puente y los que lo dejaron caer'],
    ['fr', 'En images : les fissures du vieux pont'],
    ['nl', 'In beeld: scheuren in de oude brug'],
  ])('is the headline where no other line could be: %s', (language, title) => {
    expect(read(language, title).headline).toBe(title);
    expect(read(language, `${title}\n12.05.2021`).headline).toBe(title);
  });

  it('is a link below another headline, and below the text', () => {
    const link = 'Watch: Ferries wait below the closed bridge';
    expect(read('en', `${headlines.en}\n\n${link}`).headline).toBe(headlines.en);
    expect(read('en', headlines.en, link).body).not.toContain(link);
  });

  it('is a link where it asks to read something else, and a credit where it names makers', () => {
    expect(read('en', 'Read more: Ferries wait below the closed bridge').headline).toContain('The council of Harwick');
    expect(read('en', 'Photos: Ann Reed with Jan Berg').headline).toContain('The council of Harwick');
  });
});
