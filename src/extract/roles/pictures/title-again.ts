/** Tells the headline that a page prints once more over the picture. Claims nothing. */
import type { Segment } from '../../segment.ts';
import type { Claims, Sheet } from '../../sheet.ts';
import { labelsOf } from '../phrase-book.ts';
import { readCredit } from './credit.ts';

const fewestWords = 3;
const fewestTitleWords = 5;
/** The headline stands so near the top. */
const reach = 12;

/** Whether a line without a stop stands once more on its own in the head, and no credit below it there, or nothing else there can be the headline: it is no caption. */
export function isTitleAgain({ segments, source, press }: Sheet, claims: Claims, line: Segment): boolean {
  if (line.closed || line.words < fewestWords) return false;
  const isAbove = segments[line.index - 1]?.text === line.text && !claims.has(line.index - 1);
  if (isAbove && line.words >= fewestTitleWords && isOnlyTitle(segments, claims, line)) return true;
  return segments.slice(0, reach).some(({ index, text }) => {
    if (Math.abs(index - line.index) < 2 || text !== line.text || claims.has(index)) return false;
    const next = segments[index + 1];
    if (next === undefined || next.text === text) return false;
    const reading = readCredit(source.slice(next.span.start, next.span.end), labelsOf(press, 'credit'));
    return reading === null || reading.caption !== null;
  });
}

/** The headline twice on end over the credit of its picture, as pages hold it for those who see and for those who do not: no other line above the text is as long. */
function isOnlyTitle(segments: readonly Segment[], claims: Claims, { index, text }: Segment): boolean {
  const lede = segments.findIndex((one) => one.index > index && one.prose && one.closed);
  return segments
    .slice(0, lede < 0 ? undefined : lede)
    .every((one) => claims.has(one.index) || one.text === text || one.words < fewestTitleWords);
}
