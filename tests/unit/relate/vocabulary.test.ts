import { describe, expect, it } from 'vitest';
import { nameRows } from '../../../src/relate/name-rows.ts';
import { hasRun, vocabularyOf } from '../../../src/relate/vocabulary.ts';
import { itemId, makeCard } from '../../support/cards.ts';

describe('The vocabulary of an archive', () => {
  const cards = [
    makeCard({ id: itemId(1), headline: 'Port of Harwick shut', traces: { names: [['Harwick Port', 'o', 1]] } }),
    makeCard({ id: itemId(2), headline: 'Harwick’s ferries stay', traces: { names: [['Port of Harwick', 'o', 1]] } }),
  ];
  const { ofName, ofHeadline, ofSpelling, words, stemOf } = vocabularyOf(cards, nameRows(cards));

  it('gives one number to a word, be it in a name, a headline or a spelling', () => {
    expect(ofName(1)).toEqual(ofHeadline(0).slice(0, 3));
    expect(ofSpelling('PORT OF HARWICK')).toEqual(ofName(1));
    expect(ofName(0)).toEqual([...ofSpelling('Harwick'), ...ofSpelling('Port')]);
  });

  it('gives the words of a number back as they are compared, and stems that do not tell one ending from another', () => {
    expect(ofHeadline(1).map((word) => words[word])).toEqual(["harwick's", 'ferries', 'stay']);
    const [one = -1, other = -1] = ofSpelling('striker strikes');
    expect(one).not.toBe(other);
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it('finds words only in a row, and in their order', () => {
    expect(hasRun(ofName(1), ofSpelling('of Harwick'))).toBe(true);
    expect(hasRun(ofName(1), ofSpelling('Harwick Port'))).toBe(false);
    expect(hasRun(ofName(1), ofSpelling('Port Harwick'))).toBe(false);
    expect(hasRun(ofSpelling('Harwick'), ofName(1))).toBe(false);
  });
});
