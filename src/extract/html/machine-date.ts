/** Reads dates as machines write them: ISO 8601 in its common forms, else a full date in words. No day is made up. */
import { type ArchiveDate, parseEdtf } from '../../model/date.ts';
import { findDates } from '../../text/dates/find-dates.ts';

const iso =
  /^(\d{4})-?(\d{2})(?:-?(\d{2})(?:[T\s]\s?(\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?$/i;
const longest = 60;
/** No page is older than the web. */
const firstYear = 1990;

/** The date a statement of a page's data means; null when it is no date, or one the calendar does not have. */
export function readMachineDate(text: string): ArchiveDate | null {
  const trimmed = text.trim();
  if (trimmed.length > longest) return null;
  const date = readIso(trimmed) ?? readWords(trimmed);
  return date === null || Number(date.edtf.slice(0, 4)) < firstYear ? null : date;
}

function readIso(text: string): ArchiveDate | null {
  const match = iso.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, zone] = match;
  if (day === undefined) return parseEdtf(`${year}-${month}`);
  const isMidnight = hour === '00' && minute === '00';
  // A system that keeps days alone writes their midnight.
  const time = hour === undefined || isMidnight ? '' : `T${hour}:${minute}${offsetOf(zone)}`;
  return parseEdtf(`${year}-${month}-${day}${time}`);
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const digits = zone.replace(/\D/g, '');
  return digits === '' ? 'Z' : `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2).padEnd(2, '0')}`;
}

/** "20 Nov 2019 08:02 GMT", "Fri, 22 Nov 2024 07:22:44 +0100". */
function readWords(text: string): ArchiveDate | null {
  const mentions = findDates(text, 'en');
  const mention = mentions[0];
  if (mention?.kind !== 'date' || mentions.length > 1) return null;
  return mention.date.precision === 'day' || mention.date.precision === 'minute' ? mention.date : null;
}

/** Minutes since the epoch of a date that states its time and zone; null for any other. */
export function instantOf({ edtf }: ArchiveDate): number | null {
  return /T.+(?:Z|[+-]\d{2}:\d{2})$/.test(edtf) ? Date.parse(edtf) / 60_000 : null;
}
