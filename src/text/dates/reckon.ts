/**
 * Works out which day "yesterday", "on Tuesday" or "19日" is, from the day of writing. It gives no day unless the words
 * allow just one; where they allow two it gives both.
 */
import {
  type ArchiveDate,
  daysAfter,
  isOneDay,
  isoDay,
  isRealDay,
  monthNumber,
  notAfter,
  notBefore,
  oneOf,
  parseEdtf,
  weekdayOfDay,
} from '../../model/date.ts';
import type { IsoDay } from '../../model/ids.ts';
import type { Confidence } from '../../model/provenance.ts';
import type { RelativeMention } from './relative-days.ts';
import type { Told } from './tense.ts';

/** A day worked out. `past` tells that the text speaks of it as gone by. */
export interface Reckoned {
  readonly date: ArchiveDate;
  readonly past: boolean;
  readonly confidence: Confidence;
}

const millisecondsADay = 86_400_000;
/** "last Friday" said on a Saturday may be yesterday or the one before: from three days on nobody doubts. */
const surelyLast = 3;
/** A day of the month without a tense: no farther than this from the day of writing. */
const nearDays = 3;

/** The date that a mention means in a text of this date; null when it cannot be known. */
export function reckon({ named, told }: RelativeMention, writing: ArchiveDate): Reckoned | null {
  switch (named.kind) {
    case 'offset':
      return byOffset(named, told, writing);
    case 'month':
      return byMonth(named.month, told, writing);
    case 'weekday':
      return isOneDay(writing) ? byWeekday(named, told, dayOf(writing)) : null;
    case 'day-of-month':
      return isOneDay(writing) ? byDayOfMonth(named, told, dayOf(writing)) : null;
  }
}

function dayOf({ earliest }: ArchiveDate): IsoDay {
  return earliest ?? '';
}

function byOffset(
  { days, isVague }: Extract<RelativeMention['named'], { kind: 'offset' }>,
  told: Told,
  writing: ArchiveDate,
): Reckoned | null {
  if (isVague && told === null) return null;
  const date = shifted(writing, days);
  if (date === null) return null;
  return { date, past: days < 0 || (days === 0 && told === 'past'), confidence: isVague ? 'likely' : 'certain' };
}

/** A day before or after a date that is known to the day, or bounded by one. */
function shifted({ precision, earliest, latest, edtf }: ArchiveDate, days: number): ArchiveDate | null {
  if (precision === 'day' || precision === 'minute') return parseEdtf(daysAfter(earliest ?? '', days));
  if (precision === 'one-of')
    return oneOf(
      edtf
        .slice(1, -1)
        .split(',')
        .map((day) => daysAfter(day, days)),
    );
  if (precision !== 'bounded') return null;
  if (latest === null) return earliest === null ? null : notBefore(daysAfter(earliest, days));
  return earliest === null ? notAfter(daysAfter(latest, days)) : null;
}

function byWeekday(
  { weekday, which }: Extract<RelativeMention['named'], { kind: 'weekday' }>,
  told: Told,
  day: IsoDay,
): Reckoned | null {
  const own = weekdayOfDay(day);
  const back = (own - weekday + 7) % 7;
  const on = (weekday - own + 7) % 7;
  const given = (offset: number, past: boolean): Reckoned => plainDay(daysAfter(day, offset), past);
  if (which === 'before') return given(-(back || 7), true);
  if (which === 'last')
    return back === 0 || back >= surelyLast ? given(-(back || 7), true) : either(day, -back, -7, true);
  if (which === 'coming') return given(on || 7, false);
  if (which === 'next') return either(day, on || 7, 7, false);
  // The weekday of the day of writing is that day itself, as news agencies write.
  if (told === 'past') return given(-back, true);
  return told === 'ahead' ? given(on, false) : null;
}

function either(day: IsoDay, offset: number, more: number, past: boolean): Reckoned {
  return { date: oneOf([daysAfter(day, offset), daysAfter(day, offset + more)]), past, confidence: 'likely' };
}

function plainDay(day: IsoDay, past: boolean): Reckoned {
  return { date: { edtf: day, precision: 'day', earliest: day, latest: day }, past, confidence: 'likely' };
}

/** "in June": the last one by the month of writing when told as past, the next one when it is to come. */
function byMonth(month: number, told: Told, { earliest, latest }: ArchiveDate): Reckoned | null {
  if (told === null || earliest === null || latest === null || earliest.slice(0, 7) !== latest.slice(0, 7)) return null;
  const year = Number(earliest.slice(0, 4));
  const own = Number(earliest.slice(5, 7));
  const shift = told === 'past' ? (month > own ? -1 : 0) : month < own ? 1 : 0;
  const date = parseEdtf(isoDay(year + shift, month, 1).slice(0, 7));
  return date === null ? null : { date, past: told === 'past', confidence: 'likely' };
}

/** "19日" is of this month unless the tense or a weekday says otherwise. */
function byDayOfMonth(
  { day, months, weekday }: Extract<RelativeMention['named'], { kind: 'day-of-month' }>,
  told: Told,
  writing: IsoDay,
): Reckoned | null {
  const candidates = (months === null ? [-1, 0, 1] : [months]).flatMap(
    (shift) => dayInMonth(writing, shift, day) ?? [],
  );
  if (weekday !== null) {
    const fitting = candidates.filter((each) => weekdayOfDay(each) === weekday);
    return fitting.length === 1 ? plainDay(fitting[0] ?? '', (fitting[0] ?? '') <= writing && told === 'past') : null;
  }
  if (months !== null) return candidates.length === 1 ? plainDay(candidates[0] ?? '', told === 'past') : null;
  if (told === 'past')
    return orNull(
      candidates.findLast((each) => each <= writing),
      true,
    );
  if (told === 'ahead')
    return orNull(
      candidates.find((each) => each >= writing),
      false,
    );
  const far = (each: IsoDay) => Math.abs(Date.parse(each) - Date.parse(writing)) / millisecondsADay;
  return orNull(
    candidates.find((each) => far(each) <= nearDays),
    false,
  );
}

function orNull(day: IsoDay | undefined, past: boolean): Reckoned | null {
  return day === undefined ? null : plainDay(day, past);
}

function dayInMonth(writing: IsoDay, shift: number, day: number): IsoDay | null {
  const months = monthNumber(writing) + shift;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return isRealDay(year, month, day) ? isoDay(year, month, day) : null;
}
