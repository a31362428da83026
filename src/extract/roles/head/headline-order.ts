/**
 * Tells which of the lines of one head is its headline: the first of them that says enough, above the standfirst, the
 * caption and who wrote it and when. Reads what was scored; scores nothing.
 */
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claims, roleOf, ruleOf } from '../../sheet.ts';
import { namesOutlet } from '../paper-names.ts';
import { isCaption } from '../pictures/captions-by-end.ts';

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
const shortestDeck = 12;
/** So many lines of one head stand between its headline and a line that looks more like one. */
const reach = 6;
/** Between the headline and the facts below it stand a standfirst, a caption and its credit. */
const factReach = 5;
/** A line further above the best one speaks surely of what the text speaks of. */
const fewestShared = 2;
const fewestTold = 4;
const badges: ReadonlySet<string> = new Set(['set-aside/appeal', 'set-aside/navigation', 'set-aside/label']);
const listed: ReadonlySet<string> = new Set(['byline', 'publisher', 'section', 'date-line']);
const pictured: ReadonlySet<string | null> = new Set(['caption', 'credit']);
const facts: ReadonlySet<string | null> = new Set(['date-line', 'update-line', 'byline', 'dateline', 'agency-credit']);

/** The headline, where `best` has the best score of all lines; `enough` is the least score of a headline. */
export function headlineOfHead(
  lines: readonly ScoredLine[],
  best: ScoredLine,
  { claims, enough }: { claims: Claims; enough: number },
): Segment {
  const able = lines.filter(({ score }) => score >= enough);
  const from = overFacts(able, best, claims) ?? overSplitFacts(lines, best, { claims, enough }) ?? best;
  const over = able.find((line) => isHeadlineOver(lines, line, from, claims)) ?? from;
  return (ownLine(able, over) ?? over).segment;
}

/** "Headline / di Giulia Rossi / a caption or a button": the line above byline and date, not the one below. */
function overFacts(able: readonly ScoredLine[], best: ScoredLine, claims: Claims): ScoredLine | null {
  if (isDatedBelow(best, claims)) return null;
  let above: ScoredLine | null = null;
  for (const line of able) {
    const { index, words } = line.segment;
    if (index >= best.segment.index) break;
    const first = nextFact(index, claims);
    const isOfHead =
      first !== null &&
      first < best.segment.index &&
      words > longestLabel &&
      line.common > 0 &&
      !isSentence(line.segment);
    const speaksOfIt = line.common >= best.common || words < best.segment.words;
    if (isOfHead && speaksOfIt && (above === null || line.score > above.score)) above = line;
  }
  return above;
}

/**
 * "Headline / 4 March 2021 / a standfirst without a stop / By Joan Mercer": the facts of one head stand on both sides of its
 * standfirst, and above it its picture as well.
 */
function overSplitFacts(
  lines: readonly ScoredLine[],
  best: ScoredLine,
  { claims, enough }: { claims: Claims; enough: number },
): ScoredLine | null {
  const { index } = best.segment;
  const isFact = (at: number) => facts.has(roleOf(claims, at));
  let at = index - 1;
  while (pictured.has(roleOf(claims, at))) at -= 1;
  if (!isFact(at) || !isFact(index + 1)) return null;
  const upper = lines.find(({ segment }) => segment.index === at - 1);
  if (upper === undefined || upper.score < enough || upper.common < fewestShared) return null;
  const isTitle = upper.segment.words > longestTopic && !isSentence(upper.segment) && !isCaption(upper.segment.text);
  return isTitle && isDeck(upper.segment, best.segment) && opensHead(lines, upper.segment, claims) ? upper : null;
}

/** The first fact near below a line. */
function nextFact(index: number, claims: Claims): number | null {
  for (let at = index + 1; at <= index + factReach; at += 1) if (facts.has(roleOf(claims, at))) return at;
  return null;
}

/** A byline or date follows: the line has a head of its own. */
function isDatedBelow({ segment }: ScoredLine, claims: Claims): boolean {
  return nextFact(segment.index, claims) !== null;
}

/** Of the lines of one head, without a fact between them, the first is the headline and the next its standfirst. */
function isHeadlineOver(
  lines: readonly ScoredLine[],
  { segment: upper, score, common }: ScoredLine,
  { segment: lower, score: best, common: shared }: ScoredLine,
  claims: Claims,
): boolean {
  const between = isNoticeOnly(upper, lower, claims) ? 0 : linesBetween(upper, lower, claims);
  if (between < 0 || between >= reach || best - score > closeScore || upper.words <= longestLabel) return false;
  if (isCaption(upper.text) || /^(?:\p{Ll}|[–—-])/u.test(upper.text)) return false;
  if (isSentence(upper) || !isOneHead(lines, upper, lower, claims)) return false;
  if (opensRecord(upper, lower, claims)) return true;
  const isTopic = lower.words < shortestDeck || between > 0 || common < fewestShared;
  if (upper.words <= longestTopic && isTopic) return false;
  const isTop = opensHead(lines, upper, claims);
  if (between > 0) return isTop && common >= fewestShared;
  return isTop && (common > 0 || (upper.index === 0 && shared < fewestShared)) && isDeck(upper, lower);
}

/** Rows of marks apart. */
function linesBetween(upper: Segment, lower: Segment, claims: Claims): number {
  let between = lower.index - upper.index - 1;
  for (let at = upper.index + 1; at < lower.index; at += 1) if (ruleOf(claims, at) === 'set-aside/label') between -= 1;
  return between;
}

/** The first line of a record, with its second headline and a list of facts below it, is no topic. */
function opensRecord(upper: Segment, lower: Segment, claims: Claims): boolean {
  if (upper.index !== 0 || lower.index !== 1 || upper.gapAfter || !lower.gapAfter) return false;
  const roles = [2, 3, 4].map((index) => roleOf(claims, index));
  return roles.filter((role) => role !== null && listed.has(role)).length > 1;
}

function isSentence({ text, closed }: Segment): boolean {
  return closed && !/[?!？！]["”’»]?$/u.test(text);
}

/** Between them stand a standfirst in sentences, short lines and what is known, but no fact and no other headline. */
function isOneHead(lines: readonly ScoredLine[], upper: Segment, lower: Segment, claims: Claims): boolean {
  for (let at = upper.index + 1; at < lower.index; at += 1) if (facts.has(roleOf(claims, at))) return false;
  if (isPictureOnly(upper, lower, claims) || isNoticeOnly(upper, lower, claims)) return true;
  const amid = lines.filter(({ segment: { index } }) => index > upper.index && index < lower.index);
  const next = amid[0];
  // What stands right below the upper line is its standfirst; buttons there would close another article's head.
  if (lower.index - upper.index > 1 && (next?.segment.index !== upper.index + 1 || !isSentence(next.segment)))
    return false;
  return amid.every(({ segment }) => segment.words <= longestLabel || isSentence(segment));
}

/** Nothing but the picture of the head stands between them. */
function isPictureOnly(upper: Segment, lower: Segment, claims: Claims): boolean {
  for (let at = upper.index + 1; at < lower.index; at += 1) if (!pictured.has(roleOf(claims, at))) return false;
  return lower.index - upper.index > 1;
}

/** One remark of the page stands between them, and nothing else: "This article is more than 5 years old", "Premium". */
function isNoticeOnly(upper: Segment, lower: Segment, claims: Claims): boolean {
  if (lower.index - upper.index !== 2) return false;
  const rule = ruleOf(claims, upper.index + 1);
  if (rule === 'set-aside/notice') return true;
  // The badge of articles for subscribers: a button of a menu stands above no deck with its facts.
  const isOverDeck = lower.words >= shortestDeck && nextFact(lower.index, claims) === lower.index + 1;
  return rule !== null && badges.has(rule) && upper.words > longestTopic && isOverDeck;
}

/** A standfirst says more than the headline above it; a few words less where both are long. */
function isDeck(upper: Segment, lower: Segment): boolean {
  return lower.words > upper.words || upper.words > longestTopic;
}

/** Above it stand a label, the paper's name, a line that is known, or nothing: not another line of its kind, as in a list of links. */
export function opensHead(lines: readonly ScoredLine[], upper: Segment, claims: Claims): boolean {
  if (upper.index === 0 || claims.has(upper.index - 1)) return true;
  const above = lines.find(({ segment }) => segment.index === upper.index - 1);
  return above === undefined || above.segment.words <= longestLabel || namesOutlet(above.segment.text);
}

/** The page's title or its path holds the headline, whole or cut short, and stands above it: the headline's own line. */
function ownLine(able: readonly ScoredLine[], { segment: upper }: ScoredLine): ScoredLine | null {
  const folded = foldLine(upper.text);
  const own = able.find(({ segment: { index, text, words } }) => {
    if (index <= upper.index || words < fewestTold) return false;
    const line = foldLine(text);
    return line !== folded && (line.startsWith(folded) || (folded.includes(line) && !goesOnBehind(upper.text, text)));
  });
  return own ?? null;
}

/** "Storm on the coast" over a picture below "Storm on the coast tears off roofs": behind a headline a page's title goes on with a mark or a name. */
function goesOnBehind(whole: string, part: string): boolean {
  const at = whole.indexOf(part);
  return at >= 0 && /^ \p{Ll}/u.test(whole.slice(at + part.length));
}
