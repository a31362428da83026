/** Finds the clock times that head the parts of a live report. */
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Sheet } from '../sheet.ts';

/** "13.17", "20h58", "kl. 9.30", "15:59 Uhr"; one alone is a time of day, and heads nothing. */
const hour =
  /^(?:kl\.? ?)?(?:[01]?\d|2[0-4]) ?(?:[.:h]|H) ?[0-5]\d(?: ?(?:uhr|gmt|bst|[ap]\.?m\.?|[ce]s?t|[a-z]{2,4}))?$/i;
const longestHour = 16;
/** "17h48 – Les nageurs du retour". */
const hourLed = /^\d{1,2}(?:[.:h]|H)[0-5]\d\s?[–—-]\s?\S/;
const longestHourLed = 14;
const fewestHours = 3;

/** Claims the times, with a title behind them or not, where several stand above text. */
export function liveReport(sheet: Sheet, claims: Claims): Claim[] {
  const hours = openSegments(sheet, claims).filter(
    (segment) => isHour(segment) && headsText(sheet, claims, segment.index),
  );
  return hours.length >= fewestHours ? hours.map((segment) => claim(segment, 'crosshead')) : [];
}

function isHour({ text, words, prose }: Segment): boolean {
  if (prose || !/^(?:kl|\d)/i.test(text)) return false;
  return (text.length <= longestHour && hour.test(text)) || (words <= longestHourLed && hourLed.test(text));
}

/** Text follows, perhaps below a title or a button. */
function headsText({ segments }: Sheet, claims: Claims, index: number): boolean {
  return [1, 2].some((step) => {
    const next = segments[index + step];
    return next !== undefined && (next.prose || next.closed) && !claims.has(next.index);
  });
}
