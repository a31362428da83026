/** How the days below the line hang: no label crosses a line or another label. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hang } from '../../../src/render/present/drops.ts';

const depths = (places: readonly number[]) =>
  hang(places).labels.map((each) => each && `${each.isBefore ? '<' : '>'}${each.depth}`);
const reach = (x: number, isBefore: boolean, width: number) =>
  isBefore ? { from: Math.max(0, x - width), to: x } : { from: x, to: Math.min(100, x + width) };

describe('Days below the line', () => {
  it('hang from both outer ends inwards, those of the first half read up to their day', () => {
    expect(depths([45, 48.33, 51.67, 58.33, 66])).toEqual(['<1', '<2', '<3', '>2', '>1']);
  });

  it('are read onwards near the start and up to their day near the end', () => {
    expect(depths([2, 10, 50, 97])).toEqual(['>2', '>1', '>1', '<2']);
    expect(depths([5])).toEqual(['>1']);
    expect(depths([95])).toEqual(['<1']);
  });

  it('hang at most three rows deep: the others are listed below', () => {
    const places = [9, 10.4, 18, 35, 62, 68, 80];
    expect(depths(places).filter((label) => label !== null)).toHaveLength(6);
    expect(depths([85, 87, 89, 91, 93, 95, 97]).filter((label) => label !== null)).toHaveLength(3);
  });

  it('are narrower where a wide one would cross others wherever it stood', () => {
    expect(hang([17, 50, 83]).width).toBe(24);
    expect(depths([17, 50, 83])).toEqual(['>1', '<2', '<1']);
  });

  it.each([[[50, 50]], [[10, 10, 12]], [[88, 88, 88]], [Array(7).fill(50)]])(
    'hang below each other where days share a place: %j',
    (places) => {
      const { labels } = hang(places);
      const shown = labels.filter((label) => label !== null);
      expect(shown.length).toBeGreaterThanOrEqual(Math.min(places.length, 3));
      expect(new Set(shown.map(({ isBefore, depth }) => `${isBefore} ${depth}`)).size).toBe(shown.length);
    },
  );

  it('never cross each other', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(places, (drawn) => {
        const at = drawn.sort((a, b) => a - b).map((place) => place / 10);
        const { labels, width } = hang(at);
        const laid = labels.flatMap((each, index) =>
          each === null ? [] : [{ ...each, x: at[index]!, ...reach(at[index]!, each.isBefore, width) }],
        );
        expect(laid.length).toBeGreaterThanOrEqual(Math.min(at.length, 3));
        expect(Math.max(...laid.map(({ depth }) => depth))).toBeLessThanOrEqual(3);
        for (const a of laid) {
          expect(a.to - a.from).toBeGreaterThanOrEqual(18 - 1e-9);
          for (const b of laid) {
            if (a === b) continue;
            // The line of b goes down to its own row.
            const isCrossed = a.from <= b.x && b.x <= a.to && b.depth >= a.depth;
            const overlaps = a.depth === b.depth && a.from < b.to && b.from < a.to;
            expect([a, b, isCrossed, overlaps]).toEqual([a, b, false, false]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
