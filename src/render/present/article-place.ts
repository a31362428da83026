/** Presents where an article stands in time among all others: one line, drawn as SVG with places in percent. */
import { type ArchiveDate, anchorOf, isOneDay } from '../../model/date.ts';
import type { ArticlePage } from '../../model/page.ts';
import type { FactState } from '../../model/provenance.ts';
import { daysIn, formatter } from '../wording/date-wording.ts';
import type { PageContext } from './context.ts';

/** A stretch of the line; equal ends are a point. In percent, as text. */
export interface PlaceSpan {
  readonly from: string;
  readonly to: string;
}

export interface PlaceView {
  readonly ticks: readonly string[];
  /** Where the others stand: days and bounds as points, wider dates as the stretch that they cover. */
  readonly otherPoints: readonly string[];
  readonly otherSpans: readonly PlaceSpan[];
  /** The stretch of this article's own date, dashed where it may lie anywhere in it. */
  readonly span: PlaceSpan | null;
  readonly isOpen: boolean;
  readonly points: readonly string[];
  readonly isInferred: boolean;
  readonly from: string;
  readonly to: string;
}

interface Axis {
  /** Whole days since the epoch, `end` excluded. */
  readonly start: number;
  readonly end: number;
}

/** The line under the headline, or null when the article has no date or nothing to stand among. */
export function presentPlace(page: ArticlePage, state: FactState, context: PageContext): PlaceView | null {
  const own = page.self.card.published;
  const others = page.among.filter((date) => date !== null);
  if (own === null || others.length === 0) return null;
  const axis = axisOf([own, ...others]);
  const isPoint = (date: ArchiveDate) => isOneDay(date) || date.precision === 'bounded';
  return {
    ...ownMarks(own, axis),
    ticks: ticksOf(axis),
    otherPoints: others.filter(isPoint).map((date) => centre(anchorOf(date), axis)),
    otherSpans: others.filter((date) => !isPoint(date)).map((date) => stretch(date, axis)),
    isInferred: state === 'inferred',
    ...endsInWords(axis, context),
  };
}

/** Half the width of the dashes about a day, in percent. */
const around = 4;

function ownMarks(date: ArchiveDate, axis: Axis): Pick<PlaceView, 'span' | 'isOpen' | 'points'> {
  const at = centre(anchorOf(date), axis);
  switch (date.precision) {
    case 'minute':
    case 'day':
      return { span: null, isOpen: false, points: [at] };
    case 'bounded':
      return {
        span: date.earliest === null ? { from: '0', to: at } : { from: at, to: '100' },
        isOpen: true,
        points: [at],
      };
    case 'about': {
      const [from, to] = [Math.max(0, Number(at) - around), Math.min(100, Number(at) + around)];
      return { span: { from: from.toFixed(2), to: to.toFixed(2) }, isOpen: true, points: [at] };
    }
    case 'one-of':
      return { span: stretch(date, axis), isOpen: true, points: daysIn(date).map((day) => centre(day, axis)) };
    case 'month':
    case 'year':
      return { span: stretch(date, axis), isOpen: false, points: [] };
  }
}

/** Whole months around all dates, or whole years when they are more than two apart. */
function axisOf(dates: readonly ArchiveDate[]): Axis {
  const days = dates.flatMap(({ earliest, latest }) => [earliest ?? latest ?? '', latest ?? earliest ?? '']).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const start = years > 2 ? `${first.slice(0, 4)}-01-01` : `${first.slice(0, 7)}-01`;
  const end = new Date(last);
  if (years > 2) end.setUTCMonth(11);
  end.setUTCMonth(end.getUTCMonth() + 1, 1);
  return { start: dayNumber(start), end: end.getTime() / 86_400_000 };
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}

function percent(days: number, { start, end }: Axis): string {
  return (((days - start) / (end - start)) * 100).toFixed(2);
}

function centre(day: string, axis: Axis): string {
  return percent(dayNumber(day) + 0.5, axis);
}

function stretch({ earliest, latest }: ArchiveDate, axis: Axis): PlaceSpan {
  return { from: percent(dayNumber(earliest ?? ''), axis), to: percent(dayNumber(latest ?? '') + 1, axis) };
}

/** Weeks on a line of at most two months, else months, years or tens of years: never more than about thirty. */
function ticksOf({ start, end }: Axis): string[] {
  const length = end - start;
  const ticks: string[] = [];
  if (length <= 62) {
    for (let day = start + 7; day < end; day += 7) ticks.push(percent(day, { start, end }));
    return ticks;
  }
  const months = length <= 366 * 3 ? 1 : length <= 366 * 30 ? 12 : 120;
  const at = new Date(start * 86_400_000);
  for (
    at.setUTCMonth(at.getUTCMonth() + months);
    at.getTime() / 86_400_000 < end;
    at.setUTCMonth(at.getUTCMonth() + months)
  )
    ticks.push(percent(at.getTime() / 86_400_000, { start, end }));
  return ticks;
}

function endsInWords({ start, end }: Axis, { phrases }: PageContext): Pick<PlaceView, 'from' | 'to'> {
  const format = formatter(phrases, { day: 'numeric', month: 'short', year: 'numeric' });
  return { from: format.format(start * 86_400_000), to: format.format((end - 1) * 86_400_000) };
}
