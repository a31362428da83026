/** Tells a year from a count of as many: "In 2005 attacks killed 52", "2005 people". */
import type { LanguageTag } from '../../model/ids.ts';
import { conceptOf } from '../../text/concepts.ts';
import type { Word } from '../../text/cut-words.ts';
import { calendarOf } from '../../text/languages/calendar/calendars.ts';
import { smallWordsFor } from '../../text/languages/small-words.ts';
import type { Numeral } from '../../text/numerals.ts';
import { lexiconFor, says } from '../mentions/lexicon.ts';

interface Beside {
  /** The word right before the number, and the one behind it. */
  readonly last: Word | undefined;
  readonly next: Word | undefined;
  readonly language: LanguageTag;
}

/** What has its year before it as often as its number: "the 2012 strikes". */
const events = new Set(['#strike', '#fire']);

/**
 * Four plain digits are a year unless people or a thing stand right behind them that may be so many, and none of the words
 * before them that lead to a year: "the 2012 strike", "in 1984 miners walked out".
 */
export function isYear({ mayBeYear, low }: Numeral, { last, next, language }: Beside): boolean {
  if (!mayBeYear) return false;
  const concept = next === undefined ? null : conceptOf(next.lower, language);
  if (concept === null || concept.kind === 'happening' || events.has(concept.id)) return true;
  if (last === undefined) return false;
  if (calendarOf(language)?.yearFrames.includes(last.lower) === true) return true;
  if ((lexiconFor(language).of(last.lower) & says.article) !== 0) return true;
  // "for 2000 people" counts, "by 1984 miners" may not.
  return (low ?? 0) % 100 !== 0 && smallWordsFor(language).has(last.lower);
}
