/** Titles of other stories below the text, and page furniture of languages without press words of their own. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function bodyOf(language: Language, foot: string): readonly string[] {
  const text = `${headlines[language]}\n\n${bodies[language].join('\n\n')}\n\n${foot}\n`;
  return extract(sourceOf(text)).record?.body.map((block) => block.text) ?? [];
}

describe('titles below the text', () => {
  it('of other stories are set aside with the heading that no list knows', () => {
    const foot = [
      'Lo último del taller',
      '- Sanfelices | La banda municipal estrena uniformes después de treinta años',
      '- Robledal | Un coleccionista dona doscientas máquinas de coser al museo',
      '- Torremocha | Las fiestas de otoño vuelven con un concurso de calabazas',
    ].join('\n');
    expect(bodyOf('es', foot)).toEqual(bodies.es);
  });

  it('stand apart as well as in a list', () => {
    const foot = [
      'Museum buys two hundred sewing machines from a retired tailor',
      'Brass band gets new uniforms after thirty years in the old ones',
      'Pumpkin contest returns to the autumn fair at Marlow Green',
    ].join('\n\n');
    expect(bodyOf('en', foot)).toEqual(bodies.en);
  });

  it('stay where they are points of what the text speaks of', () => {
    const points = [
      '- The council asks shopkeepers in Harwick about the ferry',
      '- Engineers look for cracks in the other pillars',
      '- Repairs to the bridge begin and will last two years',
    ].join('\n');
    expect(bodyOf('en', points).join('\n')).toContain('Engineers look for cracks');
  });
});

describe('pages in languages without press words', () => {
  it.each([
    ['pl', 'Czytaj także'],
    ['pl', 'Dodaj komentarz'],
    ['fi', 'Jaa artikkeli'],
    ['tr', 'İlgili Haberler'],
    ['tr', 'Tüm hakları saklıdır'],
  ] as const)('lose their furniture in %s: %s', (language, line) => {
    expect(bodyOf(language, line)).toEqual(bodies[language]);
  });

  it('have their labels read', () => {
    const text = `${headlines.pl}\n\nOpracowanie: Marta Kettel\n\n${bodies.pl.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.byline?.value).toBe('Marta Kettel');
  });
});
