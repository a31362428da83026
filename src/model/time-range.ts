/** From when to when dates reach, claiming no more than they prove together. */
import { type ArchiveDate, anchorOf, compareText } from './date.ts';

/** Where a range begins or ends: `2021`, `2021-11` or `2021-11-10`; `isSure` when none of the dates can lie beyond it. */
export interface RangeEnd {
  readonly at: string;
  readonly isSure: boolean;
}

/** The first of the dates lies at `first` or earlier, the last at `last` or later; null where none of them tells. */
export interface TimeRange {
  readonly first: RangeEnd | null;
  readonly last: RangeEnd | null;
}

/** The range of dates; null without any that tells where it begins or ends. */
export function timeRangeOf(dates: readonly ArchiveDate[]): TimeRange | null {
  const firm = dates.filter(({ precision }) => precision !== 'about');
  const first = firstOf(firm);
  const last = lastOf(firm);
  if (first === null && last === null) return null;
  const holds = firm.length === dates.length;
  const range = {
    first: first && {
      at: edge(first, first.latest),
      isSure: holds && isWhole(first) && firm.every(({ earliest }) => (earliest ?? '') >= anchorOf(first)),
    },
    last: last && {
      at: edge(last, last.earliest),
      isSure: holds && isWhole(last) && firm.every(({ latest }) => latest !== null && latest <= (last.latest ?? '')),
    },
  };
  const whole = isAroundOneDay(range) && holds ? commonPart(firm) : null;
  return whole === null ? range : { first: whole, last: whole };
}

/** "The 10th or earlier to the 10th or later" says less than the month in which all of them lie. */
function isAroundOneDay({ first, last }: TimeRange): boolean {
  return first?.at === last?.at && !(first?.isSure && last?.isSure);
}

/** The month, else the year, that holds every day that the dates can mean. */
function commonPart(dates: readonly ArchiveDate[]): RangeEnd | null {
  const days = dates.flatMap(({ earliest, latest }) => [earliest, latest]);
  for (const length of [7, 4]) {
    const [part = null, ...others] = new Set(days.map((day) => day?.slice(0, length) ?? null));
    if (part !== null && others.length === 0) return { at: part, isSure: true };
  }
  return null;
}

/** The date that must have passed first; of several the most exact. */
function firstOf(dates: readonly ArchiveDate[]): ArchiveDate | null {
  const closed = dates.filter(({ latest }) => latest !== null);
  const from = ({ earliest }: ArchiveDate) => earliest ?? '';
  return least(closed, (a, b) => compareText(a.latest ?? '', b.latest ?? '') || compareText(from(b), from(a)));
}

/** The date that cannot begin before any other does; of several the most exact. */
function lastOf(dates: readonly ArchiveDate[]): ArchiveDate | null {
  const begun = dates.filter(({ earliest }) => earliest !== null);
  const to = ({ latest }: ArchiveDate) => latest ?? '9999-12-31';
  return least(begun, (a, b) => compareText(b.earliest ?? '', a.earliest ?? '') || compareText(to(a), to(b)));
}

function least(dates: readonly ArchiveDate[], compare: (a: ArchiveDate, b: ArchiveDate) => number): ArchiveDate | null {
  return dates.reduce<ArchiveDate | null>(
    (best, date) => (best === null || compare(date, best) < 0 ? date : best),
    null,
  );
}

/** A month or year stays one; of anything else the day counts. */
function edge({ edtf, precision }: ArchiveDate, day: string | null): string {
  return precision === 'month' || precision === 'year' ? edtf : (day ?? '');
}

/** Whether the date is one day, month or year, with nothing left open beside it. */
function isWhole({ precision }: ArchiveDate): boolean {
  return precision === 'day' || precision === 'minute' || precision === 'month' || precision === 'year';
}
