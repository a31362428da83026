/** Reads who is counted where no noun stands behind a number: "at least 11 died", "and 41 were pulled alive". */

import type { LanguageTag } from '../../model/ids.ts';
import { type Concept, conceptOf } from '../../text/concepts.ts';
import { lastWordsBetween, type Word } from '../../text/cut-words.ts';
import { calendarOf } from '../../text/languages/calendar/calendars.ts';
import { numeralWordsFor } from '../../text/numeral-words.ts';
import type { Numeral } from '../../text/numerals.ts';
import { befalls, conceptsAmong, ofPeople } from './bare.ts';
import { clauseEnd, type Setting, upToNumber } from './setting.ts';

/** On which side votes were cast. */
export const ofVoters = new Set(['#vote-for', '#vote-against']);
const ofBallots = new Set(['#voter', '#member']);

interface Told {
  readonly phrase: readonly Word[];
  readonly told: readonly Concept[];
  readonly behind: readonly Word[];
  /** What turns of two words tell. */
  readonly turned: readonly Concept[];
}

/** "at least 11 died": people are meant when nothing else is said. */
export function impliedHead(numeral: Numeral, around: Told, setting: Setting): string | null {
  const { language } = setting;
  const { phrase, told } = around;
  const [first] = votedOnce(told.filter(isHappening));
  // "voted 412 in favour to 178 against"; but "145.50 yen against 145.85".
  const isVote = first !== undefined && ofVoters.has(first.id) && told.some(({ id }) => ofBallots.has(id));
  if (phrase.length <= 1 && isVote && numeral.unit === '') return '#voter';
  if (phrase.length > 2 || first === undefined || numeral.unit !== '') return null;
  // "14 missing", "1.500 desalojados": of what stands behind the number itself more can be said than of what is told around.
  if (ofPeople.has(first.id) || (befalls.has(first.id) && isFirst(first, phrase, language))) return '#person';
  const fate = told.find(({ id }) => befalls.has(id));
  return fate !== undefined && phrase.length === 0 && isSubject(fate, numeral, around, setting) ? '#person' : null;
}

/** How far behind a number that is all of its subject the verb stands: "106 have since been rescued". */
const farthestVerb = 6;

/** "Piętnastu trafiło do szpitali", "and 41 were pulled alive": a number opens its clause, and behind it this is told. */
function isSubject({ id }: Concept, { start }: Numeral, { behind, turned }: Told, setting: Setting): boolean {
  const { text, sentence, words, language } = setting;
  const last = lastWordsBetween(words, text, { start: sentence.start, end: start }, 1)[0];
  const opens =
    last === undefined ||
    clauseEnd.test(text.slice(last.end, start)) ||
    numeralWordsFor(language).joints.has(last.lower) ||
    opensClause(last.lower, language);
  if (!opens) return false;
  const near = upToNumber(behind, setting).slice(0, farthestVerb);
  return [...turned, ...conceptsAmong(near, setting)].some((one) => one.id === id);
}

function isFirst({ id }: Concept, phrase: readonly Word[], language: LanguageTag): boolean {
  return phrase.some(({ lower }) => conceptOf(lower, language)?.id === id);
}

/** Nobody votes for and against: the nearer word tells. */
export function votedOnce(happenings: readonly Concept[]): readonly Concept[] {
  if (happenings.length < 2) return happenings;
  const vote = happenings.find(({ id }) => ofVoters.has(id));
  return happenings.filter(({ id }) => !ofVoters.has(id) || id === vote?.id);
}

/** Whether a concept tells that something happened. */
export function isHappening({ kind }: Concept): boolean {
  return kind === 'happening';
}

/** Whether a concept is no side of a vote. */
export function isNoVote({ id }: Concept): boolean {
  return !ofVoters.has(id);
}

/** "that", "because", "when". */
export function opensClause(word: string, language: LanguageTag): boolean {
  return calendarOf(language)?.tenses?.breaks.includes(word) === true;
}
