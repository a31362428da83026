/** Draws a big archive as one ribbon: how many articles appeared in each stretch of time, and what they speak of below. */
import type { Bin, Peak, RibbonPicture } from '../../model/picture.ts';
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
    label: labelOf(ribbon, context),
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

/** How the sentences for bins of this width are called. */
const phraseNames = {
  day: ['ribbonByDay', 'ribbonMostOnDay'],
  week: ['ribbonByWeek', 'ribbonMostInWeek'],
  month: ['ribbonByMonth', 'ribbonMostIn'],
  quarter: ['ribbonByQuarter', 'ribbonMostIn'],
  year: ['ribbonByYear', 'ribbonMostIn'],
} as const;

function labelOf({ width, reach, fullest, mostSpoken }: RibbonPicture, { phrases }: PageContext): string {
  const { sentences } = phrases.time;
  const [name, mostName] = phraseNames[width.unit];
  const [first = '', last = ''] = reach ?? [];
  const span = formatter(phrases, reachForm(width.unit)).formatRange(Date.parse(first), Date.parse(last));
  const of = (phrase: string, peak: Peak | null) =>
    peak === null
      ? []
      : [
          fill(phrase, {
            peak: binName(peak.start, width, phrases),
            n: count(phrases, phrases.plurals.articles, peak.articles),
          }),
        ];
  return [
    fill(width.count > 1 ? sentences.ribbonByYears : sentences[name], { years: String(width.count), span }),
    ...of(sentences[mostName], fullest),
    ...of(sentences.ribbonSpoken, mostSpoken),
  ].join(' ');
}

function reachForm(unit: RibbonPicture['width']['unit']): Intl.DateTimeFormatOptions {
  if (unit === 'year') return { year: 'numeric' };
  return { year: 'numeric', month: 'long', ...(unit === 'day' || unit === 'week' ? { day: 'numeric' } : {}) };
}
