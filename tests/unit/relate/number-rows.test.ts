import { describe, expect, it } from 'vitest';
import { hashRows, rowOf } from '../../../src/relate/number-rows.ts';
import { hashOf, packHashes } from '../../../src/text/hash.ts';
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
