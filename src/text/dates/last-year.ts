/** Tells whether the words beside a day without its year say that it was in the year before: "13 November last year". */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { baseTag } from '../base-tag.ts';
import { lowerCase } from '../char-kinds.ts';
import { lastYears } from '../languages/calendar/last-years.ts';
import { isLetter } from '../script.ts';

/** No such words are longer, the space before them included. */
const longest = 24;
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
  const behind = lowerCase(text.slice(end, end + longest))
    .replaceAll('’', "'")
    .replace(toOther, '')
    .replace(/^,?\s/u, '');
  return words.some((word) => behind.startsWith(word) && !isLetter(behind.charCodeAt(word.length)));
}
