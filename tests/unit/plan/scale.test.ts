/** Which bins and labels a stretch of time is cut into. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binAt, lastDayOf, mostBins, scaleOf } from '../../../src/plan/scale.ts';

const widthOf = (first: string, last: string) => {
  const { width, starts } = scaleOf(first, last);
  return [width.count, width.unit, starts.length];
};

describe('The scale of a picture', () => {
  it.each([
    ['2021-11-10', '2021-11-20', [1, 'day', 30]],
    ['2021-01-31', '2021-04-01', [1, 'day', 120]],
    ['2021-01-31', '2021-06-01', [1, 'week', 27]],
    ['2020-01-01', '2021-12-31', [1, 'week', 105]],
    ['2018-06-01', '2021-12-31', [1, 'month', 48]],
    ['2012-01-01', '2021-12-31', [1, 'month', 120]],
    ['2010-01-01', '2021-12-31', [1, 'quarter', 48]],
    ['1990-01-01', '2021-12-31', [1, 'quarter', 128]],
    ['1989-12-31', '2021-12-31', [1, 'year', 34]],
    ['1890-01-01', '2021-12-31', [5, 'year', 27]],
    ['1066-10-14', '2021-12-31', [25, 'year', 40]],
    ['0001-01-01', '9999-12-31', [100, 'year', 100]],
  ])('from %s to %s has the shortest bins of which at most 128 fit', (first, last, expected) => {
    expect(widthOf(first, last)).toEqual(expected);
  });

  it('puts a week under the month that holds its Thursday, but for the first and the last', () => {
    const { starts, ticks } = scaleOf('2021-01-31', '2021-06-01');
    expect(starts[0]).toBe('2020-12-28');
    expect(ticks.map(({ bins }) => bins)).toEqual([5, 4, 4, 5, 4, 5]);
    // Monday 29 March begins the week of Thursday 1 April.
    expect(starts[5 + 4 + 4]).toBe('2021-03-29');
  });

  it('labels months under days and weeks, else years, with at most 32 labels', () => {
    const ticks = (first: string, last: string) => scaleOf(first, last).ticks.map(({ start }) => start);
    expect(ticks('2021-11-10', '2021-12-01')).toEqual(['2021-11-01', '2021-12-01']);
    expect(ticks('2018-06-01', '2020-12-31')).toEqual(['2018-01-01', '2019-01-01', '2020-01-01']);
    expect(ticks('1990-01-01', '2021-12-31')).toHaveLength(32);
    expect(ticks('1950-01-01', '2021-12-31').slice(0, 2)).toEqual(['1950-01-01', '1955-01-01']);
  });

  it('has a bin for every day from the first to the last, in which the day lies, and its labels hold all bins', () => {
    const day = fc
      .integer({ min: Date.UTC(1400, 0, 1) / 86_400_000, max: Date.UTC(2500, 0, 1) / 86_400_000 })
      .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const [first, middle, last] = [a, b, c].sort() as [string, string, string];
        const scale = scaleOf(first, last);
        expect(scale.starts.length).toBeLessThanOrEqual(mostBins);
        expect(scale.ticks.reduce((sum, { bins }) => sum + bins, 0)).toBe(scale.starts.length);
        expect(scale.ticks.length).toBeLessThanOrEqual(33);
        expect([...scale.starts].sort()).toEqual(scale.starts);
        for (const each of [first, middle, last]) {
          const at = binAt(scale, each);
          expect(scale.starts[at]! <= each && each <= lastDayOf(scale, at)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has no bin for days that lie before it or after it', () => {
    const scale = scaleOf('2021-11-10', '2021-11-20');
    expect([binAt(scale, '2021-10-31'), binAt(scale, '2021-12-01'), binAt(scale, '2021-11-30')]).toEqual([-1, -1, 29]);
  });
});
