/** The addresses of names that several bear: they outlive what is added to the archive later. */
import { describe, expect, it } from 'vitest';
import type { NameKind } from '../../../src/model/article.ts';
import type { Entry } from '../../../src/model/relations.ts';
import { entryAddresses } from '../../../src/plan/entry-addresses.ts';

/** A bearer of the name: its kind, and the articles that name it by their numbers, higher ones added on later days. */
type Bearer = readonly [kind: NameKind, ...articles: number[]];

const idOf = (article: number) => `${(article * 7919) % 1000}`.padStart(12, 'a');
const dayOf = (article: number) => `2022-01-${String(10 + Math.floor(article / 10))}`;

/** The addresses of the bearers of one name, in an archive of the articles from 0 on in any order. */
function addressesOf(bearers: readonly Bearer[], name = 'Lars Berg'): readonly (string | undefined)[] {
  const order = Array.from({ length: 60 }, (_, at) => idOf((at * 31) % 60));
  const added = new Map(Array.from({ length: 60 }, (_, at) => [idOf(at), dayOf(at)]));
  // As relating numbers them: the fullest first.
  const sorted = [...bearers].sort((a, b) => b.length - a.length);
  const entries = bearers.map((bearer): Entry => {
    const [kind, ...articles] = bearer;
    const place = sorted.indexOf(bearer) + 1;
    const slug = name.toLowerCase().replace(' ', '-');
    return {
      id: bearers.length === 1 ? slug : `${slug}-${kind}${place === 1 ? '' : `-${place}`}`,
      name,
      kind,
      variants: [],
      items: articles.flatMap((article) => [order.indexOf(idOf(article)), 0, 1]),
      joined: [],
      confidence: 'certain',
      alongside: [],
      identifiers: null,
    };
  });
  const addresses = entryAddresses(entries, order, added);
  return entries.map(({ id }) => addresses.get(id));
}

describe('The address of a name that several bear', () => {
  const captain: Bearer = ['person', 3];
  const pianist: Bearer = ['person', 15, 16];
  const street: Bearer = ['place', 27];

  it('is the plain one for whom the archive had first, and stays when others come, however full', () => {
    const [alone] = addressesOf([captain]);
    expect(alone).toBe('names/lars-berg/');
    expect(addressesOf([captain, pianist])[0]).toBe(alone);
    expect(addressesOf([captain, pianist, street, ['person', 40, 41, 42, 43]])[0]).toBe(alone);
  });

  it('has a mark of its own for each other, which stays however many come', () => {
    const [, second] = addressesOf([captain, pianist]);
    expect(second).toMatch(/^names\/lars-berg-[0-9a-f]{6}\/$/);
    const [, still, third] = addressesOf([captain, pianist, street, ['person', 40, 41, 42, 43]]);
    expect(still).toBe(second);
    expect(addressesOf([captain, pianist, street])[2]).toBe(third);
    expect(new Set([second, third]).size).toBe(2);
  });

  it('stays when more articles of any of them are added on a later day', () => {
    const before = addressesOf([captain, pianist, street]);
    const after = addressesOf([
      [...captain, 30],
      [...pianist, 31, 44],
      [...street, 32, 33, 34, 45],
    ]);
    expect(after).toEqual(before);
  });

  it('is the plain one for the fuller of two that came on one day', () => {
    expect(addressesOf([['place', 1], pianist, ['person', 2, 4, 5]])[2]).toBe('names/lars-berg/');
  });

  it('is different for two that one article named first', () => {
    const [one, other, third] = addressesOf([captain, ['person', 25], ['place', 25]]);
    expect(new Set([one, other, third]).size).toBe(3);
  });

  it('is that of its name where the name itself ends with a kind', () => {
    expect(addressesOf([captain], 'Market Place')).toEqual(['names/market-place/']);
  });
});
