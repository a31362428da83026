/** Reads what a number counts from the words around it: the thing counted, what happened to it, what else is told of it. */
import type { LanguageTag } from '../../model/ids.ts';
import { charKind, kindAt } from '../../text/char-kinds.ts';
import { type Concept, conceptAtEnd, conceptOf } from '../../text/concepts.ts';
import { lastWordsBetween, type Word, wordsBetween } from '../../text/cut-words.ts';
import { dayLexicon } from '../../text/dates/day-lexicon.ts';
import { auxiliaries } from '../../text/languages/numbers/auxiliaries.ts';
import { smallWordsFor } from '../../text/languages/small-words.ts';
import { thingNamed } from '../../text/meanings.ts';
import { numeralWordsFor } from '../../text/numeral-words.ts';
import type { Numeral } from '../../text/numerals.ts';
import { stemOf } from '../../text/stems.ts';
import { lexiconFor, says } from '../mentions/lexicon.ts';
import { type Around, ballotOf, isOfResult, voted } from './ballots.ts';
import {
  befalls,
  conceptsAmong,
  countedBefore,
  isAmong,
  isBare,
  isNamed,
  ofPeople,
  partOf,
  reachedBy,
} from './bare.ts';
import { countedByEastAsian } from './east-asian.ts';
import { impliedHead, isHappening, isNoVote, ofVoters, opensClause, votedOnce } from './implied-head.ts';
import { isOther, isSpaceAlone } from './no-count.ts';
import { clauseEnd, isNumber, isPart, lastJoint, type Setting, upToNumber } from './setting.ts';
import { type Turns, turnsAround } from './turns.ts';

/** How far the words stand that tell of a number, in characters and in words. */
const [reachBehind, reachBefore] = [130, 90];
const [wordsBehind, wordsBefore] = [12, 9];
/** The thing counted stands among so many words behind the number: "400 young Iraqi migrants". */
const nounPhrase = 4;
const mostCounts = 5;
/** What a number has that another is a part of: "eleven of the 15 wolves". */
const whole = '#whole';
/** What is said to be some of those to whom something happened: "two of the dead". */
const part = '#part';

/** Stems of what a number counts, the counted thing first; empty when it counts nothing, or is a date, an age, a page. */
export function countedBy(numeral: Numeral, setting: Setting): readonly string[] {
  if (numeral.unit.startsWith('#')) return countedByEastAsian(numeral, setting);
  const { text, words, sentence } = setting;
  const behindSpan = { start: numeral.end, end: Math.min(sentence.end, numeral.end + reachBehind) };
  const beforeSpan = { start: Math.max(sentence.start, numeral.start - reachBefore), end: numeral.start };
  const [next] = wordsBetween(words, text, behindSpan, 1);
  const last = lastWordsBetween(words, text, beforeSpan, 1)[0];
  const bare = isBare(numeral, next, setting) ? countedBefore(numeral, setting) : null;
  if (bare !== null) return bare.slice(0, mostCounts);
  if (isOther(numeral, { last, next, setting })) return [];
  const behind = wordsBetween(words, text, behindSpan, wordsBehind);
  return countedAround(numeral, { behind, before: lastWordsBetween(words, text, beforeSpan, wordsBefore) }, setting);
}

function countedAround(numeral: Numeral, around: Around, setting: Setting): readonly string[] {
  const { language, beside } = setting;
  const turns = turnsAround(around, numeral, setting);
  const [behind, before] = [around.behind, around.before].map((words) => without(words, turns)) as [Word[], Word[]];
  const own = phraseBehind(behind, numeral.end, setting);
  const isOfWhole = own.length === 0 && isPart(behind, setting);
  const phrase = isOfWhole ? phraseOfWhole(behind, setting) : own;
  const concepts = phrase.map(
    ({ lower }, at) => conceptOf(lower, language) ?? (at === 0 ? conceptAtEnd(lower, language) : null),
  );
  const listed = concepts.filter((concept) => concept !== null);
  const isWhole = isPart(before, { ...setting, beside: { ...beside, next: numeral.start } }, beside.before);
  // "two of the 34 injured have died": they were hurt, and what else is told is told of the two.
  const isKnown = isWhole && listed.some(({ id }) => ofPeople.has(id));
  const told = isKnown
    ? listed
    : toldAround([...listed, ...turns.told], { behind: behind.slice(phrase.length), before }, setting);
  const found = ballotOf({ behind, before }, numeral, setting);
  // "voted 11-23 for the plan": two numbers, and no range.
  if (found === 'open' && numeral.low !== numeral.high) return [];
  const ballot = found === 'open' ? null : found;
  const happened = told.filter((one) => isHappening(one) && isNoVote(one));
  const happenings = ballot === null ? votedOnce(happened) : [ballot];
  const head =
    unitOf(numeral) ??
    (ballot === null ? headOf(phrase, concepts, language) : voted.id) ??
    impliedHead(numeral, { phrase, told, behind, turned: turns.told }, setting) ??
    partOf(numeral, phrase, setting) ??
    reachedBy(numeral, before, setting);
  if (head === null || (head === voted.id && ballot === null && isOfResult(numeral, before, setting))) return [];
  const counts = new Set([head]);
  for (const id of homeward(head === '#voter' ? happenings : happenings.filter(isNoVote))) counts.add(id);
  for (const id of overTime(happenings, told)) counts.add(id);
  for (const id of degreesOf(happenings, behind, numeral.end, setting)) counts.add(id);
  for (const { id, kind } of listed) if (!passing.has(kind) && !ofVoters.has(id)) counts.add(id);
  if (isWhole) counts.add(whole);
  if (isSome({ behind, before }, numeral, setting) || (isOfWhole && listed.some(({ id }) => ofPeople.has(id))))
    counts.add(part);
  for (const [at, { lower }] of phrase.entries()) if (concepts[at] === null) counts.add(stemOf(lower));
  return [...counts].slice(0, mostCounts);
}

/** "Two of the dead", "two children were among the dead". */
function isSome({ behind, before }: Around, { end }: Numeral, setting: Setting): boolean {
  if (isSomeOf(behind, setting, end)) return true;
  return isAmong(upToNumber(behind, setting), setting) || isAmong(before, setting);
}

/** Words of a turn mean nothing else. */
function without(words: readonly Word[], turns: Turns): readonly Word[] {
  return turns.words.size === 0 ? words : words.filter((word) => !turns.words.has(word));
}

/** What is told of a number by its own phrase, behind that and before the number. */
function toldAround(listed: readonly Concept[], { behind, before }: Around, setting: Setting): readonly Concept[] {
  const told = [...listed, ...conceptsAmong(upToNumber(behind, setting), setting)];
  const all = [...told, ...toldBefore(before, setting, told)];
  // "A succombé à ses blessures, portant à cinq morts le bilan": the dead of the number itself were not hurt.
  return listed.some(({ id }) => id === '#die') ? all.filter(({ id }) => id === '#die' || !ofPeople.has(id)) : all;
}

function unitOf({ unit }: Numeral): string | null {
  if (unit === '') return null;
  return { '%': '#percent', $: '#dollar', '€': '#euro', '£': '#pound', '¥': '#yen' }[unit] ?? null;
}

/** "Two of the dead", "två av de skadade" are not all who died or were hurt; "hundreds of injured people" may be. */
function isSomeOf([of, the, hurt]: readonly Word[], { text, language }: Setting, from: number): boolean {
  if (of === undefined || the === undefined || hurt === undefined) return false;
  if (!numeralWordsFor(language).of.has(of.lower) || (lexiconFor(language).of(the.lower) & says.article) === 0)
    return false;
  if (clauseEnd.test(text.slice(from, hurt.start))) return false;
  return ofPeople.has(conceptOf(hurt.lower, language)?.id ?? '');
}

/** What the whole is made of: "wolves". */
function phraseOfWhole(behind: readonly Word[], setting: Setting): readonly Word[] {
  const { nextEnd } = setting.beside;
  if (nextEnd === null) return [];
  const rest = behind.filter(({ start }) => start >= nextEnd);
  return phraseBehind(rest, nextEnd, { ...setting, beside: { before: null, next: null, nextEnd: null } });
}

/** What tells of time and degree is counted by nobody. */
const passing: ReadonlySet<Concept['kind']> = new Set(['period', 'degree']);

/** The words behind the number up to where its clause or its noun ends. */
function phraseBehind(behind: readonly Word[], from: number, setting: Setting): readonly Word[] {
  const { text, language, beside } = setting;
  const small = smallWordsFor(language);
  const { of } = numeralWordsFor(language);
  const days = dayLexicon(language)?.phrases;
  const phrase: Word[] = [];
  const names: Word[] = [];
  let last = from;
  for (const [at, word] of behind.entries()) {
    if (phrase.length + names.length === nounPhrase || word.start >= (beside.next ?? word.end)) break;
    if (!isSpaceAlone(text, last, word.start) && clauseEnd.test(text.slice(last, word.start))) break;
    last = word.end;
    // "hundreds of migrants" leads to the noun, "four in the morning" does not.
    if (at <= 1 && phrase.length === 0 && of.has(word.lower)) continue;
    if (auxiliaries.has(word.lower) || days?.has(word.lower) || opensClause(word.lower, language)) break;
    if (small.has(word.lower) && passing.has(conceptOf(word.lower, language)?.kind ?? 'period')) break;
    (isNamed(word, setting) ? names : phrase).push(word);
  }
  // "11 Marlby libraries" are libraries; in "12 Labour MPs" nothing else stands.
  return phrase.length > 0 ? phrase : names;
}

/** The thing that is counted: one that is listed, else the first word, in lower case as a rule. */
function headOf(phrase: readonly Word[], concepts: readonly (Concept | null)[], language: LanguageTag): string | null {
  const thing = concepts.findIndex((one) => one !== null && one.kind !== 'happening' && !passing.has(one.kind));
  if (thing >= 0) return lastInRow(concepts, thing, language);
  const [first] = phrase;
  if (first === undefined || concepts[0] !== null || !isWord(first.lower)) return null;
  // "40 cooling towers": what is listed may stand behind what tells of which kind it is.
  const listed = phrase.slice(0, 2).map(({ lower }) => thingNamed(lower, language));
  const name = listed.find((one) => one !== null);
  return name === undefined ? stemOf(first.lower) : `#${name}`;
}

/** "58 library posts" are posts; what follows and may be a verb as well, "400 workers strike", is not counted. */
function lastInRow(concepts: readonly (Concept | null)[], at: number, language: LanguageTag): string | null {
  const next = numeralWordsFor(language).nounsInRow ? concepts[at + 1] : undefined;
  const goesOn = next?.kind === 'people' || (next?.kind === 'thing' && !verbs.has(next.id));
  return (goesOn ? next?.id : concepts[at]?.id) ?? null;
}

const verbs = new Set(['#strike', '#fire', '#ship', '#shot']);

/** "37-3/4" and "60 billion U.S. Dlrs" are followed by no noun. */
function isWord(word: string): boolean {
  return word.length > 1 && (kindAt(word, 0) & charKind.number) === 0;
}

/**
 * What is told before a number. What follows the number before it is told of that one up to "and" or a comma: "killed 3 people and
 * injured 11", "30 were arrested and a dozen people hurt". Where what happened to people is told behind that or behind the number
 * itself, nothing else is told of it.
 */
function toldBefore(around: readonly Word[], setting: Setting, behind: readonly Concept[]): readonly Concept[] {
  const { beside, language } = setting;
  // "Nine people died because the county wanted to save 46 million": nobody says that these died.
  const before = around.slice(around.findLastIndex(({ lower }) => opensClause(lower, language)) + 1);
  const last = before.findLastIndex((word) => word.end <= (beside.before ?? -1) || isNumber(word));
  if (last < 0) return conceptsAmong(before, setting);
  const between = before.slice(last + 1);
  const joined = between.slice(lastJoint(between, setting) + 1);
  const own = conceptsAmong(joined, setting);
  // "killed 11, injured 30 and left 400 homeless": these were neither killed nor injured.
  if (own.some((one) => isHappening(one) && isNoVote(one)) || behind.some(({ id }) => befalls.has(id))) return own;
  // "killed four people and infected 152": something else is told of these, whatever it is.
  if (!own.some(isHappening) && joined.length === 1 && isTold(joined[0] as Word, setting)) return own;
  // Votes are told of their own number: "178 voted for and 165 against, six were absent".
  return [...conceptsAmong(before.slice(0, last + 1), setting).filter(isNoVote), ...own];
}

/** A word that no list has and that is no small one: a verb, as it stands alone between "and" and a number. */
function isTold(word: Word, setting: Setting): boolean {
  return !smallWordsFor(setting.language).has(word.lower) && !isNamed(word, setting);
}

/** "25 of them seriously hurt" are some of all who were; "15 hurt, none of them seriously" are all. */
function degreesOf(happenings: readonly Concept[], behind: readonly Word[], from: number, setting: Setting) {
  if (!happenings.some(({ id }) => id === '#injure')) return [];
  const { text } = setting;
  const own = upToNumber(behind, setting).filter(({ start }) => !clauseEnd.test(text.slice(from, start)));
  return conceptsAmong(own, setting).flatMap(({ id, kind }) => (kind === 'degree' ? [id] : []));
}

/** "Tens of thousands have arrived in recent months" counts who came, not who is there. */
function overTime(happenings: readonly Concept[], concepts: readonly Concept[]): readonly string[] {
  if (!happenings.some(({ id }) => ofMoving.has(id))) return [];
  return concepts.filter(({ kind }) => kind === 'period').map(({ id }) => id);
}

const ofMoving = new Set(['#arrive', '#leave', '#fly']);

/** Who is flown back is flown home; who is brought back to a border, or gets money back, is not. */
function homeward(happenings: readonly Concept[]): readonly string[] {
  const ids = happenings.map(({ id }) => id);
  return ids.includes('#fly') && ids.includes('#back') ? ids.map((id) => (id === '#back' ? '#home' : id)) : ids;
}
