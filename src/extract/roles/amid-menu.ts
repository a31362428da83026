/** Tells a line amid the menu of a page from what stands at its top or its end, where pages name themselves. Claims nothing. */
import type { Segment } from '../segment.ts';
import { type Claims, roleOf, type Sheet } from '../sheet.ts';

/** So many short lines right above one another are a menu, whatever parts them. */
export const menuLines = 3;
const longestEntry = 4;

/** "The Listening Post" among the programmes of the page. */
export function isAmidMenu(sheet: Sheet, claims: Claims, line: Segment): boolean {
  const under = sheet.segments.slice(line.index + 1, line.index + 1 + menuLines);
  return hasMenuAbove(sheet, claims, line) && areEntries(under, claims);
}

/** Whether a menu ends right above a line. */
export function hasMenuAbove({ segments }: Sheet, claims: Claims, { index }: Segment): boolean {
  return areEntries(segments.slice(Math.max(0, index - menuLines), index), claims);
}

/** A date or a name that signs is no entry. */
function areEntries(lines: readonly Segment[], claims: Claims): boolean {
  const isStated = (index: number) => ![null, 'set-aside'].includes(roleOf(claims, index));
  return (
    lines.length === menuLines &&
    lines.every((line) => !line.closed && line.words <= longestEntry && !isStated(line.index))
  );
}
