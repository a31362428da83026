/** Dates for formats that know only days, months and years: none is made up for them. */
import type { ArchiveDate } from '../../model/date.ts';
import type { Sourced } from '../../model/provenance.ts';

/** A day, month or year as ISO 8601 writes it, or null when the date is none of these. */
export function plainDate({ edtf, precision }: ArchiveDate): string | null {
  if (precision === 'minute') return edtf.slice(0, 10);
  return precision === 'day' || precision === 'month' || precision === 'year' ? edtf : null;
}

/** What a field for dates may hold: a date that a text states or a person gave, as exact as it is. The rest goes in words. */
export function firmDate(fact: Sourced<ArchiveDate> | null): string | null {
  return fact === null || fact.provenance.kind === 'inferred' ? null : plainDate(fact.value);
}
