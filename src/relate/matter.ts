/**
 * Tells whether two articles that are alike have a matter in common, and not just somebody: the mayor of a town is named in its
 * library, its floods and its football. Signs of what happened and of who was in it are added up, each the less, the more articles
 * have it; the farther apart two articles lie, the more it takes. Asked of the few pairs that are alike, never of all.
 */
import type { TracedCard } from '../model/card.ts';
import type { Entry } from '../model/relations.ts';
import type { FigureTrace } from '../model/traces.ts';
import { baseTag } from '../text/base-tag.ts';
import { againWordsOf } from '../text/languages/reporting/again-words.ts';
import { eventWordsOf } from '../text/languages/reporting/event-words.ts';
import type { AlikePair } from './alike.ts';
import { rarityAmong } from './features.ts';
import { isUneven } from './figure-size.ts';
import { daysBetween, type Subjects } from './likeness.ts';
import { tellingWords } from './telling-words.ts';
import { sharedEntries, type Ties } from './ties.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** Articles so much alike that nobody would doubt it: places and a few words beside them are enough. */
export const sureLikeness = 0.25;
/** So many signs make a matter of articles of some days: chosen on short reports of four invented towns. */
const fewestSigns = 2.75;
/**
 * So many of them must be of what happened: a rare word of a headline, or two of the text. Arrests by one sergeant share "arrested";
 * a prime minister says on three days in one town what has other words each time.
 */
const fewestOfEvents = 2;
/** Names are signs up to so many: sides, trainers and scorers are the same in every match of a season. */
const mostNames = 2;
/** What an exact figure counts, where a rare word or name or a day counts one. */
const figureSign = 2.5;
/** Behind so many days, so many more take a sign more, up to that many signs: then time tells no more. */
const [freshDays, daysOfSign, mostForTime] = [3, 5, 1.5];
/** What is asked more where one article has no date. */
const undated = 1;

/** Tells of pairs of articles whether they have a matter in common; `cards` are in order. */
export function mattersAmong(subjects: Subjects, ties: Ties): (pair: AlikePair) => boolean {
  const { cards, entries, sizes, vocabulary } = ties;
  const rarityOf = rarityAmong(cards.length);
  const words = tellingWords(ties, subjects.words);
  return ({ one, other, score }) => {
    if (areBound(one, other, ties)) return true;
    const left = cards[one] as TracedCard;
    const right = cards[other] as TracedCard;
    const days = daysBetween(subjects, one, other);
    if (days > freshDays && isOfItsKind(other, ties)) return false;
    const shared = sharedEntries(one, other, ties);
    // Words alone are those of a kind of report, "Qtly div 10 cts vs eight cts prior", and no reason that could be told.
    if (shared.length === 0) return false;
    const inOneTongue = haveOneTongue(left, right, subjects.languages[one] === subjects.languages[other]);
    const figures = figureSigns(left, right, inOneTongue);
    const facts = countDays(left, right) + figures;
    const isMatter = (place: number) => isMatterOf(entries[place] as Entry, [left, right]);
    if (score < sureLikeness && facts === 0 && !shared.some(isMatter)) return false;
    const names = shared.reduce((sum, place) => sum + rarityOf(sizes[place] as number), 0);
    // Where no words can tell, names must, and what is counted of one thing: "at least 38 dead", "41 Tote".
    if (!inOneTongue) {
      const near = shared.length > 1 && days <= freshDays ? nearSigns(left, right) : 0;
      return facts + names + near >= fewestSigns;
    }
    const wanted = fewestSigns + signsForTime(days);
    const named = shared.map((place) => entries[place] as Entry);
    if (figures === 0 && areOfTown(named, left, vocabulary)) {
      const streets = Math.min(mostNames, placesWithin(shared, ties, rarityOf));
      const wantedHere = Math.max(fewestOfEvents, wanted - streets) - facts - Number(countSame(left, right));
      return words.countInTown(one, other, wantedHere);
    }
    return words.count(one, other, Math.max(fewestOfEvents, wanted - Math.min(mostNames, names)) - facts);
  };
}

/** Whether words can tell anything: within one language, where the cards of both have some. */
function haveOneTongue(one: TracedCard, other: TracedCard, isSame: boolean): boolean {
  return isSame && one.traces.words !== '' && other.traces.words !== '';
}

function signsForTime(days: number): number {
  return Number.isNaN(days) ? undated : Math.min(mostForTime, Math.max(0, days - freshDays) / daysOfSign);
}

/** Whether an article says in its headline that this has happened before: "Second strike at depot", "Encore un camion sous le pont". */
function isOfItsKind(at: number, { cards, vocabulary: { ofHeadline, words } }: Ties): boolean {
  const again = againWordsOf(baseTag((cards[at] as TracedCard).language));
  return again !== null && ofHeadline(at).some((word) => again.has(words[word] as string));
}

/** Whether two articles quote the same words, or one text is a copy of the other. */
export function areBound(one: number, other: number, { cards, statements, copies }: Ties): boolean {
  const said = statements[one];
  const copied = copies[one];
  if (said === undefined && copied === undefined) return false;
  const id = cards[other]?.id;
  return (
    said?.some(({ wordings }) => wordings.some(({ item }) => item === id)) === true ||
    copied?.some(({ item, of }) => item === id || of === id) === true
  );
}

/** Whether a matter may be about somebody or a body: not a place, nor the agency that both rely on. */
function isMatterOf({ kind, name: usual, variants }: Entry, cards: readonly TracedCard[]): boolean {
  if (kind === 'place') return false;
  const cited = new Set(cards.flatMap(citedIn));
  return !cited.has(usual) && !variants.some(({ name }) => cited.has(name));
}

/**
 * Whether entries are named in the reports of a town whatever these tell of: places, the police and the council called by them. Not asked in a language of
 * which the words of such reports are not listed.
 */
function areOfTown(entries: readonly Entry[], { language }: TracedCard, { ofSpelling, words }: Vocabulary): boolean {
  const events = eventWordsOf(baseTag(language));
  if (events === null) return false;
  const isInTown = (word: Word) =>
    entries.some(({ kind, name }) => kind === 'place' && ofSpelling(name).includes(word));
  const isAuthority = (name: string) => {
    const own = ofSpelling(name);
    return own.some((word) => events.authorities.includes(words[word] as string)) && own.some(isInTown);
  };
  return entries.every(({ kind, name }) => kind === 'place' || (kind === 'organisation' && isAuthority(name)));
}

/** How rare the places are that two articles name beside their town, which is the one that most articles name. */
function placesWithin(
  shared: readonly number[],
  { entries, sizes }: Ties,
  rarityOf: (having: number) => number,
): number {
  const counts = shared.filter((at) => entries[at]?.kind === 'place').map((at) => sizes[at] as number);
  return counts.reduce((sum, count) => sum + rarityOf(count), 0) - rarityOf(Math.max(0, ...counts));
}

function citedIn({ traces }: TracedCard): readonly string[] {
  return traces.cites.flatMap(([, name]) => traces.names[name]?.[0] ?? []);
}

/** Days of which both tell. */
function countDays({ traces: one }: TracedCard, { traces: other }: TracedCard): number {
  let count = 0;
  for (const here of one.days) if (other.days.some((there) => there[1] === here[1])) count += 1;
  return count;
}

/**
 * What exact figures count that both have: those that are not round, of the same things. Across languages, where things have other
 * names and no words can tell, any that is not round, and half as much a round one of the same thing.
 */
function figureSigns({ traces: one }: TracedCard, { traces: other }: TracedCard, inOneTongue: boolean): number {
  let sum = 0;
  const told: number[] = [];
  for (const { 1: low, 2: high, 4: counts } of one.figures) {
    if (low === null || low !== high || told.includes(low)) continue;
    const same = other.figures.filter((there) => there[1] === low && there[2] === low);
    if (same.length === 0) continue;
    const isUnevenOne = isUneven(low);
    const isOfOneThing = same.some((there) => countOneThing(counts, there[4], inOneTongue));
    if (!(isOfOneThing ? isUnevenOne || !inOneTongue : isUnevenOne && !inOneTongue)) continue;
    told.push(low);
    sum += isUnevenOne ? figureSign : figureSign / 2;
  }
  return sum;
}

/** How many numbers of one thing, to which the same happened, are near each other without being one exact number. */
function nearSigns({ traces: one }: TracedCard, { traces: other }: TracedCard): number {
  const told = new Set<string>();
  for (const { 1: low, 2: high, 4: counts } of one.figures) {
    const isNearOne = ([, least, most, , there]: FigureTrace) =>
      low !== null &&
      least !== null &&
      (low !== least || high !== most) &&
      Math.max(low, least) <= Math.min(low, least) * (1 + nearShare) &&
      countOneThing(counts, there, true);
    if (other.figures.some(isNearOne)) told.add(counts);
  }
  return told.size;
}

/** Numbers of two reports on one day are no farther apart. */
const nearShare = 0.15;

/** Whether both tell of one small number that the same happened to: in a town that alone is no sign of one matter. */
function countSame({ traces: one }: TracedCard, { traces: other }: TracedCard): boolean {
  const isSame = (low: number | null, counts: string) =>
    other.figures.some(
      ([, least, most, , there]) => least === low && most === low && countOneThing(counts, there, true),
    );
  return one.figures.some(([, low, high, , counts]) => low !== null && low === high && isSame(low, counts));
}

/**
 * "34 were injured" and "34 pupils" are of people, but not of one thing: within a language what happened to them must be shared as
 * well, where it is told.
 */
function countOneThing(counts: string, others: string, inOneTongue: boolean): boolean {
  const [mine = [], theirs = []] = [counts, others].map((one) =>
    one.split(' ').filter((stem) => /^[#\p{L}]/u.test(stem)),
  );
  const shared = mine.filter((stem) => theirs.includes(stem)).length;
  const wanted = inOneTongue ? Math.min(2, Math.max(mine.length, theirs.length)) : 1;
  return shared >= Math.max(1, wanted);
}
