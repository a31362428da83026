import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/relate/relate.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { inventCards } from '../../support/invented-cards.ts';

const dates = ['2021-11-16', '2021-11', '[2021-11-14..]', null, '2021-11-16', '2021-11-16T08:00', '2020', '2021-11-17'];
const cards = dates.map((published, at) => makeCard({ id: itemId(at), published }));

describe('relate', () => {
  it('orders articles from the oldest to the newest, undated ones last', () => {
    const byId = new Map(cards.map((card) => [card.id, card.published?.edtf]));
    expect(relate(cards).order.map((id) => byId.get(id))).toEqual([
      '2020',
      '2021-11',
      '[2021-11-14..]',
      '2021-11-16',
      '2021-11-16',
      '2021-11-16T08:00',
      '2021-11-17',
      undefined,
    ]);
  });

  it('brings together the articles of one day, and never by a month or a bound', () => {
    const { sameDay } = relate(cards);
    expect(Object.keys(sameDay).sort()).toEqual([itemId(0), itemId(4), itemId(5)]);
    expect(sameDay[itemId(0)]).toEqual([itemId(4), itemId(5)]);
  });

  it('leads from each article to the nearest of a day with very many', () => {
    const day = Array.from({ length: 500 }, (_, at) => makeCard({ id: itemId(at), published: '2021-11-16' }));
    const { sameDay } = relate(day);
    expect(Object.values(sameDay).map((others) => others.length)).toEqual(day.map(() => 20));
    expect(sameDay[itemId(0)]).toEqual(day.slice(1, 21).map((card) => card.id));
    expect(sameDay[itemId(499)]).toEqual(day.slice(479, 499).map((card) => card.id));
    expect(sameDay[itemId(100)]).toEqual([...day.slice(90, 100), ...day.slice(101, 111)].map((card) => card.id));
  });

  it('gives plain data, the same when it has been written and read again', () => {
    const relations = relate(inventCards(150));
    expect(JSON.parse(JSON.stringify(relations))).toStrictEqual(relations);
  });

  it('does not depend on the order of its cards', () => {
    const expected = relate(cards);
    fc.assert(
      fc.property(fc.shuffledSubarray(cards, { minLength: cards.length }), (shuffled) => {
        expect(relate(shuffled)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on it either where articles have stories, copies and names in common', () => {
    const invented = inventCards(150);
    const expected = relate(invented);
    expect(expected.stories.length * expected.copies.length).toBeGreaterThan(0);
    const shuffled = fc.shuffledSubarray(invented, { minLength: invented.length });
    fc.assert(
      fc.property(shuffled, (given) => {
        expect(JSON.stringify(relate(given))).toBe(JSON.stringify(expected));
      }),
      { numRuns: 10 },
    );
  });
});
