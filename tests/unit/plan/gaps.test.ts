/** Which stretches without an article are named. */
import { describe, expect, it } from 'vitest';
import { type ArchiveDate, parseEdtf } from '../../../src/model/date.ts';
import { boundsOf } from '../../../src/plan/bounds.ts';
import { gapsIn } from '../../../src/plan/gaps.ts';
import { scaleOf } from '../../../src/plan/scale.ts';

function gaps(...edtf: string[]) {
  const dates = edtf.map((each) => parseEdtf(each) as ArchiveDate);
  return gapsIn(dates, scaleOf(...boundsOf(dates)!)).map(({ from, to }) => `${from}/${to}`);
}

describe('Gaps', () => {
  it('go from the day after the last article to the day before the next', () => {
    expect(gaps('2021-11-05', '2021-11-20', '2021-11-04')).toEqual(['2021-11-06/2021-11-19']);
  });

  it('are none where a date known to the month may fill them', () => {
    expect(gaps('2021-11-05', '2021-11', '2021-11-20')).toEqual([]);
    expect(gaps('2021-09-05', '2021-10', '2021-12-20')).toEqual(['2021-09-06/2021-09-30', '2021-11-01/2021-12-19']);
  });

  it('are not named when they are shorter than three bins or a twelfth of the whole', () => {
    expect(gaps('2021-11-05', '2021-11-08')).toEqual([]);
    expect(gaps('2021-11-05', '2021-11-09')).toEqual(['2021-11-06/2021-11-08']);
    expect(gaps('2012-01-01', '2021', '2012-09-30', '2012-10', '2020')).toEqual(['2012-11-01/2019-12-31']);
  });

  it('are the four longest, in order of time', () => {
    const days = ['2021-11-01', '2021-11-05', '2021-11-10', '2021-11-16', '2021-11-23', '2021-11-30'];
    expect(gaps(...days)).toEqual([
      '2021-11-06/2021-11-09',
      '2021-11-11/2021-11-15',
      '2021-11-17/2021-11-22',
      '2021-11-24/2021-11-29',
    ]);
  });
});
