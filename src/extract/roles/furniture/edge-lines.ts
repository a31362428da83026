/** Sets aside short lines that their shape alone tells: with a lone bar at one end, and saying the same twice without a space between. */
import { flatMap } from '../../../model/flat-map.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../../sheet.ts';
import { isOnlyTitle } from '../head/only-title.ts';

const [longestBarred, longestTwice] = [4, 60];
const fewestTwiceLetters = 10;

/** Claims such lines. */
export function edgeLines(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  return flatMap(open, (line) => {
    if (line.words > longestTwice || line.closed) return [];
    if (isBarred(line)) return [setAside(line, 'set-aside/navigation')];
    return isSaidTwice(sheet, line) ? [setAside(line, 'set-aside/repeat')] : [];
  });
}

/** "Accidents |", "| Our town": one bar, and at an end; a table has them on both. */
function isBarred({ text, words, prose }: Segment): boolean {
  if (prose || words === 0 || words > longestBarred) return false;
  return (/^\|\s?[^|]+$/u.test(text) || /^[^|]+\s\|$/u.test(text)) && !/\d/.test(text);
}

/** "Fire brigade of MerrowFire brigade of Merrow County": not the only line to be a headline. */
function isSaidTwice(sheet: Sheet, line: Segment): boolean {
  const { text } = line;
  if (text.length < fewestTwiceLetters * 2 || !text.includes(' ')) return false;
  const opening = text.slice(0, fewestTwiceLetters);
  const again = text.indexOf(opening, fewestTwiceLetters);
  if (again < 0) return false;
  const first = text.slice(0, again).trimEnd();
  // With a space between it may be what a crowd shouts, or a refrain.
  const isSame = /\p{Ll}$/u.test(first) && first.length === again && text.slice(again).startsWith(first);
  // The title of a page may say the headline twice: it helps to find that line.
  const isHeadline = sheet.segments.some(({ text: other }) => other === first);
  return isSame && !isHeadline && first.includes(' ') && !isOnlyTitle(sheet, line);
}
