/** When the article was last changed: only where a line says so. */
import { type ArchiveDate, parseEdtf } from '../../model/date.ts';
import { inferred, type Sourced, stated } from '../../model/provenance.ts';
import { firstLabels } from '../../text/languages/calendar/first-labels.ts';
import { foldLine } from '../../text/normalise.ts';
import { perReading } from '../../text/per-reading.ts';
import type { Layout } from '../layout.ts';
import { lineDates, updateTimes } from './date-evidence.ts';

const rule = 'updated/update-line';
const dated = ['date-line', 'byline'] as const;
/** The two stand so many lines apart. */
const firstReach = 2;

/** The last date that an update line, date line or byline gives as the day of a change; the day of publication needs it too. */
export const updated = perReading((layout: Layout): Sourced<ArchiveDate> | null => {
  const dates = lineDates(layout, 'updated', ['update-line', 'date-line', 'byline']).flatMap(({ mention }) =>
    mention.kind === 'date' ? [{ date: mention.date, span: mention.span }] : [],
  );
  const last = dates.reduce<(typeof dates)[number] | undefined>(
    (latest, next) => (latest === undefined || (next.date.latest ?? '') > (latest.date.latest ?? '') ? next : latest),
    undefined,
  );
  if (last === undefined) return besideFirst(layout) ?? laterThatDay(layout);
  return last.date.precision === 'one-of'
    ? inferred(last.date, { spans: [last.span], rule, confidence: 'likely' })
    : stated(last.date, last.span, rule);
});

/** "Wed 15 Nov 2023 09.31 GMT" over "First published on Tue 14 Nov 2023": the day without a word is that of the last change. */
function besideFirst(layout: Layout): Sourced<ArchiveDate> | null {
  const days = lineDates(layout, 'published', ['date-line']);
  const first = days.find(({ part, labelled }) => labelled && isFirst(part.text));
  const [change, ...others] = days.filter(
    ({ part, labelled }) => first !== undefined && !labelled && Math.abs(part.line - first.part.line) <= firstReach,
  );
  if (first?.mention.kind !== 'date' || change?.mention.kind !== 'date' || others.length > 0) return null;
  const { date, span } = change.mention;
  return (date.earliest ?? '') > (first.mention.date.latest ?? '') ? stated(date, span, rule, 'likely') : null;
}

function isFirst(text: string): boolean {
  const folded = foldLine(text.slice(0, 60));
  return firstLabels.some((label) => folded.startsWith(label));
}

/** "Publié le 12 mars 2021 à 05h30, mis à jour à 17h58": a change of which only the time is told came on the day of publication. */
function laterThatDay(layout: Layout): Sourced<ArchiveDate> | null {
  const [change, ...others] = updateTimes(layout, ['update-line', ...dated]);
  if (change === undefined || others.length > 0) return null;
  const days = lineDates(layout, 'published', dated).filter(({ part }) => part.span.start <= change.span.start);
  const own = days.find(({ part }) => part === change.part) ?? days.at(-1);
  if (own?.mention.kind !== 'date') return null;
  const { date, span } = own.mention;
  if (date.precision !== 'day' && date.precision !== 'minute') return null;
  // Before the time of publication it came on a later day that nobody tells.
  if (date.edtf.length > 10 && change.time < date.edtf.slice(11, 16)) return null;
  const value = parseEdtf(`${date.edtf.slice(0, 10)}T${change.time}${date.edtf.slice(16)}`);
  return value === null ? null : inferred(value, { spans: [span, change.span], rule, confidence: 'likely' });
}
