/** Reads on which side votes were cast from the words beside their number. */
import { type Concept, conceptOf } from '../../text/concepts.ts';
import { lastWordsBetween, type Word } from '../../text/cut-words.ts';
import { againstIt, forIt } from '../../text/languages/numbers/ballots.ts';
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

/** On which side votes were cast: "2,341 people voted yes and 2,198 no"; in "412 votes against 178" the second ones are against. */
export function ballotOf({ behind, before }: Around, { start, end }: Numeral, setting: Setting): Concept | null {
  const near = upToNumber(behind, setting).slice(0, farthestSide);
  const isSide = ({ lower }: Word) => forIt.has(lower) || againstIt.has(lower);
  if (!near.some(isSide) && !againstIt.has(before.at(-1)?.lower ?? '')) return null;
  if (!near.some((word) => isVoter(word, setting)) && !isOfVotes(start, setting)) return null;
  if (againstIt.has(before.at(-1)?.lower ?? '') && setting.beside.before !== null && isCounter(before, setting))
    return { id: '#vote-against', kind: 'happening' };
  const side = near.find(isSide);
  if (side === undefined || clauseEnd.test(setting.text.slice(end, side.start))) return null;
  const leadsOn = side === near.at(-1) && setting.text.slice(side.end, setting.beside.next ?? side.end).trim() === '';
  const isFor = forIt.has(side.lower) || (leadsOn && setting.beside.next !== null);
  return { id: isFor ? '#vote-for' : '#vote-against', kind: 'happening' };
}

function isVoter({ lower }: Word, { language }: Setting): boolean {
  return conceptOf(lower, language)?.id === voted.id;
}

/** Whether the sentence has spoken of votes: no more than this many words before. */
const farthestVotes = 16;

function isOfVotes(start: number, setting: Setting): boolean {
  const { text, words, sentence } = setting;
  const before = lastWordsBetween(words, text, { start: sentence.start, end: start }, farthestVotes);
  return before.some((word) => isVoter(word, setting));
}

/** Whether nothing but what is voted with and one word stands between two numbers: "412 votes against 178". */
function isCounter(before: readonly Word[], { beside }: Setting): boolean {
  return before.filter(({ start }) => start >= (beside.before ?? 0)).length <= 2;
}
