/** The shape of what Dateline knows of dates in one language beyond the names that `Intl` has. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';

/** Words that tell when a sentence speaks of a day. Lower case. */
export interface TenseWords {
  /** Right before a date: the day has come. "since November 21" */
  readonly pastBefore: readonly string[];
  /** Right before a date: it may lie ahead. "until November 21", "by November 21" */
  readonly openBefore: readonly string[];
  /** Verbs and endings of verbs that tell of what has happened. "flew", "was" */
  readonly past: readonly string[];
  readonly pastEndings: readonly string[];
  /** Words that tell of what is, comes round each year, or is to come. "will", "born", "planned" */
  readonly open: readonly string[];
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
  /** Null where the tenses of the language are not known to Dateline: then no day counts as past. */
  readonly tenses: TenseWords | null;
}
