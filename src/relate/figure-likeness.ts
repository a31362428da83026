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
  readonly evidence: Evidence;
  readonly row: FigureRow;
  /** Whether the article counts nothing else that is called so. */
  readonly isAlone: boolean;
  readonly happenings: readonly string[];
  readonly isPeople: boolean;
  /** Counted over months: who arrived, who left. */
  readonly isOverTime: boolean;
}

/** What else the sentence of a figure speaks of: entries, days, and what its words mean. */
export interface Evidence {
  readonly names: readonly EntryId[];
  readonly days: readonly string[];
  readonly around: readonly number[];
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
const ofTrade = new Set(['#build', '#sell', '#pay', '#borrow', '#sign']);
const ofBoth = new Set([...ofThings, '#sign', '#vote-for', '#vote-against']);
/** How far apart two numbers for one thing are at most where nothing but the thing says that it is one. */
const near = 0.15;
const farthestAlone = 2;

/** How surely two figures of articles that are `alike` so much count the same thing; 0 when that is not known. Few ask how alike. */
export function isSameThing(a: Figure, b: Figure, alike: () => number): number {
  const same = a.head === b.head && (a.language === b.language || a.head.startsWith('#'));
  const sureness = sameIn(a, b, same);
  return sureness > 0 && evidenceFor(a, b, alike()) >= evidenceNeeded(a, b) ? sureness : 0;
}

/** How surely what is counted and what is told of it are the same, whatever else the sentences speak of. */
function sameIn(a: Figure, b: Figure, sameHead: boolean): number {
  const [mine, others] = [a.happenings, b.happenings];
  const shared = mine.length * others.length === 0 ? [] : mine.filter((one) => others.includes(one));
  // What is called otherwise can be one only by what happens to it, or where one of the two says no more than "people".
  if (!sameHead && ((shared.length === 0 && !isOneKind(a, b, sameHead)) || !mayBeOnePeople(a, b, shared))) return 0;
  if (conceptKindOf(a.head) === 'unit') return asUnits(a, b, shared.length);
  if (shared.length > 0 && isOneSizeAtEnds(a.row, b.row) && isTelling(a, b, shared))
    return 3 + shared.length + Number(sameHead);
  if (!isOneSize(a.row, b.row)) return 0;
  if (isNear(a, b) && isOneKind(a, b, sameHead) && !contradict(mine, others)) return 2.5;
  const contradicts = mine.some((one) => !beingThere.has(one)) && others.some((one) => !beingThere.has(one));
  if (contradicts || !sameHead) return 0;
  if (shareAny(a.places, b.places)) return 2;
  if (areApart(a.places, b.places)) return 0;
  if (a.language === b.language && !isSaidOfOne(a, b)) return 0;
  return a.isAlone && b.isAlone && isOneSize(a.row, b.row, farthestAlone) ? 1 : 0;
}

/**
 * Many things cost so much or weigh so much. In one language the sentences have to speak of the same besides: a little for the same
 * amount, more for two amounts near each other, and never of two companies. The same sentence with another amount is a report that
 * comes every day or week.
 */
function asUnits(a: Figure, b: Figure, happenings: number): number {
  const isEqual = a.row.low === b.row.low && a.row.high === b.row.high;
  if (a.language === b.language) {
    if (areApart(namesBesides(a), namesBesides(b)) || sharedEvidence(a, b) < leastForEqual) return 0;
    if (!isEqual && (!isNamedInBoth(a, b) || sharedEvidence(a, b) < leastForNear || isSameSentence(a, b))) return 0;
  }
  if (happenings > 0 && isOneSize(a.row, b.row, farthestOfUnits)) return 4;
  if (isNear(a, b)) return 2.5;
  return isEqual && shareAny(a.evidence.names, b.evidence.names) ? 2 : 0;
}

const farthestOfUnits = 1.5;
const [leastForEqual, leastForNear] = [1, 3];

function isNamedInBoth({ evidence: a }: Figure, { evidence: b }: Figure): boolean {
  return shareAny(a.names, b.names) || shareAny(a.days, b.days);
}

/** The names of the sentence but that of the place. */
function namesBesides({ places, evidence }: Figure): readonly EntryId[] {
  return evidence.names.filter((name) => !places.includes(name));
}

/** In one language the sentences have something in common, and of what no list has the numbers are near each other. */
function isSaidOfOne(a: Figure, b: Figure): boolean {
  return sharedEvidence(a, b) >= leastForEqual && (conceptKindOf(a.head) !== null || isNearOrEqual(a, b));
}

/** Of people something is told that is not told of things: "431 irakere ble sendt hjem". */
function mayBeOnePeople(a: Figure, b: Figure, shared: readonly string[]): boolean {
  if (!a.isPeople || !b.isPeople) return false;
  const areListed = a.head.startsWith('#') && b.head.startsWith('#');
  return areListed || shared.length === 0 || shared.some((one) => !ofBoth.has(one));
}

/**
 * What speaks for one thing: how alike the articles are, and what the sentences share. In the open half of the truth set the
 * articles of two figures of one thing are .35 alike and more; of those set side by side wrongly in real archives most are less.
 */
function evidenceFor(a: Figure, b: Figure, alike: number): number {
  return 4 * alike + sharedEvidence(a, b);
}

/** Names and days that both sentences have, and words from the second on; other places and other days speak against it. */
function sharedEvidence({ evidence: a, places }: Figure, { evidence: b, places: others }: Figure): number {
  const words = Math.max(0, sharedIn(a.around, b.around) - 1);
  const named = 2 * (sharedIn(a.names, b.names) + sharedIn(a.days, b.days));
  const apart = Number(areApart(places, others)) + Number(areApart(a.days, b.days));
  return named + words - apart / 2;
}

/** The more, the less is said of what is counted. Sentences of two languages share few words: being of one story is enough. */
function evidenceNeeded(a: Figure, b: Figure): number {
  if (a.language !== b.language) return 0;
  if (conceptKindOf(a.head) === 'unit') return 2.4;
  const areListed = a.head.startsWith('#') && b.head.startsWith('#');
  return areListed ? 1.3 : 2.4;
}

/** Whether a figure stands in the same words in another article: nearly all that the longer sentence means is in the other. */
export function isCopied(a: Figure, b: Figure): boolean {
  return a.language === b.language && a.row.low === b.row.low && a.row.high === b.row.high && isSameSentence(a, b);
}

function isSameSentence(a: Figure, b: Figure): boolean {
  const [mine, others] = [a.evidence.around, b.evidence.around];
  const [most, shared] = [Math.max(mine.length, others.length), sharedIn(mine, others)];
  return most >= fewestOfCopy ? shared >= shareOfCopy * most : most >= 2 && shared === most;
}

/** Of five words a copy may change one. */
const [fewestOfCopy, shareOfCopy] = [4, 0.8];

function sharedIn<T>(a: readonly T[], b: readonly T[]): number {
  return a.filter((one) => b.includes(one)).length;
}

function shareAny<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((one) => b.includes(one));
}

function areApart<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && !shareAny(a, b);
}

/** Planes are sold by many to many: in one language only what happens to people tells that two numbers far from each other are of one thing. */
function isTelling(a: Figure, b: Figure, shared: readonly string[]): boolean {
  if (a.language !== b.language || conceptKindOf(a.head) === 'people') return true;
  const telling = conceptKindOf(a.head) === null ? ofBoth : ofTrade;
  return shared.some((one) => !telling.has(one)) || isNearOrEqual(a, b);
}

function isNearOrEqual(a: Figure, b: Figure): boolean {
  return isNear(a, b) || a.row.low === b.row.low || a.row.high === b.row.high;
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
