import { describe, expect, it } from 'vitest';
import { placeKey } from '../../../src/text/place-key.ts';

describe('the key of a place', () => {
  it('is the same with and without the article', () => {
    expect(placeKey('skarvfjorden')).toBe(placeKey('skarvfjord'));
    expect(placeKey('lundelva')).toBe(placeKey('lundelv'));
  });

  it('leaves short words, several words and other endings alone', () => {
    for (const name of ['dalen', 'nordre dalen', 'bergen', 'oslo']) expect(placeKey(name)).toBe(name);
  });
});
