/** Reads on which side votes were cast from the words beside their number. */
import { baseTag } from '../../text/base-tag.ts';
import { type Concept, conceptOf } from '../../text/concepts.ts';
import { lastWordsBetween, type Word, wordsBetween } from '../../text/cut-words.ts';
import { dayLexicon } from '../../text/dates/day-lexicon.ts';
import { calendarOf } from '../../text/languages/calendar/calendars.ts';
import { type BallotWords, ballotWords } from '../../text/languages/numbers/ballots.ts';
import type { Numeral } from '../../text/numerals.ts';
import { clauseEnd, type Setting, upToNumber } from './setting.ts';

/** Votes, whatever is called so. */
export const voted: Concept = { id: '#voter', kind: 'people' };

/** A word for the side stands among so many words behind the votes. */
const farthestSide = 4;

/** The words around a number. */
export interface Around {
  readonly behind: readonly Word[];
  readonly before: readonly Word[];
}

/**
 * On which side votes were cast: "2,341 people voted yes and 2,198 no"; in "412 votes against 178" the second ones are against. Null
 * when no side is told; `open` when it is told of two numbers and it is not sure of which.
 */
export function ballotOf({ behind, before }: Around, numeral: Numeral, setting: Setting): Concept | 'open' | null {
  const words = ballotWords[baseTag(setting.language)];
  if (words === undefined) return null;
  const result = sideOfResult(numeral, before, { setting, words });
  if (result !== null) return result;
  const last = before.at(-1);
  const isBehindAgainst =
    last !== undefined &&
    words.againstIt.has(last.lower) &&
    setting.text.slice(last.end, numeral.start).trim() === '' &&
    setting.beside.before !== null &&
    isCounter(before, setting);
  const near = upToNumber(behind, setting).slice(0, farthestSide);
  const side = near.findIndex(({ lower }) => words.forIt.has(lower) || words.againstIt.has(lower));
  if (side < 0 && !isBehindAgainst) return null;
  if (!near.some((word) => isOfVoting(word, setting, words)) && !hasVoted(numeral.start, setting, words)) return null;
  if (isBehindAgainst) return sided(false);
  const told = near[side] as Word;
  const isAfterVerb = last !== undefined && isOfVoting(last, setting, words);
  if (!tellsSide(near.slice(0, side + 1), numeral.end, { setting, words, isAfterVerb })) return null;
  const leadsOn = side === near.length - 1 && isBeforeNext(told, setting);
  return sided(words.forIt.has(told.lower) || leadsOn);
}

function sided(isFor: boolean): Concept {
  return { id: isFor ? '#vote-for' : '#vote-against', kind: 'happening' };
}

interface Told {
  readonly setting: Setting;
  readonly words: BallotWords;
}

interface Beside extends Told {
  /** "stimmten 812 Beschäftigte dafür": a verb of voting stands right before the number. */
  readonly isAfterVerb: boolean;
}

/** "in" of "in favour", "a" of "a favor". */
const shortWord = 3;

/** Whether the last of some words behind a number tells its side: right behind it or behind a word of voting, a day let aside. */
function tellsSide(near: readonly Word[], end: number, { setting, words, isAfterVerb }: Beside): boolean {
  const side = near.at(-1) as Word;
  const { text, language } = setting;
  if (clauseEnd.test(text.slice(end, side.start))) return false;
  if (words.answers.has(side.lower) && !endsAnswer(side, { setting, words })) return false;
  if (words.leading.has(side.lower) && !isOfTwoSides(side, { setting, words }) && !leadsToAct(near, setting))
    return false;
  const days = dayLexicon(language)?.phrases;
  const between = near.slice(0, -1).filter(({ lower }) => !days?.has(lower));
  const last = between.findLast(({ lower }) => lower.length > shortWord);
  if (last === undefined) return between.length <= 1;
  return (
    isOfVoting(last, setting, words) ||
    (isAfterVerb && between.length === 1 && conceptOf(last.lower, language)?.kind === 'people')
  );
}

/** "412 votes for and 178 against", "voted for."; not "412 votes for Smith", "412 röster för fem år sedan". */
function isOfTwoSides(side: Word, { setting, words }: Told): boolean {
  const behind = { start: side.end, end: setting.sentence.end };
  const rest = setting.text.slice(behind.start, behind.end);
  if (/^\s*(?:$|[.,;:!?)])/u.test(rest)) return true;
  return wordsBetween(setting.words, setting.text, behind, farthestVotes).some(({ lower }) =>
    words.againstIt.has(lower),
  );
}

/** "400 medlemmer stemte for å selge klubben": voters, not votes, for what is to be done. */
function leadsToAct(near: readonly Word[], { text, words, sentence, language }: Setting): boolean {
  const counted = near[0] as Word;
  const side = near.at(-1) as Word;
  const next = wordsBetween(words, text, { start: side.end, end: sentence.end }, 1)[0];
  const tenses = calendarOf(language)?.tenses;
  if (next === undefined || conceptOf(counted.lower, language)?.id === voted.id) return false;
  return tenses?.infinitive?.includes(next.lower) === true || tenses?.breaks.includes(next.lower) === true;
}

/** "2,198 no."; "voted yes in the referendum"; not "60 voters no one had asked". */
function endsAnswer(side: Word, { setting, words }: Told): boolean {
  const { text, sentence, language } = setting;
  const behind = text.slice(side.end, sentence.end);
  if (/^\s*(?:$|[.,;:!?)]|\d)/u.test(behind)) return true;
  const last = lastWordsBetween(setting.words, text, { start: sentence.start, end: side.start }, 1)[0];
  return last !== undefined && isOfVoting(last, { ...setting, language }, words);
}

/** Whether a word is one of votes or of voting, not of those who vote: they wait for hours, too. */
function isOfVoting({ lower }: Word, { language }: Setting, { voters }: BallotWords): boolean {
  return conceptOf(lower, language)?.id === voted.id && !voters.some((beginning) => lower.startsWith(beginning));
}

/** Whether the sentence has spoken of votes: no more than this many words before. */
const farthestVotes = 16;

function hasVoted(start: number, setting: Setting, words: BallotWords): boolean {
  const { text, sentence } = setting;
  const before = lastWordsBetween(setting.words, text, { start: sentence.start, end: start }, farthestVotes);
  return before.some((word) => isOfVoting(word, setting, words));
}

/** Whether nothing but what is voted with and one word stands between two numbers: "412 votes against 178". */
function isCounter(before: readonly Word[], { beside }: Setting): boolean {
  return before.filter(({ start }) => start >= (beside.before ?? 0)).length <= 2;
}

function isBeforeNext(side: Word, { text, beside }: Setting): boolean {
  return beside.next !== null && text.slice(side.end, beside.next).trim() === '';
}

/** "voted 23 to 11 against": the greater number, which stands first, is on the side that is told. Null where no such result stands. */
function sideOfResult(
  { low, high, start, end }: Numeral,
  before: readonly Word[],
  told: Told,
): Concept | 'open' | null {
  const { setting, words } = told;
  const { text, beside } = setting;
  // "voted 11 to 23 against": read as a range, and nobody knows whose side is told.
  if (
    high !== low &&
    low !== null &&
    high !== null &&
    isResult(wordsBetween(setting.words, text, { start, end }, 4), told)
  )
    return sideBehind(end, told) === null ? null : 'open';
  if (words.to.has(before.at(-1)?.lower ?? '') && beside.before !== null) {
    const between = before.filter((word) => word.start >= (beside.before ?? 0));
    const side = isJoint(between, told) ? sideBehind(end, told) : null;
    if (side === null || !hasVoted(side.start, setting, words)) return null;
    const first = Number(
      /\d[\d.,\u00a0 ]*$/.exec(text.slice(Math.max(0, beside.before - 12), beside.before))?.[0].replace(/\D/g, '') ?? 0,
    );
    return first > (low ?? first) ? sided(!side.isFor) : 'open';
  }
  if (beside.next === null || beside.nextEnd === null) return null;
  const between = wordsBetween(setting.words, text, { start: end, end: beside.next }, 3);
  const side = isJoint(between, told) ? sideBehind(beside.nextEnd, told) : null;
  if (side === null || !hasVoted(side.start, setting, words)) return null;
  const second = Number(text.slice(beside.next, beside.nextEnd).replace(/\D/g, '') || Number.POSITIVE_INFINITY);
  return (low ?? 0) > second ? sided(side.isFor) : 'open';
}

/** Whether the words of a range make it a result: "11 to 23", "11-23". */
function isResult(range: readonly Word[], told: Told): boolean {
  const between = range.slice(1, -1);
  return between.length === 0 || isJoint(between, told);
}

/** Whether words between two numbers make them a result: "to", "votes to". */
function isJoint(between: readonly Word[], { setting, words }: Told): boolean {
  const [first, second] = between;
  if (first === undefined || between.length > 2 || !words.to.has(between.at(-1)?.lower ?? '')) return false;
  return second === undefined || isOfVoting(first, setting, words);
}

/** "in" favour, "Stimmen" gegen. */
function isBeforeSide(word: Word, { setting, words }: Told): boolean {
  return word.lower.length <= shortWord || isOfVoting(word, setting, words);
}

/** The side that is told right behind a place. */
function sideBehind(end: number, { setting, words }: Told): { readonly isFor: boolean; readonly start: number } | null {
  const near = wordsBetween(setting.words, setting.text, { start: end, end: setting.sentence.end }, 2);
  const at = near.findIndex(({ lower }) => words.forIt.has(lower) || words.againstIt.has(lower));
  const side = near[at];
  if (side === undefined || (at > 0 && !isBeforeSide(near[0] as Word, { setting, words }))) return null;
  return clauseEnd.test(setting.text.slice(end, side.start))
    ? null
    : { isFor: words.forIt.has(side.lower), start: side.start };
}

/** "mit neun zu vier Stimmen": the lower side of a result of which nobody says what it was for; not "from 500 to 412 votes". */
export function isOfResult({ start }: Numeral, before: readonly Word[], setting: Setting): boolean {
  const words = ballotWords[baseTag(setting.language)];
  const { beside, text } = setting;
  if (words === undefined || beside.before === null || !words.to.has(before.at(-1)?.lower ?? '')) return false;
  if (text.slice(beside.before, start).trim().toLowerCase() !== before.at(-1)?.lower) return false;
  const lead = /(\p{L}{1,12})\s[\p{L}\d.,]{1,20}$/u.exec(
    text.slice(Math.max(0, beside.before - 34), beside.before),
  )?.[1];
  const isRange = lead !== undefined && calendarOf(setting.language)?.tenses?.openBefore.includes(lead.toLowerCase());
  return isRange !== true;
}
