/** Presents a ribbon as a table: for each of its labels how many articles appeared and how many speak of its days. */
import type { Bin, RibbonPicture } from '../../model/picture.ts';
import { numberWords } from '../phrases/phrases.ts';
import type { PageContext } from './context.ts';
import { tickName, yearsOfTick } from './time-label.ts';

/** Shown by `partials/ribbon`. */
export interface NumbersView {
  readonly hasSpoken: boolean;
  readonly rows: readonly RowView[];
}

interface RowView {
  readonly name: string;
  readonly href: string | null;
  readonly stated: string;
  readonly inferred: string;
  readonly spoken: string;
}

/** The table of a ribbon. An article known to a longer stretch counts with a part in each row that it covers. */
export function presentNumbers(
  { bins, ticks }: RibbonPicture,
  hasSpoken: boolean,
  { phrases, href }: PageContext,
): NumbersView {
  const years = yearsOfTick(ticks);
  let from = 0;
  const rows = ticks.map((tick) => {
    const under = bins.slice(from, from + tick.bins);
    from += tick.bins;
    const sum = (value: (bin: Bin) => number) => Math.round(under.reduce((all, bin) => all + value(bin), 0) * 10) / 10;
    return {
      name: tickName(tick, years, phrases),
      href: tick.address === null ? null : href(tick.address),
      stated: numberWords(
        phrases,
        sum(({ stated }) => stated),
      ),
      inferred: numberWords(
        phrases,
        sum(({ inferred }) => inferred),
      ),
      spoken: numberWords(
        phrases,
        sum(({ spoken }) => spoken),
      ),
    };
  });
  return { hasSpoken, rows };
}
