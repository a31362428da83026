/**
 * Sets aside short lines that their shape alone tells: with a lone bar at one end, saying the same twice over, and the one in
 * small letters that a page's program leaves below the last sentence.
 */
import { flatMap } from '../../../model/flat-map.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, roleOf, type Sheet, setAside } from '../../sheet.ts';
import { isOnlyTitle } from '../head/only-title.ts';
import { isGivenName } from '../names.ts';

const [longestBarred, longestLeft, longestTwice] = [4, 5, 60];
const fewestTwiceLetters = 10;
const fewestSentenceWords = 8;

/** Claims such lines. */
export function edgeLines(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const found = flatMap(open, (line) => {
    if (line.words > longestTwice || line.closed) return [];
    if (isBarred(line)) return [setAside(line, 'set-aside/navigation')];
    return isSaidTwice(sheet, line) ? [setAside(line, 'set-aside/repeat')] : [];
  });
  const last = leftBelow(sheet, claims, open);
  return last === null ? found : [...found, setAside(last, 'set-aside/label')];
}

/** "Accidents |", "| Our town": one bar, and at an end; a table has them on both. */
function isBarred({ text, words, prose }: Segment): boolean {
  if (prose || words === 0 || words > longestBarred) return false;
  return (/^\|\s?[^|]+$/u.test(text) || /^[^|]+\s\|$/u.test(text)) && !/\d/.test(text);
}

/** "Fire brigade of MerrowFire brigade of Merrow County", "Bridge shut for good Bridge shut for good": not the only line to be a headline. */
function isSaidTwice(sheet: Sheet, line: Segment): boolean {
  const { text } = line;
  if (text.length < fewestTwiceLetters * 2 || !text.includes(' ')) return false;
  const opening = text.slice(0, fewestTwiceLetters);
  const again = text.indexOf(opening, fewestTwiceLetters);
  if (again < 0) return false;
  const first = text.slice(0, again).trimEnd();
  const isGlued = first.length === again && /\p{Ll}$/u.test(first);
  const rest = text.slice(again);
  const isSame = isGlued ? rest.startsWith(first) : rest === first;
  // The title of a page may say the headline twice: it helps to find that line.
  const isHeadline = sheet.segments.some(({ text: other }) => other === first);
  return isSame && !isHeadline && first.includes(' ') && !isOnlyTitle(sheet, line);
}

/** "web page counter" below the last sentence of the text: no capital, no figure, no stop, and nobody's first name. */
function leftBelow({ segments }: Sheet, claims: Claims, open: readonly Segment[]): Segment | null {
  const last = open.at(-1);
  if (last === undefined || last.closed || last.words > longestLeft || last.text.length <= longestLeft) return null;
  if (!/^\p{Ll}[\p{Ll}\p{M} -]*$/u.test(last.text) || isGivenName(last.text)) return null;
  // What is known below it is furniture, too, or nothing.
  if (segments.slice(last.index + 1).some(({ index }) => roleOf(claims, index) !== 'set-aside')) return null;
  const above = open.at(-2);
  const isText = above?.prose === true && above.closed && above.words >= fewestSentenceWords;
  return isText ? last : null;
}
