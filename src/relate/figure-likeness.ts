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
  /** Whether the article counts nothing else that is called so. */
  readonly isAlone: boolean;
  readonly happenings: readonly string[];
  readonly isPeople: boolean;
  /** Counted over months: who arrived, who left. */
  readonly isOverTime: boolean;
}

/** What a figure is compared by, from what is counted and told of it. */
export function tellingOf(
  head: string,
  told: readonly string[],
): Pick<Figure, 'happenings' | 'isPeople' | 'isOverTime'> {
  return { happenings: happeningsIn(told), isPeople: mayBePeople(head), isOverTime: told.includes('#over-time') };
}

/** Numbers for one thing are of one size, however they differ. */
const farthest = 4;
/** Where somebody is, and that he came there, is told in one breath. */
const staying = new Set(['#live-in', '#wait', '#attend']);
const beingThere = new Set(['#arrive', '#live-in']);

/** What of happenings may all be so of the same people: who came is there, who was brought out has left. */
const compatible = new Set(['#arrive', '#live-in', '#attend', '#rescue', '#leave', '#remove']);
/** What happens to houses and money, and is no sign of other people. */
const ofThings = new Set(['#burn', '#fight-fire', '#build', '#sell', '#pay', '#borrow']);
/** How far apart two numbers for one thing are at most where nothing but the thing says that it is one. */
const near = 0.15;
const farthestAlone = 2;

/** How surely two figures count the same thing; 0 when that is not known. */
export function isSameThing(a: Figure, b: Figure): number {
  const sameHead = a.head === b.head && (a.language === b.language || a.head.startsWith('#'));
  if (!sameHead && !(a.isPeople && b.isPeople)) return 0;
  const [mine, others] = [a.happenings, b.happenings];
  const shared = mine.filter((one) => others.includes(one));
  if (shared.length > 0 && isOneSizeAtEnds(a.row, b.row)) return 3 + shared.length + Number(sameHead);
  if (!isOneSize(a.row, b.row)) return 0;
  if (isNear(a, b) && isOneKind(a, b, sameHead) && !contradict(mine, others)) return 2.5;
  const contradicts = mine.some((one) => !beingThere.has(one)) && others.some((one) => !beingThere.has(one));
  if (contradicts || !sameHead) return 0;
  if (a.places.some((place) => b.places.includes(place))) return 2;
  return a.isAlone && b.isAlone && isOneSize(a.row, b.row, farthestAlone) ? 1 : 0;
}

/** The same thing, or people of whom one article does not say which: 214 passengers and 220 people. */
function isOneKind(a: Figure, b: Figure, sameHead: boolean): boolean {
  return sameHead || a.head === '#person' || b.head === '#person' || bothOf(audience, a, b);
}

const audience = new Set(['#passenger', '#spectator', '#resident', '#voter', '#member']);

function bothOf(heads: ReadonlySet<string>, a: Figure, b: Figure): boolean {
  return heads.has(a.head) && heads.has(b.head);
}

function contradict(mine: readonly string[], others: readonly string[]): boolean {
  const telling = (list: readonly string[]) => list.filter((one) => !compatible.has(one) && !ofThings.has(one));
  return telling(mine).length > 0 && telling(others).length > 0;
}

/** Numbers that are near each other by more than that both are round: 214 and "more than 200", not 2,000 and 2,000. */
function isNear({ row: a }: Figure, { row: b }: Figure): boolean {
  if (!isUnevenRow(a) && !isUnevenRow(b)) return false;
  const [lowA, highA] = [a.low ?? 0, a.high ?? (a.low ?? 0) * (1 + near)];
  const [lowB, highB] = [b.low ?? 0, b.high ?? (b.low ?? 0) * (1 + near)];
  if (highA > lowA * 2 || highB > lowB * 2) return false;
  return Math.max(lowA, lowB) <= Math.min(highA, highB) * (1 + near) && Math.min(highA, highB) >= fewestNear;
}

const fewestNear = 10;

function isUnevenRow({ low, high }: FigureRow): boolean {
  return low !== null && low === high && isUneven(low);
}

/** Two digits that are not nought: 214, 38.5 million; not 400. */
export function isUneven(figure: number): boolean {
  if (!Number.isSafeInteger(figure) || figure <= 0) return String(figure).replace(/\.|0+$/g, '').length >= 2;
  let rest = figure;
  while (rest % 10 === 0) rest /= 10;
  return rest >= 10;
}

function happeningsIn(told: readonly string[]): readonly string[] {
  const happenings = told.filter((stem) => conceptKindOf(stem) === 'happening');
  return happenings.map((one) => (staying.has(one) ? '#live-in' : one));
}

/** People, or something not known in the plural of which people may be meant: "431 irakere". */
function mayBePeople(head: string): boolean {
  return conceptKindOf(head) === 'people' || !head.startsWith('#');
}

/** "Hundreds" and "thousands" of whom the same is told: rough words are as far apart as their ends. */
function isOneSizeAtEnds(a: FigureRow, b: FigureRow): boolean {
  if (isOneSize(a, b)) return true;
  const [less, more] = (a.low ?? 0) <= (b.low ?? 0) ? [a, b] : [b, a];
  return less.high !== null && more.low !== null && less.high !== less.low && more.low <= less.high * farthest;
}

function isOneSize(a: FigureRow, b: FigureRow, times = farthest): boolean {
  const [one, other] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  const within = (row: FigureRow, value: number) => (row.low ?? 0) <= value && value <= (row.high ?? 0);
  return within(a, other) || within(b, one) || most <= least * times;
}
