/** Draws a month small, a bar a day, in a box 31 wide and 10 high: what is stated below, what is inferred or only a limit on top. */
import type { DayCount } from '../../model/timeline-page.ts';

/** Two paths, shown by `partials/years`. */
export interface MonthBars {
  readonly stated: string;
  readonly inferred: string;
}

const height = 10;
/** The smallest number must still show. */
const lowest = 0.6;

/** The months of a year by their number from 1, each as high as the fullest day of the year allows; those without days are left out. */
export function monthBars(days: readonly DayCount[]): ReadonlyMap<number, MonthBars> {
  const most = Math.max(...days.map(({ count }) => count));
  const bars = new Map<number, MonthBars>();
  for (const { day, count, stated } of days) {
    const [month, x] = [Number(day.slice(5, 7)), Number(day.slice(8, 10)) - 1];
    const whole = Math.max(lowest, (count / most) * height);
    const low = (whole * stated) / count;
    const { stated: below, inferred: above } = bars.get(month) ?? { stated: '', inferred: '' };
    bars.set(month, {
      stated: below + bar(x, height, low),
      inferred: above + bar(x, height - low, whole - low),
    });
  }
  return bars;
}

function bar(x: number, bottom: number, tall: number): string {
  const [y, h] = [round(bottom), round(tall)];
  return h === 0 ? '' : `M${x} ${y}v-${h}h.8v${h}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
