/** Chooses the headline among the lines above the text. */
import { foldLine } from '../../text/normalise.ts';
import type { Segment } from '../segment.ts';
import { type Claims, roleOf, type Sheet } from '../sheet.ts';

/** Facts between headline and text, such as the date, hold the standfirst above them apart from the text below. */
export const facts: ReadonlySet<string | null> = new Set(['date-line', 'update-line', 'byline']);
const shortestStandfirst = 6;
/** A line of up to so many words above a longer one is rather its kicker than a headline with a standfirst. */
const longestLabel = 3;
/** How many lines above the text are looked at. */
const farthest = 16;
const longestHeadline = 30;
const longHeadline = 25;
const leastScore = 12;
const leastScoreAlone = 8;

/** The best line above the text, or null when none is good enough. */
export function chooseHeadline(sheet: Sheet, claims: Claims, above: readonly Segment[]): Segment | null {
  const near = above.slice(-farthest);
  const repeated = repeatedLines(sheet);
  const scored = near.map((segment, at) => ({
    segment,
    score:
      headlineScore(sheet, claims, segment) + (repeated.has(foldLine(segment.text)) ? 5 : 0) - (near.length - at) * 0.3,
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (top && top.score >= one.score ? top : one),
    null,
  );
  // The only line above the text needs less to be the headline than one of many.
  const enough = above.length === 1 ? leastScoreAlone : leastScore;
  return best !== null && best.score >= enough ? best.segment : null;
}

/** How much a line looks like a headline: its length, the space around it, and what follows. */
function headlineScore(sheet: Sheet, claims: Claims, segment: Segment): number {
  const { text, words } = segment;
  if (words < 2 || words > longestHeadline || /[,;:：]$/.test(text)) return Number.NEGATIVE_INFINITY;
  const next = sheet.segments[segment.index + 1];
  const factFollows = [1, 2, 3, 4].some((step) => facts.has(roleOf(claims, segment.index + step)));
  return (
    Math.min(words, 4) * 2.5 +
    (segment.gapBefore ? 2 : 0) +
    (segment.gapAfter ? 2 : 0) +
    (factFollows ? 2 : 0) +
    (next && segment.gapAfter && next.words >= shortestStandfirst && words > longestLabel ? 2 : 0) -
    (segment.closed && !/[?!？！]["”’»]?$/.test(text) ? 6 : 0) -
    (words > longHeadline ? 3 : 0) -
    (/^\p{Ll}/u.test(text) ? 3 : 0)
  );
}

/** The lines, folded, that stand in the file more than once. */
function repeatedLines({ segments }: Sheet): ReadonlySet<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const { text, words } of segments) {
    if (words > longestHeadline || words < 2) continue;
    const folded = foldLine(text);
    (seen.has(folded) ? repeated : seen).add(folded);
  }
  return repeated;
}
