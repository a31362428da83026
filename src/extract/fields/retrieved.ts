/** The day on which the article was got, where a line says so. */
import type { ArchiveDate } from '../../model/date.ts';
import { inferred, type Sourced, stated } from '../../model/provenance.ts';
import { perReading } from '../../text/per-reading.ts';
import type { Layout } from '../layout.ts';
import { datesIn, lineDates } from './date-evidence.ts';

/** The date of the first retrieval line. */
export const retrieved = perReading((layout: Layout): Sourced<ArchiveDate> | null => {
  const found = [
    ...lineDates(layout, 'retrieved', ['retrieved', 'date-line', 'update-line']),
    // "Date: Tue, 3 Mar 2020": the word above a mail that passes an article on is that of its own day.
    ...lineDates(layout, 'published', ['retrieved']),
  ];
  // The day of a note about saving stands apart from its words: "Printed from paper.example on 3 May 2020".
  const noted = found.length > 0 ? found : datesIn(layout, ['retrieved']);
  const mention = noted.map((one) => one.mention).find((one) => one.kind === 'date');
  if (mention === undefined || mention.kind !== 'date') return null;
  const rule = 'retrieved/own-line';
  return mention.date.precision === 'one-of'
    ? inferred(mention.date, { spans: [mention.span], rule, confidence: 'likely' })
    : stated(mention.date, mention.span, rule);
});
