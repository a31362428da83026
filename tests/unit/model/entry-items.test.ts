import { describe, expect, it } from 'vitest';
import { itemCount, itemsOf } from '../../../src/model/entry-items.ts';

describe('The articles of an entry', () => {
  it('are read from its row of numbers, in order', () => {
    const entry = { items: [3, 0, 2, 8, 5, 1] };
    expect(itemsOf(entry)).toEqual([
      { place: 3, name: 0, count: 2 },
      { place: 8, name: 5, count: 1 },
    ]);
    expect(itemCount(entry)).toBe(2);
  });

  it('are none where the row is empty', () => {
    expect(itemsOf({ items: [] })).toEqual([]);
    expect(itemCount({ items: [] })).toBe(0);
  });
});
