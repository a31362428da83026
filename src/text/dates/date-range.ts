/** Two days under one month: "16–18 November 2021", "November 16-18, 2021". Each becomes a date of its own. */
import type { LanguageTag } from '../../model/ids.ts';
import type { Reading } from './read-date.ts';
import { readWorded } from './worded-date.ts';

const dayAndMore =
  /(\d{1,2})(?:\.|st|nd|rd|th)?(?:\s?[-–—]\s?|(?<=\.)\/|\s(?:and|to|og|til|und|bis|och|till|et|au|y|al|e|en|tot)\s)(?=\d{1,2}(?!\d))/y;
const secondDay = /(\d{1,2})(?:st|nd|rd|th)?(?![\d:%])(?:,?\s{1,2}(\d{4})(?!\d))?/y;

/** Both days of the range that starts at the number at `start`, or null when there is none. */
export function readRange(text: string, start: number, language: LanguageTag | null): readonly Reading[] | null {
  dayAndMore.lastIndex = start;
  const match = dayAndMore.exec(text);
  if (match === null) return null;
  const second = start + match[0].length;
  return (
    readUnderMonth(text, { start, second, day: Number(match[1]) }, language) ??
    readBeforeMonth(text, start, second, language)
  );
}

interface Days {
  readonly start: number;
  readonly second: number;
  readonly day: number;
}

/** "November 16-18, 2021" */
function readUnderMonth(text: string, days: Days, language: LanguageTag | null): readonly Reading[] | null {
  secondDay.lastIndex = days.second;
  const match = secondDay.exec(text);
  const year = match?.[2];
  // Read as if the second day were not there: "November 16, 2021".
  const upTo = text.slice(Math.max(0, days.start - 32), days.start);
  const alone = `${upTo}${days.day}${year === undefined ? '' : `, ${year}`}`;
  const first = readWorded(alone, upTo.length, language);
  if (match === null || first === null || first.start >= upTo.length || first.parts.day === null) return null;
  const shift = days.start - upTo.length;
  const end = days.second + match[0].length;
  return [
    { ...first, start: first.start + shift, end: days.start + String(days.day).length },
    { ...first, start: days.second, end, parts: { ...first.parts, day: Number(match[1]) } },
  ];
}

/** "16–18 November 2021" */
function readBeforeMonth(
  text: string,
  start: number,
  second: number,
  language: LanguageTag | null,
): readonly Reading[] | null {
  const last = readWorded(text, second, language);
  if (last === null || last.start !== second || last.parts.day === null) return null;
  const day = Number.parseInt(text.slice(start, start + 2), 10);
  return [{ ...last, start, end: start + String(day).length, parts: { ...last.parts, day } }, last];
}
