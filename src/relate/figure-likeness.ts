/** Tells whether two figures of one story count the same thing. Precision before recall. */
import type { LanguageTag } from '../model/ids.ts';
import type { EntryId, FigureRow } from '../model/relations.ts';
import { conceptKindOf } from '../text/concepts.ts';
import {
  figuresIn,
  isNear,
  isOneSize,
  isOneSizeAtEnds,
  isSameLow,
  isSameNumber,
  isSameRange,
  isTellingPair,
} from './figure-size.ts';

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
  /** Whether the article tells the same of another number of them, somewhere else. */
  readonly hasRival: boolean;
  /** Whether it has told the same of another number of them before. */
  readonly isLater: boolean;
  readonly happenings: readonly string[];
  readonly isPeople: boolean;
  /** Counted over months: who arrived, who left. */
  readonly isOverTime: boolean;
  /** That of which another number is a part: "eleven of the 15 wolves". */
  readonly isWhole: boolean;
  /** Some of those to whom it happened: "two of the dead". */
  readonly isSome: boolean;
  /** How badly they were hurt; null where it is not told. */
  readonly degree: string | null;
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
): Pick<Figure, 'happenings' | 'isPeople' | 'isOverTime' | 'isWhole' | 'isSome' | 'degree'> {
  return {
    happenings: happeningsIn(told),
    isPeople: mayBePeople(head),
    isOverTime: told.includes('#over-time'),
    isWhole: told.includes('#whole'),
    isSome: told.includes('#part'),
    degree: told.find((stem) => conceptKindOf(stem) === 'degree') ?? null,
  };
}

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
const farthestAlone = 2;

/** How surely two figures of articles that are `alike` so much count the same thing; 0 when that is not known. Few ask how alike. */
export function isSameThing(a: Figure, b: Figure, alike: () => number): number {
  const same = (a.head === b.head && (a.language === b.language || a.head.startsWith('#'))) || areSigned(a, b);
  const sureness = sameIn(a, b, same);
  return sureness > 0 && evidenceFor(a, b, alike()) >= evidenceNeeded(a, b) ? sureness : 0;
}

function isOfDead(mine: readonly string[], others: readonly string[]): boolean {
  return mine.includes('#die') && !others.includes('#die') && others.some((one) => ofLiving.has(one));
}

const ofLiving = new Set(['#injure', '#arrest', '#missing']);

/** "9,000 people have signed" are as many signatures. */
function areSigned(a: Figure, b: Figure): boolean {
  const isSigned = (one: Figure, other: Figure) =>
    one.head === '#signature' && other.isPeople && other.happenings.includes('#sign');
  return isSigned(a, b) || isSigned(b, a);
}

/** How surely what is counted and what is told of it are the same, whatever else the sentences speak of. */
function sameIn(a: Figure, b: Figure, sameHead: boolean): number {
  if (
    a.isWhole !== b.isWhole &&
    !isNear(a.row, b.row) &&
    !isSameRange(a.row, b.row) &&
    conceptKindOf(a.head) !== 'people'
  )
    return 0;
  if (a.degree !== b.degree || a.isSome !== b.isSome) return 0;
  const [mine, others] = [a.happenings, b.happenings];
  // Who died of his wounds is not counted among the wounded.
  if (isOfDead(mine, others) || isOfDead(others, mine)) return 0;
  const shared = mine.length * others.length === 0 ? [] : mine.filter((one) => others.includes(one));
  // What is called otherwise can be one only by what happens to it, or where one of the two says no more than "people".
  if (!sameHead && areUnnamed(a, b) && isTellingPair(a.row, b.row) && !contradict(mine, others))
    return 1 + closeness(a, b);
  if (!sameHead && isSameNumber(a.row, b.row) && mayBeOne(a, b) && !contradict(mine, others)) return 2.7;
  if (!sameHead && ((shared.length === 0 && !isOneKind(a, b, sameHead)) || !mayBeOnePeople(a, b, shared))) return 0;
  if (conceptKindOf(a.head) === 'unit') return asUnits(a, b, shared.length);
  if (shared.length > 0 && isOneSizeAtEnds(a.row, b.row) && isTelling(a, b, shared) && isSettled(a, b))
    return 3 + shared.length + Number(sameHead) + closeness(a, b);
  if (!isOneSize(a.row, b.row)) return 0;
  if (areOfOthers(a, b, shared)) return 0;
  if (isNear(a.row, b.row) && isOneKind(a, b, sameHead) && !contradict(mine, others)) return 2.5 + closeness(a, b);
  const contradicts = areOfOther(a, mine) && areOfOther(b, others);
  if (contradicts || !sameHead) return 0;
  if (shareAny(a.places, b.places)) return isOneSize(a.row, b.row, farthestAlone) ? 2 : 0;
  if (areApart(a.places, b.places)) return 0;
  if (a.language === b.language && !isSaidOfOne(a, b)) return 0;
  if (isSameLow(a.row, b.row)) return 1.5;
  return a.isAlone && b.isAlone && isOneSize(a.row, b.row, farthestAlone) ? 1 : 0;
}

/** "41 delegates" of Iowa for Sanders and "40" for Trump: where nothing is told to have happened, other people or bodies have others. */
function areOfOthers(a: Figure, b: Figure, shared: readonly string[]): boolean {
  if (a.language !== b.language || shared.length > 0 || isSameLow(a.row, b.row)) return false;
  return areApart(namesBesides(a), namesBesides(b));
}

/** Whether something happened that tells one lot from another; what happens to houses tells nothing of people. */
function areOfOther({ head }: Figure, happenings: readonly string[]): boolean {
  const isPeople = conceptKindOf(head) === 'people';
  return happenings.some((one) => !beingThere.has(one) && !(isPeople && ofThings.has(one)));
}

/** Two words of two languages that no list has may be one thing; the number has to tell. */
function areUnnamed(a: Figure, b: Figure): boolean {
  return a.language !== b.language && !a.head.startsWith('#') && !b.head.startsWith('#');
}

/** Whether two things that are called otherwise may be one: nothing is known of one of them, or both are people. */
function mayBeOne(a: Figure, b: Figure): boolean {
  const [one, other] = [conceptKindOf(a.head), conceptKindOf(b.head)];
  if (one === 'unit' || other === 'unit') return false;
  return one === null || other === null || (one === 'people' && other === 'people');
}

/** Where an article counts several of one kind by place, "2,316 in Turkey and 1,293 in Syria", the place has to be the same. */
function isSettled(a: Figure, b: Figure): boolean {
  if ((a.isLater || b.isLater) && !isNear(a.row, b.row) && !isSameRange(a.row, b.row) && !shareAny(a.places, b.places))
    return false;
  if (!a.hasRival && !b.hasRival) return true;
  return shareAny(a.places, b.places) || (!areApart(a.places, b.places) && isNearOrEqual(a, b));
}

/** Of several that may be meant, the one of the same place and the nearer number. */
function closeness(a: Figure, b: Figure): number {
  const [one, other] = [a.row.low ?? a.row.high ?? 0, b.row.low ?? b.row.high ?? 0];
  const ratio = Math.max(one, other) === 0 ? 1 : Math.min(one, other) / Math.max(one, other);
  return ratio / 2 + (shareAny(a.places, b.places) ? 0.4 : 0);
}

/**
 * Many things cost so much or weigh so much. In one language the sentences have to speak of the same besides: a little for the same
 * amount, more for two amounts near each other, and never of two companies. The same sentence with another amount is a report that
 * comes every day or week.
 */
function asUnits(a: Figure, b: Figure, happenings: number): number {
  const isEqual = isSameLow(a.row, b.row);
  if (a.language === b.language) {
    if (areApart(namesBesides(a), namesBesides(b)) || sharedEvidence(a, b) < leastForEqual) return 0;
    if (!isEqual && (!isNamedInBoth(a, b) || sharedEvidence(a, b) < leastForNear || isSameSentence(a, b))) return 0;
  }
  if (a.head === '#percent') return isSameShare(a, b) ? 2 : 0;
  if (happenings > 0 && isOneSize(a.row, b.row, farthestOfUnits)) return 4;
  if (isNear(a.row, b.row)) return 2.5;
  return isEqual && shareAny(a.evidence.names, b.evidence.names) ? 2 : 0;
}

/** The same share, told with two figures at least; in another language it may be rounded: "71.4 percent" and "71 Prozent". */
function isSameShare(a: Figure, b: Figure): boolean {
  const [one, other] = [a.row.low, b.row.low];
  if (one === null || other === null || one !== a.row.high || other !== b.row.high) return false;
  if (Math.max(figuresIn(one), figuresIn(other)) < 2) return false;
  if (one === other) return true;
  // "4.5" is no "5 percent".
  if (a.language === b.language || Math.min(one, other) < leastRounded) return false;
  return Math.round(one) === other || one === Math.round(other);
}

const leastRounded = 10;
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
  return isNear(a.row, b.row) || a.row.low === b.row.low || a.row.high === b.row.high;
}

/** The same thing, or people of whom one article does not say which: 214 passengers and 220 people. */
function isOneKind(a: Figure, b: Figure, sameHead: boolean): boolean {
  if (sameHead || bothOf(audience, a, b)) return true;
  const isHedged = a.row.approximate && b.row.approximate && !isSameRange(a.row, b.row);
  return !isHedged && (a.head === '#person' || b.head === '#person');
}

const audience = new Set(['#passenger', '#spectator', '#resident', '#voter', '#member']);

function bothOf(heads: ReadonlySet<string>, a: Figure, b: Figure): boolean {
  return heads.has(a.head) && heads.has(b.head);
}

function contradict(mine: readonly string[], others: readonly string[]): boolean {
  const telling = (list: readonly string[]) => list.filter((one) => !compatible.has(one) && !ofThings.has(one));
  return telling(mine).length > 0 && telling(others).length > 0;
}

function happeningsIn(told: readonly string[]): readonly string[] {
  const happenings = told.filter((stem) => conceptKindOf(stem) === 'happening');
  return happenings.map((one) => (staying.has(one) ? '#live-in' : one));
}

/** People, or something not known in the plural of which people may be meant: "431 irakere". */
function mayBePeople(head: string): boolean {
  return conceptKindOf(head) === 'people' || !head.startsWith('#');
}
