/** Tells whether two figures of one story count the same thing. Precision before recall. */
import { conceptKindOf, hasConcepts } from '../text/concepts.ts';
import { soundKey } from '../text/sound-key.ts';
import type { Figure } from './figure.ts';
import {
  areApart,
  evidenceFor,
  evidenceNeeded,
  isNamedInBoth,
  isSameSentence,
  namesBesides,
  shareAny,
  sharedEvidence,
} from './figure-evidence.ts';
import {
  figuresIn,
  isNear,
  isOneSize,
  isOneSizeAtEnds,
  isOpen,
  isRange,
  isSameLow,
  isSameNumber,
  isSameRange,
  isTellingPair,
  isUneven,
} from './figure-size.ts';

const beingThere = new Set(['#arrive', '#live-in']);

/** What of happenings may all be so of the same people: who came is there, who was brought out has left. */
const compatible = new Set(['#arrive', '#live-in', '#attend', '#rescue', '#leave', '#remove', '#hospital']);
/** What happens to houses and money, and is no sign of other people. */
const ofThings = new Set(['#burn', '#fight-fire', '#build', '#sell', '#pay', '#borrow', '#steal', '#close', '#cancel']);
const ofTrade = new Set(['#build', '#sell', '#pay', '#borrow', '#sign']);
const ofBoth = new Set([...ofThings, '#sign', '#vote-for', '#vote-against']);
/** How far apart two numbers for one thing are at most where nothing but the thing says that it is one. */
const farthestAlone = 2;

/** How surely two figures of articles that are `alike` so much count the same thing; 0 when that is not known. Few ask how alike. */
export function isSameThing(a: Figure, b: Figure, alike: () => number): number {
  const same =
    (a.head === b.head && (a.language === b.language || a.head.startsWith('#'))) || areSigned(a, b) || areCognate(a, b);
  const sureness = sameIn(a, b, same);
  return sureness > 0 && evidenceFor(a, b, alike()) >= evidenceNeeded(a, b) ? sureness : 0;
}

function isOfDead(mine: readonly string[], others: readonly string[]): boolean {
  return mine.includes('#die') && !others.includes('#die') && others.some((one) => ofLiving.has(one));
}

/** Who was brought to hospital is not all who were brought to safety; those hurt may be. */
function isOfHospital(mine: readonly string[], others: readonly string[]): boolean {
  return mine.includes('#hospital') && others.includes('#rescue') && !others.includes('#hospital');
}

const ofLiving = new Set(['#injure', '#arrest', '#missing']);

/** "58 plátanos", "58 Platanen": words of two languages that no list has and that sound alike are one. */
function areCognate(a: Figure, b: Figure): boolean {
  if (a.language === b.language || a.head.startsWith('#') || b.head.startsWith('#')) return false;
  const [one, other] = [soundKey(a.head), soundKey(b.head)];
  return one.length >= sounds && other.length >= sounds && one.slice(0, sounds) === other.slice(0, sounds);
}

/** So many sounds tell a word. */
const sounds = 5;

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
  if (a.degree !== b.degree || !areAlikeInPart(a, b)) return 0;
  // "2,000 have died so far this year" and "1,400 died last year": two earlier times may be two.
  if ((a.isThen || b.isThen) && !isSameLow(a.row, b.row) && !(a.isThen && b.isThen && isNear(a.row, b.row))) return 0;
  const mine = a.happenings;
  const others = b.happenings;
  // Who died of his wounds is not counted among the wounded.
  if (isOfDead(mine, others) || isOfDead(others, mine)) return 0;
  if (!isSameLow(a.row, b.row) && (isOfHospital(mine, others) || isOfHospital(others, mine))) return 0;
  const shared = mine.length * others.length === 0 ? [] : sharedHappenings(a, b);
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
  if (isNear(a.row, b.row) && isOneKind(a, b, sameHead) && !contradict(mine, others) && areAlikeHurt(a, b))
    return 2.5 + closeness(a, b);
  const contradicts = areOfOther(a, mine) && areOfOther(b, others);
  if (contradicts || !sameHead) return 0;
  if (shareAny(a.places, b.places)) return isOneSize(a.row, b.row, farthestAlone) ? 2 : 0;
  if (areApart(a.places, b.places)) return 0;
  if (a.language === b.language && !isSaidOfOne(a, b)) return 0;
  if (isSameLow(a.row, b.row)) return 1.5;
  return a.isAlone && b.isAlone && isOneSize(a.row, b.row, farthestAlone) && areAlikeHurt(a, b) ? 1 : 0;
}

/** "620 of the jobs" and "620 jobs at the plant" are one thing by their number alone, "two of the dead" and "two dead" are not. */
function areAlikeInPart(a: Figure, b: Figure): boolean {
  if (!a.isSome && !b.isSome) return true;
  return isSameLow(a.row, b.row) && (a.isSome === b.isSome || isTellingPair(a.row, b.row));
}

/** Who had to leave was brought to safety, who is in hospital is hurt or ill: where the numbers say so too. */
const alike: readonly ReadonlySet<string>[] = [
  new Set(['#rescue', '#leave', '#remove']),
  new Set(['#injure', '#hospital', '#sick']),
];

function sharedHappenings(a: Figure, b: Figure): readonly string[] {
  const shared = a.happenings.filter((one) => b.happenings.includes(one));
  if (shared.length > 0 || !a.isPeople || !b.isPeople || !isNearOrEqual(a, b)) return shared;
  return alike.flatMap((kinds) =>
    b.happenings.some((one) => kinds.has(one)) ? a.happenings.filter((one) => kinds.has(one)) : [],
  );
}

/** "41 delegates" of Iowa for Sanders and "40" for Trump: where nothing is told to have happened, other people or bodies have others. */
function areOfOthers(a: Figure, b: Figure, shared: readonly string[]): boolean {
  if (a.language !== b.language || shared.length > 0 || isSameLow(a.row, b.row)) return false;
  return areApart(namesBesides(a), namesBesides(b));
}

/** How far apart two numbers are at most where of one nobody knows whether they are people. */
const farthestUnnamed = 1.6;

/** Whether something happened that tells one lot from another; what happens to houses tells nothing of people. */
function areOfOther({ head }: Figure, happenings: readonly string[]): boolean {
  const isPeople = conceptKindOf(head) === 'people';
  return happenings.some((one) => !beingThere.has(one) && !(isPeople && ofThings.has(one)));
}

/** Two words of two languages that no list has may be one thing; the number has to tell. */
function areUnnamed(a: Figure, b: Figure): boolean {
  if (a.language === b.language) return false;
  return (!a.head.startsWith('#') && !b.head.startsWith('#')) || isOfUnlisted(a, b) || isOfUnlisted(b, a);
}

/** Of a language without lists no word can be known; of one that has them, a word that is not listed is another thing. */
function isOfUnlisted({ head, language }: Figure, other: Figure): boolean {
  return !head.startsWith('#') && !hasConcepts(language) && conceptKindOf(other.head) !== 'unit';
}

/** Whether two things that are called otherwise may be one: nothing is known of one of them, or both are people. */
function mayBeOne(a: Figure, b: Figure): boolean {
  const one = conceptKindOf(a.head);
  const other = conceptKindOf(b.head);
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

/** Of several the one of the very same number is meant, if that is not round. */
const sureOfNumber = 3;

/** Of several that may be meant, the one of the same place and the nearer number. */
function closeness(a: Figure, b: Figure): number {
  const one = a.row.low ?? a.row.high ?? 0;
  const other = b.row.low ?? b.row.high ?? 0;
  const ratio = Math.max(one, other) === 0 ? 1 : Math.min(one, other) / Math.max(one, other);
  const isOne = ratio === 1 && isUneven(one) ? sureOfNumber : 0;
  return isOne + ratio / 2 + (shareAny(a.places, b.places) ? 0.4 : 0);
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
  if (!isEqual) return 0;
  // "500 kroner" in two languages: one sum of one story.
  const isSum = a.language !== b.language && (a.row.low ?? a.row.high ?? 0) >= leastSum;
  return isSum || shareAny(a.evidence.names, b.evidence.names) ? 2 : 0;
}

/** The same share, told with two figures at least; in another language it may be rounded: "71.4 percent" and "71 Prozent". */
function isSameShare(a: Figure, b: Figure): boolean {
  const one = a.row.low ?? a.row.high;
  const other = b.row.low ?? b.row.high;
  if (one === null || other === null || isRange(a.row) || isRange(b.row)) return false;
  if (Math.max(figuresIn(one), figuresIn(other)) < 2) return false;
  if (one === other) return true;
  // "4.5" is no "5 percent".
  const isHedged = isOpen(a.row) || isOpen(b.row);
  if ((a.language === b.language && !isHedged) || Math.min(one, other) < leastRounded) return false;
  if (isHedged && Math.trunc(one) === Math.trunc(other)) return true;
  return Math.round(one) === other || one === Math.round(other);
}

const leastRounded = 10;
const farthestOfUnits = 1.5;
const leastSum = 100;
const [leastForEqual, leastForNear] = [1, 3];

/** In one language the sentences have something in common, and of what no list has the numbers are near each other. */
function isSaidOfOne(a: Figure, b: Figure): boolean {
  return sharedEvidence(a, b) >= leastForEqual && (conceptKindOf(a.head) !== null || isNearOrEqual(a, b));
}

/** Of people something is told that is not told of things: "431 irakere ble sendt hjem". */
function mayBeOnePeople(a: Figure, b: Figure, shared: readonly string[]): boolean {
  if (!a.isPeople || !b.isPeople) return false;
  const areListed = a.head.startsWith('#') && b.head.startsWith('#');
  if (areListed || shared.length === 0) return true;
  // "58 Platanen", for which 200 people demonstrated, are none of them.
  return shared.some((one) => !ofBoth.has(one)) && isOneSize(a.row, b.row, farthestUnnamed);
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

/** "106 people" are no "117 injured": where only one article tells what befell them, the number has to be the same. */
function areAlikeHurt(a: Figure, b: Figure): boolean {
  const isHurt = ({ isPeople, happenings }: Figure) => isPeople && happenings.some((one) => ofHurt.has(one));
  return isHurt(a) === isHurt(b) || isSameLow(a.row, b.row);
}

const ofHurt = new Set(['#die', ...ofLiving]);

/** The same thing, or people of whom one article does not say which: 214 passengers and 220 people. */
function isOneKind(a: Figure, b: Figure, sameHead: boolean): boolean {
  if (sameHead || kin.some((heads) => bothOf(heads, a, b))) return true;
  // "douze Français" are no eleven people who were hurt.
  if (!isSameLow(a.row, b.row) && !(a.head.startsWith('#') && b.head.startsWith('#'))) return false;
  const isHedged = a.row.approximate && b.row.approximate && !isSameLow(a.row, b.row);
  return !isHedged && (a.head === '#person' || b.head === '#person');
}

/** What articles call by one or the other name: an audience, whoever has power and water, who sits in a council, what lives on a farm. */
const kin: readonly ReadonlySet<string>[] = [
  new Set(['#passenger', '#spectator', '#resident', '#voter', '#member', '#participant', '#protester', '#supporter']),
  new Set(['#house', '#customer', '#family-group']),
  new Set(['#member', '#seat', '#candidate']),
  new Set(['#animal', '#goose-hen', '#sheep-goat', '#reindeer', '#fish']),
];

function bothOf(heads: ReadonlySet<string>, a: Figure, b: Figure): boolean {
  return heads.has(a.head) && heads.has(b.head);
}

function contradict(mine: readonly string[], others: readonly string[]): boolean {
  const telling = (list: readonly string[]) => list.filter((one) => !compatible.has(one) && !ofThings.has(one));
  return telling(mine).length > 0 && telling(others).length > 0;
}
