/** Names that sign an article as copied pages have them. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function byline(above: string, below = '', language: Language = 'en'): string | null {
  const text = `${headlines[language]}\n${above}\n\n${bodies[language].join('\n\n')}\n\n${below}\n`;
  return extract(sourceOf(text)).record?.byline?.value ?? null;
}

describe('a role that runs into the name', () => {
  it.each([
    ['Gemma RathboneSenior Reporter\n4 March 2021', 'Gemma Rathbone'],
    ['Fiona McKay, Reporter\n4 March 2021', 'Fiona McKay'],
  ])('is no part of it: %s', (above, name) => {
    expect(byline(above)).toBe(name);
  });
});

describe('a name beside its address below the text', () => {
  it('signs the article', () => {
    expect(byline('', 'Linnea Ekström\nlinnea.ekstrom@radio.example', 'sv')).toBe('Linnea Ekström');
    expect(byline('', 'linnea@radio.example\nLinnea Ekström', 'sv')).toBe('Linnea Ekström');
  });

  it('signs none below a label that names them for something else', () => {
    expect(byline('4 mars 2021', 'Kontakt:\nLinnea Ekström\nlinnea.ekstrom@brygga.example', 'sv')).toBeNull();
  });
});

it('takes whom an obituary is about for no writer', () => {
  expect(byline('Obituary: Brigid Costello')).toBeNull();
});
