/** Tells whether two figures of one story count the same thing. Precision before recall. */
import type { LanguageTag } from '../model/ids.ts';
import type { EntryId, FigureRow } from '../model/relations.ts';
import { conceptKindOf } from '../text/concepts.ts';

/** A figure of an article, ready for comparing. */
export interface Figure {
  /** Place of the article in its story. */
  readonly place: number;
  readonly language: LanguageTag;
  /** What is counted, and what else is told of it: concepts (`#migrant`) or stems of the language. */
  readonly head: string;
  readonly told: readonly string[];
  /** The places of its sentence. */
  readonly places: readonly EntryId[];
  readonly row: FigureRow;
}

/** Numbers for one thing are of one size, however they differ. */
const farthest = 4;
/** Where somebody is, and that he came there, is told in one breath. */
const staying = new Set(['#live-in', '#wait', '#attend']);
const beingThere = new Set(['#arrive', '#live-in']);

/**
 * How surely two figures count the same thing; 0 when that is not known. `alone` tells that neither article counts
 * anything else that is called so.
 */
export function isSameThing(a: Figure, b: Figure, alone: boolean): number {
  if (!isOneSize(a.row, b.row)) return 0;
  const [mine, others] = [happeningsOf(a), happeningsOf(b)];
  const shared = mine.filter((one) => others.includes(one));
  const sameHead = a.head === b.head && (a.language === b.language || a.head.startsWith('#'));
  const people = isPeople(a) && isPeople(b);
  if (!sameHead && !people) return 0;
  if (shared.length > 0 && (sameHead || people)) return 3 + shared.length + Number(sameHead);
  const contradicts = mine.some((one) => !beingThere.has(one)) && others.some((one) => !beingThere.has(one));
  if (contradicts || !sameHead) return 0;
  if (a.places.some((place) => b.places.includes(place)) && !contradicts) return 2;
  return alone ? 1 : 0;
}

function happeningsOf({ told }: Figure): readonly string[] {
  const happenings = told.filter((stem) => conceptKindOf(stem) === 'happening');
  return happenings.map((one) => (staying.has(one) ? '#live-in' : one));
}

/** People, or something not known in the plural of which people may be meant: "431 irakere". */
function isPeople({ head }: Figure): boolean {
  return conceptKindOf(head) === 'people' || !head.startsWith('#');
}

function isOneSize(a: FigureRow, b: FigureRow): boolean {
  const [one, other] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  const within = (row: FigureRow, value: number) => (row.low ?? 0) <= value && value <= (row.high ?? 0);
  return within(a, other) || within(b, one) || most <= least * farthest;
}
