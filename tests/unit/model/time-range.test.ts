import { describe, expect, it } from 'vitest';
import { isSurelyBefore, parseEdtf } from '../../../src/model/date.ts';
import { timeRangeOf } from '../../../src/model/time-range.ts';
import { phrasesFor } from '../../../src/render/phrases/phrases.ts';
import { rangeWording } from '../../../src/render/wording/date-wording.ts';

const dates = (...edtf: readonly string[]) => edtf.map((each) => parseEdtf(each)!);

const said = (language: string, ...edtf: readonly string[]) => {
  const range = timeRangeOf(dates(...edtf));
  return range === null ? null : rangeWording(range, phrasesFor(language)).replace(/[\u2009\u00a0]/g, ' ');
};

describe('The range of dates', () => {
  it.each([
    [['2021-11-10', '2021-11-20'], '10 – 20 November 2021'],
    [['2021-11-10'], '10 November 2021'],
    [['2021-11'], 'November 2021'],
    [['2021-11', '2022-01'], 'November 2021 to January 2022'],
    [['[..2021-11-10]', '2021-11-20'], '10 November 2021 or earlier to 20 November 2021'],
    [['2021-11-10', '[2021-11-14..]', '2021-11-20'], '10 November 2021 to 20 November 2021 or later'],
    [['2021-11', '2021-11-10', '2021-11-20'], '10 November 2021 or earlier to 20 November 2021 or later'],
    [['2021-10-03', '2021-11', '2021-12-20'], '3 October – 20 December 2021'],
    [['2021-11', '2021-11-10'], 'November 2021'],
    [['2021', '2021-11-10'], '2021'],
    [['[..2021-11-10]'], '10 November 2021 or earlier'],
    [['[2021-11-14..]'], '14 November 2021 or later'],
    [['[2021-03-04,2021-04-03]', '2021-05-01'], '3 April 2021 or earlier to 1 May 2021'],
    [['2021-11-10', '2021-11-14~', '2021-11-20'], '10 November 2021 or earlier to 20 November 2021 or later'],
  ])('of %j is “%s”', (edtf, words) => {
    expect(said('en', ...edtf)).toBe(words);
    expect(said('en', ...[...edtf].reverse())).toBe(words);
  });

  it('is said in the language of the interface', () => {
    expect(said('nb', '[..2021-11-10]', '2021-11-20')).toBe('10. november 2021 eller tidligere til 20. november 2021');
  });

  it('is none without dates, or where all are only about right', () => {
    expect([said('en'), said('en', '2021-11-14~')]).toEqual([null, null]);
  });
});

describe('The order of two dates', () => {
  it.each([
    ['2021-11-10', '2021-11-11', true],
    ['2021-11-10', '2021-11-10T10:27', false],
    ['2021-11', '2021-11-10', false],
    ['2021-11', '2021-12', true],
    ['[..2021-11-10]', '[2021-11-14..]', true],
    ['[2021-11-10..]', '2021-11-14', false],
    ['2021-11-10', '2021-11-14~', false],
  ])('of %s and %s is sure: %s', (one, other, isSure) => {
    const [a, b] = dates(one, other);
    expect([isSurelyBefore(a!, b!), isSurelyBefore(b!, a!)]).toEqual([isSure, false]);
  });
});
