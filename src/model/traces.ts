/**
 * What an article can be compared by with others, small enough for its card. Rows, not objects: an archive keeps 50,000
 * of these in memory. Every `at` is an index into the list of the article's record, where the words are.
 */
import type { NameKind } from './article.ts';
import type { IsoDay } from './ids.ts';

export interface Traces {
  /** The first of the record's `names`, in its order: the row number is the index there. */
  readonly names: readonly NameTrace[];
  readonly copy: CopyTrace;
  /** Rare words of the text as a run of hashes, `hashWidth` characters each, sorted. */
  readonly words: string;
  readonly quotations: readonly QuotationTrace[];
  readonly figures: readonly FigureTrace[];
  readonly cites: readonly CiteTrace[];
  readonly days: readonly DayTrace[];
}

/** A name, its kind as a letter, how often the running text has it, and a 1 where its kind or bearer is doubtful: a card has no room for noughts. */
export type NameTrace = readonly [name: string, kind: KindLetter, count: number, doubt?: 1];

export type KindLetter = 'p' | 'o' | 'l';

/** What the text is compared by to find copies. */
export interface CopyTrace {
  /** The digest of the whole text without marks, case and white space; empty when there are no words. */
  readonly whole: string;
  /** A sample of the hashes of its runs of words, `hashWidth` characters each, sorted; see `scale`. */
  readonly runs: string;
  /** Runs are kept whose hash is below 2 to the power of (bits of a hash - scale): one in 2^scale. */
  readonly scale: number;
}

/**
 * A quotation: its place in the record and in the source text, its speaker as an index into `names` (-1 when none of
 * them), its content words as a run of hashes in the order of the text, the figures and names inside it, sorted, and what
 * its words mean in any language, packed as `text/meanings.ts` does.
 */
export type QuotationTrace = readonly [
  at: number,
  start: number,
  end: number,
  speaker: number,
  words: string,
  marks: string,
  meanings: string,
];

/**
 * A figure: its place in the record, its range, `1` when approximate, the stems of what it counts with the marks of the names
 * and days of its sentence, and what the words of that mean, packed as `text/meanings.ts` does.
 */
export type FigureTrace = readonly [
  at: number,
  low: number | null,
  high: number | null,
  approximate: 0 | 1,
  counts: string,
  around: string,
];

/** A place named beside a figure, by its index into `names`, as it stands among the stems of what is counted. */
export function placeMark(name: number): string {
  return `@${name}`;
}

/** The index into `names` that a mark among the stems of a figure stands for; null for a stem. */
export function placeOfMark(stem: string): number | null {
  return stem.startsWith('@') ? Number(stem.slice(1)) : null;
}

/** Another name in the sentence of a figure, by its index into `names`. */
export function nameMark(name: number): string {
  return `&${name}`;
}

/** The index into `names` that such a mark stands for; null for another. */
export function nameOfMark(stem: string): number | null {
  return stem.startsWith('&') ? Number(stem.slice(1)) : null;
}

/** A day spoken of in the sentence of a figure, by its number: a card has no room for all its letters. */
export function dayMark(day: IsoDay): string {
  return `~${Math.round(Date.parse(day) / 86_400_000).toString(36)}`;
}

/** Whether a mark among the stems of a figure is that of a day. */
export function isDayMark(stem: string): boolean {
  return stem.startsWith('~');
}

/** A source that the text names: its place in the record, as an index into `names` (-1 when none), its sentence. */
export type CiteTrace = readonly [at: number, name: number, start: number, end: number];

/** Marks of a quotation below this are names by their index; the others are numbers. */
const firstFigure = 1024;

/** A number inside a quotation, by its hash, as a mark. */
export function markOfFigure(hash: number): number {
  return firstFigure + (hash % (2 ** 30 - firstFigure));
}

/** Whether a mark of a quotation is a name, by its index. */
export function isNameMark(mark: number): boolean {
  return mark < firstFigure;
}

/**
 * A day spoken of: its place in the record, and `1` when it was worked out from the article's own: "on Tuesday". A further `1`
 * where the article looks back on it, weeks later, as the day of what it tells of.
 */
export type DayTrace = readonly [at: number, day: IsoDay, reckoned: 0 | 1, back?: 1];

const letters: Readonly<Record<NameKind, KindLetter>> = { person: 'p', organisation: 'o', place: 'l' };
const kinds: Readonly<Record<KindLetter, NameKind>> = { p: 'person', o: 'organisation', l: 'place' };

/** The kind of a name as a card writes it. */
export function letterOf(kind: NameKind): KindLetter {
  return letters[kind];
}

/** The kind of a name on a card. */
export function kindOf(name: NameTrace): NameKind {
  return kinds[name[1]];
}
