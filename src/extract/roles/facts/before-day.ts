/**
 * Tells what a word before a colon and a day is: "Altenrode, Stadtpark: 12. Juni 2021" says where the article is from,
 * "Bewerbungsfrist: 30. Juni 2022" what the day is of. Claims nothing.
 */

import { baseTag } from '../../../text/base-tag.ts';
import { calendarOf } from '../../../text/languages/calendar/calendars.ts';
import { nameWordsFor } from '../../../text/languages/names/name-lists.ts';
import type { Sheet } from '../../sheet.ts';
import type { Cell, CellKind } from '../cells.ts';
import { isGivenName, isNames } from '../names.ts';
import { isKnownOutlet } from '../paper-names.ts';
import { bylineLabels, bylineStart } from '../writers/bylines.ts';
import { isKnownPlace } from './dateline-places.ts';
import { isSaidElsewhere } from './places.ts';

const days: ReadonlySet<CellKind> = new Set(['date-line', 'update-line', 'retrieved']);

/** The cells, without the writers that only their capitals tell: "Skerry Sound: 3 May 2019", "Nächste Sitzung: 3. Mai 2019". */
export function withoutColonNames(sheet: Sheet, cells: readonly Cell[]): readonly Cell[] {
  const isUntold = (cell: Cell, at: number) =>
    cell.kind === 'byline' &&
    /^\p{Lu}/u.test(cell.text) &&
    isBeforeDay(sheet, cells, at) &&
    !isGivenName(cell.text) &&
    bylineStart(cell.text, bylineLabels(sheet.press)) === null;
  return cells.some(isUntold)
    ? cells.map((cell, at) => (isUntold(cell, at) ? { ...cell, kind: 'words' } : cell))
    : cells;
}

/** Whether words that no list knows tell behind a colon what the day is of. */
export function isColonLabel(sheet: Sheet, cells: readonly Cell[], at: number): boolean {
  const cell = cells[at];
  if (cell?.kind !== 'words' || !isBeforeDay(sheet, cells, at)) return false;
  const isReadable = calendarOf(sheet.language) !== null || sheet.language === 'und';
  return isReadable && !isWhere(sheet, cell);
}

function isBeforeDay({ source }: Sheet, cells: readonly Cell[], at: number): boolean {
  const [cell, next] = [cells[at], cells[at + 1]];
  if (cell === undefined || next === undefined || !days.has(next.kind)) return false;
  return /^\s?[:：]/.test(source.slice(cell.span.end, next.span.start));
}

/** A place, or the regional office of a broadcaster; where no heading has capitals inside, any name of several words. */
function isWhere(sheet: Sheet, { text, span }: Cell): boolean {
  const name = text.trim();
  // "Montrieux-le-Haut", "Oosterveen/Westerveld"
  const mayBeHeading = sheet.language === 'und' || sheet.press[0]?.capitalNouns === true || isTitled(sheet);
  if (!mayBeHeading && isNames(name.replace(/[/-]/gu, ' '))) return true;
  if (isKnownOutlet(/^\S+(?= \p{Lu})/u.exec(name)?.[0] ?? '')) return true;
  // "Vernissage, Merrow": what the day is of stands first.
  const [first = ''] = name.split(', ');
  return first.split('/').some((one) => isKnownPlace(one) || isSaidAsPlace(sheet, span.start, one));
}

/** English writes its headings so; languages without words of their own are read with those of others. */
function isTitled({ language, press }: Sheet): boolean {
  return press.some(({ tag, capitalTitles }) => capitalTitles === true && tag === baseTag(language));
}

/** Where every noun has a capital, only the words that stand before places tell one. */
function isSaidAsPlace({ source, language, press }: Sheet, own: number, name: string): boolean {
  if (press[0]?.capitalNouns !== true) return isSaidElsewhere(source, own, name);
  return nameWordsFor(language).some(({ beforePlaces, towardsPlaces }) =>
    [...beforePlaces, ...towardsPlaces].some((before) => source.includes(` ${before} ${name}`)),
  );
}
