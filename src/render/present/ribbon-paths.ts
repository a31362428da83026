/** Draws the steps and the line of a ribbon as paths in a box 128 wide and 100 high. Knows no dates but those of gaps. */
import { daysAfter } from '../../model/date.ts';
import type { RibbonPicture } from '../../model/picture.ts';

const width = 128;
/** Where the line stands, and how far above and below it the highest step is. */
const alone = { base: 98, above: 94 };
const halves = { base: 60, above: 57, below: 37 };

/** The line of time: strong where articles stand or may stand, broken in gaps. */
export interface LineView {
  readonly strong: string;
  readonly broken: string;
}

/** Steps from the line upwards: each bin as wide as any other, the fullest as high as the box allows. */
export function steps(values: readonly number[], most: number, hasLowerHalf: boolean): string {
  const { base, above } = hasLowerHalf ? halves : alone;
  return stepPath(values, base, (value) => base - share(value, most) * above);
}

/** Steps from the line downwards. */
export function stepsBelow(values: readonly number[], most: number): string {
  return stepPath(values, halves.base, (value) => halves.base + share(value, most) * halves.below);
}

function share(value: number, most: number): number {
  // The smallest number must still show.
  return value === 0 || most === 0 ? 0 : Math.max(value / most, 0.02);
}

/** Equal steps side by side are one. */
function stepPath(values: readonly number[], base: number, y: (value: number) => number): string {
  const x = (at: number) => round((at * width) / values.length);
  const heights = values.map((value) => round(y(value)));
  const path = heights.map((height, at) => {
    const from = height === heights[at - 1] ? '' : `V${height}`;
    return `${from}${height === heights[at + 1] ? '' : `H${x(at + 1)}`}`;
  });
  return `M0 ${base}${path.join('')}V${base}Z`;
}

/** The line under, or between, the steps. */
export function lineOf({ bins, gaps }: Pick<RibbonPicture, 'bins' | 'gaps'>, hasLowerHalf: boolean): LineView {
  const { base } = hasLowerHalf ? halves : alone;
  const x = (at: number) => round((at * width) / bins.length);
  const holes = gaps.map(({ from, to }) => {
    const next = daysAfter(to, 1);
    const begin = bins.findIndex(({ start }) => start >= from);
    return { begin, end: bins.findLastIndex(({ start }) => start <= next) };
  });
  const ends = [0, ...holes.flatMap(({ begin, end }) => [begin, end]), bins.length];
  const stretch = (at: number) => `M${x(ends[at] ?? 0)} ${base}H${x(ends[at + 1] ?? 0)}`;
  const places = ends.slice(1).map((_, at) => at);
  return {
    strong: places
      .filter((at) => at % 2 === 0)
      .map(stretch)
      .join(''),
    broken: places
      .filter((at) => at % 2 === 1)
      .map(stretch)
      .join(''),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
