/**
 * Tells the day of an event from that of an article where both are labelled "Date:": "Place: …", "Date: …" and a deadline
 * stand in one block, and no paper and no writer among them. Claims nothing.
 */
import { holdsDigit } from '../../text/char-kinds.ts';
import { lineLabels } from '../../text/dates/date-labels.ts';
import { readDatedLine } from '../../text/dates/dated-line.ts';
import { findDates } from '../../text/dates/find-dates.ts';
import type { Segment } from '../segment.ts';
import type { Sheet } from '../sheet.ts';
import { bylineLabels, bylineStart } from './bylines.ts';
import { labelLength, labelsOf } from './phrase-book.ts';

const reach = 5;
const labelled = /^(\p{L}[\p{L}\p{M} -]{1,28})\s?[:：]\s?\S/u;

/** Whether a line "Dato: 14. juni 2022" stands right beside "Påmeldingsfrist: 1. juni 2022". */
export function isEventDay(sheet: Sheet, segment: Segment): boolean {
  const label = labelled.exec(segment.text)?.[1]?.toLowerCase() ?? '';
  if (!lineLabels(sheet.language).atOpening.includes(label)) return false;
  const block = [...run(sheet, segment.index, -1), ...run(sheet, segment.index, 1)];
  return block.some((line) => isOtherDay(sheet, line)) && !block.some((line) => isOfRecord(sheet, line));
}

/** The labelled lines in one direction, without gaps between. */
function run({ segments }: Sheet, from: number, step: -1 | 1): Segment[] {
  const lines: Segment[] = [];
  for (let at = from + step; lines.length < reach; at += step) {
    const line = segments[at];
    const isApart = step > 0 ? segments[at - 1]?.gapAfter : line?.gapAfter;
    if (line === undefined || isApart === true || !labelled.test(line.text)) break;
    lines.push(line);
  }
  return lines;
}

/** A day that is none of the article's. */
function isOtherDay({ language }: Sheet, { text }: Segment): boolean {
  if (!holdsDigit(text) || readDatedLine(text, language) !== null) return false;
  return findDates(text, language).some((mention) => mention.kind === 'date' && mention.writing !== 'year');
}

function isOfRecord({ press }: Sheet, { text }: Segment): boolean {
  if (bylineStart(text, bylineLabels(press)) !== null) return true;
  return (['publisher', 'headline', 'section'] as const).some((role) => labelLength(text, labelsOf(press, role)) > 0);
}
