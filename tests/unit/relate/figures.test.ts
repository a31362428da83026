import { describe, expect, it } from 'vitest';
import type { FigureTrace } from '../../../src/model/traces.ts';
import { figureTables } from '../../../src/relate/figures.ts';
import { itemId, makeCard } from '../../support/cards.ts';

type Amount = readonly [counts: string, low: number | null, high: number | null, approximate?: 1];

/** One article for each list of amounts. */
function tablesOf(...articles: readonly (readonly Amount[])[]) {
  const cards = articles.map((amounts, at) => {
    const figures = amounts.map(
      ([counts, low, high, approximate], number): FigureTrace => [number, low, high, approximate ?? 0, counts, 0, 9],
    );
    return makeCard({ id: itemId(at + 1), traces: { figures } });
  });
  return figureTables(cards).map(({ counts, rows, differs }) => ({
    counts: counts.join(' '),
    rows: rows.map(({ item, low, high }) => `${Number(item)}: ${low ?? ''}..${high ?? ''}`),
    differs,
  }));
}

describe('figures of one story', () => {
  it('stand in one table when they count what happened to people, whatever the people are called', () => {
    const tables = tablesOf([['migrants dead', 11, null]], [['people dead', 8, null]], [['people injured', 8, 8]]);
    expect(tables).toEqual([{ counts: 'dead', rows: ['1: 11..', '2: 8..'], differs: false }]);
  });

  it('take a loose amount for the number that it takes in', () => {
    const home = tablesOf(
      [['iraker returned', 431, 431]],
      [['migrants returned', 400, 400, 1]],
      [['people returned', 100, 999]],
    );
    expect(home).toEqual([{ counts: 'returned', rows: ['1: 431..431', '2: 400..400', '3: 100..999'], differs: false }]);
  });

  it('are said to differ when they exclude each other, and "about" allows a tenth', () => {
    expect(tablesOf([['ships', 14, 14]], [['ships', 12, 12, 1]])[0]?.differs).toBe(true);
    expect(tablesOf([['ships', 13, 13]], [['ships', 12, 12, 1]])[0]?.differs).toBe(false);
    expect(tablesOf([['bottles', 600_000, 600_000]], [['bottles', 500_000, null]])[0]?.differs).toBe(false);
  });

  it('count something else when they lie far apart', () => {
    expect(tablesOf([['workers', 12, 12]], [['workers', 900, 900]])).toEqual([]);
    expect(tablesOf([['people', 100, 100]], [['people', 290, 290]])).toEqual([]);
  });

  it('leave loose amounts out where an article counts the same twice and differently', () => {
    const loose: Amount[] = [
      ['migrants', 100, 999],
      ['migrants', 1000, 9999],
    ];
    expect(tablesOf(loose, [['migrants', 1000, 9999]])).toEqual([]);
    expect(tablesOf([['migrants', 1000, 9999]], [['migrants', 1000, 9999]])).toHaveLength(1);
  });

  it('make no table of one article alone', () => {
    expect(
      tablesOf(
        [
          ['ships', 14, 14],
          ['ships', 12, 12],
        ],
        [['houses', 14, 14]],
      ),
    ).toEqual([]);
  });
});
