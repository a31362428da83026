/** When the article was last changed: only where a line says so. */
import { type ArchiveDate, parseEdtf } from '../../model/date.ts';
import { inferred, type Sourced, stated } from '../../model/provenance.ts';
import { lineLabels } from '../../text/dates/date-labels.ts';
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
  if (last === undefined) return besideFirst(layout) ?? laterThatDay(layout) ?? withoutYear(layout);
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

/** "2023/1/14 09:05（最終更新 1/15 10:20）", "2022/5/30 14:12（5/30 16:40 更新）": the word may stand before the day or behind it. */
const inBrackets = /^\s?[（(](\p{L}{0,8})\s?(\d{1,2})\/(\d{1,2})\s(\d{1,2}):(\d{2})\s?(\p{L}{0,8})[）)]/u;
const longestBracket = 40;
const [lateMonth, earlyMonth] = [11, 2];

/** A change whose year is that of the day beside it, or the next in winter. */
function withoutYear(layout: Layout): Sourced<ArchiveDate> | null {
  const { source, language } = layout;
  const labels = lineLabels(language).updated;
  for (const { mention } of lineDates(layout, 'published', dated)) {
    if (mention.kind !== 'date') continue;
    const { end } = mention.span;
    const match = inBrackets.exec(source.slice(end, end + longestBracket));
    if (match === null || ![match[1], match[6]].some((word = '') => labels.includes(word))) continue;
    const start = end + match[0].search(/\d/);
    const value = changeOf(mention.date.edtf, match.slice(2, 6));
    const spans = [mention.span, { start, end: end + match[0].search(/\d(?!.*\d)/u) + 1 }];
    if (value !== null) return inferred(value, { spans, rule, confidence: 'likely' });
  }
  return null;
}

function changeOf(day: string, parts: readonly string[]): ArchiveDate | null {
  const [month = '', date = '', hours = '', minutes = ''] = parts.map((part) => part.padStart(2, '0'));
  const [year, first] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const isNext = first >= lateMonth && Number(month) <= earlyMonth;
  const edtf = `${isNext ? year + 1 : year}-${month}-${date}T${hours}:${minutes}`;
  return edtf.slice(0, 10) < day.slice(0, 10) ? null : parseEdtf(edtf);
}
