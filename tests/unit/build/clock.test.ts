import { expect, it } from 'vitest';
import { todayIn } from '../../../src/build/clock.ts';

it('gives the day that it is in the time zone asked for', () => {
  const clock = () => Date.UTC(2021, 11, 31, 23, 30);
  expect(todayIn('UTC', clock)).toBe('2021-12-31');
  expect(todayIn('Europe/Oslo', clock)).toBe('2022-01-01');
  expect(todayIn('America/New_York', clock)).toBe('2021-12-31');
});
