import { describe, expect, it } from 'vitest';
import { hashRows, nextAlike, rowOf, timesAlike } from '../../../src/relate/number-rows.ts';
import { hashOf, packHashes } from '../../../src/text/hash.ts';
import { chance } from '../../support/invented.ts';
import { numberRows } from '../../support/number-rows.ts';

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

describe('numbers that stand again', () => {
  it('are led to one by one, and counted', () => {
    const next = chance(7);
    for (const below of [3, 5000, 2 ** 32]) {
      const numbers = Uint32Array.from({ length: 3000 }, () => Math.floor(next() * below));
      const again = nextAlike(numbers);
      expect([...again]).toEqual(Array.from(numbers, (number, at) => Math.max(0, numbers.indexOf(number, at + 1))));
      const times = Array.from(numbers, (number) => numbers.filter((other) => other === number).length);
      expect([...timesAlike(again)]).toEqual(times);
    }
    expect([...nextAlike(new Uint32Array(0))]).toEqual([]);
  });
});
