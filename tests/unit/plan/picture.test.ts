/** Which form the picture takes for how many articles, and what stands in each. */
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/date.ts';
import type { GroupsPicture, LanesPicture, RibbonPicture } from '../../../src/model/picture.ts';
import type { Confidence } from '../../../src/model/provenance.ts';
import type { Statement } from '../../../src/model/relations.ts';
import type { DayTrace } from '../../../src/model/traces.ts';
import { pictureOf } from '../../../src/plan/picture.ts';
import { itemId, makeCard, makeListed } from '../../support/cards.ts';
import { manyCards, pagesOf, planned } from '../../support/planned.ts';

const listedOn = (
  n: number,
  published: (at: number) => string | null,
  publisher: (at: number) => string | null = () => null,
) => manyCards(n, published).map((card, at) => makeListed({ ...card, publisher: publisher(at) }));
const day = (at: number) => `2021-11-${String((at % 30) + 1).padStart(2, '0')}`;

describe('The picture', () => {
  it.each([
    [0, 'lanes'],
    [1, 'lanes'],
    [12, 'lanes'],
    [13, 'groups'],
    [200, 'groups'],
    [201, 'ribbon'],
    [5001, 'ribbon'],
  ])('of %i articles has the form of %s', (n, form) => {
    expect(pictureOf(listedOn(n, day)).form).toBe(form);
  });

  it('leads from a dot to its article while a page may list them all, else to its day', () => {
    expect((pictureOf(listedOn(100, day)) as GroupsPicture).leadsTo).toBe('articles');
    expect((pictureOf(listedOn(101, day)) as GroupsPicture).leadsTo).toBe('days');
  });

  it('has a lane for each of the eight largest sources, and one for all others', () => {
    const lanes = (sources: number) =>
      (pictureOf(listedOn(100, day, (at) => `Paper ${String(at % sources).padStart(2, '0')}`)) as GroupsPicture).lanes;
    expect(lanes(9).map(({ of }) => of?.name)).toEqual(Array.from({ length: 9 }, (_, at) => `Paper 0${at}`));
    expect(
      lanes(10)
        .map(({ of, articles }) => [of?.name ?? null, articles.length])
        .slice(7),
    ).toEqual([
      ['Paper 07', 10],
      [null, 20],
    ]);
  });

  it('counts a bound as no stated day, and leaves undated articles off the line', () => {
    const dates = ['2021-11-16', '[2021-11-20..]', null];
    const picture = pictureOf(listedOn(300, (at) => dates[at % 3] ?? null)) as RibbonPicture;
    const sum = (key: 'stated' | 'inferred') => picture.bins.reduce((all, bin) => all + bin[key], 0);
    expect([sum('stated'), sum('inferred'), picture.undated.count]).toEqual([100, 100, 100]);
  });

  it('has no bins when nothing is dated, and says how many articles that are', () => {
    const picture = pictureOf(listedOn(300, () => null)) as RibbonPicture;
    expect([picture.bins, picture.undated.count]).toEqual([[], 300]);
  });
});

describe('Days told of below the line', () => {
  const speaking = (n: number, days: readonly DayTrace[], published: string) =>
    makeCard({ id: itemId(n), published, traces: { days } });
  const happenedIn = (cards: Parameters<typeof planned>[0]) =>
    (pagesOf(planned(cards), 'front')[0]!.picture as LanesPicture).happened;

  it('are the seven of which the most articles speak, in order of time, with where they stand', () => {
    const days = (from: number, to: number): DayTrace[] =>
      Array.from({ length: to - from + 1 }, (_, at) => [at, `2021-11-${10 + from + at}`, 0]);
    const happened = happenedIn([speaking(1, days(1, 8), '2021-11-25'), speaking(2, days(3, 9), '2021-11-26')]);
    expect(happened.days.map((told) => [told.day, told.articles])).toEqual([
      ['2021-11-11', 1],
      ['2021-11-13', 2],
      ['2021-11-14', 2],
      ['2021-11-15', 2],
      ['2021-11-16', 2],
      ['2021-11-17', 2],
      ['2021-11-18', 2],
    ]);
    expect(happened.days[0]!.place).toEqual({ address: 'timeline/', anchor: 'd2021-11-11' });
    expect(happened.days[1]!.place).toEqual({ address: 'timeline/2021/11/13/', anchor: null });
  });

  it('prefer days that an article states to days worked out, and keep those before and after apart', () => {
    const happened = happenedIn([
      speaking(
        1,
        [
          [0, '2021-11-11', 1],
          [1, '2021-11-12', 0],
          [2, '1994-07-20', 0],
          [3, '2022-05-05', 0],
        ],
        '2021-11-25',
      ),
    ]);
    expect(happened.days.map((told) => [told.day, told.said.isReckoned])).toEqual([
      ['2021-11-11', true],
      ['2021-11-12', false],
    ]);
    expect(happened.elsewhere.map((told) => told.day)).toEqual(['1994-07-20', '2022-05-05']);
  });

  it('count copies of one text once', () => {
    const told: DayTrace[] = [[0, '2021-11-18', 0]];
    const cards = [1, 2, 3].map((n) => speaking(n, told, '2021-11-25'));
    const known = { reheaded: false, overlap: 1, estimated: false };
    const copy = { item: itemId(2), of: itemId(1), kind: 'identical' as const, ...known };
    const copies = [{ id: itemId(1), model: itemId(1), copies: [copy], agency: null }];
    const picture = pagesOf(planned(cards, {}, { copies }), 'front')[0]!.picture as LanesPicture;
    expect(picture.happened.days.map(({ articles }) => articles)).toEqual([2]);
  });

  it('stand below the line wherever the line reaches, not beside it', () => {
    const days: DayTrace[] = [
      [0, '2019-07-25', 0],
      [1, '2018-12-31', 0],
    ];
    const happened = happenedIn([speaking(1, days, '2019-08-01'), speaking(2, [], '2025-03-05')]);
    expect(happened.days.map(({ day }) => day)).toEqual(['2019-07-25']);
    expect(happened.elsewhere.map(({ day }) => day)).toEqual(['2018-12-31']);
  });

  it('are counted in the bins of a ribbon', () => {
    const cards = Array.from({ length: 201 }, (_, at) => speaking(at + 1, [[0, '2021-11-18', 0]], '2021-11-20'));
    const { bins } = pagesOf(planned(cards), 'front')[0]!.picture as RibbonPicture;
    expect(bins.filter(({ spoken }) => spoken > 0).map(({ start, spoken }) => [start, spoken])).toEqual([
      ['2021-11-18', 201],
    ]);
  });
});

describe('The numbers of a ribbon', () => {
  it('count an article once in a month of which it speaks more than once', () => {
    const days: DayTrace[] = [
      [0, '2021-11-16', 0],
      [1, '2021-11-17', 0],
      [2, '2021-12-01', 0],
    ];
    const cards = manyCards(201, () => '2021-11-20').map((card, at) => ({
      ...card,
      published: at === 0 ? parseEdtf('2021-12-24') : card.published,
      traces: { ...card.traces, days: at < 7 ? days : [] },
    }));
    const { numbers, mostSpoken } = pagesOf(planned(cards), 'front')[0]!.picture as RibbonPicture;
    expect(numbers.rows.map(({ start, spoken }) => [start, spoken])).toEqual([
      ['2021-11-01', 7],
      ['2021-12-01', 7],
    ]);
    expect(mostSpoken).toEqual({ start: '2021-11-16', articles: 7 });
  });
});

describe('The archive apart', () => {
  it('has lanes of counts by source and by language, where there is more than one', () => {
    const cards = manyCards(300, (at) => (at % 2 === 0 ? '2021-11-16' : '2021-11')).map((card, at) => ({
      ...card,
      publisher: `Paper ${at % 3}`,
      language: at % 4 === 0 ? 'nb' : 'en',
    }));
    const [timeline] = pagesOf(planned(cards), 'timeline');
    expect(timeline!.apart.map(({ by, lanes }) => [by, lanes.map(({ of, count }) => [of?.name, count])])).toEqual([
      [
        'source',
        [
          ['Paper 0', 100],
          ['Paper 1', 100],
          ['Paper 2', 100],
        ],
      ],
      [
        'language',
        [
          ['en', 225],
          ['nb', 75],
        ],
      ],
    ]);
    for (const { lanes } of timeline!.apart)
      for (const { bins, count } of lanes)
        expect(Math.abs(bins.reduce((all, bin) => all + bin, 0) - count)).toBeLessThan(0.5);
  });

  it('is left out where the picture shows sources already, or everything is in one language', () => {
    const [timeline] = pagesOf(planned(manyCards(50, day)), 'timeline');
    expect(timeline!.apart).toEqual([]);
  });
});

describe('The picture of a part', () => {
  const story = (items: readonly string[]) => ({
    id: 'ferry',
    items: items.map((item) => ({ item, alone: [], reasons: [], confidence: 'certain' as const })),
    entries: [],
    statements: [],
    figures: [],
  });
  const speaking = (n: number, days: readonly DayTrace[]) =>
    makeCard({ id: itemId(n), published: `2021-11-2${n}`, traces: { days } });

  it('has below its line only the days that its own articles speak of, and reads those articles', () => {
    const cards = [
      speaking(1, [[0, '2021-11-16', 0]]),
      speaking(2, [[0, '2021-11-17', 0]]),
      speaking(3, [[0, '2021-11-18', 0]]),
    ];
    const items = [itemId(1), itemId(2)];
    const [page] = pagesOf(planned(cards, {}, { stories: [story(items)] }), 'story');
    const { happened } = page!.picture as LanesPicture;
    expect(happened.days.map(({ day }) => day)).toEqual(['2021-11-16', '2021-11-17']);
    expect(page!.reads).toEqual(items);
  });
});

describe('Threads of shared words', () => {
  const statement = (id: string, items: readonly number[], confidence: Confidence = 'certain'): Statement => ({
    id,
    speaker: null,
    confidence,
    wordings: items.map((n) => ({ item: itemId(n), quotations: [0], span: { start: 0, end: 1 }, reasons: [] })),
  });
  const cards = [1, 2, 3, 4, 5].map((n) => makeCard({ id: itemId(n), published: `2021-11-1${n}` }));
  const threads = (statements: readonly Statement[]) =>
    (pagesOf(planned(cards, {}, { statements }), 'front')[0]!.picture as LanesPicture).threads;

  it('are the three that most articles share, as their first articles come; none that is not sure', () => {
    const all = [
      statement('late', [4, 5]),
      statement('wide', [2, 3, 5]),
      statement('early', [1, 2]),
      statement('fourth', [3, 4]),
      statement('unsure', [1, 2, 3, 4], 'guess'),
    ];
    expect(threads(all).map(({ address }) => address)).toEqual([1, 2, 4].map((n) => `quotes/${itemId(n)}-1/`));
    expect(threads(all)[1]!.stops.map(({ article }) => article.card.id)).toEqual([2, 3, 5].map(itemId));
  });

  it('are none where no words are shared', () => {
    expect(threads([])).toEqual([]);
  });
});
