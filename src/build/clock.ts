/** Time, as far as a build may know it: handed in, so that the same build can be run twice. */
import type { IsoDay } from '../model/ids.ts';

/** Milliseconds since the epoch. */
export type Clock = () => number;

/** The day it is in a time zone. */
export function todayIn(timeZone: string, clock: Clock): IsoDay {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(clock()).map(({ type, value }) => [type, value]));
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}
