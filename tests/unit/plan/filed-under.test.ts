import { describe, expect, it } from 'vitest';
import type { Relations } from '../../../src/model/relations.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { pagesOf, planned } from '../../support/planned.ts';

interface Item {
  readonly published: string;
  readonly added?: string;
  readonly isMade?: boolean;
  /** Whether it is hardly like the others of the story. */
  readonly isLoose?: boolean;
}

/** An archive whose articles, in order, are one story and share one statement: the third quotation of each. */
function archiveOf(items: Readonly<Record<number, Item>>) {
  const numbers = Object.keys(items).map(Number);
  const sorted = [...numbers].sort((a, b) => (items[a]!.published < items[b]!.published ? -1 : 1));
  const inOrder = sorted.map(itemId);
  const cards = numbers.map((n) =>
    makeCard({
      id: itemId(n),
      published: items[n]!.published,
      headline: `Headline ${n}`,
      ...(items[n]!.isMade ? { facts: { headline: 'inferred' as const } } : {}),
    }),
  );
  const span = { start: 0, end: 1 };
  const known: Partial<Relations> = {
    stories: [
      {
        id: inOrder[0]!,
        items: sorted.map((n) => {
          const confidence = items[n]!.isLoose ? ('likely' as const) : ('certain' as const);
          return { item: itemId(n), alone: [], reasons: [], confidence };
        }),
        entries: [],
        statements: [],
        figures: [],
      },
    ],
    statements: [
      {
        id: `${inOrder[0]}-3`,
        speaker: null,
        confidence: 'certain',
        wordings: inOrder.map((item) => ({ item, quotations: [2], span, reasons: [] })),
      },
    ],
  };
  const added = Object.fromEntries(numbers.flatMap((n) => (items[n]!.added ? [[itemId(n), items[n]!.added]] : [])));
  const site = planned(cards, {}, known, { added });
  const [story] = pagesOf(site, 'story');
  return {
    story: story!.address,
    headline: story!.story.lead.card.headline,
    statement: pagesOf(site, 'statement')[0]!.address,
  };
}

const first = { 1: { published: '2021-11-10' }, 2: { published: '2021-11-12' } };

describe('The address of a story and of a statement', () => {
  it('is that of its first article', () => {
    const filed = { story: `stories/${itemId(1)}/`, headline: 'Headline 1', statement: `quotes/${itemId(1)}-3/` };
    expect(archiveOf(first)).toEqual(filed);
  });

  it('outlives articles that are added later, though they appeared earlier', () => {
    const more = { ...first, 3: { published: '2021-11-01', added: '2026-11-22' } };
    expect(archiveOf(more)).toEqual(archiveOf(first));
  });

  it('is of an article with a headline of its own, of several that were added on one day', () => {
    const made = { 1: { published: '2021-11-10', isMade: true }, 2: { published: '2021-11-12' } };
    expect(archiveOf(made)).toMatchObject({ story: `stories/${itemId(2)}/`, headline: 'Headline 2' });
  });

  it('stays that of the first where another gives the headline, since the first is hardly like the others', () => {
    const filed = { story: `stories/${itemId(1)}/`, headline: 'Headline 2' };
    expect(archiveOf({ ...first, 1: { published: '2021-11-10', isLoose: true } })).toMatchObject(filed);
    const loose = { 1: { published: '2021-11-10', isLoose: true }, 2: { published: '2021-11-12', isLoose: true } };
    expect(archiveOf(loose)).toMatchObject({ headline: 'Headline 1' });
  });

  it('stays when an article with a headline of its own is added to those without', () => {
    const made = { 1: { published: '2021-11-10', isMade: true }, 2: { published: '2021-11-12', isMade: true } };
    const more = { ...made, 3: { published: '2021-11-11', added: '2026-11-22' } };
    expect(archiveOf(more)).toEqual(archiveOf(made));
  });
});
