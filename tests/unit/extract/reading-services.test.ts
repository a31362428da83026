/** Heads as reading services print them, and writers in capitals. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(...blocks: readonly string[]) {
  const record = extract(sourceOf(`${blocks.join('\n\n')}\n`)).record;
  return {
    publisher: record?.publisher?.value ?? null,
    byline: record?.byline?.value ?? null,
    section: record?.section?.value ?? null,
  };
}

const foot = 'Newspapers from Norway\n\n© PressReader. All rights reserved.';

describe('the line below the headline of a reading service', () => {
  it('names the paper, the section and the writers', () => {
    const head = 'Vinterbladet - - NYHETER - KARI MOE/ OLA LIE';
    expect(read(headlines.nb, head, ...bodies.nb, foot)).toEqual({
      publisher: 'Vinterbladet',
      byline: 'KARI MOE/ OLA LIE',
      section: 'NYHETER',
    });
  });

  it('may have a supplement and no writer', () => {
    const head = 'Harwick Star - Weekend - SPORT -';
    expect(read(headlines.en, head, ...bodies.en, foot)).toEqual({
      publisher: 'Harwick Star',
      byline: null,
      section: 'SPORT',
    });
  });

  it('is none where no such service is named', () => {
    expect(read(headlines.en, 'Harwick Star - Weekend - SPORT -', ...bodies.en).section).toBeNull();
  });
});

describe('a writer in capitals', () => {
  it('has initials above the label of a day that was not copied', () => {
    const text = ['Ciudadanos', headlines.es, 'M. D. ALARCÓN\nActualizado:', ...bodies.es];
    expect(read(...text).byline).toBe('M. D. ALARCÓN');
  });
});

describe('a writer in Iceland', () => {
  it('is told by the verb behind the name', () => {
    const text = [
      'Gömlu brúnni lokað í tvö ár',
      'Aðalsteinn Birgisson skrifar',
      'Bæjarstjórn Hafnarvíkur samþykkti á þriðjudag að loka gömlu brúnni yfir ána í tvö ár.',
      'Verkfræðingar fundu sprungur í þremur af fimm stöplum og viðgerðin mun kosta níu milljónir króna.',
    ];
    expect(read(...text).byline).toBe('Aðalsteinn Birgisson');
  });
});
