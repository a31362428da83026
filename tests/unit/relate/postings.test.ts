import { describe, expect, it } from 'vitest';
import { visitSharing } from '../../../src/relate/postings.ts';
import { numberRows } from '../../support/number-rows.ts';

function visitsOf(rows: readonly (readonly number[])[], least = 1, reach = 8) {
  const visits: [number, number, number][] = [];
  visitSharing(numberRows(rows), { least, reach }, (...visit) => visits.push(visit));
  return visits;
}

describe('what shares something', () => {
  it('is found with how much it shares', () => {
    const rows = [[1, 2, 3], [4], [2, 3, 5], [3, 9]];
    expect(visitsOf(rows).sort()).toEqual([
      [0, 2, 2],
      [0, 3, 1],
      [2, 3, 1],
    ]);
    expect(visitsOf(rows, 2)).toEqual([[0, 2, 2]]);
  });

  it('is found among numbers as large as hashes', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => [2 ** 30 + (at % 1000)]);
    expect(visitsOf(rows)).toHaveLength(1000);
    expect(visitsOf(rows).every(([one, other]) => other - one === 1000)).toBe(true);
  });

  it('costs no more for each row however many share one thing', () => {
    const visits = (count: number) => visitsOf(Array.from({ length: count }, () => [7])).length;
    expect(visits(4000) / visits(1000)).toBeLessThan(4.1);
    expect(visits(1000)).toBeLessThanOrEqual(8000);
  });

  it('is nothing where there are no rows, or empty ones', () => {
    expect(visitsOf([])).toEqual([]);
    expect(visitsOf([[], []])).toEqual([]);
  });
});
