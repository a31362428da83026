/**
 * Tells the headline where another line looks more like one: what a page says of the picture for those who cannot see it, or
 * a standfirst that stands apart below the date. Reads what was scored; scores nothing.
 */
import { type Claims, roleOf } from '../../sheet.ts';
import { namesOutlet } from '../paper-names.ts';
import { isCaption } from '../pictures/captions-by-end.ts';
import type { ScoredLine } from './headline-order.ts';

/** The headline stands so many lines above its picture. */
const reach = 8;
const fewestWords = 3;
/** A sentence of so many words is rather the standfirst. */
const fewestSentence = 12;
const pictured: ReadonlySet<string | null> = new Set(['caption', 'credit']);
const facts: ReadonlySet<string | null> = new Set(['date-line', 'update-line', 'byline']);

/** The headline above `best`, where that belongs to the picture or is a standfirst; null where nothing shows it. */
export function overPicture(lines: readonly ScoredLine[], best: ScoredLine, claims: Claims): ScoredLine | null {
  const { index } = best.segment;
  const isAlt = pictured.has(roleOf(claims, index + 1)) || nextIsCaption(lines, best);
  const isStandfirst = isSentence(best) && best.segment.words >= fewestSentence && best.segment.gapBefore;
  if (!isAlt && !isStandfirst) return null;
  const above = lines.filter((line) => line.segment.index < index && line.segment.index >= index - reach);
  const upper = above.findLast((line) => mayHead(line));
  if (upper === undefined) return null;
  const parting = partingOf(above, upper, index, claims);
  if (isStandfirst) return parting === 'fact' ? upper : null;
  if (parting === 'sentence') return upper;
  const isTold = upper.common > 0 && !namesOutlet(upper.segment.text);
  return isTold && parting === 'fact' ? upper : null;
}

function nextIsCaption(lines: readonly ScoredLine[], { segment }: ScoredLine): boolean {
  const next = lines.find((line) => line.segment.index === segment.index + 1)?.segment;
  return next !== undefined && !next.gapBefore && isCaption(next.text);
}

function mayHead({ segment, score }: ScoredLine): boolean {
  const { text, words, closed } = segment;
  return score > 0 && words >= fewestWords && !(closed && !/[?!？！]["”’»]?$/u.test(text)) && !isCaption(text);
}

function isSentence({ segment: { text, closed } }: ScoredLine): boolean {
  return closed && !/[?!？！]["”’»]?$/u.test(text);
}

/** What stands between the upper line and the lower one: its standfirst right below it, a date or a name, or neither. */
function partingOf(
  above: readonly ScoredLine[],
  { segment: upper }: ScoredLine,
  lower: number,
  claims: Claims,
): 'sentence' | 'fact' | null {
  const below = above.find(({ segment }) => segment.index === upper.index + 1);
  if (below?.segment.prose) return 'sentence';
  for (let at = upper.index + 1; at < lower; at += 1) if (facts.has(roleOf(claims, at))) return 'fact';
  return null;
}
