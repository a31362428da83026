/** Days that articles speak of, below the line of time. */
import { describe, expect, it } from 'vitest';
import type { MonthPage, TimelinePage } from '../../../src/model/timeline-page.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { manyCards, pagesOf, planned } from '../../support/planned.ts';

function timelineOf(archive: ReturnType<typeof planned>): TimelinePage {
  const [page] = pagesOf(archive, 'timeline');
  if (page === undefined) throw new Error('There is no timeline.');
  return page;
}

describe('A day that an article speaks of', () => {
  const speaking = makeCard({
    id: itemId(1),
    traces: {
      days: [
        [3, '2021-11-18', 1],
        [0, '1994-07-20', 0],
      ],
    },
  });

  it('stands in its month beside the articles that appeared, though none appeared on it', () => {
    const { years } = timelineOf(planned([speaking]));
    const days = years[0]?.months[0]?.days ?? [];
    expect(days.map(({ day, articles, spoken }) => [day, articles.length, spoken.length])).toEqual([
      ['2021-11-16', 1, 0],
      ['2021-11-18', 0, 1],
    ]);
    expect(days[1]?.spoken[0]).toMatchObject({ at: 3, isReckoned: true });
  });

  it('stands apart when no article appeared in its month, and makes no page for it', () => {
    const archive = planned([speaking]);
    expect(timelineOf(archive).elsewhere.map(({ day }) => day)).toEqual(['1994-07-20']);
    expect(pagesOf(archive, 'year').map(({ address }) => address)).toEqual(['timeline/2021/']);
  });

  it('shows the sentences of articles that may be shown, and of no others', () => {
    expect(timelineOf(planned([speaking])).reads).toEqual([itemId(1)]);
    expect(timelineOf(planned([speaking], { publish: 'record' })).reads).toEqual([]);
  });

  it('keeps three voices at most, those that state it first', () => {
    const cards = [1, 2, 3, 4, 5].map((n) =>
      makeCard({ id: itemId(n), traces: { days: [[0, '2021-11-18', n === 5 ? 0 : 1]] } }),
    );
    const { years } = timelineOf(planned(cards));
    const said = years[0]?.months[0]?.days.find(({ day }) => day === '2021-11-18')?.spoken ?? [];
    expect(said.map(({ article }) => article.card.id)).toEqual([itemId(5), itemId(1), itemId(2)]);
  });

  it('keeps its sentence in a month whose articles are too many to list, where these are only counted', () => {
    const days = [[0, '2021-11-30', 0]] as const;
    const cards = [...manyCards(250, () => '2021-11-16'), makeCard({ id: itemId(900), traces: { days } })];
    const [page] = pagesOf(planned(cards), 'month') as readonly MonthPage[];
    expect(page?.listed).toBe(false);
    expect(
      page?.group.days.map(({ day, count, articles, spoken }) => [day, count, articles.length, spoken.length]),
    ).toEqual([
      ['2021-11-16', 251, 0, 0],
      ['2021-11-30', 0, 0, 1],
    ]);
  });

  it('has a page of its own once two articles speak of it, in whatever year that is', () => {
    const days = [[0, '1994-07-20', 0]] as const;
    const cards = [1, 2].map((n) => makeCard({ id: itemId(n), traces: { days } }));
    const archive = planned(cards);
    expect(pagesOf(archive, 'day').map(({ address, group }) => [address, group.count, group.speaking])).toEqual([
      ['timeline/1994/07/20/', 0, 2],
      ['timeline/2021/11/16/', 2, 0],
    ]);
    expect(pagesOf(archive, 'year').map(({ address, group }) => [address, group.count])).toEqual([
      ['timeline/1994/', 0],
      ['timeline/2021/', 2],
    ]);
    expect(timelineOf(archive).elsewhere).toEqual([]);
  });

  it('has two dozen voices at most on its own page, and all of them are counted', () => {
    const days = [[0, '2021-11-18', 1]] as const;
    const cards = Array.from({ length: 40 }, (_, n) => makeCard({ id: itemId(n + 1), traces: { days } }));
    const page = pagesOf(planned(cards), 'day').find(({ address }) => address.endsWith('/18/'));
    expect([page?.group.spoken.length, page?.group.speaking, page?.reads.length]).toEqual([24, 40, 24]);
  });
});
