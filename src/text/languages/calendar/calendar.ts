/** The shape of what Dateline knows of dates in one language beyond the names that `Intl` has. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';

/** Words that tell whether a sentence speaks of a day as gone by. Lower case. */
export interface TenseWords {
  /** Between a word that governs a date and the date: "on the evening of". */
  readonly neutral: readonly string[];
  /** Right before a date: the day has come. "since November 21" */
  readonly pastBefore: readonly string[];
  /** Right before a date: it may lie ahead. "until November 21" */
  readonly openBefore: readonly string[];
  /** Verbs of what has happened: "flew". */
  readonly past: readonly string[];
  /** Endings that make such verbs, and words that only look like them. */
  readonly pastEndings: readonly string[];
  readonly notPast: readonly string[];
  /** Verbs of saying: the day is the one on which it was said only when it stands right beside. "said on Friday" */
  readonly saying: readonly string[];
  /** Words of what is, recurs, or is to come: "will", "planned", "born". */
  readonly open: readonly string[];
  /** Words that begin another clause: "that", "but". */
  readonly breaks: readonly string[];
}

/** Words and word groups in lower case, as they stand in prose. */
export interface DayWords {
  readonly beforeYesterday: readonly string[];
  readonly yesterday: readonly string[];
  /** Parts of the day too: "this morning". */
  readonly today: readonly string[];
  readonly tomorrow: readonly string[];
  /** Beside a weekday: the one before the day of writing, and the one after. */
  readonly last: readonly string[];
  readonly next: readonly string[];
}

export interface Calendar {
  readonly tag: LanguageTag;
  /** Month names that `Intl` lacks, by month number: abbreviations without full stop, regional names. */
  readonly months: Readonly<Partial<Record<number, readonly string[]>>>;
  /** Weekday abbreviations that `Intl` lacks. */
  readonly weekdays: readonly string[];
  /** Words right before a year that stands alone: "since 1994". */
  readonly yearFrames: readonly string[];
  /** Words before a date that tell what happened then. The longest comes first where one begins another. */
  readonly labels: {
    readonly published: readonly string[];
    readonly updated: readonly string[];
    readonly retrieved: readonly string[];
    readonly byline: readonly string[];
  };
  /** How time is counted back from now, `…` for the count: "… ago", "for … siden". */
  readonly ago: readonly string[];
  /** Words for days as seen from the day of writing. */
  readonly days: DayWords;
  /** Null where the tenses of the language are not known to Dateline: then no day counts as past. */
  readonly tenses: TenseWords | null;
}
