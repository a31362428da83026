/** Tells whether a line is the only one above the text that may hold its headline. Claims nothing. */
import { readDatedLine } from '../../../text/dates/dated-line.ts';
import type { Segment } from '../../segment.ts';
import type { Sheet } from '../../sheet.ts';
import { isSection } from '../cells.ts';
import { isKind } from '../kinds.ts';
import { isName } from '../names.ts';
import { furnitureLine } from '../phrase-book.ts';
import { bylineLabels, bylineStart } from '../writers/bylines.ts';
import { eastAsianName } from '../writers/east-asian-names.ts';

/** Whether no other line above the first paragraph has the words of a headline. */
export function isOnlyTitle(sheet: Sheet, own: Segment): boolean {
  const lede = sheet.segments.findIndex((line) => line.prose && !(line === own && /[?？]$/u.test(own.text)));
  const others = sheet.segments.slice(0, Math.max(lede, 0)).filter((line) => line !== own);
  return lede > own.index && !others.some((line) => mayBeTitle(sheet, line));
}

function mayBeTitle({ press, language }: Sheet, { text }: Segment): boolean {
  // "佐藤花子": so few letters are a name.
  if (
    isSection(text) ||
    isKind(text) ||
    isName(text) ||
    eastAsianName(text) !== null ||
    /^\p{sc=Han}{2,4}$/u.test(text)
  )
    return false;
  if (furnitureLine(text) !== null || bylineStart(text, bylineLabels(press)) !== null) return false;
  return readDatedLine(text, language) === null;
}
