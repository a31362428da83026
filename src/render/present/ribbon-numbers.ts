/** Presents a ribbon as a table: for each month or year how many articles appeared and how many speak of its days. */
import type { NumbersRow, RibbonPicture } from '../../model/picture.ts';
import { numberWords, type Phrases } from '../phrases/phrases.ts';
import type { PageContext } from './context.ts';
import { stretchName } from './time-label.ts';

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
  /** Empty where it stands for no days of its own. */
  readonly spoken: string;
}

/** The table of a ribbon. Articles known to no single row, such as those of a year among months, have one of their own. */
export function presentNumbers(
  { numbers: { rows, wide } }: Pick<RibbonPicture, 'numbers'>,
  hasSpoken: boolean,
  { phrases, href }: PageContext,
): NumbersView {
  const { monthNotGiven, yearNotGiven } = phrases.time.words;
  const shown = rows.map((row) => ({
    name: stretchName(row, phrases),
    href: row.address === null ? null : href(row.address),
    ...tally(row, phrases),
    spoken: numberWords(phrases, row.spoken),
  }));
  if (wide.stated + wide.inferred === 0) return { hasSpoken, rows: shown };
  const name = rows[0]?.unit === 'month' ? monthNotGiven : yearNotGiven;
  return { hasSpoken, rows: [...shown, { name, href: null, ...tally(wide, phrases), spoken: '' }] };
}

function tally({ stated, inferred }: Pick<NumbersRow, 'stated' | 'inferred'>, phrases: Phrases) {
  return { stated: numberWords(phrases, stated), inferred: numberWords(phrases, inferred) };
}
