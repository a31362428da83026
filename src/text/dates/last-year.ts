/** Tells whether the words beside a day without its year say that it was in the year before: "13 November last year". */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../base-tag.ts';
import { lowerCase } from '../char-kinds.ts';
import { lastYears, otherYears } from '../languages/calendar/last-years.ts';
import { isLetter } from '../script.ts';

/** No such words are longer, the space before them included. */
const longest = 30;
/** "from July 13 to 17 of last year" */
const toOther = /^\s?(?:\p{L}{1,3}\s|[-–]\s?)\d{1,2}\.?(?=\s)/u;
const beforeDates: ReadonlySet<string> = new Set(['ja', 'ko', 'zh']);

/** Whether the date at `span` is told as one of last year. */
export function isOfLastYear(text: string, { start, end }: Span, language: LanguageTag): boolean {
  const tag = baseTag(language);
  const words = lastYears[tag];
  if (words === undefined) return false;
  if (beforeDates.has(tag)) {
    const before = text.slice(Math.max(0, start - longest), start).trimEnd();
    return words.some((word) => before.endsWith(word));
  }
  return isBefore(words, text, end);
}

/** Whether the words behind the date at `span` tell of a year beside one that the text speaks of: "on 6 May the year before". */
export function isOfOtherYear(text: string, { end }: Span, language: LanguageTag): boolean {
  const words = otherYears[baseTag(language)];
  return words !== undefined && isBefore(words, text, end);
}

/** Whether one of some words stands behind a date. */
function isBefore(words: readonly string[], text: string, end: number): boolean {
  const behind = lowerCase(text.slice(end, end + longest))
    .replaceAll('’', "'")
    .replace(toOther, '')
    .replace(/^\s/u, '');
  // "On 13 November last year's winner came back": that is of the winner.
  const endsAt = (at: number) => !isLetter(behind.charCodeAt(at)) && behind.charAt(at) !== "'";
  return words.some((word) => behind.startsWith(word) && endsAt(word.length));
}
