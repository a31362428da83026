import { describe, expect, it } from 'vitest';
import {
  hashBits,
  hashOf,
  hashOfPair,
  hashOfRow,
  hashWidth,
  packHashes,
  unpackHashes,
} from '../../../src/text/hash.ts';

const words = Array.from({ length: 5000 }, (_, at) => `word ${at}`);

describe('hashes of texts', () => {
  it('come back from their packed form', () => {
    const hashes = [0, 1, 63, 64, 2 ** hashBits - 1, ...words.map((word) => hashOf(word))];
    const packed = packHashes(hashes);
    expect(packed).toHaveLength(hashes.length * hashWidth);
    expect(unpackHashes(packed)).toEqual(hashes);
  });

  it('keep their order when packed', () => {
    const sorted = words.map((word) => hashOf(word)).sort((a, b) => a - b);
    const packed = sorted.map((hash) => packHashes([hash]));
    expect([...packed].sort((a, b) => (a < b ? -1 : 1))).toEqual(packed);
  });

  it('scatter: near texts are far apart, and each bound keeps its share', () => {
    const hashes = words.map((word) => hashOf(word));
    expect(new Set(hashes).size).toBe(words.length);
    const kept = hashes.filter((hash) => hash < 2 ** (hashBits - 3)).length;
    expect(Math.abs(kept - words.length / 8)).toBeLessThan(100);
  });

  it('are the same for a pair and for a row of two', () => {
    expect(hashOfPair(hashOf('a'), hashOf('b'))).toBe(hashOfRow([hashOf('a'), hashOf('b')], 0, 2));
  });

  it('tell rows in another order apart', () => {
    expect(hashOfRow([1, 2, 3], 0, 3)).not.toBe(hashOfRow([3, 2, 1], 0, 3));
    expect(hashOfRow([9, 1, 2, 3], 1, 4)).toBe(hashOfRow([1, 2, 3], 0, 3));
  });
});
