/** The archive in one picture of time: what appeared above the line, and the days that articles speak of below it. */
import type { IsoDay, PageAddress } from './ids.ts';
import type { Collection, Listed } from './page.ts';
import type { SpokenOf } from './timeline-page.ts';

/** A lane an article while there are few, then a lane a source, then how many appeared in each stretch of time. */
export type Picture = LanesPicture | GroupsPicture | RibbonPicture;

export interface LanesPicture {
  readonly form: 'lanes';
  readonly lanes: readonly Listed[];
  /** What articles of several lanes quote: at most three. */
  readonly threads: readonly LaneThread[];
  readonly happened: Happened;
}

/** A statement in the words of each article that has it: `quotations` are indexes into those of its record. */
export interface LaneThread {
  /** The page of the statement. */
  readonly address: PageAddress;
  readonly stops: readonly { readonly article: Listed; readonly quotations: readonly number[] }[];
}

export interface GroupsPicture {
  readonly form: 'groups';
  readonly lanes: readonly GroupLane[];
  readonly gaps: readonly Gap[];
  readonly undated: Undated;
  /** Whether a dot leads to its article, or, where these are more than a page may list, to its day. */
  readonly leadsTo: 'articles' | 'days';
  readonly happened: Happened;
}

export interface RibbonPicture {
  readonly form: 'ribbon';
  readonly width: BinWidth;
  readonly bins: readonly Bin[];
  /** Stretches of bins with a label: together they hold every bin, in order. */
  readonly ticks: readonly Tick[];
  readonly gaps: readonly Gap[];
  readonly undated: Undated;
  /** The first and the last day that its articles can mean, as far as they are bounded; null without any. */
  readonly reach: readonly [IsoDay, IsoDay] | null;
  /** The bin in which the most articles surely stand; null when none lies within one. */
  readonly fullest: Peak | null;
  /** The bin of whose days the most articles speak; null when none does. */
  readonly mostSpoken: Peak | null;
  readonly numbers: RibbonNumbers;
}

/** A bin by the day on which it begins, and how many articles: whole ones. */
export interface Peak {
  readonly start: IsoDay;
  readonly articles: number;
}

/** What a ribbon shows in whole numbers: no article is counted twice in a row, or in parts. */
export interface RibbonNumbers {
  readonly rows: readonly NumbersRow[];
  /** Articles of which no single row holds every day that their date can mean. */
  readonly wide: Pick<NumbersRow, 'stated' | 'inferred'>;
}

/** A month, a year or some years: how many articles stand in it, and how many speak of its days. */
export interface NumbersRow {
  readonly start: IsoDay;
  readonly unit: Tick['unit'];
  /** How many years it holds; 1 where it is a month. */
  readonly years: number;
  /** Its own page; null when it has none. */
  readonly address: PageAddress | null;
  readonly stated: number;
  /** By an inferred date, or only by a bound. */
  readonly inferred: number;
  readonly spoken: number;
}

/** The articles of one source or language; `of` is null for all that have no lane of their own. */
export interface GroupLane {
  readonly of: Collection | null;
  /** The page of the source or language; of all others, the page of sources and languages. */
  readonly address: PageAddress;
  readonly articles: readonly Listed[];
}

/** How long a bin is: one of these, or for years also 5, 25 or 100 of them. */
export interface BinWidth {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly count: number;
}

/** Articles in one stretch of time; parts where an article known to a longer stretch is spread over several. */
export interface Bin {
  readonly start: IsoDay;
  readonly stated: number;
  readonly inferred: number;
  /** How many articles speak of each of its days, added up. */
  readonly spoken: number;
}

export interface Tick {
  readonly start: IsoDay;
  readonly unit: 'month' | 'year';
  /** How many bins stand over it. */
  readonly bins: number;
  /** The page of the month or year that it names; null when that has none, or other years stand over it and none of its own. */
  readonly address: PageAddress | null;
}

/** A stretch in which no article stands, from its first day to its last. */
export interface Gap {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** Articles that no date puts on the line, and the shelf on which they stand; null where there is none to lead to. */
export interface Undated {
  readonly count: number;
  readonly shelf: Place | null;
}

/** A page, and a place on it. */
export interface Place {
  readonly address: PageAddress;
  readonly anchor: string | null;
}

/** The days spoken of in the most articles: those on the line, and some that lie before or after it. */
export interface Happened {
  readonly days: readonly ToldDay[];
  readonly elsewhere: readonly ToldDay[];
}

/** A day spoken of, with what one article says of it, how many speak of it (copies of one text count once), and where it stands on the timeline. */
export interface ToldDay {
  readonly day: IsoDay;
  readonly said: SpokenOf;
  readonly articles: number;
  readonly place: Place;
}
