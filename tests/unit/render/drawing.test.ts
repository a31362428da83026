import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArchiveDate, isoDay, parseEdtf } from '../../../src/model/date.ts';
import type { RibbonPicture } from '../../../src/model/picture.ts';
import { axisDays, axisOf } from '../../../src/plan/axis.ts';
import { pictureOf } from '../../../src/plan/picture.ts';
import { phrasesFor } from '../../../src/render/phrases/phrases.ts';
import { axisCells, axisEnds, gridPath, place } from '../../../src/render/present/axis.ts';
import { monthBars } from '../../../src/render/present/month-bars.ts';
import { presentRibbon } from '../../../src/render/present/ribbon.ts';
import { presentTrack } from '../../../src/render/present/track.ts';
import { makeListed } from '../../support/cards.ts';
import { manyCards } from '../../support/planned.ts';

const en = phrasesFor('en');
const dates = (...edtf: string[]) => edtf.map((each) => parseEdtf(each) as ArchiveDate);
const axis = (...edtf: string[]) => axisOf(dates(...edtf))!;
const labels = (...edtf: string[]) => axisCells(axis(...edtf), [], en).map(({ label }) => label);

describe('The line of time', () => {
  it('has the days of a month when all lies in one', () => {
    expect(axis('2021-11', '[..2021-11-10]', '2021-11-20')).toMatchObject({ unit: 'day', length: 30 });
    expect(axis('2024-02-10').length).toBe(29);
  });

  it('has months up to a year, quarters up to three, then years in steps that leave room for their labels', () => {
    expect(labels('2021-11-10', '2022-01-04')).toEqual(['Nov', 'Dec', 'Jan']);
    expect(labels('2020', '2021-11-20')).toEqual(['Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr', 'Jul', 'Oct']);
    expect(labels('1986-04-29', '2021-11-20')).toEqual([
      '1985',
      '1990',
      '1995',
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
  });

  it('is missing when nothing is dated', () => {
    expect(axisOf([])).toBeNull();
  });

  it('begins and ends with whole cells', () => {
    expect(axisDays(axis('2021-11-10'))).toEqual(['2021-11-01', '2021-11-30']);
    expect(axisDays(axis('2021-11-10', '2022-02-04'))).toEqual(['2021-11-01', '2022-02-28']);
    expect(axisDays(axis('1986-04-29', '2021-11-20'))).toEqual(['1985-01-01', '2024-12-31']);
  });

  it('tells the year where months begin one', () => {
    expect(axisCells(axis('2021-11-10', '2022-01-04'), [], en).map(({ under }) => under)).toEqual([
      '2021',
      null,
      '2022',
    ]);
    expect(axisEnds(axis('2021-11-10', '2022-01-04'), en)).toEqual(['November 2021', 'January 2022']);
  });

  it('puts a day in the middle of its cell', () => {
    expect(place(axis('2021-11'), '2021-11-16')).toBe(51.67);
    expect(place(axis('2021-11'), '2021-11-01', 0)).toBe(0);
    expect(place(axis('2021-11'), '2021-11-30', 1)).toBe(100);
  });

  it('draws a line for every week of a month, and for every cell of a longer time', () => {
    expect(gridPath(axis('2021-11'))).toBe('M0 0V1M23.33 0V1M46.67 0V1M70 0V1M93.33 0V1');
    expect(gridPath(axis('2021-11-10', '2022-02-04'))).toBe('M0 0V1M25 0V1M50 0V1M75 0V1');
  });

  it('keeps days in order and on the line, in a cell that is marked', () => {
    const day = fc
      .tuple(fc.integer({ min: 1800, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map((parts) => isoDay(...parts));
    fc.assert(
      fc.property(day, day, day, (...days) => {
        const line = axis(...days);
        const sorted = [...days].sort();
        const places = sorted.map((each) => place(line, each));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places[0]).toBeGreaterThanOrEqual(0);
        expect(places.at(-1)).toBeLessThanOrEqual(100);
        const cells = axisCells(line, days, en);
        expect(cells.length).toBeLessThanOrEqual(31);
        // A place is rounded to two decimals, so a day at the edge of a cell may be drawn on the edge itself.
        const isMarked = (place: number) => cells[Math.floor((place / 100) * cells.length)]?.isMarked === true;
        for (const each of places) expect(isMarked(each - 0.005) || isMarked(each + 0.005)).toBe(true);
      }),
    );
  });

  it('marks the last cell for a day at the very end of a long time', () => {
    const days = ['1800-01-01', '2099-12-27'];
    const marked = axisCells(axis(...days), days, en).map(({ isMarked }) => isMarked);
    expect([marked.at(0), marked.at(-1), marked.filter(Boolean).length]).toEqual([true, true, 2]);
  });

  it('leaves out the label of a day right after another where there is little room', () => {
    const cells = axisCells(axis('2021-11'), ['2021-11-14', '2021-11-15', '2021-11-16'], en);
    const shown = cells.filter(({ isQuiet }) => !isQuiet).map(({ label }) => label);
    expect(shown).toEqual(['1', '14', '16']);
    expect(cells.filter(({ isMarked }) => isMarked).map(({ label }) => label)).toEqual(['14', '15', '16']);
  });
});

describe('A date on the line', () => {
  const november = axis('2021-11');
  const track = (edtf: string, state: 'stated' | 'inferred' = 'stated') => {
    const { lines, stops, dots } = presentTrack(november, '', parseEdtf(edtf), state);
    return { lines, stops: stops.map(({ at }) => at), dots };
  };

  it('is a dot where the day is stated and a ring where it is inferred', () => {
    expect(track('2021-11-16')).toEqual({ lines: [], stops: [], dots: [{ at: 51.67, look: 's' }] });
    expect(track('2021-11-16T10:27', 'inferred').dots).toEqual([{ at: 51.67, look: 'o' }]);
  });

  it('is a bar with stops over a month of which no day is known', () => {
    expect(track('2021-11')).toEqual({ lines: [{ from: 0, to: 100, look: 's' }], stops: [0, 100], dots: [] });
  });

  it('is dashed from the start or to the end where it is bounded', () => {
    expect(track('[..2021-11-10]', 'inferred')).toEqual({
      lines: [{ from: 0, to: 31.67, look: 'o d' }],
      stops: [],
      dots: [{ at: 31.67, look: 'o' }],
    });
    expect(track('[2021-11-14..]', 'inferred').lines).toEqual([{ from: 45, to: 100, look: 'o d' }]);
  });

  it('is a ring between short dashes about a day, and dots joined by a dashed line where it is one of several', () => {
    expect(track('2021-11-16~', 'inferred').lines).toEqual([{ from: 47.67, to: 55.67, look: 'o d' }]);
    expect(track('[2021-11-04,2021-11-05]').dots.map(({ at }) => at)).toEqual([11.67, 15]);
    expect(track('[2021-11-04,2021-11-05]').lines).toEqual([{ from: 11.67, to: 15, look: 's d' }]);
  });

  it('is nothing where there is none', () => {
    expect(presentTrack(november, '', null, 'unknown')).toEqual({ grid: '', lines: [], stops: [], dots: [] });
  });
});

describe('The ribbon', () => {
  const context = {
    phrases: en,
    here: '',
    chrome: {} as never,
    href: (to: string) => to,
  };
  const ribbonOf = (n: number, published: (at: number) => string) =>
    presentRibbon(pictureOf(manyCards(n, published).map((card) => makeListed(card))) as RibbonPicture, context)!;

  it('steps up where articles appeared and lies on its line where none did', () => {
    const { inferred, ticks } = ribbonOf(300, (at) => (at < 200 ? '2021-11-16' : '2021-11-20'));
    expect(inferred).toBe('M0 98V98H64V4H68.3V98H81.1V51H85.3V98H128V98Z');
    expect(ticks).toEqual([{ label: 'Nov', under: '2021', unseen: null, href: 'timeline/2021/11/', look: '' }]);
  });

  it('spreads articles that are known to the year evenly, so that no month has a peak that nobody stated', () => {
    expect(ribbonOf(240, () => '2021').inferred).toBe('M0 98V4H128V98Z');
  });

  it('breaks its line where no article stands', () => {
    const { line } = ribbonOf(300, (at) => (at % 2 === 0 ? '2000-05-05' : '2009-05-05'));
    expect(line).toEqual({ strong: 'M0 98H5.3M119.5 98H128', broken: 'M5.3 98H119.5' });
  });

  it('says in a table what it draws, and leads to the years', () => {
    const { numbers } = ribbonOf(300, (at) => (at % 3 === 0 ? '2000' : '2009-05-05'));
    expect([numbers.rows[0], numbers.rows.length]).toEqual([
      { name: '2000', href: 'timeline/2000/', stated: '100', inferred: '0', spoken: '0' },
      10,
    ]);
  });

  const rowsOf = (n: number, published: (at: number) => string) =>
    ribbonOf(n, published).numbers.rows.map(({ name, href, stated, inferred }) => [name, href, stated, inferred]);

  it('counts whole articles by the month of their date, and not by that of the week in which it lies', () => {
    // Tuesday 29 June 2021 lies in the week of Thursday 1 July.
    const dates = ['2021-06-29', '2021-02-10', '2021', '[2021-06-29..]'];
    expect(rowsOf(400, (at) => dates[at % 4]!)).toEqual([
      ...['January', 'February', 'March', 'April', 'May'].map((month, at) => [
        `${month} 2021`,
        at === 1 ? 'timeline/2021/02/' : null,
        at === 1 ? '100' : '0',
        '0',
      ]),
      ['June 2021', 'timeline/2021/06/', '100', '100'],
      ...['July', 'August', 'September', 'October', 'November', 'December'].map((month) => [
        `${month} 2021`,
        null,
        '0',
        '0',
      ]),
      ['Month not given', null, '100', '0'],
    ]);
  });

  it('has a row for each year with articles where a label stands for several, each leading to its own', () => {
    const dates = ['1951-05-05', '1952-06', '2021-07-07', '[2019-12-31,2020-01-01]'];
    expect(rowsOf(400, (at) => dates[at % 4]!)).toEqual([
      ['1951', 'timeline/1951/', '100', '0'],
      ['1952', 'timeline/1952/', '100', '0'],
      ['2021', 'timeline/2021/', '100', '0'],
      ['Year not given', null, '100', '0'],
    ]);
    const { ticks } = ribbonOf(400, (at) => dates[at % 4]!);
    expect(ticks.filter(({ href }) => href !== null)).toEqual([]);
  });

  it('counts years by stretches, which lead nowhere, where they are too many for a table', () => {
    const rows = rowsOf(1290, (at) => `${1800 + (at % 129)}-05-05`);
    expect([rows[0], rows.at(-1)]).toEqual([
      ['1800–1804', null, '50', '0'],
      ['1925–1929', null, '40', '0'],
    ]);
  });

  it('counts every dated article once, whatever its date', () => {
    const dated = fc.constantFrom(
      '2021-11-16',
      '2021-11',
      '2021',
      '[2021-11-14..]',
      '[..2020-02-03]',
      '1987-06-30',
      '2021-03-04~',
      '[2021-03-04,2021-04-03]',
      '[2020-12-31,2021-01-01]',
    );
    fc.assert(
      fc.property(fc.array(dated, { minLength: 201, maxLength: 220 }), (published) => {
        const { rows } = ribbonOf(published.length, (at) => published[at]!).numbers;
        const sum = rows.reduce((all, { stated, inferred }) => all + Number(stated) + Number(inferred), 0);
        expect(sum).toBe(published.length);
        expect(rows.every(({ stated, inferred }) => /^\d+$/.test(stated + inferred))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('links a year only where it has a page', () => {
    const { ticks } = ribbonOf(300, (at) => (at % 2 === 0 ? '2000-05-05' : '2009-05-05'));
    const links = ticks.map(({ label, href }) => [label, href]);
    expect(links[0]).toEqual(['2000', 'timeline/2000/']);
    expect(links[1]).toEqual(['2001', null]);
    expect(links.at(-1)).toEqual(['2009', 'timeline/2009/']);
  });

  it('says in words what it shows', () => {
    const { label } = ribbonOf(300, (at) => (at < 200 ? '2021-11-16' : '2021-11-20'));
    expect(label.replace(/\s/g, ' ')).toBe(
      'Articles by day, 16 – 20 November 2021. Most stand on 16 November 2021: 200 articles.',
    );
  });

  it('says in words of no stretch that articles stand in it which may stand in another', () => {
    const label = (published: (at: number) => string) => ribbonOf(300, published).label.replace(/\s/g, ' ');
    expect(label((at) => (at < 250 ? '2021' : '2021-03-10'))).toBe(
      'Articles by week, 1 January – 31 December 2021. Most stand in the week of 8 – 14 March 2021: 50 articles.',
    );
    expect(label(() => '2021')).toBe('Articles by week, 1 January – 31 December 2021.');
  });

  it('stays under four kilobytes whatever the size of the archive', () => {
    const { inferred, stated } = ribbonOf(2000, (at) => `${1900 + (at % 125)}-0${(at % 9) + 1}-11`);
    expect(inferred.length + stated.length).toBeLessThan(4096);
  });
});

describe('A month drawn small', () => {
  const paths = (days: readonly (readonly [string, number, number])[]) =>
    monthBars(days.map(([day, count, inferred]) => ({ day, count, stated: count - inferred })));

  it('has a bar for each day with articles, as high as the fullest day of the year allows', () => {
    const bars = paths([
      ['2021-03-01', 5, 0],
      ['2021-03-31', 10, 0],
      ['2021-11-02', 1, 0],
    ]);
    expect(bars.get(3)).toEqual({ stated: 'M0 10v-5h.8v5zM30 10v-10h.8v10z', inferred: '' });
    expect(bars.get(11)?.stated).toBe('M1 10v-1h.8v1z');
    expect(bars.has(4)).toBe(false);
  });

  it('sets what is inferred on top of what is stated, and shows the smallest number', () => {
    expect(paths([['2021-03-05', 4, 1]]).get(3)).toEqual({
      stated: 'M4 10v-7.5h.8v7.5z',
      inferred: 'M4 2.5v-2.5h.8v2.5z',
    });
    const tiny = paths([
      ['2021-03-05', 1, 1],
      ['2021-03-06', 1000, 0],
    ]);
    expect(tiny.get(3)?.inferred).toBe('M4 10v-0.6h.8v0.6z');
  });
});
