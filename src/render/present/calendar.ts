/** Presents a month as a calendar: which days have articles, and whether their dates are stated, inferred or only a limit. */
import { daysInMonth } from '../../model/date.ts';
import type { DayGroup, MonthGroup } from '../../model/timeline-page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { formatter, longMonth } from '../wording/date-wording.ts';
import { asLabel } from '../wording/label.ts';
import type { PageContext } from './context.ts';
import { standsOn } from './day-counts.ts';
import { dayId } from './days.ts';

/** Shown by `partials/calendar`. Weeks begin on Monday. */
export interface CalendarView {
  readonly caption: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly weeks: readonly (readonly CellView[])[];
}

interface CellView {
  /** Null before the first day of the month and after the last. */
  readonly day: string | null;
  /** Where the day's articles stand; null when there are none. */
  readonly href: string | null;
  readonly label: string;
  readonly hasStated: boolean;
  readonly hasInferred: boolean;
  /** The class of the mark for those of that day or earlier, or later, or both; null without any. */
  readonly bound: 'g-by' | 'g-from' | 'g-about' | null;
  /** Whether articles speak of the day. */
  readonly isNamed: boolean;
}

/** Letters that fit a column at 320 px. */
const longestWeekday = 4;

const empty: CellView = {
  day: null,
  href: null,
  label: '',
  hasStated: false,
  hasInferred: false,
  bound: null,
  isNamed: false,
};

/** The calendar of a month; its days lead to their rows on this page, or, where these hold only counts, to their own pages. */
export function presentCalendar({ month, days }: MonthGroup, isListed: boolean, context: PageContext): CalendarView {
  const { phrases } = context;
  const first = new Date(`${month}-01`);
  const lead = (first.getUTCDay() + 6) % 7;
  const length = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  const byDay = new Map(days.map((group) => [Number(group.day.slice(8)), group]));
  const cells = Array.from({ length: Math.ceil((lead + length) / 7) * 7 }, (_, at) => {
    const day = at - lead + 1;
    return day < 1 || day > length ? empty : presentCell(day, byDay.get(day), isListed, context);
  });
  return {
    caption: asLabel(longMonth(month, phrases), phrases.language),
    weekdays: weekdays(phrases),
    weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
  };
}

function presentCell(day: number, group: DayGroup | undefined, isListed: boolean, context: PageContext): CellView {
  const { phrases, href } = context;
  if (group === undefined) return { ...empty, day: String(day) };
  const name = formatter(phrases, { day: 'numeric', month: 'long' }).format(Date.parse(group.day));
  return {
    day: String(day),
    href: isListed || group.address === null ? `#${dayId(group.day)}` : href(group.address),
    label: [name, ...standsOn(group, phrases)].join(phrases.words.comma),
    hasStated: group.stated > 0,
    hasInferred: group.inferred > 0,
    bound: boundOf(group),
    isNamed: group.speaking > 0,
  };
}

function boundOf({ earlier, later, about }: DayGroup): CellView['bound'] {
  if (about > 0 || (earlier > 0 && later > 0)) return 'g-about';
  if (earlier > 0) return 'g-by';
  return later > 0 ? 'g-from' : null;
}

/** 1 January 2024 was a Monday. */
function weekdays(phrases: Phrases): CalendarView['weekdays'] {
  return Array.from({ length: 7 }, (_, at) => {
    const day = Date.UTC(2024, 0, at + 1);
    const [long, short, narrow] = (['long', 'short', 'narrow'] as const).map((weekday) =>
      formatter(phrases, { weekday }).format(day).replace(/\.$/, ''),
    ) as [string, string, string];
    // Languages without short forms, such as Arabic, would not fit a column of a phone.
    return { short: short.length > longestWeekday ? narrow : short, long };
  });
}
