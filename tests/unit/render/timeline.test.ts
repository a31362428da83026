import { describe, expect, it } from 'vitest';
import { itemId, makeCard } from '../../support/cards.ts';
import { fiveCards, htmlOf, manyCards, pageOf, pagesOf, planned } from '../../support/planned.ts';
import { all, byId, elementsOf, type Found } from '../../support/rendered.ts';
import { speakingInput } from '../../support/timeline-sites.ts';

const timeline = pageOf(planned(fiveCards()), 'timeline');
const day = (page: readonly Found[], id: string) => byId(page, `d${id}`).text.replace(/\s+/g, ' ');

describe('The timeline', () => {
  it('puts every article on the day that is stated', () => {
    expect(day(timeline, '2021-11-16')).toMatch(/^16Tuesday Reported\s?Ferry stays in port/);
    expect(day(timeline, '2021-11-20')).toMatch(/^20Saturday Reported\s?The storm is over…/);
  });

  it('puts a bounded article at its bound, and says so', () => {
    expect(day(timeline, '2021-11-10')).toMatch(/^10Wednesday, or earlier Reported that day or earlier/);
    expect(day(timeline, '2021-11-14')).toMatch(/^14Sunday, or later Reported that day or later/);
  });

  it('puts an article that is known to the month first in its month, on no day', () => {
    const november = timeline.find(({ attributes }) => attributes['aria-labelledby'] === 'y2021-name m2021-11')!;
    const [first] = all(november.inside, '.dayrow');
    expect(first!.text).toMatch(/month only\s*Reported that month, day not given\s*Fergen blir liggende…/);
    expect(all(first!.inside, 'time')).toEqual([]);
  });

  it('says of one of two days that the day is not certain, rather than that only the month or year is known', () => {
    const label = (published: string) =>
      all(pageOf(planned([makeCard({ published })]), 'timeline'), '.dayrow')[0]!.text.slice(0, 15);
    expect(['[2021-11-04,2021-11-05]', '[2021-03-04,2021-04-03]'].map(label)).toEqual([
      'day not certain',
      'day not certain',
    ]);
  });

  it('puts an article that is known to the year first in its year', () => {
    const cards = [makeCard({ published: '2021', headline: 'Sometime' }), makeCard({ id: itemId(2) })];
    const [first] = all(byId(pageOf(planned(cards), 'timeline'), 'y2021').inside, '.dayrow');
    expect(first!.text).toMatch(/year only\s*Reported that year, month and day not given\s*Sometime/);
  });

  it('says of an article that may be of several days which they are', () => {
    const cards = [makeCard({ published: '[2021-03-04,2021-03-05]' })];
    const page = pageOf(planned(cards), 'timeline');
    expect(all(page, '.rp')[0]!.text).toContain('Reported 4 March 2021 or 5 March 2021, one of these days');
  });

  it('lists those without a date line again, with their source and where they are filed', () => {
    const shelf = byId(timeline, 'no-date-line');
    expect(all(shelf.inside, 'li').map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /Storm expected\s*The Harbour Post, Coast News\s*Filed on the line at the latest day it can have appeared\.$/,
      ),
      expect.stringMatching(
        /said yesterday…\s*Source not stated\s*Filed on the line at the earliest day it can have appeared\.$/,
      ),
    ]);
  });

  it('says of articles without any date that nothing tells it', () => {
    const shelf = byId(pageOf(planned([makeCard({ published: null })]), 'timeline'), 'no-date-line');
    expect(shelf.text).toContain('Date not known');
    expect(shelf.text).toContain('Nothing in the text tells when it appeared.');
  });

  it('leads from its list of years to their places on the page', () => {
    const nav = timeline.find(({ attributes }) => attributes['aria-label'] === 'Years')!;
    const links = all(nav.inside, 'a').map(({ attributes, text }) => [attributes.href, text]);
    expect(links).toEqual([
      ['#y2021', '20213 articles, and 2 by a limit'],
      ['#no-date-line', 'Date not known, or only a limit2 articles'],
    ]);
    for (const [href] of links) expect(byId(timeline, href!.slice(1)).tag).toBe('section');
  });

  it('shows a calendar whose marked days lead to their rows and say what stands there', () => {
    const [calendar] = all(timeline, '.cal');
    const links = all(calendar!.inside, 'a').map(({ attributes }) => [attributes.href, attributes['aria-label']]);
    expect(links).toEqual([
      ['#d2021-11-10', '10 November, 1 article of that day or earlier'],
      ['#d2021-11-14', '14 November, 1 article of that day or later'],
      ['#d2021-11-16', '16 November, 1 article'],
      ['#d2021-11-20', '20 November, 1 article'],
    ]);
    expect(all(calendar!.inside, 'tr').map((row) => all(row.inside, 'td').length)).toEqual([0, 7, 7, 7, 7, 7]);
  });

  it('begins each month of the calendar under its weekday', () => {
    const page = pageOf(planned([makeCard({ published: '2024-02-29' })]), 'timeline');
    const weeks = all(all(page, 'tbody')[0]!.inside, 'tr').map((row) => all(row.inside, 'td').map(({ text }) => text));
    expect(weeks[0]).toEqual(['', '', '', '1', '2', '3', '4']);
    expect(weeks.at(-1)).toEqual(['26', '27', '28', '29', '', '', '']);
  });

  it('gives no calendar to an archive that spans more than a year', () => {
    const cards = [makeCard({ published: '2020-01-01' }), makeCard({ id: itemId(2), published: '2021-01-02' })];
    expect(all(pageOf(planned(cards), 'timeline'), '.cal')).toEqual([]);
  });

  it('never nests or skips a level of headings', () => {
    for (const kind of ['timeline', 'year', 'month'] as const) {
      const levels = pageOf(planned(fiveCards()), kind).flatMap(({ tag }) =>
        /^h[1-6]$/.test(tag) ? Number(tag[1]) : [],
      );
      expect(levels[0]).toBe(1);
      levels.forEach((level, at) => {
        expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
      });
    }
  });

  it('gives counts and links where there are too many articles to list', () => {
    const many = planned(manyCards(300, (at) => `202${at % 3}-0${(at % 9) + 1}-11`));
    const page = pageOf(many, 'timeline');
    expect(all(page, '.rp')).toEqual([]);
    const years = page.find(({ attributes }) => attributes['aria-label'] === 'Years')!;
    expect(all(years.inside, 'a').map(({ attributes }) => attributes.href)).toEqual([
      '2020/index.html',
      '2021/index.html',
      '2022/index.html',
    ]);
    expect(all(page, 'a').map(({ attributes }) => attributes.href)).toContain('2020/01/index.html');
  });
});

describe('A stretch without articles', () => {
  it('is one from which none is known, since one of that day or later may lie in it', () => {
    const dates = ['[2022-04-01..]', ...Array.from({ length: 14 }, () => '2023-04-28')];
    const archive = planned(manyCards(15, (at) => dates[at]!));
    const page = pageOf(archive, 'timeline');
    expect(all(page, '.gaps')[0]!.text.replace(/\s+/g, ' ')).toBe(
      'No article is known to be from:2 April 2022 – 27 April 2023',
    );
    const wide = pageOf(planned(manyCards(2, (at) => `202${at * 2}-05-05`)), 'timeline');
    expect(all(wide, '.gap').map(({ text }) => text)).toContain('2021none known');
  });
});

describe('Days that articles speak of', () => {
  const archive = planned([
    makeCard({
      id: itemId(1),
      traces: {
        days: [
          [0, '2021-11-16', 0],
          [0, '2021-11-18', 1],
        ],
      },
    }),
  ]);
  const page = pageOf(archive, 'timeline');

  it('have rows with the article that speaks of them, and how the day is known', () => {
    expect(byId(page, 'd2021-11-18')?.text).toContain('Day or its year worked out from the date of');
    expect(byId(page, 'd2021-11-16')?.text).toContain('The day is stated in');
    expect(byId(page, 'd2021-11-18')?.text).toContain('Thursday');
  });

  it('are marked in the calendar, in words too', () => {
    const labels = all(page, 'a').map(({ attributes }) => attributes['aria-label']);
    expect(labels).toContain('18 November, spoken of in 1 article');
    expect(labels).toContain('16 November, 1 article, spoken of in 1 article');
  });
});

describe('The page of a year', () => {
  it('has the months and days of that year only, and the years before and after', () => {
    const archive = planned(
      ['2020-05-05', '2021-06-06', '2022-07-07'].map((published, at) => makeCard({ id: itemId(at + 1), published })),
    );
    const page = pageOf(archive, 'year', 'timeline/2021/');
    expect(all(page, '.dayrow').map(({ attributes }) => attributes.id)).toEqual(['d2021-06-06']);
    const ways = page.find(({ attributes }) => attributes['aria-label'] === 'Before and after')!;
    expect(all(ways.inside, 'a').map(({ attributes, text }) => [attributes.href, attributes.rel, text])).toEqual([
      ['../2020/index.html', 'prev', 'Earlier2020'],
      ['../2022/index.html', 'next', 'Later2022'],
    ]);
  });

  it('pages its articles that are known to the year when they are many', () => {
    const archive = planned(manyCards(250, () => '2021'));
    const pages = pagesOf(archive, 'year');
    expect(pages.length).toBe(3);
    const second = pageOf(archive, 'year', 'timeline/2021/page-2/');
    expect(all(second, 'title')[0]!.text).toBe('2021, page 2 | The Harbour File');
    expect(all(second, '.paging')[0]!.text).toContain('Page 2 of 3');
    expect(all(second, '.rp').length).toBe(100);
  });
});

describe('The count of a year and of a month', () => {
  const cards = ['2022-04-02', '[2022-04-01..]', '[..2021-03-05]', '2021-03', '2021', null].map((published, at) =>
    makeCard({ id: itemId(at + 1), published }),
  );
  const archive = planned(cards);
  const deck = (kind: 'year' | 'month', address: string) => all(pageOf(archive, kind, address), '.deck')[0]!.text;

  it('keeps those apart that only a limit files there, so that the list of years adds up to the archive', () => {
    const years = pageOf(archive, 'timeline').find(({ attributes }) => attributes['aria-label'] === 'Years')!;
    expect(all(years.inside, 'a').map(({ text }) => text)).toEqual([
      '20212 articles, and 1 by a limit',
      '20221 article, and 1 by a limit',
      'Date not known, or only a limit3 articles',
    ]);
    expect(deck('year', 'timeline/2021/')).toBe('2 articles, and 1 by a limit');
    expect(deck('month', 'timeline/2022/04/')).toBe('1 article, and 1 by a limit');
    const only = planned([makeCard({ published: '[2022-04-01..]' })]);
    expect(all(pageOf(only, 'month'), '.deck')[0]!.text).toBe('1 article by a limit');
  });

  it('is of what is filed there, not of all that is dated so', () => {
    const described = (kind: 'year' | 'month', address: string) =>
      pageOf(archive, kind, address).find(({ attributes }) => attributes.name === 'description')!.attributes.content;
    expect(described('month', 'timeline/2022/04/')).toBe('Articles filed under April 2022.');
    expect(described('year', 'timeline/2022/')).toBe('Articles filed under 2022.');
  });
});

describe('The page of a month', () => {
  it('is named after it, leads up to its year, and to the months before and after', () => {
    const archive = planned(
      ['2021-05-05', '2021-06-06', '2022-07-07'].map((published, at) => makeCard({ id: itemId(at + 1), published })),
    );
    const page = pageOf(archive, 'month', 'timeline/2021/06/');
    expect(all(page, 'h1')[0]!.text).toBe('June 2021');
    const crumbs = page.find(({ attributes }) => attributes['aria-label'] === 'You are here')!;
    expect(all(crumbs.inside, 'a').map(({ attributes }) => attributes.href)).toEqual([
      '../../index.html',
      '../index.html',
    ]);
    const ways = page.find(({ attributes }) => attributes['aria-label'] === 'Before and after')!;
    expect(all(ways.inside, 'a').map(({ text }) => text)).toEqual(['EarlierMay 2021', 'LaterJuly 2022']);
  });

  it('begins its name with a capital, as headings do, where months are written small', () => {
    const page = pageOf(planned([makeCard({ published: '2021-11' })], { language: 'nb' }), 'month');
    expect(all(page, 'h1')[0]!.text).toBe('November 2021');
    expect(all(page, '.xs')[0]!.text).toContain('Meldt den måneden, dag ikke oppgitt');
  });

  it('counts its days and leads to their pages where it has too many articles to list', () => {
    const archive = planned(manyCards(250, (at) => `2021-11-${at % 2 === 0 ? '16' : '20'}`));
    const page = pageOf(archive, 'month');
    expect(all(page, '.rp')).toEqual([]);
    const rows = all(page, '.dayrow').map(({ inside }) =>
      all(inside, 'a').map(({ attributes, text }) => [attributes.href, text]),
    );
    expect(rows).toEqual([
      [
        ['16/index.html', '16'],
        ['16/index.html', '125 articles'],
      ],
      [
        ['20/index.html', '20'],
        ['20/index.html', '125 articles'],
      ],
    ]);
    expect(all(all(page, '.cal')[0]!.inside, 'a').map(({ attributes }) => attributes.href)).toEqual([
      '16/index.html',
      '20/index.html',
    ]);
  });
});

describe('The page of a day', () => {
  const traces = { days: [[0, '2021-11-18', 0]] } as const;
  const cards = ['2021-11-15', '2021-11-16', '2021-11-18'].map((published, at) =>
    makeCard({ id: itemId(at + 1), published, traces: at < 2 ? traces : {} }),
  );
  const page = pageOf(planned(cards), 'day', 'timeline/2021/11/18/');

  it('has what appeared with its opening, what articles say of it, and how to cite it', () => {
    expect(all(page, 'h1')[0]!.text).toBe('18 November 2021');
    expect(all(page, '.page-h')[0]!.text).toContain('Thursday. 1 article. Spoken of in 2 articles.');
    expect(all(page, '.of-day')[0]!.text).toMatch(
      /Reported\s*Headline of 000000000003.*The words of 000000000003 from 10\./s,
    );
    expect(all(page, '.ev').map(({ text }) => text)).toEqual([
      expect.stringContaining('Headline of 000000000001'),
      expect.stringContaining('Headline of 000000000002'),
    ]);
    expect(all(page, '.cite')[0]!.text).toContain(
      'The Harbour File, 18 November 2021: 1 article, spoken of in 2 articles.',
    );
  });

  it('is cited by those that speak of it where none appeared', () => {
    const speaking = cards.slice(0, 2);
    const silent = pageOf(planned(speaking), 'day', 'timeline/2021/11/18/');
    expect(all(silent, '.page-h')[0]!.text).toContain('Thursday. Spoken of in 2 articles.');
    expect(all(silent, '.cite')[0]!.text).toContain('The Harbour File, 18 November 2021: spoken of in 2 articles.');
  });

  it('claims of an article that only a limit files under it no more than the limit', () => {
    const dates = ['[2021-11-14..]', '[..2021-11-14]', '2021-11-14~', '2021-11-14', '2021-11-14'];
    const facts = { published: 'inferred' } as const;
    const made = (chosen: readonly string[]) =>
      chosen.map((published, at) => makeCard({ id: itemId(at + 1), published, facts: at === 4 ? facts : {} }));
    const one = pageOf(planned(made(dates.slice(0, 1))), 'day');
    expect(all(one, '.page-h')[0]!.text).toBe('14 November 2021Sunday. 1 article of that day or later.');
    expect(all(one, '.cite')[0]!.text).toContain('The Harbour File, 14 November 2021: 1 article of that day or later.');
    const described = one.find(({ attributes }) => attributes.name === 'description')!.attributes.content;
    expect(described).toBe('Articles filed under 14 November 2021, and what articles say of it.');
    const all5 = planned(made(dates));
    const counts = [
      '1 article',
      '1 article by an inferred date',
      '1 article of that day or earlier',
      '1 article of that day or later',
      '1 article of about that day',
    ];
    expect(all(pageOf(all5, 'day'), '.page-h')[0]!.text).toContain(`Sunday. ${counts.join('. ')}.`);
    const cell = all(all(pageOf(all5, 'month'), '.cal')[0]!.inside, 'a')[0]!;
    expect(cell.attributes['aria-label']).toBe(`14 November, ${counts.join(', ')}`);
    const marks = (html: readonly Found[]) =>
      all(all(all(html, '.cal')[0]!.inside, 'a')[0]!.inside, '.mk')[0]!.inside.map(
        ({ tag, attributes }) => `${tag} ${attributes.class ?? ''}`,
      );
    expect(marks(pageOf(all5, 'month'))).toEqual(['b ', 'b o', 'span g g-about o']);
    expect(marks(pageOf(planned(made(dates.slice(0, 1))), 'month'))).toEqual(['span g g-from o']);
  });

  it('leads up to its month, its year and the timeline, and to the days before and after', () => {
    const leads = (label: string) =>
      all(page.find(({ attributes }) => attributes['aria-label'] === label)!.inside, 'a').map(
        ({ attributes, text }) => [attributes.href, text],
      );
    expect(leads('You are here')).toEqual([
      ['../../../index.html', 'Timeline'],
      ['../../index.html', '2021'],
      ['../index.html', 'November 2021'],
    ]);
    expect(leads('Before and after')).toEqual([['../16/index.html', 'Earlier16 November 2021']]);
  });

  it('is reached from the timeline, the year and the month', () => {
    for (const [kind, href] of [
      ['timeline', '2021/11/18/index.html'],
      ['year', '11/18/index.html'],
      ['month', '18/index.html'],
    ] as const)
      expect(all(pageOf(planned(cards), kind), 'a').map(({ attributes }) => attributes.href)).toContain(href);
  });

  it('links to the first, the last and the nearest pages of a very long list', () => {
    const archive = planned(manyCards(2000, () => '2021-11-16'));
    const page = pageOf(archive, 'day', 'timeline/2021/11/16/page-10/');
    const labels = all(all(page, '.paging')[0]!.inside, 'li').map(({ text }) => text);
    expect(labels).toEqual(['1', '…', '7', '8', '9', '10', '11', '12', '13', '…', '20']);
    expect(all(all(page, '.of-day')[0]!.inside, 'li')).toHaveLength(100);
  });
});

describe('The shelf of articles without a date line', () => {
  it('has pages of its own when the archive is big', () => {
    const archive = planned(manyCards(250, (at) => (at % 2 === 0 ? null : '[2021-11-14..]')));
    const page = pageOf(archive, 'undated', 'timeline/no-date-line/');
    expect(all(page, 'h1')[0]!.text).toBe('Date not known, or only a limit');
    expect(all(all(page, '.led')[0]!.inside, 'li').length).toBe(100);
    expect(all(pageOf(archive, 'timeline'), 'a').map(({ attributes }) => attributes.href)).toContain(
      'no-date-line/index.html',
    );
  });
});

describe('A month that articles only speak of', () => {
  it('says so wherever its articles are counted, rather than that there are none', () => {
    const said = [[0, '2019-02-02', 0]] as const;
    const cards = manyCards(250, () => '2021-11-16').map((card) => ({
      ...card,
      traces: { ...card.traces, days: said },
    }));
    const archive = planned(cards);
    for (const kind of ['timeline', 'year'] as const)
      for (const page of pagesOf(archive, kind)) {
        const text = elementsOf(htmlOf(archive, speakingInput(page)))[0]?.text ?? '';
        expect(text).not.toMatch(/\b0 articles/);
        if (kind === 'timeline') expect(text).toMatch(/February\s*only spoken of/);
      }
  });
});

describe('The lane of all others', () => {
  const languages = ['en', 'nb', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'da', 'pl'];
  const cards = manyCards(250, (at) => `2021-11-${10 + (at % 9)}`).map((card, at) => ({
    ...card,
    language: languages[at % 11]!,
    publisher: `The Paper ${at % 12}`,
  }));

  it('leads to the list of languages or sources, which is there', () => {
    const archive = planned(cards);
    const lanes = all(pageOf(archive, 'timeline'), '.hd');
    const others = lanes.filter(({ text }) => text.startsWith('All other'));
    expect(others.map(({ text, attributes }) => [text, attributes.href])).toEqual([
      ['All other sources', '../sources/index.html#by-source'],
      ['All other languages', '../sources/index.html#languages'],
    ]);
    const sources = pageOf(archive, 'sources');
    for (const id of ['by-source', 'languages']) expect(byId(sources, id).tag).toBe('h2');
  });
});
