/** Draws a big archive as one ribbon: how many articles appeared in each stretch of time, and what they speak of below. */
import type { IsoDay } from '../../model/ids.ts';
import type { Bin, RibbonPicture } from '../../model/picture.ts';
import { count, fill } from '../phrases/phrases.ts';
import { formatter } from '../wording/date-wording.ts';
import type { PageContext } from './context.ts';
import { type NumbersView, presentNumbers } from './ribbon-numbers.ts';
import { type LineView, lineOf, steps, stepsBelow } from './ribbon-paths.ts';
import { presentTicks, type TickView } from './ribbon-ticks.ts';
import { binName } from './time-label.ts';

/** Shown by `partials/ribbon`: paths in a box 128 wide and 100 high. */
export interface RibbonView {
  /** What the picture shows, in words. */
  readonly label: string;
  /** All articles, drawn first; those with a stated date are drawn over it. */
  readonly inferred: string;
  readonly stated: string;
  /** Below the line; null where nothing is spoken of. */
  readonly spoken: string | null;
  readonly line: LineView;
  readonly ticks: readonly TickView[];
  /** The same as a table. */
  readonly numbers: NumbersView;
}

/** The ribbon as a page shows it; null when no article has a date. */
export function presentRibbon(ribbon: RibbonPicture, context: PageContext): RibbonView | null {
  const { bins } = ribbon;
  const peak = peakOf(bins, total);
  if (peak === null) return null;
  const told = peakOf(bins, ({ spoken }) => spoken);
  const hasSpoken = told !== null && told.spoken > 0;
  return {
    label: labelOf(ribbon, peak, hasSpoken ? told : null, context),
    inferred: steps(bins.map(total), total(peak), hasSpoken),
    stated: steps(
      bins.map(({ stated }) => stated),
      total(peak),
      hasSpoken,
    ),
    spoken: hasSpoken
      ? stepsBelow(
          bins.map(({ spoken }) => spoken),
          told.spoken,
        )
      : null,
    line: lineOf(ribbon, hasSpoken),
    ticks: presentTicks(ribbon, context),
    numbers: presentNumbers(ribbon, hasSpoken, context),
  };
}

function total({ stated, inferred }: Bin): number {
  return stated + inferred;
}

function peakOf(bins: readonly Bin[], value: (bin: Bin) => number): Bin | null {
  return bins.reduce<Bin | null>((best, bin) => (best === null || value(bin) > value(best) ? bin : best), null);
}

/** How the sentence for bins of this width is called. */
const phraseNames = {
  day: 'ribbonByDay',
  week: 'ribbonByWeek',
  month: 'ribbonByMonth',
  quarter: 'ribbonByQuarter',
  year: 'ribbonByYear',
} as const;

function labelOf({ width, bins }: RibbonPicture, peak: Bin, told: Bin | null, { phrases }: PageContext): string {
  const { sentences } = phrases.time;
  const [first, last] = reach(bins);
  const label = fill(width.count > 1 ? sentences.ribbonByYears : sentences[phraseNames[width.unit]], {
    years: String(width.count),
    span: formatter(phrases, reachForm(width.unit)).formatRange(Date.parse(first), Date.parse(last)),
    peak: binName(peak.start, width, phrases),
    n: count(phrases, phrases.plurals.articles, Math.round(total(peak))),
  });
  if (told === null) return label;
  const n = count(phrases, phrases.plurals.articles, told.spoken);
  return `${label} ${fill(sentences.ribbonSpoken, { peak: binName(told.start, width, phrases), n })}`;
}

/** The first and the last bin in which an article stands. */
function reach(bins: readonly Bin[]): readonly [IsoDay, IsoDay] {
  const filled = bins.filter((bin) => total(bin) > 0);
  return [filled[0]?.start ?? '', filled.at(-1)?.start ?? ''];
}

function reachForm(unit: RibbonPicture['width']['unit']): Intl.DateTimeFormatOptions {
  if (unit === 'year') return { year: 'numeric' };
  return { year: 'numeric', month: 'long', ...(unit === 'day' || unit === 'week' ? { day: 'numeric' } : {}) };
}
