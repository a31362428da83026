/** A date as read at one place of a text, before it is known what it means. Data only. */
import type { Writing } from './mention.ts';

/** A calendar date, possibly only a part of one, possibly not in the calendar. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly writing: Writing;
  readonly parts: DateParts;
  /** The other order of day and month, where digits leave it open. */
  readonly swapped?: DateParts;
  /** Full stops part its numbers. */
  readonly dotted?: boolean;
  /** Its year has two digits. */
  readonly shortYear?: boolean;
}
