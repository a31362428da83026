/** Tells the headline that a page prints once more over the picture. Claims nothing. */
import type { Segment } from '../../segment.ts';
import type { Claims, Sheet } from '../../sheet.ts';
import { labelsOf } from '../phrase-book.ts';
import { readCredit } from './credit.ts';

const fewestWords = 3;
/** The headline stands so near the top. */
const reach = 12;

/** Whether a line without a stop stands once more on its own in the head, and no credit below it there: it is no caption. */
export function isTitleAgain({ segments, source, press }: Sheet, claims: Claims, line: Segment): boolean {
  if (line.closed || line.words < fewestWords) return false;
  return segments.slice(0, reach).some(({ index, text }) => {
    if (Math.abs(index - line.index) < 2 || text !== line.text || claims.has(index)) return false;
    const next = segments[index + 1];
    if (next === undefined || next.text === text) return false;
    const reading = readCredit(source.slice(next.span.start, next.span.end), labelsOf(press, 'credit'));
    return reading === null || reading.caption !== null;
  });
}
