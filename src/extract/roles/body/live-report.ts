/** Finds the clock times that head the parts of a live report, and what its page prints about them. */
import { isRelativeLine } from '../../../text/dates/relative-line.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Sheet, setAside } from '../../sheet.ts';

/** "13.17", "20h58", "kl. 9.30", "15:59 Uhr"; one alone is a time of day, and heads nothing. */
const hour =
  /^(?:kl\.? ?)?(?:[01]?\d|2[0-4]) ?(?:[.:h]|H) ?[0-5]\d(?: ?(?:uhr|gmt|bst|[ap]\.?m\.?|[ce]s?t|[a-z]{2,4}))?$/i;
const longestHour = 16;
/** "17h48 – Les nageurs du retour". */
const hourLed = /^\d{1,2}(?:[.:h]|H)[0-5]\d\s?[–—-]\s?\S/;
const longestHourLed = 14;
const fewestHours = 3;
const longestEntry = 120;

/** Claims the times, with a title behind them or not, where several stand above text. */
export function liveReport(sheet: Sheet, claims: Claims): Claim[] {
  const hours = openSegments(sheet, claims).filter(
    (segment) => isHour(segment) && headsText(sheet, claims, segment.index),
  );
  if (hours.length < fewestHours) return [];
  return [...hours.map((segment) => claim(segment, 'crosshead')), ...ofThePage(sheet, claims, hours)];
}

/** "11.42 Power returns to parts of Durham" in the list of what happened above the entry of 11.42; "Updated at 11.50 GMT" below one. */
function ofThePage(sheet: Sheet, claims: Claims, hours: readonly Segment[]): Claim[] {
  const times = new Set(hours.map(({ text }) => clockOf(text)));
  const first = hours[0]?.index ?? 0;
  return openSegments(sheet, claims)
    .filter((line) => !line.prose && !line.closed && !hours.includes(line) && clockOf(line.text) !== null)
    .filter(({ text, index }) =>
      index < first ? times.has(clockOf(text)) && /^\d/.test(text) : isRelativeLine(text, sheet.language),
    )
    .map((line) => setAside(line, line.index < first ? 'set-aside/navigation' : 'set-aside/label'));
}

/** "11.42" of "11.42 Power returns"; null where a text has no clock time. */
function clockOf(text: string): string | null {
  return text.length > longestEntry ? null : (/(?:^|\s)(\d{1,2}[.:hH][0-5]\d)(?=\D|$)/.exec(text)?.[1] ?? null);
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
