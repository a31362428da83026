/** Tells what any one of many is from names of one: "a Community Organisation", "un Tribunal Superior", "Bundesstraße 13". */
import { lowerCase } from '../../text/char-kinds.ts';
import type { Evidence } from './candidate.ts';
import { type Lexicon, says } from './lexicon.ts';
import { isOwner, type Run } from './runs.ts';
import type { Word } from './word-scan.ts';

/** What the word for a body or a place says. */
const [ofBody, ofPlace] = [5, 4];
const functional = says.opener | says.join | says.article | says.and | says.beforePlace | says.towards | says.speech;

/**
 * Whether an indefinite article stands right before words of which one is what bodies or places are called. An English name may
 * stand there before what it belongs to: "a Hampshire Police spokesman".
 */
export function isAnyOne(
  words: readonly Word[],
  { from, to }: Pick<Run, 'from' | 'to'>,
  { person, organisation, place }: Evidence,
  lexicon: Lexicon,
): boolean {
  const before = words[from - 1];
  if (before === undefined || words[from]?.gap !== 'space' || !lexicon.indefinite.has(lowerCase(before.text)))
    return false;
  if (person > 2 || (organisation < ofBody && place < ofPlace)) return false;
  const next = words[to];
  const belongs = next?.gap === 'open' || (next?.gap === 'space' && (lexicon.said(next.text) & functional) === 0);
  return !(lexicon.genericCapitals && belongs);
}

const generic = says.place | says.notName;
/** Longer numbers are years: "the Reform Party's 2016 nominee". */
const road = /^\p{N}{1,3}$/u;

/** "Bundesstraße 13", "Route 9": words for a place that are no name without their number. */
export function isNumbered(words: readonly Word[], { from, to }: Pick<Run, 'from' | 'to'>, lexicon: Lexicon): boolean {
  const number = words[to];
  if (number?.gap !== 'space' || !road.test(number.text) || isOwner(words[to - 1] as Word)) return false;
  const said = words.slice(from, to).map(({ text }) => lexicon.said(text));
  return said.every((bits) => (bits & generic) !== 0) && said.some((bits) => (bits & says.place) !== 0);
}
