/** Pages of connections stay short however many articles share a statement, a story or a text. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/model/relations.ts';
import { busyArchive } from '../../support/connected.ts';
import { manyCards, pagesOf, planned } from '../../support/planned.ts';

const archive = busyArchive();

describe('Pages of connections', () => {
  it('spread the wordings of a statement over pages, and name all of its articles', () => {
    const pages = pagesOf(archive, 'statement').filter(({ statement }) => statement.articles === 70);
    expect(pages.map(({ statement }) => statement.wordings.length)).toEqual([60, 10]);
    expect(new Set(pages.flatMap(({ reads }) => reads)).size).toBe(70);
    expect(pages[1]?.address).toBe(`${pages[0]?.address}page-2/`);
  });

  it('show a few wordings of each statement in lists, the first of each language among them', () => {
    const [quotes] = pagesOf(archive, 'quotes');
    expect(Math.max(...(quotes?.statements ?? []).map(({ wordings }) => wordings.length))).toBe(4);
    expect(quotes?.statements.some(({ articles }) => articles === 70)).toBe(true);
  });

  it('list the quotations of one article as they stand in it', () => {
    const [card] = manyCards(1, () => '2021-11-16');
    if (card === undefined) throw new Error('There is no card.');
    const quotations = [2, 0, 1].map((at) => [at, 20 * at, 20 * at + 9, -1, '', '', ''] as const);
    const archive = planned([{ ...card, traces: { ...card.traces, quotations } }]);
    const [quotes] = pagesOf(archive, 'quotes');
    expect(quotes?.singles.map(({ quotation }) => quotation)).toEqual([0, 1, 2]);
  });

  it('spread the articles of a story over pages under one headline, its picture on the first', () => {
    const pages = pagesOf(archive, 'story').filter(({ story }) => story.articles === 60);
    expect(pages.map(({ story }) => story.items.length)).toEqual([50, 10]);
    expect(new Set(pages.map(({ story }) => story.lead.address)).size).toBe(1);
    expect(pages.map(({ picture }) => picture === null)).toEqual([false, true]);
  });

  it('keep the figures of a story together while they fit, and leave no row of a longer table alone', () => {
    const pages = pagesOf(archive, 'story');
    const lengths = (articles: number) =>
      pages
        .filter(({ story }) => story.articles === articles)
        .map(({ story }) => story.figures.map(({ rows }) => rows.length));
    expect(lengths(60)).toEqual([[2, 2, 2, 2, 2, 21], [20]]);
    expect(lengths(2)).toEqual(Array.from({ length: 30 }, () => [[2]]).flat());
  });

  it('list the names of a story by how many of its own articles have them, then by name', () => {
    const entry = (id: string, name: string, places: readonly number[]): Entry => ({
      id,
      name,
      kind: 'place',
      variants: [{ name, language: 'en', items: places.length }],
      items: places.flatMap((place) => [place, 0, 1]),
      joined: [],
      confidence: 'certain',
      alongside: [],
      identifiers: null,
    });
    const cards = manyCards(8, () => '2021-11-16');
    const ids = cards.map(({ id }) => id);
    const told = ids.slice(0, 3);
    const names = {
      [ids[0] ?? '']: ['rare', 'wide', 'other'],
      [ids[1] ?? '']: ['rare', 'wide', 'wide', null],
      [ids[2] ?? '']: ['wide', 'other'],
      ...Object.fromEntries(ids.slice(3).map((id) => [id, ['wide']])),
    };
    const { site } = planned(
      cards,
      {},
      {
        names,
        // Most telling first, as relating gives them.
        entries: [
          entry('rare', 'Vessby', [0, 1]),
          entry('other', 'Ardley', [0, 2]),
          entry('wide', 'Norrland', [...ids.keys()]),
        ],
        stories: [
          {
            id: 'story',
            items: told.map((item) => ({ item, alone: [], reasons: [], confidence: 'certain' as const })),
            entries: ['rare', 'other', 'wide'],
            statements: [],
            figures: [],
          },
        ],
      },
    );
    const [page] = site.pages.flatMap((each) => (each.kind === 'story' ? [each] : []));
    expect(page?.story.entries.map(({ name, items }) => [name, items])).toEqual([
      ['Norrland', 3],
      ['Ardley', 2],
      ['Vessby', 2],
    ]);
    const [list] = site.pages.flatMap((each) => (each.kind === 'stories' ? [each] : []));
    expect(list?.stories[0]?.entries.map(({ name }) => name)).toEqual(['Vessby', 'Ardley', 'Norrland']);
  });

  it('spread copies over pages, and name few of them at an article', () => {
    const pages = pagesOf(archive, 'copy-set').filter(({ set }) => set.texts === 9);
    expect(pages.map(({ set }) => set.copies.length)).toEqual([6, 2]);
    const ties = pagesOf(archive, 'article').map((page) => page.ties.copies.length);
    expect(Math.max(...ties)).toBe(3);
  });

  it('name at an article at most three others with its words, and read no more than those', () => {
    for (const { ties, reads } of pagesOf(archive, 'article')) {
      for (const { others } of ties.statements) expect(others.length).toBeLessThanOrEqual(3);
      expect(reads.length).toBeLessThanOrEqual(3 * ties.statements.length);
    }
  });
});

describe('Articles of one day', () => {
  it('are named beside each other while they are few, then lead to the page of the day', () => {
    const cards = manyCards(12, () => '2021-11-16');
    const ids = cards.map(({ id }) => id);
    const sameDay = Object.fromEntries(ids.map((id) => [id, ids.filter((other) => other !== id)]));
    const day = planned(cards, {}, { sameDay });
    const addresses = new Set(day.site.pages.map(({ address }) => address));
    for (const page of pagesOf(day, 'article')) {
      expect([page.sameDay.length, page.sameDayCount]).toEqual([8, 11]);
      expect(addresses).toContain(page.sameDayAddress);
      expect(page.sameDayAddress).toBe('timeline/2021/11/16/');
    }
  });
});
