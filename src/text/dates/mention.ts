/** What finding dates in a text gives: each with where it stands and how it is written. Data only. */
import type { ArchiveDate } from '../../model/date.ts';
import type { Span } from '../../model/provenance.ts';

/** How a date is written: digits only, with the name of its month, or as a year alone ("since 1994"). */
export type Writing = 'numeric' | 'worded' | 'year';

/** A date with at least its year. */
export interface DatedMention {
  readonly kind: 'date';
  readonly span: Span;
  readonly writing: Writing;
  readonly date: ArchiveDate;
  /** The zone of its time as written, `CET`; null without one. Its offset is in the date only when it has just one meaning. */
  readonly zone: string | null;
}

/** A day without its year: "November 18". */
export interface YearlessMention {
  readonly kind: 'yearless';
  readonly span: Span;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A day that the calendar does not have: "2021-02-30", "31 November". */
export interface ImpossibleMention {
  readonly kind: 'impossible';
  readonly span: Span;
}

/** Spans count in the text that was searched. */
export type DateMention = DatedMention | YearlessMention | ImpossibleMention;
