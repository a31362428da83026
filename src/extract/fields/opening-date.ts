/**
 * The day that stands before the dateline, at the very opening of the text: "27.09.2019 - Hamburg (dpa/lno) - Im Prozess …".
 * Alone before a dash a day may be what the text tells of: "8. Mai 1945 – Der Krieg ist zu Ende."
 */
import type { ArchiveDate } from '../../model/date.ts';
import { newsAgencyNames } from '../../text/agencies.ts';
import { holdsDigit } from '../../text/char-kinds.ts';
import { findDates } from '../../text/dates/find-dates.ts';
import { type Proposal, proposeStated } from '../choose.ts';
import type { Layout } from '../layout.ts';
import { readDateline } from '../roles/facts/dateline.ts';

/** The date lies within so many characters, and the dateline behind it within so many. */
const longestDate = 40;
const reach = 160;
/** "(SITA) -": only the agency between the day and the report. In a chronicle a place or a weekday stands there. */
const agencyAlone = /^\(([^()\n]{2,30})\) ?[-–—] ?\p{L}/u;

/** The full day that the first paragraph opens with, when an agency or its dateline follows it. */
export function openingDate(layout: Layout): Proposal<ArchiveDate>[] {
  const first = layout.parts.find(({ role }) => role === 'paragraph');
  if (first === undefined || !/^\p{Nd}/u.test(first.text)) return [];
  const { source, language } = layout;
  const opening = source.slice(first.span.start, Math.min(first.span.end, first.span.start + reach));
  if (!holdsDigit(opening)) return [];
  const [mention] = findDates(opening.slice(0, longestDate), language);
  if (mention?.kind !== 'date' || mention.span.start > 0 || mention.date.edtf.length < 10) return [];
  if (mention.date.precision === 'one-of') return [];
  const behind = opening.slice(mention.span.end).replace(/^\s?[-–—,|/]?\s?/u, '');
  const alone = agencyAlone.exec(behind)?.[1] ?? '';
  // "4 March 1921 – LONDON – The first steamer leaves the quay": without an agency a day and a place may be of long ago.
  if (!newsAgencyNames.has(alone) && (readDateline(behind, layout)?.agency ?? null) === null) return [];
  const span = { start: first.span.start, end: first.span.start + mention.span.end };
  return [proposeStated(mention.date, span, 'published/dateline', 'likely')];
}
