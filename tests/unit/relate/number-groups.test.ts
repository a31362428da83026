import { describe, expect, it } from 'vitest';
import { eachShelf } from '../../../src/relate/number-groups.ts';
import { chance } from '../../support/invented.ts';
import { numberRows } from '../../support/number-rows.ts';

/** Rows of three numbers each. */
function rowsBelow(below: number, count: number) {
  const next = chance(7);
  return Array.from({ length: count }, () => Array.from({ length: 3 }, () => Math.floor(next() * below)));
}

describe('numbers that stand again', () => {
  it('are counted', () => {
    for (const below of [3, 5000, 2 ** 32]) {
      const rows = numberRows(rowsBelow(below, 1000));
      const counted = new Map<number, number>();
      eachShelf(rows, ({ length, places, firsts, times }) => {
        for (let at = 0; at < length; at += 1) counted.set(places[at] ?? -1, times[firsts[at] ?? -1] ?? 0);
      });
      const times = Array.from(rows.numbers, (number) => rows.numbers.filter((other) => other === number).length);
      expect(times.map((_, place) => counted.get(place))).toEqual(times);
    }
    eachShelf(numberRows([]), ({ length }) => expect(length).toBe(0));
  });

  it('come together, each once and in order, however many there are and however many are the same', () => {
    for (const below of [2, 2 ** 30]) {
      const rows = numberRows(rowsBelow(below, 200_000));
      const seen = new Uint8Array(rows.numbers.length);
      const wrong: number[] = [];
      eachShelf(rows, ({ length, places, rows: rowOf, firsts }) => {
        for (let at = 0; at < length; at += 1) {
          const place = places[at] ?? -1;
          seen[place] = (seen[place] ?? 0) + 1;
          const first = firsts[at] ?? -1;
          const isInOrder = at === 0 || place > (places[at - 1] ?? 0);
          const isSame = first <= at && rows.numbers[places[first] ?? -1] === rows.numbers[place];
          if (!isInOrder || !isSame || rowOf[at] !== Math.floor(place / 3)) wrong.push(place);
        }
      });
      expect(wrong).toEqual([]);
      expect(seen.every((times) => times === 1)).toBe(true);
    }
  });
});
