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
  /** Verbs of saying and deciding: the day is the one on which that was done when it stands right beside. "said on Friday", "agreed on Friday" */
  readonly saying: readonly string[];
  /** Verbs of saying that name the hearer before the day: "told parliament on Monday". */
  readonly telling?: readonly string[];
  /** Words of what is, recurs, or may come: "planned", "born". */
  readonly open: readonly string[];
  /** Endings of words of what is or may come: "olacağını", "eroavansa". */
  readonly openEndings?: readonly string[];
  /** Verbs of what is set, moved, called off or forbidden: the day beside them may be that of what they are about. "annoncé", "avlyst" */
  readonly arranging?: readonly string[];
  /** Articles between which and the noun a day may stand: "die am Samstag geplante Demo". */
  readonly articles?: readonly string[];
  /** Words that lead to an infinitive, and to what may be still to come: "were to resume", "voted to continue". */
  readonly infinitive?: readonly string[];
  /** Behind them these are none: "to the", "to hospital", "to injuries"; or all that do not end as infinitives do. */
  readonly notInfinitive?: readonly string[];
  readonly infinitiveEndings?: readonly string[];
  readonly notInfinitiveEndings?: readonly string[];
  /** Verbs before them of what was done: "failed to", "managed to". */
  readonly achieved?: readonly string[];
  /** Words of what is surely to come, and endings that make them: "will", "tendrá". */
  readonly ahead: readonly string[];
  readonly aheadEndings: readonly string[];
  /** What is set for a day to come, in a clause without a verb of what has happened: "is due to", "soll", "fissata". */
  readonly planned?: PlanWords;
  /** At the end of a clause: what is told has happened, whatever auxiliary stands before. "sind gebracht worden" */
  readonly closing?: readonly string[];
  /** The verb ends its sentence: what stands before a date says nothing of it. */
  readonly isVerbLast?: true;
  /** The verb stands second: what stands before it, day included, is one part of the sentence. */
  readonly isVerbSecond?: true;
  /** Endings of verbs of what has happened right before a day, or right behind one that opens its clause: "veroordeelde vrijdag". */
  readonly slotEndings?: readonly string[];
  /** Auxiliaries that are open but before a participle of `past`: "sono arrivati", "est mort". */
  readonly perfect?: readonly string[];
  /** Before a verb these begin another clause: "began on Monday and is expected to last". */
  readonly joining?: readonly string[];
  /** Words that begin another clause: "that", "but". */
  readonly breaks: readonly string[];
}

/** Words of what is set for a day to come. Lower case. */
export interface PlanWords {
  readonly words: readonly string[];
  /** One of these stands right before such a word: "is", "are". */
  readonly behind: readonly string[];
  /** Behind these what ends like a verb of what has happened has not. "be arrested", "être" */
  readonly being?: readonly string[];
  /** Beside these they tell of what may have happened: "soll geflohen sein", "is to blame". */
  readonly unlike: readonly string[];
}

/** Words and word groups in lower case, as they stand in prose. */
export interface DayWords {
  readonly beforeYesterday: readonly string[];
  readonly yesterday: readonly string[];
  /** May also mean "nowadays". */
  readonly today: readonly string[];
  /** A part of the day of writing: "this morning". */
  readonly partOfToday: readonly string[];
  readonly tomorrow: readonly string[];
  /** Right before one of these when no day is meant: "the schools of tomorrow". */
  readonly figurative: readonly string[];
  /** Beside a weekday: the one before the day of writing. */
  readonly last: readonly string[];
  /** Beside a weekday: the one after the day of writing, or for some writers the one after that. */
  readonly next: readonly string[];
  /** Beside a weekday: surely the one after the day of writing. */
  readonly coming: readonly string[];
}

/** How prose speaks of a weekday or a month alone. Lower case but for the names of days that are written with a capital. */
export interface ProseWords {
  /** Sunday first; several forms are parted by spaces. No abbreviations. */
  readonly weekdays: readonly string[];
  /** Sunday first: forms that mean the one before the day of writing, "i fredags". */
  readonly lastWeekdays: readonly string[];
  /** Right before a weekday that is one certain day: "on". None here and behind it where the bare name means one. */
  readonly onDay: readonly string[];
  /** Right behind such a weekday: "günü". */
  readonly onDayBehind?: readonly string[];
  /** Right before a weekday that is the coming one where the clause tells of what is to come: "until". */
  readonly toDay?: readonly string[];
  /** Before a weekday: the coming one, unless it is told as past or the weekday ends so, as one that is told of. "på torsdag" */
  readonly onComing?: { readonly before: string; readonly unlessEnding: string };
  /** Right before a weekday that is not, or, where it is no small word, right after: "every", "prayers". */
  readonly noDay: readonly string[];
  /** Before a weekday, with what leads to it: the night to that day, or from it to the next. "in der Nacht zum Dienstag" */
  readonly nights?: readonly string[];
  /** Near a weekday they shift it by weeks: "on Friday last week". */
  readonly week: readonly string[];
  /** Right before a month without its year: "in". */
  readonly inMonth: readonly string[];
  /** Near a month they shift it by years: "in June last year". */
  readonly year: readonly string[];
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
    /** Said of anything that appears, "added", "sendt": the day of publication only where nothing stands before. */
    readonly atOpening?: readonly string[];
    /** The day is none of those of the article: "week of", "embargoed until", "last broadcast". */
    readonly other?: readonly string[];
  };
  /** How time is counted back from now, `…` for the count: "… ago", "for … siden". */
  readonly ago: readonly string[];
  /** Words for days as seen from the day of writing. */
  readonly days: DayWords;
  /** Null in languages without spaces, which have a reader of their own. */
  readonly prose: ProseWords | null;
  /** Null where the tenses of the language are not known to Dateline: then no day counts as past. */
  readonly tenses: TenseWords | null;
}
