import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  about,
  compareDates,
  daysAfter,
  notAfter,
  notBefore,
  oneOf,
  parseEdtf,
  weekdayOfDay,
} from '../../../src/model/date.ts';

describe('parseEdtf', () => {
  it.each([
    ['2021-11-16', 'day', '2021-11-16', '2021-11-16'],
    ['2021-11', 'month', '2021-11-01', '2021-11-30'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['2021', 'year', '2021-01-01', '2021-12-31'],
    ['2021-11-10T10:27', 'minute', '2021-11-10', '2021-11-10'],
    ['2021-11-10T10:27+01:00', 'minute', '2021-11-10', '2021-11-10'],
    ['[2021-11-14..]', 'bounded', '2021-11-14', null],
    ['[..2021-11-10]', 'bounded', null, '2021-11-10'],
    ['[2021-03-04,2021-04-03]', 'one-of', '2021-03-04', '2021-04-03'],
    ['2021-11-14~', 'about', '2021-11-14', '2021-11-14'],
  ])('reads %s', (edtf, precision, earliest, latest) => {
    expect(parseEdtf(edtf)).toEqual({ edtf, precision, earliest, latest });
  });

  it.each([
    '2021-02-30',
    '2021-13',
    '1900-02-29',
    '2021-11-10T24:00',
    '2021-11-10T10:60',
    '',
    '[..]',
    '[2021-11..]',
    '[2021-11-14',
    'yesterday',
    '2021-1-1',
  ])('refuses %s', (edtf) => {
    expect(parseEdtf(edtf)).toBeNull();
  });

  it('reads back what the constructors write', () => {
    for (const date of [
      notBefore('2021-11-14'),
      notAfter('2021-11-10'),
      oneOf(['2021-04-03', '2021-03-04']),
      about('2021-11-14'),
    ]) {
      expect(parseEdtf(date.edtf)).toEqual(date);
    }
  });
});

describe('compareDates', () => {
  const order = ['[..2021-10-31]', '2021', '2021-11', '[2021-11-01..]', '2021-11-10', '2021-11-16', '2022'].map(
    parseEdtf,
  );

  it('orders by the earliest day, else the latest, the wider span first, and no date last', () => {
    const expected = [
      '2021',
      '[..2021-10-31]',
      '[2021-11-01..]',
      '2021-11',
      '2021-11-10',
      '2021-11-16',
      '2022',
      undefined,
    ];
    expect([...order, null].sort(compareDates).map((date) => date?.edtf)).toEqual(expected);
  });

  it('is a total order: any shuffle sorts to the same list', () => {
    const sorted = [...order, null].sort(compareDates);
    fc.assert(
      fc.property(fc.shuffledSubarray([...order, null], { minLength: order.length + 1 }), (shuffled) => {
        expect(shuffled.sort(compareDates)).toEqual(sorted);
      }),
      { numRuns: 50 },
    );
  });
});

describe('days counted on and back', () => {
  const millisecondsADay = 86_400_000;
  const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

  it('are those of the calendar that Date knows, with their weekdays', () => {
    const day = fc.integer({
      min: Date.UTC(1000, 0, 1) / millisecondsADay,
      max: Date.UTC(3000, 0, 1) / millisecondsADay,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (number, count) => {
        const from = isoOf(number * millisecondsADay);
        expect(daysAfter(from, count)).toBe(isoOf((number + count) * millisecondsADay));
        expect(weekdayOfDay(from)).toBe(new Date(number * millisecondsADay).getUTCDay());
      }),
    );
  });

  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-29', 366, '2001-03-01'],
    ['2021-01-01', -1, '2020-12-31'],
    ['0001-01-01', -1, '0000-12-31'],
  ])('%s and %i days is %s', (day, count, other) => {
    expect(daysAfter(day, count)).toBe(other);
  });
});
