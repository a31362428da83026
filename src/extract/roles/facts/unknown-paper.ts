/**
 * Tells among the cells of a line the name of a paper that no word shows: beside the day of the paper stands the number of its
 * issue or page. A writer may stand there too, and is told by a first name that is known. Claims nothing.
 */
import { isShouted } from '../../../text/char-kinds.ts';
import type { Segment } from '../../segment.ts';
import type { Sheet } from '../../sheet.ts';
import type { Cell } from '../cells.ts';
import { isOnlyTitle } from '../head/only-title.ts';
import { hasTitleCase } from '../head/title-case.ts';
import { isGivenName, isInvitation, nameBeforeRole } from '../names.ts';
import { bylineLabels, bylineStart } from '../writers/bylines.ts';
import { isPlace } from './places.ts';

/** The line stands among the first so many, or right below a headline that is one of them. */
const reach = 3;
const longestName = 5;
const pageAlone = /^\d{1,3}$/;
const days: ReadonlySet<string> = new Set(['date-line', 'month']);

/** The cells, with that of the paper marked where its place on the line tells it. */
export function withPaper(sheet: Sheet, segment: Segment, cells: readonly Cell[]): readonly Cell[] {
  if (segment.index >= reach || cells.some(({ kind }) => kind === 'publisher')) return cells;
  const day = cells.findIndex(({ kind }) => days.has(kind));
  const name = cells.findIndex((cell) => mayBePaper(sheet, cell));
  const cell = cells[name];
  if (day < 0 || cell === undefined || !isTold(sheet, segment, { cells, name })) return cells;
  // "12      NEW SCHOOL OPENS      3 September 2015": what alone can be the headline is neither paper nor writer.
  if (isOnlyTitle(sheet, segment)) return cells.map((one) => (one === cell ? { ...one, kind: 'words' } : one));
  const length = cell.text.replace(/[\s.]{1,3}$/u, '').length;
  const span = { start: cell.span.start, end: cell.span.start + length };
  return cells.map((one) => (one === cell ? { text: cell.text.slice(0, length), span, kind: 'publisher' } : one));
}

function isTold(sheet: Sheet, segment: Segment, { cells, name }: { cells: readonly Cell[]; name: number }): boolean {
  const text = cells[name]?.text.trim() ?? '';
  if (cells.some(({ kind }) => kind === 'issue')) return true;
  if (isPlace(sheet, segment, text)) return false;
  // "3      THE SKERRY LANTERN      FRIDAY, MAY 3, 1957": the number of the page alone at one end.
  return segment.index === 0 && [cells[0], cells.at(-1)].some((cell) => pageAlone.test(cell?.text.trim() ?? ''));
}

/** A few words with capitals, no first name, and nothing that says who wrote. */
function mayBePaper({ press }: Sheet, { kind, text }: Cell): boolean {
  const name = text.trim().replace(/\.$/u, '');
  if ((kind !== 'words' && kind !== 'byline') || name.split(' ').length > longestName) return false;
  if (!/^\p{Lu}[^\d!?:;|“”"«»@,]{2,50}$/u.test(name) || !(hasTitleCase(name) || isShouted(name))) return false;
  if (isGivenName(name) || isInvitation(name) || nameBeforeRole(name) > 0) return false;
  return bylineStart(name, bylineLabels(press)) === null;
}
