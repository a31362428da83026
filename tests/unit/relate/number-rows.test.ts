import { describe, expect, it } from 'vitest';
import { hashRows, numberRows, placesInOrder, rowOf } from '../../../src/relate/number-rows.ts';
import { hashOf, packHashes } from '../../../src/text/hash.ts';
import { chance } from '../../support/invented.ts';

describe('rows of numbers', () => {
  it('give back the lists that they were made of, empty ones too', () => {
    const lists = [[3, 1], [], [2 ** 32 - 1], []];
    const rows = numberRows(lists);
    expect(lists.map((_, at) => rowOf(rows, at))).toEqual(lists);
  });

  it('hold packed hashes as they were packed', () => {
    const lists = [['a', 'b', 'c'], [], ['d']].map((texts) => texts.map((text) => hashOf(text)));
    const rows = hashRows(lists.map(packHashes));
    expect(lists.map((_, at) => rowOf(rows, at))).toEqual(lists);
  });
});

describe('the order of numbers', () => {
  it('is that of sorting, and equal ones stay as they stand', () => {
    const next = chance(7);
    for (const below of [3, 5000, 2 ** 32]) {
      const numbers = Uint32Array.from({ length: 3000 }, () => Math.floor(next() * below));
      const sorted = [...numbers.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
      expect([...placesInOrder(numbers)]).toEqual(sorted);
    }
    expect([...placesInOrder(new Uint32Array(0))]).toEqual([]);
  });
});
