/** The date that the address of a page holds: `/2021/11/16/`, `/2021/nov/16/`, `-2021-11-16`, `/20211116/`. */
import { type ArchiveDate, isoDay, parseEdtf } from '../../model/date.ts';
import type { Span } from '../../model/provenance.ts';
import { monthOf } from './date-words.ts';

const shapes: readonly RegExp[] = [
  /(?<=\/)((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?![\d])/,
  /(?<=\/)((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/,
  /(?<=[/_-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/,
  /(?<=[/_-])((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/,
  /(?<=\/)((?:19|20)\d{2})\/(\d{1,2})(?=\/)/,
];

/** The date in an address and where it stands; null when there is none, or the calendar does not have it. */
export function addressDate(address: string): { readonly date: ArchiveDate; readonly span: Span } | null {
  const path = address.split(/[?#]/)[0] ?? '';
  for (const shape of shapes) {
    const match = shape.exec(path);
    if (match === null) continue;
    const [written, year, month = '', day] = match;
    const number = /\d/.test(month) ? Number(month) : (monthOf(capitalised(month), 'en', false)?.month ?? 0);
    const date = parseEdtf(isoDay(Number(year), number, Number(day ?? 1)).slice(0, day === undefined ? 7 : 10));
    if (date !== null) return { date, span: { start: match.index, end: match.index + written.length } };
  }
  return null;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
