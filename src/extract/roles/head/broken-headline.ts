/** Joins a headline that was set over two or three lines: "MILL OWNER DENIES SALE" above "TO MAYOR'S SON". Chooses none. */
import { isShouted } from '../../../text/char-kinds.ts';
import { smallWords } from '../../../text/languages/press/presses.ts';
import type { Segment } from '../../segment.ts';
import type { Claims, Sheet } from '../../sheet.ts';

/** A line of a headline in two has no more words. */
const longestLine = 9;
const mostLines = 3;

/** The lines of the headline of which `chosen` is one, from the first to the last. */
export function headlineLines(sheet: Sheet, claims: Claims, chosen: Segment): readonly Segment[] {
  const { segments } = sheet;
  const lines = [chosen];
  for (let at = chosen.index - 1; at >= 0 && lines.length < mostLines; at -= 1) {
    const above = segments[at] as Segment;
    if (claims.has(at) || !goesOn(above, lines[0] as Segment)) break;
    lines.unshift(above);
  }
  for (let at = chosen.index + 1; at < segments.length && lines.length < mostLines; at += 1) {
    const below = segments[at] as Segment;
    if (claims.has(at) || !goesOn(lines.at(-1) as Segment, below)) break;
    lines.push(below);
  }
  return lines;
}

/** Neither is closed, both have one case, they touch, and a small word or letter shows that the second goes on. */
function goesOn(first: Segment, second: Segment): boolean {
  if (first.gapAfter || first.closed || first.prose || second.prose) return false;
  if (first.words > longestLine || second.words > longestLine || first.words < 2 || second.words < 2) return false;
  if (isShouted(first.text) !== isShouted(second.text) || /[,|]$/.test(second.text)) return false;
  const last = first.text.split(' ').at(-1) ?? '';
  const next = second.text.split(' ')[0] ?? '';
  if (isShouted(first.text)) return smallWords.has(last.toLowerCase()) || smallWords.has(next.toLowerCase());
  // Without capitals in their script no line shows that it goes on; "gazette.example" is a host.
  return /^\p{Ll}[^.]*$/u.test(next) || (/^\p{Ll}+$/u.test(last) && smallWords.has(last));
}
