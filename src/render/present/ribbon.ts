/** Draws a big archive as one ribbon: how many articles appeared in each stretch of time, and links to them below. */
import type { IsoDay, PageAddress } from '../../model/ids.ts';
import type { Bin, Picture } from '../../model/page.ts';
import { count, fill } from '../phrases/phrases.ts';
import { formatter, longDay, longMonth, span } from '../wording/date-wording.ts';
import type { PageContext } from './context.ts';

type Ribbon = Extract<Picture, { form: 'ribbon' }>;

/** Shown by `partials/ribbon`: paths in a box 128 wide and 100 high. */
export interface RibbonView {
  /** What the picture shows, in words. */
  readonly label: string;
  /** All articles, drawn first; those with a stated date are drawn over it. */
  readonly inferred: string;
  readonly stated: string;
  readonly ticks: readonly TickView[];
}

interface TickView {
  readonly label: string;
  readonly href: string | null;
  /** A class for its width: bins it spans where ticks differ, else nothing. */
  readonly width: string;
}

const width = 128;
/** The base line, and how far above it the highest step stands. */
const base = 98;
const highest = 94;
/** Labels that fit a desktop window. */
const mostTicks = 16;
const yearSteps = [1, 2, 5, 10, 20, 50, 100];

/** The ribbon as a page shows it; null when no article has a date. */
export function presentRibbon(ribbon: Ribbon, context: PageContext): RibbonView | null {
  const peak = ribbon.bins.reduce<Bin | null>((best, bin) => (total(bin) > total(best) ? bin : best), null);
  if (peak === null) return null;
  const groups = tickGroups(ribbon);
  const bins = groups.flatMap((group) => group.bins);
  return {
    label: ribbonLabel(ribbon, peak, context),
    inferred: steps(bins.map(total), total(peak)),
    stated: steps(
      bins.map((bin) => bin?.stated ?? 0),
      total(peak),
    ),
    ticks: groups.map(({ start, address, bins: { length } }) => ({
      label: tickLabel(ribbon.unit, start, context),
      href: address === null ? null : context.href(address),
      width: ribbon.unit === 'day' ? `f${length}` : '',
    })),
  };
}

function total(bin: Bin | null): number {
  return bin === null ? 0 : bin.stated + bin.inferred;
}

/** Steps from the base line: each bin as wide as any other, the fullest as high as the box allows. */
function steps(values: readonly number[], most: number): string {
  const x = (at: number) => round((at * width) / values.length);
  const y = (value: number) => round(base - (value / most) * highest);
  const path = values.map((value, at) => `V${y(value)}H${x(at + 1)}`);
  return `M0 ${base}${path.join('')}V${base}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

interface TickGroup {
  readonly start: IsoDay;
  readonly address: PageAddress | null;
  /** Null where the archive starts after or ends before the bins that belong to the tick. */
  readonly bins: readonly (Bin | null)[];
}

/** The bins under each tick: days by month, months by year, years by as many as leave room for the labels. */
function tickGroups({ unit, bins }: Ribbon): readonly TickGroup[] {
  const byStart = new Map(bins.map((bin) => [bin.start, bin]));
  const [first, last] = [bins[0]?.start ?? '', bins.at(-1)?.start ?? ''];
  const groups: TickGroup[] = [];
  const step = unit === 'year' ? yearStep(Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1) : 1;
  const firstYear = Number(first.slice(0, 4));
  const start = unit === 'year' ? `${year(firstYear - (firstYear % step))}-01-01` : startOfTick(first, unit);
  for (let at = start; at <= last; at = nextTick(at, unit, step)) {
    const group = binStarts(at, unit, step).map((day) => byStart.get(day) ?? null);
    groups.push({ start: at, address: tickAddress(group, unit), bins: group });
  }
  return groups;
}

function yearStep(years: number): number {
  return yearSteps.find((step) => years / step <= mostTicks) ?? 200;
}

function startOfTick(day: IsoDay, unit: Ribbon['unit']): IsoDay {
  return unit === 'day' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`;
}

function nextTick(start: IsoDay, unit: Ribbon['unit'], step: number): IsoDay {
  if (unit !== 'day') return `${year(Number(start.slice(0, 4)) + step)}-01-01`;
  return new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)), 1)).toISOString().slice(0, 10);
}

function binStarts(start: IsoDay, unit: Ribbon['unit'], step: number): readonly IsoDay[] {
  const end = nextTick(start, unit, step);
  const starts: IsoDay[] = [];
  for (let at = start; at < end; at = nextBin(at, unit)) starts.push(at);
  return starts;
}

function nextBin(start: IsoDay, unit: Ribbon['unit']): IsoDay {
  if (unit === 'year') return `${year(Number(start.slice(0, 4)) + 1)}-01-01`;
  if (unit === 'month') return nextTick(start, 'day', 1);
  return new Date(Date.parse(start) + 86_400_000).toISOString().slice(0, 10);
}

function year(value: number): string {
  return String(value).padStart(4, '0');
}

/** The page of the tick: of the month where bins are days; of the year, which holds the months' pages, where they are months. */
function tickAddress(bins: readonly (Bin | null)[], unit: Ribbon['unit']): PageAddress | null {
  if (unit === 'year') return bins[0]?.address ?? null;
  const address = bins.find((bin) => bin !== null && bin.address !== null)?.address ?? null;
  return address === null || unit === 'day' ? address : `${address.split('/').slice(0, 2).join('/')}/`;
}

function tickLabel(unit: Ribbon['unit'], start: IsoDay, { phrases }: PageContext): string {
  if (unit !== 'day') return start.slice(0, 4);
  return formatter(phrases, { month: 'short', year: 'numeric' }).format(Date.parse(start));
}

function ribbonLabel({ unit, bins }: Ribbon, peak: Bin, { phrases }: PageContext): string {
  const { sentences } = phrases;
  const [first, last] = [bins[0]?.start ?? '', bins.at(-1)?.start ?? ''];
  const n = count(phrases, phrases.plurals.articles, Math.round(total(peak)));
  if (unit === 'day')
    return fill(sentences.ribbonByDay, { span: span(first, last, phrases), peak: longDay(peak.start, phrases), n });
  const [phrase, say] =
    unit === 'month'
      ? ([sentences.ribbonByMonth, (day: IsoDay) => longMonth(day, phrases)] as const)
      : ([sentences.ribbonByYear, (day: IsoDay) => day.slice(0, 4)] as const);
  return fill(phrase, { span: `${say(first)} – ${say(last)}`, peak: say(peak.start), n });
}
