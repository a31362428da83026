/** Days that open sentences, what happened, counties and ranks beside names. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../extract/source-of.ts';

function names(text: string): readonly (readonly [string, string])[] {
  return (extract(sourceOf(text)).record?.names ?? []).map(({ name, kind }) => [name, kind] as const);
}

describe('the day of a month', () => {
  const text = [
    'Radfahrer bei Verkehrsunfall mittelschwer verletzt',
    'Am Montagmorgen, 16. Juli 2012, wurde ein Radfahrer in Altenau bei einer Kollision verletzt. Am Freitagnachmittag, 22. Juni, war der Weg noch frei.',
    'Der genaue Hergang ist im Moment noch unklar, sagte Konrad Vollmer, 61. Zeugen melden sich bei der Polizei in Altenau.',
  ].join('\n\n');

  it('is nobody’s age, and what happened no place', () => {
    expect(names(text).map(([name]) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Montag|Freitag|Unfall|Verkehr/)]),
    );
  });

  it('leaves ages behind names', () => {
    expect(names(text)).toContainEqual(['Konrad Vollmer', 'person']);
  });
});

describe('a county and a rank', () => {
  const text = [
    'Two people hurt as lorry overturns in Co Sligo',
    'Two people have been hurt in a collision in Carrowbeg, Co Sligo this morning, the garda press office said on Tuesday.',
    'Harwick & Co said its lorry was empty. “We have closed the road,” DSP Bola Adeniyi said.',
  ].join('\n\n');

  it('stand before a place and a person', () => {
    expect(names(text)).toEqual(
      expect.arrayContaining([
        ['Co Sligo', 'place'],
        ['Bola Adeniyi', 'person'],
        ['Harwick & Co', 'organisation'],
      ]),
    );
  });
});

describe('a place before the day of a month', () => {
  it('is where the report was written', () => {
    const text = [
      'Le phare change de gardien',
      'Port-Navelan, 16 février. — Une animation peu ordinaire régnait hier sur le quai, où le nouveau gardien débarquait.',
      'Les pêcheurs ont salué le gardien, et la fanfare a joué jusqu’au soir.',
    ].join('\n\n');
    expect(names(text)).toContainEqual(['Port-Navelan', 'place']);
  });
});

describe('what bodies and places are called', () => {
  it.each([
    [
      'pt',
      'A Delegacia de Serra Branca investiga o furto de três bicicletas na rua da escola. A Delegacia de Serra Branca ouviu duas testemunhas.',
      'Delegacia de Serra Branca',
      'organisation',
    ],
    [
      'da',
      'Formanden for Vestjysk Parti vil ikke stille op igen til efteråret. Det oplyser Vestjysk Parti i en meddelelse, som er sendt ud tirsdag.',
      'Vestjysk Parti',
      'organisation',
    ],
    [
      'fr',
      'Les manifestants se sont réunis mardi matin au Parc de la Liberté, devant la mairie. Le Parc de la Liberté a été fermé à midi.',
      'Parc de la Liberté',
      'place',
    ],
  ])('in %s', (_, text, name, kind) => {
    const found = names(`${text}\n\n${text}`);
    expect(found).toContainEqual([name, kind]);
  });
});
