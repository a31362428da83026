import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TracedCard } from '../../../src/model/card.ts';
import { parseEdtf } from '../../../src/model/date.ts';
import type { Page, PageKind, Site } from '../../../src/model/page.ts';
import type { DayPage, MonthPage, TimelinePage } from '../../../src/model/timeline-page.ts';
import { plan } from '../../../src/plan/plan.ts';
import { placeOf } from '../../../src/plan/timeline-groups.ts';
import { relate } from '../../../src/relate/relate.ts';
import { itemId, makeCard } from '../../support/cards.ts';

const settings = {
  title: 'Test',
  description: '',
  language: 'en',
  base: null,
  timeZone: 'UTC',
  contact: null,
  rights: null,
  publish: 'full',
  publishers: { Guarded: { publish: 'record' } },
  robots: 'noindex',
} as const;

function planOf(cards: readonly TracedCard[]): Site {
  const identities = cards.map((card) => ({
    id: card.id,
    path: card.file,
    digest: card.id,
    address: null,
    added: '2026-11-21',
  }));
  return plan({ cards, relations: relate(cards), identities, absent: [], accessions: [], ownTexts: [], settings });
}

const pagesOf = <K extends PageKind>(site: Site, kind: K) =>
  site.pages.filter((page): page is Extract<Page, { kind: K }> => page.kind === kind);

const many = (n: number, published: (at: number) => string | null) =>
  Array.from({ length: n }, (_, at) => makeCard({ id: itemId(at + 1), published: published(at) }));

describe('placeOf', () => {
  it.each([
    ['2021-11-16', '2021-11-16'],
    ['2021-11-16T10:00', '2021-11-16'],
    ['2021-11', '2021-11'],
    ['2021', '2021'],
    ['[2021-11-14..]', '2021-11-14'],
    ['[..2021-11-10]', '2021-11-10'],
    ['[2021-11-03,2021-11-08]', '2021-11'],
    ['[2021-03-04,2021-04-03]', '2021'],
    ['[2020-12-01,2021-01-12]', null],
  ])('stands %s at %s', (edtf, place) => {
    expect(placeOf(parseEdtf(edtf))).toBe(place);
  });
});

describe('plan', () => {
  it('plans an empty archive', () => {
    const site = planOf([]);
    expect(site.pages.map((page) => page.kind)).toEqual([
      'front',
      'timeline',
      'sources',
      'index',
      'about',
      'not-found',
    ]);
  });

  it('gives a page to each year, month and day that has articles, and to no other', () => {
    const site = planOf([
      makeCard({ id: itemId(1), published: '2020' }),
      makeCard({ id: itemId(2), published: '2021-11' }),
      makeCard({ id: itemId(3), published: null }),
    ]);
    expect(pagesOf(site, 'year').map((page) => page.address)).toEqual(['timeline/2020/', 'timeline/2021/']);
    expect(pagesOf(site, 'month').map((page) => page.address)).toEqual(['timeline/2021/11/']);
    expect(pagesOf(site, 'day')).toEqual([]);
  });

  it('stands a month-only article on no day, and a bounded one at its bound and on the shelf without a date line', () => {
    const site = planOf([
      makeCard({ id: itemId(1), published: '2021-11' }),
      makeCard({ id: itemId(2), published: '[..2021-11-10]' }),
    ]);
    const [timeline] = pagesOf(site, 'timeline') as [TimelinePage];
    const month = timeline.years[0]?.months[0];
    expect(month?.monthOnly.map(({ card }) => card.id)).toEqual([itemId(1)]);
    expect(month?.days.map(({ day }) => day)).toEqual(['2021-11-10']);
    expect(timeline.noDateLine.map(({ card }) => card.id)).toEqual([itemId(2)]);
  });

  it('measures which article is nearest between those dated to a day only', () => {
    const dates = ['2021-11-01', '2021-11', '2021-11-04', '2021-11-04', '[2021-11-05..]', '2021-11-07', null];
    const pages = pagesOf(planOf(many(dates.length, (at) => dates[at] ?? null)), 'article');
    const near = pages.map(({ self, nearest }) => [
      self.card.published?.edtf ?? null,
      nearest.map(({ card }) => card.published?.edtf),
    ]);
    expect(Object.fromEntries(near)).toEqual({
      '2021-11-01': ['2021-11-04'],
      '2021-11': [],
      '2021-11-04': ['2021-11-01', '2021-11-07'],
      '[2021-11-05..]': [],
      '2021-11-07': ['2021-11-04'],
      null: [],
    });
  });

  it('never lists more than a hundred articles on a page, and loses none in paging', () => {
    const site = planOf(many(350, (at) => (at % 7 === 0 ? '2021-11' : at % 50 === 1 ? null : '2021-11-16')));
    const months = pagesOf(site, 'month') as MonthPage[];
    const days = pagesOf(site, 'day') as DayPage[];
    const listed = [
      ...months.map(({ group }) => [...group.monthOnly, ...group.days.flatMap((day) => day.articles)]),
      ...days.map(({ group }) => group.articles),
    ].map((articles) => articles.map(({ card }) => card.id));
    expect(Math.max(...listed.map((ids) => ids.length))).toBe(100);
    expect(days.map(({ address }) => address)).toEqual([
      'timeline/2021/11/16/',
      'timeline/2021/11/16/page-2/',
      'timeline/2021/11/16/page-3/',
    ]);
    const undated = pagesOf(site, 'undated').flatMap((page) => page.articles.map(({ card }) => card.id));
    expect(new Set([...listed.flat(), ...undated]).size).toBe(350);
  });

  it('pages a year of which only the year is known', () => {
    const years = pagesOf(planOf(many(250, () => '1998')), 'year');
    expect(years.map((page) => page.address)).toEqual([
      'timeline/1998/',
      'timeline/1998/page-2/',
      'timeline/1998/page-3/',
    ]);
    expect(new Set(years.flatMap((page) => page.group.yearOnly.map(({ card }) => card.id))).size).toBe(250);
  });

  it('spreads an article known to the month over its days, so that the ribbon shows no false peak', () => {
    const site = planOf(many(201, (at) => (at === 0 ? '2021-11' : `2021-11-${String((at % 20) + 10)}`)));
    const [front] = pagesOf(site, 'front');
    const picture = front?.picture;
    if (picture?.form !== 'ribbon') throw new Error('expected a ribbon');
    const total = picture.bins.reduce((sum, bin) => sum + bin.stated + bin.inferred, 0);
    expect(total).toBeCloseTo(201);
    expect(Math.max(...picture.bins.map((bin) => bin.stated))).toBeCloseTo(10 + 1 / 30);
  });

  it('shows no text of a publisher whose texts may not be shown', () => {
    const site = planOf([makeCard({ id: itemId(1), publisher: 'Guarded' })]);
    expect(site.documents.some((document) => document.kind === 'bytes')).toBe(false);
    expect(pagesOf(site, 'front')[0]?.excerpts).toEqual([]);
  });

  it('keeps the addresses of the permalink file whatever a headline becomes', () => {
    const card = makeCard({ id: itemId(1), headline: 'Quite another headline' });
    const identity = {
      id: card.id,
      path: card.file,
      digest: 'd',
      address: 'articles/first-headline-000000000001/',
      added: '2020-01-01',
    };
    const site = plan({
      cards: [card],
      relations: relate([card]),
      identities: [identity],
      absent: [],
      accessions: [],
      ownTexts: [],
      settings,
    });
    expect(pagesOf(site, 'article')[0]?.address).toBe('articles/first-headline-000000000001/');
    expect(site.permalinks).toEqual([identity]);
  });

  it('claims each address once and does not depend on the order of cards', () => {
    const cards = many(30, (at) => ['2021', '2021-11', '[2021-11-14..]', null, '2021-11-16'][at % 5] ?? null);
    const site = planOf(cards);
    const addresses = [...site.pages, ...site.documents].map((each) => each.address);
    expect(new Set(addresses).size).toBe(addresses.length);
    fc.assert(
      fc.property(fc.shuffledSubarray(cards, { minLength: cards.length }), (shuffled) => {
        expect(planOf(shuffled)).toEqual(site);
      }),
      { numRuns: 20 },
    );
  });
});
