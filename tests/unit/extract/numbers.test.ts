import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { seed, sourceOf } from './source-of.ts';

/** What a paragraph counts: each number with what it counts. */
function countsIn(paragraph: string): readonly string[] {
  const { record } = extract(sourceOf(`The council met\n\n12 May 2020\n\n${paragraph}\n`));
  return (record?.numbers ?? []).map(({ text, counts }) => `${text}: ${counts.join(' ')}`);
}

describe('what numbers count', () => {
  it('is the thing that stands behind them, and what happened to it', () => {
    expect(countsIn('At least 8 people have died, and about 120 firefighters from France fought the flames.')).toEqual([
      'At least 8: people dead',
      'about 120: firefighters',
    ]);
    expect(countsIn('Around 400 Iraqi migrants were flown home. He pledged to repatriate 5,000 more.')).toEqual([
      'Around 400: migrants returned',
      '5,000: people returned',
    ]);
  });

  it('is told by the stem of a word that no list has', () => {
    expect(countsIn('She has planted 62 hawthorns along the road since the flood.')).toEqual(['62: hawtho']);
  });

  it('is nothing for ages, dates, times, shares, distances and years', () => {
    const text =
      'Ann Smith, 58, who has led it for twelve years, said on 3 May 2020 that 40 per cent, or 15%, live 12 kilometres away; it opened in 1987.';
    expect(countsIn(text)).toEqual([]);
  });

  it('has its own words and its sentence at the spans it gives', () => {
    const source = seed('000_456fcde00b8605c7');
    const { record } = extract(source);
    const flown = record?.numbers.find(({ text }) => text === '431');
    expect(source.text.slice(flown?.span.start, flown?.span.end)).toBe('431');
    expect(source.text.slice(flown?.sentence.start, flown?.sentence.end)).toMatch(/^431 irakere .*\.$/s);
    expect(flown?.counts[1]).toBe('returned');
  });
});
