import { describe, expect, it } from 'vitest';
import type { TracedCard } from '../../../src/model/card.ts';
import { compareDates } from '../../../src/model/date.ts';
import type { CopySet, Statement } from '../../../src/model/relations.ts';
import type { NameTrace } from '../../../src/model/traces.ts';
import { likenessesOf } from '../../../src/relate/alike.ts';
import { cardDays } from '../../../src/relate/card-days.ts';
import { relatedTo } from '../../../src/relate/related.ts';
import { storiesOf } from '../../../src/relate/stories.ts';
import { type Links, tiesOf } from '../../../src/relate/ties.ts';
import { hashOf, packHashes } from '../../../src/text/hash.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { inventCards } from '../../support/invented-cards.ts';
import { namingOf } from '../../support/naming.ts';

const person = (name: string, count = 2): NameTrace => [name, 'p', count];
const place = (name: string, count = 2): NameTrace => [name, 'l', count];
const words = (...list: string[]) => packHashes(list.map((word) => hashOf(word)).sort((a, b) => a - b));

const bridge = [person('Ann Smith', 4), person('Ole Berg'), place('Harwick', 3)];

function linksOf(
  ordered: readonly TracedCard[],
  statements: readonly Statement[] = [],
  copies: readonly CopySet[] = [],
): Links {
  const places = new Map(ordered.map(({ id }, at) => [id, at]));
  return { places, days: cardDays(ordered), naming: namingOf(ordered), statements, copies };
}

function connect(cards: readonly TracedCard[], statements: readonly Statement[] = [], copies: readonly CopySet[] = []) {
  const ordered = [...cards].sort((a, b) => compareDates(a.published, b.published) || (a.id < b.id ? -1 : 1));
  const links = linksOf(ordered, statements, copies);
  const [likenesses, ties] = [likenessesOf(ordered, links), tiesOf(links, ordered)];
  return { stories: storiesOf(ordered, likenesses, ties), related: relatedTo(ordered, likenesses, ties) };
}

const groupsOf = (cards: readonly TracedCard[], ...rest: [(readonly Statement[])?, (readonly CopySet[])?]) =>
  connect(cards, ...rest).stories.map(({ items }) => items.map(({ item }) => item));

function statementOf(...items: string[]): Statement {
  const wording = (item: string) => ({ item, quotations: [0], span: { start: 0, end: 9 }, reasons: [] });
  return { id: 'shut', speaker: 'Ann Smith', wordings: items.map(wording), confidence: 'certain' };
}

describe('stories', () => {
  it('bring together articles of the same people and place, in any language', () => {
    const cards = [
      makeCard({ id: itemId(1), traces: { names: bridge } }),
      makeCard({ id: itemId(2), language: 'nb', published: '2021-11-17', traces: { names: bridge } }),
      makeCard({ id: itemId(3), traces: { names: [person('Carla Ruiz'), place('Cantaluna')] } }),
    ];
    expect(groupsOf(cards)).toEqual([[itemId(1), itemId(2)]]);
  });

  it('are apart when one place sees two events with other people, or the same people weeks later', () => {
    const first = makeCard({ id: itemId(1), traces: { names: bridge } });
    const otherPeople = [person('Carla Ruiz', 3), person('Dan Wood', 2), person('Eva Lind', 2), place('Harwick', 2)];
    expect(groupsOf([first, makeCard({ id: itemId(2), traces: { names: otherPeople } })])).toEqual([]);
    const later = makeCard({ id: itemId(2), published: '2022-02-16', traces: { names: bridge } });
    expect(groupsOf([first, later])).toEqual([]);
  });

  it('take in a follow-up of weeks later where it looks back on the day of the news, and no other', () => {
    const first = makeCard({ id: itemId(1), traces: { names: bridge } });
    const day = (first.published?.earliest ?? '') as string;
    const later = (days: (typeof first)['traces']['days']) =>
      makeCard({ id: itemId(2), published: '2022-02-16', traces: { names: bridge, days } });
    expect(groupsOf([first, later([[0, day, 1, 1]])])).toEqual([[itemId(1), itemId(2)]]);
    expect(groupsOf([first, later([[0, day, 1]])])).toEqual([]);
    expect(groupsOf([first, later([[0, '2021-10-01', 1, 1]])])).toEqual([]);
    const others = [person('Carla Ruiz', 3), person('Dan Wood', 2), place('Harwick', 2)];
    const stranger = makeCard({
      id: itemId(2),
      published: '2022-02-16',
      traces: { names: others, days: [[0, day, 1, 1]] },
    });
    expect(groupsOf([first, stranger])).toEqual([]);
  });

  it('go on while articles follow one another, and end where weeks lie between', () => {
    const day = (id: number, published: string) => makeCard({ id: itemId(id), published, traces: { names: bridge } });
    const days = ['2021-11-01', '2021-11-10', '2021-11-20', '2021-11-30', '2021-12-10'];
    expect(groupsOf(days.map((published, at) => day(at + 1, published)))).toEqual([[1, 2, 3, 4, 5].map(itemId)]);
    expect(groupsOf([day(1, '2021-11-01'), day(2, '2021-12-20')])).toEqual([]);
  });

  it('do not rest on a place and the agency that both rely on, nor on words alone where names are known', () => {
    const about = (at: number, names: NameTrace[], cited: number) =>
      makeCard({
        id: itemId(at),
        published: at === 1 ? '2021-11-10' : '2021-11-19',
        traces: {
          names: [...names, place('Russia', 1), person(`Jo Own${at}`, 2), person(`Al Else${at}`, 2)],
          cites: [[0, cited, 0, 9]],
          words: words('collapse', 'dead', 'crater', ...[1, 2, 3, 4, 5].map((word) => `own${word}${at}`)),
        },
      });
    const agency: NameTrace = ['Agence France-Presse', 'o', 1];
    expect(groupsOf([about(1, [agency], 0), about(2, [agency], 0)])).toEqual([]);
    const firm: NameTrace = ['Harwick Mills', 'o', 1];
    expect(groupsOf([about(1, [firm], 1), about(2, [firm], 1)])).toEqual([[itemId(1), itemId(2)]]);
    const other = [place('Lima', 1)];
    expect(groupsOf([about(1, [agency], 0), about(2, other, 0)])).toEqual([]);
  });

  it('do not rest on one place alone, however small both articles are', () => {
    const cards = [1, 2].map((at) => {
      const own = ['ferry', 'pillar', 'crack', 'engineer', 'girder', 'quay'].map((word) => `${word}${at}`);
      return makeCard({ id: itemId(at), traces: { names: [place('Harwick', 99)], words: words('council', ...own) } });
    });
    const { stories, related } = connect(cards);
    expect(stories).toEqual([]);
    expect(related[itemId(1)]?.map(({ item }) => item)).toEqual([itemId(2)]);
  });

  it('take rare words as a sign within a language, and not across languages', () => {
    const traces = {
      names: [place('Harwick')],
      words: words('bridge', 'pillar', 'crack', 'engineer', 'girder', 'ferry'),
    };
    const [one, other] = [makeCard({ id: itemId(1), traces }), makeCard({ id: itemId(2), traces })];
    const likeness = (...cards: TracedCard[]) => likenessesOf(cards, linksOf(cards)).alike(0, 1);
    expect(likeness(one, other)).toBeGreaterThan(likeness(one, { ...other, language: 'da' }));
  });

  it('take an exact figure as a sign in any language, and a round one not', () => {
    const likeness = (figure: number) => {
      const traces = { figures: [[0, figure, figure, 0, 'iraqi', ''] as const], names: [place('Minsk')] };
      const cards = [makeCard({ id: itemId(1), traces }), makeCard({ id: itemId(2), language: 'nb', traces })];
      return likenessesOf(cards, linksOf(cards)).alike(0, 1);
    };
    expect(likeness(431)).toBeGreaterThan(likeness(400));
    expect(likeness(400)).toBe(likeness(3000));
  });

  it('tell what each alone names, what they share, and why', () => {
    const more = [...bridge, person('Eva Lind', 1)];
    const cards = [
      makeCard({ id: itemId(1), traces: { names: bridge } }),
      makeCard({ id: itemId(2), traces: { names: more } }),
    ];
    const [story] = connect(cards, [statementOf(itemId(1), itemId(2))]).stories;
    expect(story?.items.map(({ alone }) => alone)).toEqual([[], ['Eva Lind']]);
    expect(story?.entries).toEqual(['Ann Smith', 'Harwick', 'Ole Berg']);
    expect(story?.statements).toEqual(['shut']);
    expect(story?.items[0]?.reasons).toEqual([
      { reason: 'link/quotation', statement: 'shut' },
      { reason: 'link/people-and-place', entries: ['Ann Smith', 'Ole Berg', 'Harwick'] },
    ]);
  });

  it('say of no name that one article alone has it when another has it in part, or in its headline', () => {
    const cards = [
      makeCard({ id: itemId(1), headline: 'Tarn Valley is cut off', traces: { names: [...bridge, place('Rivers')] } }),
      makeCard({
        id: itemId(2),
        headline: 'Bridge shut',
        traces: { names: [...bridge, place('Northern Rivers'), place('Tarn Valley'), person('Eva Lind', 1)] },
      }),
    ];
    const [story] = connect(cards, [statementOf(itemId(1), itemId(2))]).stories;
    expect(story?.items.map(({ alone }) => alone)).toEqual([[], ['Eva Lind']]);
  });

  it('say of no name that one article alone has it where another is written in another script', () => {
    const alone = (headline: string, language: string, name: string) => {
      const first = { names: [...bridge, person('Eva Lind', 1)] };
      const second = { names: [person(name, 1), ...bridge] };
      const cards = [
        makeCard({ id: itemId(1), headline: 'Selenskyj besucht Harwick', language: 'de', traces: first }),
        makeCard({ id: itemId(2), headline, language, traces: second }),
      ];
      const [story] = connect(cards, [statementOf(itemId(1), itemId(2))]).stories;
      return story?.items.map((item) => item.alone);
    };
    expect(alone('Зеленський відвідав Гарвік', 'uk', 'Володимир Зеленський')).toEqual([[], []]);
    expect(alone('ゼレンスキー大統領がハーウィック訪問', 'ja', 'ゼレンスキー')).toEqual([[], []]);
    expect(alone('Zelensky est à Harwick', 'fr', 'Jean Martin')).toEqual([['Eva Lind'], ['Jean Martin']]);
  });

  it('do not rest on names that are doubtful', () => {
    const doubtful = bridge.map(([name, kind, count]): NameTrace => [name, kind, count, 1]);
    const cards = [1, 2].map((at) => makeCard({ id: itemId(at), traces: { names: doubtful } }));
    expect(groupsOf(cards)).toEqual([]);
  });

  it('are found among two thousand invented articles, with a B-cubed F1 of 0.85 at least', () => {
    const cards = inventCards(2000, 5);
    const { stories } = connect(cards);
    const groups = new Map(stories.flatMap(({ id, items }) => items.map(({ item }) => [item, id] as const)));
    const given = (card: TracedCard) => groups.get(card.id) ?? card.id;
    const wanted = (card: TracedCard) => card.section ?? card.id;
    const shares = cards.map((card) => {
      const [found, own] = [
        cards.filter((each) => given(each) === given(card)),
        cards.filter((each) => wanted(each) === wanted(card)),
      ];
      const both = found.filter((each) => wanted(each) === wanted(card)).length;
      return { precision: both / found.length, recall: both / own.length };
    });
    const mean = (key: 'precision' | 'recall') => shares.reduce((sum, each) => sum + each[key], 0) / cards.length;
    const [precision, recall] = [mean('precision'), mean('recall')];
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.85);
  });
});

describe('related articles', () => {
  const cards = [
    makeCard({ id: itemId(1), published: '2021-11-16', traces: { names: bridge } }),
    makeCard({ id: itemId(2), published: '2021-11-18', traces: { names: bridge } }),
    makeCard({ id: itemId(3), published: '2021-11', language: 'nb', traces: { names: bridge } }),
  ];

  it('say why, and how many days lie between where both days are known', () => {
    const { related } = connect(cards, [statementOf(itemId(1), itemId(3))]);
    const names = { reason: 'link/people-and-place', entries: ['Ann Smith', 'Ole Berg', 'Harwick'] };
    expect(related[itemId(1)]?.find(({ item }) => item === itemId(2))?.reasons).toEqual([
      names,
      { reason: 'link/days-later', days: 2 },
    ]);
    expect(related[itemId(2)]?.find(({ item }) => item === itemId(1))?.reasons).toEqual([
      names,
      { reason: 'link/days-earlier', days: -2 },
    ]);
    expect(related[itemId(1)]?.[0]).toEqual({
      item: itemId(3),
      reasons: [{ reason: 'link/quotation-translated', statement: 'shut' }, names],
    });
  });

  it('are of other times too where they name the same people or bodies, and not for one person alone', () => {
    const about = (at: number, published: string, ...names: NameTrace[]) =>
      makeCard({ id: itemId(at), published, traces: { names: [...names, person(`Own ${at}`)] } });
    const [ann, ole, port]: NameTrace[] = [person('Ann Smith'), person('Ole Berg'), ['Harwick Port Union', 'o', 2]];
    const { related, stories } = connect([
      about(1, '2021-01-04', ann as NameTrace, ole as NameTrace),
      about(2, '2021-06-20', ann as NameTrace, ole as NameTrace),
      about(3, '2022-09-02', ole as NameTrace, port as NameTrace),
      about(4, '2023-11-30', ole as NameTrace, port as NameTrace),
      about(5, '2024-12-01', ann as NameTrace),
    ]);
    const found = Object.entries(related).map(([id, others]) => [id, others.map(({ item }) => item)]);
    expect(Object.fromEntries(found)).toEqual({
      [itemId(1)]: [itemId(2)],
      [itemId(2)]: [itemId(1)],
      [itemId(3)]: [itemId(4)],
      [itemId(4)]: [itemId(3)],
    });
    expect(related[itemId(1)]?.[0]?.reasons).toEqual([
      { reason: 'link/people', entries: ['Ann Smith', 'Ole Berg'] },
      { reason: 'link/days-later', days: 167 },
    ]);
    expect(stories).toEqual([]);
  });

  it('of other times are three at most, of names that few articles have', () => {
    const dates = Array.from({ length: 30 }, (_, at) => `${1990 + at}-03-04`);
    const pair = [person('Ann Smith'), person('Ole Berg')];
    const naming = (many: number) =>
      connect(
        dates.map((day, at) =>
          makeCard({ id: itemId(at + 1), published: day, traces: { names: at < many ? pair : [] } }),
        ),
      );
    expect(Object.values(naming(5).related).map((others) => others.length)).toEqual([3, 3, 3, 3, 3]);
    expect(naming(30).related).toEqual({});
  });

  it('are six at most, each once, and never the article itself', () => {
    const many = Array.from({ length: 40 }, (_, at) => makeCard({ id: itemId(at + 1), traces: { names: bridge } }));
    const { related } = connect(many);
    expect(Object.keys(related)).toHaveLength(40);
    for (const [id, others] of Object.entries(related)) {
      expect(new Set(others.map(({ item }) => item)).size).toBe(6);
      expect(others.map(({ item }) => item)).not.toContain(id);
      expect(others.every(({ reasons }) => reasons.length > 0)).toBe(true);
    }
  });

  it('are found in a small archive however much each article has that no other has', () => {
    const own = (at: number) => Array.from({ length: 20 }, (_, name) => person(`Person ${at} ${name}`, 1));
    const shared = ['Ada Lund', 'Bo Berg', 'Cai Dahl', 'Dag Eide'].map((name) => person(name, 3));
    const report = (at: number) => makeCard({ id: itemId(at), traces: { names: [...own(at), ...shared] } });
    expect(Object.keys(connect([report(1), report(2)]).related)).toHaveLength(2);
  });

  it('do not rest on a country and the agency that each relies on and says no more of', () => {
    const report = (at: number, count: number) =>
      makeCard({
        id: itemId(at),
        traces: { names: [['Agence France-Presse', 'o', count], place('Russia', 1)], cites: [[0, 0, 0, 9]] },
      });
    expect(connect([report(1, 1), report(2, 1)]).related).toEqual({});
    expect(Object.keys(connect([report(1, 3), report(2, 3)]).related)).toHaveLength(2);
  });

  it('are copies before all others', () => {
    const copy = {
      item: itemId(3),
      of: itemId(1),
      kind: 'shortened',
      reheaded: true,
      overlap: 0.9,
      estimated: true,
    } as const;
    const { related } = connect(cards, [], [{ id: 'x', model: itemId(1), copies: [copy], agency: null }]);
    expect(related[itemId(1)]?.[0]).toMatchObject({ item: itemId(3), reasons: [{ reason: 'link/shortened' }, {}] });
  });
});
