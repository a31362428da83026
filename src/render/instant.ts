/** Turns a day or a time without a zone into the instant that some formats demand. Uses only the zone it is given. */
import type { ArchiveDate } from '../model/date.ts';
import { anchorOf } from '../model/date.ts';

/**
 * The instant at which a date stands, as RFC 3339 has it: its own time, else midnight of the day at which it stands in
 * the order. `timeZone` is an IANA name and counts where the date names no zone itself.
 */
export function instantOf(date: ArchiveDate, timeZone: string): string {
  const [, day = anchorOf(date), time = '00:00', zone] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?$/.exec(date.edtf) ?? [];
  return `${day}T${time}:00${zone ?? offsetAt(`${day}T${time}`, timeZone)}`;
}

/** The offset that clocks in the zone show at this local time, `+01:00`, or `Z`. */
function offsetAt(local: string, timeZone: string): string {
  const guess = Date.parse(`${local}:00Z`);
  // The offset at the same digits in UTC may be that of the other side of a change of clocks: look again from there.
  const near = minutesOf(offsetAtInstant(guess, timeZone));
  return offsetAtInstant(guess - near * 60_000, timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetAtInstant(instant: number, timeZone: string): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // Before standard time, offsets had seconds; RFC 3339 has none. Some versions write `GMT` where others write `GMT+00:00`.
  const offset = /[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00';
  return offset === '+00:00' ? 'Z' : offset;
}

function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
