/**
 * Reading takes time that grows with the length of a text and no faster. No time is asserted: a pattern that goes back and
 * forth over its text keeps these from being read to the end before anybody's patience is.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncovered } from '../../../src/extract/coverage.ts';
import { extract } from '../../support/extract.ts';
import { hostileShapes, hostileTokens } from '../../support/hostile-texts.ts';
import { sourceOf } from './source-of.ts';

const long = 8000;

/** Reads a text and gives what the record lost of it: nothing, when there is a record. */
function lostOf(text: string, path: string): number {
  const source = { ...sourceOf(text), path };
  const { record, diagnostics } = extract(source);
  if (record === null) return diagnostics.length > 0 ? 0 : 1;
  return uncovered(record, source).length;
}

describe('a text of 8,000 characters', () => {
  for (const [shape, make] of Object.entries(hostileShapes)) {
    it(`is read to its end when ${shape} repeats one thing`, { timeout: 60_000 }, () => {
      for (const token of hostileTokens) expect(lostOf(make(token, long), 'a.txt'), token).toBe(0);
    });
  }

  it('is read to its end whatever two things it repeats', { timeout: 60_000 }, () => {
    const token = fc.constantFrom(...hostileTokens);
    const text = fc
      .tuple(token, token, fc.nat(40), fc.constantFrom(...Object.values(hostileShapes)))
      .map(([one, other, times, make]) => make(one.repeat(times) + other, long));
    fc.assert(
      fc.property(text, (some) => lostOf(some, 'a.txt') === 0),
      { numRuns: 15 },
    );
  });
});

describe('a single line of a million characters', () => {
  it('is read to its end', { timeout: 60_000 }, () => {
    const sentence = 'The council of Harwick voted on 3 May 2020 to close the bridge, “for good”, said Ann Smith. ';
    expect(lostOf(sentence.repeat(1_000_000 / sentence.length), 'a.txt')).toBe(0);
  });
});
