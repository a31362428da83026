import { describe, expect, it } from 'vitest';
import { byteLength, fitCard, mostBytes } from '../../../src/extract/traces/fit.ts';
import type { QuotationTrace } from '../../../src/model/traces.ts';
import { makeCard } from '../../support/cards.ts';
import { extract } from '../../support/extract.ts';
import { inventText } from '../../support/invented.ts';
import { seed, seeds, sourceOf } from './source-of.ts';

const packed = (hashes: number) => 'abcde'.repeat(hashes);
const quotation = (at: number): QuotationTrace => [at, 1000 + at, 1200 + at, at, packed(8), packed(2), ''];

/** A card with more of everything than any article has. */
function fullCard(name: string) {
  const row = (length: number) => Array.from({ length }, (_, at) => at);
  return makeCard({
    headline: `${name} `.repeat(6),
    traces: {
      names: row(60).map((at) => [`${name} ${at}`, 'p', 60 - at]),
      copy: { whole: packed(3), runs: packed(64), scale: 4 },
      words: packed(24),
      quotations: row(30).map(quotation),
      figures: row(30).map((at) => [at, at, at, 0, 'migrant border &1 ~ir2', '--AAaaBBbb']),
      cites: row(30).map((at) => [at, at, 100, 200]),
    },
  });
}

describe('a card', () => {
  it.each(['Aleksandr Lukasjenko', 'Александр Лукашенко', '卢卡申科总统先生'])(
    'of many times %s is 2 KB at most',
    (name) => {
      const { traces } = fitCard(fullCard(name));
      const bytes = Buffer.byteLength(JSON.stringify({ ...fullCard(name), traces }));
      expect(bytes).toBeLessThanOrEqual(mostBytes);
      expect(bytes).toBeGreaterThan(mostBytes - 150);
      // Names go before all: an entry without one of its articles is wrong, a figure less is only a row less.
      expect(traces.names.length).toBeGreaterThanOrEqual(8);
      expect(traces.quotations.length).toBeGreaterThanOrEqual(1);
    },
  );

  it('keeps the first of each list, and no speaker or source whose name is not on it', () => {
    const { names, quotations, cites } = fitCard(fullCard('Alexander Lukashenko')).traces;
    expect(names.map(([, , count]) => count)).toEqual(names.map((_, at) => 60 - at));
    expect(quotations.every(([, , , speaker]) => speaker < names.length)).toBe(true);
    expect(cites.every(([, name]) => name < names.length)).toBe(true);
  });

  it('with room to spare keeps all', () => {
    const card = makeCard({ traces: { quotations: [[0, 1, 2, -1, packed(3), '', '']] } });
    expect(fitCard(card)).toEqual(card);
  });

  it('is 2 KB at most as it is read: the five articles, and invented ones of any length', () => {
    const lengths = [30, 300, 3000].map((words) => sourceOf(inventText(words, words)));
    const cards = [...seeds.map(seed), ...lengths].map((source) => extract(source).card);
    const sizes = cards.map((card) => Buffer.byteLength(JSON.stringify(card)));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(mostBytes);
    expect(Math.min(...sizes)).toBeGreaterThan(500);
  });

  it('is measured as UTF-8 measures it', () => {
    for (const text of ['plain', 'æøå', 'Лукашенко', '日本', '👩‍🚀', '"\\\n'])
      expect(byteLength(text)).toBe(Buffer.byteLength(text));
  });
});
