/** Presents the labels under a ribbon: links to the months or years that they name, as many as the window has room for. */
import type { RibbonPicture, Tick } from '../../model/picture.ts';
import { formatter } from '../wording/date-wording.ts';
import type { PageContext } from './context.ts';

export interface TickView {
  readonly label: string;
  /** A second line: the year above which months stand. */
  readonly under: string | null;
  /** The year that a month's label leaves out, for those who do not see where it stands; else null. */
  readonly unseen: string | null;
  readonly href: string | null;
  /** Classes: its width where ticks differ, and on which windows there is no room for its label. */
  readonly look: string;
}

/** Labels that fit a phone, and a tablet, side by side. */
const mostNarrow = 8;
const mostMiddling = 16;

/** The labels of a ribbon. */
export function presentTicks({ ticks }: Pick<RibbonPicture, 'ticks'>, context: PageContext): readonly TickView[] {
  const isEven = ticks.every(({ bins }) => bins === ticks[0]?.bins);
  return ticks.map((tick, at) => {
    const isMonth = tick.unit === 'month';
    const place = isMonth ? Number(tick.start.slice(5, 7)) - 1 : at;
    const quiet = [
      ...(isShown(place, ticks.length, mostNarrow, isMonth) ? [] : ['q']),
      ...(isShown(place, ticks.length, mostMiddling, isMonth) ? [] : ['qq']),
    ];
    return {
      ...labelOf(tick, at, context),
      href: tick.address === null ? null : context.href(tick.address),
      look: [...(isEven ? [] : [`f${tick.bins}`]), ...quiet].join(' '),
    };
  });
}

/** Every so many labels are shown; of months those that divide a year, beginning with January. */
function isShown(place: number, length: number, most: number, isMonth: boolean): boolean {
  const steps = isMonth ? [1, 2, 3, 6, 12] : [1, 2, 4, 5, 8, 10];
  const step = steps.find((each) => length / each <= most) ?? 12;
  return place % step === 0;
}

function labelOf(
  { start, unit }: Tick,
  at: number,
  { phrases }: PageContext,
): Pick<TickView, 'label' | 'under' | 'unseen'> {
  const year = start.slice(0, 4);
  if (unit === 'year') return { label: year, under: null, unseen: null };
  const label = formatter(phrases, { month: 'short' }).format(Date.parse(start));
  const isYearShown = at === 0 || start.slice(5, 7) === '01';
  return { label, under: isYearShown ? year : null, unseen: isYearShown ? null : year };
}
