/**
 * Tells which of the lines of one head is its headline: the first of them that says enough, above the standfirst and above
 * who wrote it and when. Reads what was scored; scores nothing.
 */
import type { Segment } from '../segment.ts';
import { type Claims, roleOf } from '../sheet.ts';
import { isCaption } from './captions-by-end.ts';

/** A line above the text, how much it looks like a headline, and how many rarer words it shares with the text. */
export interface ScoredLine {
  readonly segment: Segment;
  readonly score: number;
  readonly common: number;
}

/** Two lines whose scores differ by no more are told apart by their order. */
const closeScore = 7;
/** A line of so many words above a longer one is rather its kicker; one of a few more only above a long one. */
const longestLabel = 3;
const longestTopic = 5;
const shortestDeck = 9;
/** So many lines of one head stand between its headline and a line that looks more like one. */
const reach = 3;
const facts: ReadonlySet<string | null> = new Set(['date-line', 'update-line', 'byline', 'dateline', 'agency-credit']);

/** The headline, where `best` has the best score of all lines; `enough` is the least score of a headline. */
export function headlineOfHead(
  lines: readonly ScoredLine[],
  best: ScoredLine,
  { claims, enough }: { claims: Claims; enough: number },
): Segment {
  const able = lines.filter(({ score }) => score >= enough);
  const from = overFacts(able, best, claims) ?? best;
  const over = able.find((line) => isHeadlineOver(lines, line, from, claims));
  return (over ?? from).segment;
}

/** "Headline / di Giulia Rossi / a deck without a full stop": the line right above byline and date, not the one below. */
function overFacts(able: readonly ScoredLine[], best: ScoredLine, claims: Claims): ScoredLine | null {
  let at = best.segment.index - 1;
  let seen = false;
  while (at >= 0 && claims.has(at)) {
    seen ||= facts.has(roleOf(claims, at));
    at -= 1;
  }
  const above = seen ? able.find(({ segment }) => segment.index === at) : undefined;
  if (above === undefined || above.segment.words <= longestLabel || isDatedBelow(best, claims)) return null;
  const speaksOfIt = above.common > 0 && (above.common >= best.common || above.segment.words < best.segment.words);
  return speaksOfIt && best.score - above.score <= closeScore ? above : null;
}

/** A byline or date follows: the line has a head of its own. */
function isDatedBelow({ segment }: ScoredLine, claims: Claims): boolean {
  return [1, 2, 3].some((step) => facts.has(roleOf(claims, segment.index + step)));
}

/** Of the lines of one head, without a fact between them, the first is the headline and the next its standfirst. */
function isHeadlineOver(
  lines: readonly ScoredLine[],
  { segment: upper, score, common }: ScoredLine,
  { segment: lower, score: best }: ScoredLine,
  claims: Claims,
): boolean {
  const between = lower.index - upper.index - 1;
  if (between < 0 || between >= reach || best - score > closeScore || upper.words <= longestLabel) return false;
  const amid = lines.filter(({ segment }) => segment.index > upper.index && segment.index < lower.index);
  if (amid.length !== between || isCaption(upper.text) || /^(?:\p{Ll}|[–—-])/u.test(upper.text)) return false;
  if (upper.words <= longestTopic && (lower.words < shortestDeck || between > 0)) return false;
  const isTop = opensHead(lines, upper, claims);
  return isTop && (common > 0 || upper.index === 0) && (between > 0 || isDeck(upper, lower));
}

/** A standfirst says more than the headline above it; a few words less where both are long. */
function isDeck(upper: Segment, lower: Segment): boolean {
  return lower.words > upper.words || lower.words >= shortestDeck;
}

/** Above it stand a label, a line that is known, or nothing: not another line of its kind, as in a list of links. */
function opensHead(lines: readonly ScoredLine[], upper: Segment, claims: Claims): boolean {
  if (upper.index === 0 || claims.has(upper.index - 1)) return true;
  const above = lines.find(({ segment }) => segment.index === upper.index - 1);
  return above === undefined || above.segment.words <= longestLabel;
}
