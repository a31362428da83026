/** Tells a sentence that stands in one block with the lines of the head, while the paragraphs of the text stand apart. Claims nothing. */
import type { Segment } from '../../segment.ts';
import type { Claims, Sheet } from '../../sheet.ts';

/** Between a standfirst and the text stand a picture with its credit, names, dates and buttons. */
const mostBetween = 12;
const longestButton = 3;
/** The headline stands in the same block, so many lines above, in so many words and more. */
const headlineReach = 4;
const fewestHeadlineWords = 3;

/** Whether `first` touches the lines below it, all of them known or a word or two, and the text begins behind a gap with `second`. */
export function isInBlock({ segments }: Sheet, claims: Claims, first: Segment, second: Segment): boolean {
  const between = segments.slice(first.index + 1, second.index);
  if (between.length === 0 || between.length > mostBetween || first.gapAfter || first.gapBefore) return false;
  const next = segments.slice(second.index + 1).find(({ prose }) => prose);
  if (!second.gapBefore || !second.gapAfter || next?.gapBefore === false) return false;
  const isKnown = ({ index, words }: Segment) => claims.has(index) || words <= longestButton;
  if (!between.every(isKnown) || !between.some(({ index }) => claims.has(index))) return false;
  return isBelowTitle(segments, claims, first);
}

/** Above it in the block stands a line that nothing claims and that has the words of a headline. */
function isBelowTitle(segments: readonly Segment[], claims: Claims, first: Segment): boolean {
  for (let at = first.index - 1; at >= 0 && at >= first.index - headlineReach; at -= 1) {
    const line = segments[at] as Segment;
    if (!claims.has(at) && !line.prose && line.words >= fewestHeadlineWords) return true;
    if (line.gapBefore) return false;
  }
  return false;
}
