/** Reads a text that is nothing but a date, as on a header line or in front matter. */
import { parseEdtf } from '../../model/date.ts';
import type { LanguageTag } from '../../model/ids.ts';
import { findDates } from './find-dates.ts';
import type { DatedMention, ImpossibleMention } from './mention.ts';

/** A weekday or an article may stand before the date: "Tuesday, 16 November 2021". */
const longestLead = 20;

/**
 * The date that is all the text says; null when it says more, or no date with a year. Reads EDTF too, so that "2021-11"
 * and "2021" are a month and a year. The span counts in the text given.
 */
export function readWrittenDate(text: string, language: LanguageTag | null): DatedMention | ImpossibleMention | null {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const span = { start, end: start + trimmed.length };
  const edtf = parseEdtf(trimmed);
  if (edtf !== null) return { kind: 'date', span, writing: 'numeric', date: edtf, zone: null };
  // EDTF by its shape, yet not in the calendar: "2021-13".
  if (/^\d{4}-\d{2}$/.test(trimmed)) return { kind: 'impossible', span };
  const [mention, second] = findDates(text, language);
  if (mention === undefined || second !== undefined || mention.kind === 'yearless') return null;
  if (mention.kind === 'date' && mention.writing === 'year') return null;
  const before = text.slice(start, mention.span.start);
  const after = text.slice(mention.span.end);
  const isAll =
    before.length <= longestLead &&
    /^[\p{L}\p{M}.,\s]*$/u.test(before) &&
    /^[\s.,]{0,20}(?:г\.?|года?|roku)?[\s.]{0,20}$/u.test(after);
  return isAll ? mention : null;
}

/** The month that is all the text says: "Marts 2012"; null when it says more or less. */
export function readMonth(text: string, language: LanguageTag | null): DatedMention | null {
  if (text.length > 30) return null;
  const mention = readWrittenDate(text, language);
  return mention?.kind === 'date' && mention.date.precision === 'month' ? mention : null;
}
