/** Tells what stands above a headline as its labels do and is none: words of the page, the label of a day, the headline itself. Claims nothing. */
import type { Segment } from '../../segment.ts';
import { type Claims, roleOf, type Sheet } from '../../sheet.ts';

const copyReach = 3;
const fewestCopied = 3;

/** Whether a line above the headline is surely neither section nor kicker. */
export function isNoLabel(sheet: Sheet, claims: Claims, line: Segment): boolean {
  return namesSite(line.text) || isLabelOfDay(claims, line) || isCopyOfBelow(sheet, line);
}

/** "Nordpost.lv block icon": an address among other words. */
function namesSite(text: string): boolean {
  return (
    text.includes('.') &&
    /(?:^|\s)\p{L}[\p{L}\d-]{2,}\.\p{Ll}{2,4}(?=\s)|\s\p{L}[\p{L}\d-]{2,}\.\p{Ll}{2,3}$/u.test(text)
  );
}

/** "Today's date:" right above a day. */
function isLabelOfDay(claims: Claims, { index, text }: Segment): boolean {
  return /[:：]$/u.test(text) && roleOf(claims, index + 1) === 'date-line';
}

/** The title of the page above the headline says the same. */
function isCopyOfBelow({ segments }: Sheet, { index, text, words }: Segment): boolean {
  return words >= fewestCopied && segments.slice(index + 1, index + 1 + copyReach).some((other) => other.text === text);
}
