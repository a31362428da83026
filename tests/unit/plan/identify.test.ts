import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/plan/identify.ts';

const today = '2026-11-21';
const listed = {
  id: 'aaaaaaaaaaaa',
  path: 'a.txt',
  digest: 'd1',
  address: 'articles/a-aaaaaaaaaaaa/',
  added: '2020-01-01',
};
const found = (path: string, digest: string, freshId = `fresh-${path}`) => ({ path, digest, freshId });

describe('identify', () => {
  it('gives a new file a new identity, first seen today', () => {
    const { identities } = identify([found('b.txt', 'd2')], [], today);
    expect(identities).toEqual([{ id: 'fresh-b.txt', path: 'b.txt', digest: 'd2', address: null, added: today }]);
  });

  it('keeps the address of a file whose text changed', () => {
    const { identities } = identify([found('a.txt', 'changed')], [listed], today);
    expect(identities).toEqual([{ ...listed, digest: 'changed' }]);
  });

  it('keeps the identity of a file that was moved or renamed with the same bytes', () => {
    const { identities, absent } = identify([found('old/renamed.txt', 'd1')], [listed], today);
    expect(identities).toEqual([{ ...listed, path: 'old/renamed.txt' }]);
    expect(absent).toEqual([]);
  });

  it('does not take an identity over while its own file is still there', () => {
    const { identities, duplicates } = identify([found('a.txt', 'd1'), found('0-copy.txt', 'd1')], [listed], today);
    expect(identities.map((identity) => identity.path)).toEqual(['a.txt']);
    expect(duplicates).toEqual([{ path: '0-copy.txt', of: 'a.txt' }]);
  });

  it('publishes the first by path of several new files with the same bytes', () => {
    const { identities, duplicates } = identify([found('z.txt', 'd'), found('m.txt', 'd')], [], today);
    expect(identities.map((identity) => identity.path)).toEqual(['m.txt']);
    expect(duplicates).toEqual([{ path: 'z.txt', of: 'm.txt' }]);
  });

  it('keeps the address of an item whose file is gone reserved', () => {
    expect(identify([], [listed], today).absent).toEqual([listed]);
  });

  it('gives two moved files with the same old bytes to different items', () => {
    const twin = { ...listed, id: 'bbbbbbbbbbbb', path: 'b.txt' };
    const { identities, absent } = identify([found('c.txt', 'd1')], [listed, twin], today);
    expect(identities.map((identity) => identity.id)).toEqual(['aaaaaaaaaaaa']);
    expect(absent.map((link) => link.id)).toEqual(['bbbbbbbbbbbb']);
  });
});
