/** Finds the lines that name the author. */
import type { PressWords } from '../../text/languages/press/press-words.ts';
import { foldLine } from '../../text/normalise.ts';
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, claim, openSegments, roleOf, type Sheet } from '../sheet.ts';
import { isName, namesLength } from './names.ts';
import { labelsOf } from './phrase-book.ts';

const longestByline = 16;
/** After the names a byline may go on with a role, "Thabo Mokone Parliamentary editor", of so many words. */
const longestRole = 8;

/** Claims lines such as "By Jane Doe", and a lone name beside a date line. */
export function bylines(sheet: Sheet, claims: Claims): Claim[] {
  const labels = bylineLabels(sheet.press);
  return openSegments(sheet, claims)
    .filter((segment) => segment.words <= longestByline && !segment.closed)
    .filter((segment) => bylineStart(segment.text, labels) !== null || isLoneName(sheet, claims, segment))
    .map((segment) => claim(segment, 'byline', 'byline/by-line'));
}

/** The words before an author's name, longest first where one begins another. */
export function bylineLabels(press: readonly PressWords[]): readonly string[] {
  return labelsOf(press, 'byline');
}

/** Where the names begin in a line that a byline word opens; null when it is no byline. */
export function bylineStart(text: string, labels: readonly string[]): number | null {
  const folded = foldLine(text.slice(0, 60));
  for (const label of labels) {
    const after = folded.charAt(label.length);
    if (!folded.startsWith(label) || !/[\s:]/.test(after)) continue;
    const start = label.length + (/^[\s:]+/.exec(text.slice(label.length))?.[0].length ?? 0);
    const length = namesLength(text.slice(start));
    if (length > 0 && isShortTail(text.slice(start + length))) return start;
  }
  return null;
}

function isShortTail(tail: string): boolean {
  return tail.split(' ').length - 1 <= longestRole;
}

/** "Tania Broughton" right above or below the date of an article. */
function isLoneName(sheet: Sheet, claims: Claims, segment: Segment): boolean {
  const beside = [segment.index - 1, segment.index + 1].map((index) => roleOf(claims, index));
  return (
    beside.some((role) => role === 'date-line' || role === 'update-line') &&
    isAuthor(segment.text) &&
    sheet.segments.length > 3
  );
}

/** A name, or one with the place the report was sent from: "Lorenzo Tondo in Bialystok". */
function isAuthor(text: string): boolean {
  const [name = ''] = text.split(/ (?:in|i|à|en|aus|a|da|em|te) (?=\p{Lu}\S*$)/u);
  return isName(name);
}
