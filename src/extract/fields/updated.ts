/** When the article was last changed: only where a line says so. */
import type { ArchiveDate } from '../../model/date.ts';
import { inferred, type Sourced, stated } from '../../model/provenance.ts';
import type { Layout } from '../layout.ts';
import { lineDates } from './date-evidence.ts';

/** The last date that an update line, date line or byline gives as the day of a change. */
export function updated(layout: Layout): Sourced<ArchiveDate> | null {
  const dates = lineDates(layout, 'updated', ['update-line', 'date-line', 'byline']).flatMap(({ mention }) =>
    mention.kind === 'date' ? [{ date: mention.date, span: mention.span }] : [],
  );
  const last = dates.reduce<(typeof dates)[number] | undefined>(
    (latest, next) => (latest === undefined || (next.date.latest ?? '') > (latest.date.latest ?? '') ? next : latest),
    undefined,
  );
  if (last === undefined) return null;
  const rule = 'updated/update-line';
  return last.date.precision === 'one-of'
    ? inferred(last.date, { spans: [last.span], rule, confidence: 'likely' })
    : stated(last.date, last.span, rule);
}
