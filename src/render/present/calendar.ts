/** Presents a month as a calendar: which days have articles, and whether their dates are stated. */
import { daysInMonth } from '../../model/date.ts';
import type { DayGroup, MonthGroup } from '../../model/timeline-page.ts';
import { fill, type Phrases } from '../phrases/phrases.ts';
import { formatter, longMonth } from '../wording/date-wording.ts';
import { asLabel } from '../wording/label.ts';
import type { PageContext } from './context.ts';
import { articleCount, dayId } from './days.ts';

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
  /** Whether articles speak of the day. */
  readonly isNamed: boolean;
}

/** Letters that fit a column at 320 px. */
const longestWeekday = 4;

const empty: CellView = { day: null, href: null, label: '', hasStated: false, hasInferred: false, isNamed: false };

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
  const hasInferred = group.inferred > 0;
  const phrase = phraseFor(group, hasInferred, phrases.sentences);
  return {
    day: String(day),
    href: isListed || group.address === null ? `#${dayId(group.day)}` : href(group.address),
    label: fill(phrase, {
      day: formatter(phrases, { day: 'numeric', month: 'long' }).format(Date.parse(group.day)),
      articles: articleCount(group.count, phrases),
    }),
    hasStated: group.count > group.inferred,
    hasInferred,
    isNamed: group.speaking > 0,
  };
}

function phraseFor({ count, speaking }: DayGroup, hasInferred: boolean, sentences: Phrases['sentences']): string {
  if (count === 0) return sentences.onDayNamed;
  if (speaking > 0) return hasInferred ? sentences.onDayInferredNamed : sentences.onDayAndNamed;
  return hasInferred ? sentences.onDayInferred : sentences.onDay;
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
