/**
 * Tells the headline right above a deck that shows itself: a line of two sentences, or one that names who signs the article.
 * Reads what was scored; scores nothing.
 */
import { isShouted } from '../../../text/char-kinds.ts';
import type { Segment } from '../../segment.ts';
import { type Claims, roleOf, type Sheet } from '../../sheet.ts';
import { isSection } from '../cells.ts';
import { isKind } from '../kinds.ts';
import { isName } from '../names.ts';
import { namesOutlet } from '../paper-names.ts';
import { isCaption } from '../pictures/captions-by-end.ts';
import { rareWords, sharedWords } from '../shared-words.ts';
import { opensHead, type ScoredLine } from './headline-order.ts';
import { hasTitleCase } from './title-case.ts';

const fewestWords = 2;
/** A line of so many words may be a topic: it is the headline only below the kind of the article or its section. */
const longestTopic = 3;
const shortestDeck = 5;
const shortestSentences = 9;
const longDeck = 12;
/** So many rarer words of a short line, all of them said again by the first paragraph, are what the article tells. */
const fewestTold = 3;
const longestSentence = 14;
const bylineReach = 2;
/** A short title stands below one label at most, and is no button, desk or row of facts, which count far less. */
const [mostAbove, leastScore] = [3, 3];
/** Three small letters before the stop: no initial, no "St. Clair", no "Dr. Moe". */
const amid = /\p{Ll}{3}[.…]["”»]? ["“„«‘]?\p{Lu}\p{L}*/u;
const fullName = /\p{Lu}[\p{L}\p{M}’'-]+ \p{Lu}[\p{L}\p{M}’'-]+/u;

/** The headline above `best`, where that is a deck; null where nothing shows it. */
export function overDeck(
  lines: readonly ScoredLine[],
  best: ScoredLine,
  { sheet, claims, lede }: { sheet: Sheet; claims: Claims; lede: number },
): ScoredLine | null {
  const deck = best.segment;
  const first = opensRecord(lines, deck, claims);
  if (first !== null) return first;
  const upper = lines.find(({ segment }) => segment.index === deck.index - 1);
  if (upper === undefined || !opensHead(lines, upper.segment, claims)) return null;
  if (isSentenceOver(upper, deck)) return upper;
  if (!mayHead(upper.segment, deck)) return null;
  if (isToldAtOnce(sheet, upper.segment, lede) || isUnderRecord(claims, upper.segment)) return upper;
  if (isUnderKind(sheet, claims, upper.segment, deck)) return upper;
  const isDeck = isTwoSentences(deck) || namesWriter(sheet, claims, deck) || saysKind(sheet, upper, deck);
  return isDeck && isUnderLabel(sheet, claims, upper.segment) ? upper : null;
}

/**
 * "Public transport" over "Port of bridges" over a sentence over who wrote it: too short to tell by itself, but between a label
 * and its deck. A name alone is the headline only where somebody else signs.
 */
export function shortTitle(lines: readonly ScoredLine[], claims: Claims): ScoredLine | null {
  const [deck, title] = [lines.at(-1)?.segment, lines.at(-2)];
  if (deck === undefined || title === undefined || lines.length > mostAbove || title.score < leastScore) return null;
  if (!deck.prose || !deck.closed || title.segment.index !== deck.index - 1 || !mayHead(title.segment, deck))
    return null;
  const role = roleOf(claims, deck.index + 1);
  const isSigned = role === 'byline' || (role === 'date-line' && !isName(title.segment.text));
  return isSigned && title.segment.words > 1 && !title.segment.closed ? title : null;
}

/** A title on the first line, the paper and its day below it, then one more line above the text: a record of a database. */
function opensRecord(lines: readonly ScoredLine[], deck: Segment, claims: Claims): ScoredLine | null {
  const [title, ...others] = lines;
  if (title === undefined || others.some(({ segment }) => segment !== deck && segment.words > longestTopic))
    return null;
  const { index, text, words, closed } = title.segment;
  const roles = claims.get(1)?.pieces.map(({ role }) => role) ?? [];
  const isStated = roles.includes('publisher') && (roles.includes('date-line') || roles.includes('byline'));
  const isTitle = index === 0 && words > longestTopic && !closed && !namesOutlet(text);
  return isTitle && isStated && deck.words > words ? title : null;
}

/** Right below the line that opens a clipping or a record, with the paper and its day, stands the headline; capitals may be its kicker. */
function isUnderRecord(claims: Claims, { index, words, text }: Segment): boolean {
  const roles = claims.get(0)?.pieces.map(({ role }) => role) ?? [];
  return (
    index === 1 &&
    words >= longestTopic &&
    !isShouted(text) &&
    roles.includes('publisher') &&
    roles.includes('date-line')
  );
}

/** "Opinion" over "Leave the hedgerows alone" over a longer line over who wrote it: what kind it is needs no topic. */
function isUnderKind({ segments }: Sheet, claims: Claims, { index, words, gapAfter }: Segment, deck: Segment): boolean {
  const kind = segments[index - 1];
  if (kind === undefined || words <= longestTopic || !gapAfter || !deck.gapAfter) return false;
  return isKind(kind.text) && roleOf(claims, deck.index + 1) === 'byline';
}

/** "Nobody reads the parish minutes. I do." above a line without a stop: no topic ends so, and the text speaks of it. */
function isSentenceOver({ segment: { text, words, closed, gapAfter }, common }: ScoredLine, deck: Segment): boolean {
  if (!closed || !gapAfter || deck.closed || deck.words < shortestDeck) return false;
  return common > 1 && words > longestTopic && words <= longestSentence && /^\p{Lu}.*\.$/u.test(text);
}

/** "Mühlgraben bleibt trocken" above "Der Mühlgraben … bleibt auf unbestimmte Zeit trocken": a topic has fewer such words. */
function isToldAtOnce({ segments, ...sheet }: Sheet, { text }: Segment, lede: number): boolean {
  const own = rareWords(text);
  const first = segments[lede];
  if (own < fewestTold || first === undefined) return false;
  return sharedWords({ ...sheet, segments: [first] }, 0)(text) === own;
}

function mayHead({ text, words, closed }: Segment, deck: Segment): boolean {
  if (words < fewestWords || words >= deck.words || deck.words < shortestDeck) return false;
  if ((closed && !/[?!？！]["”’»]?$/u.test(text)) || /^\p{Ll}|[,;:：]$/u.test(text)) return false;
  return !isSection(text) && !isKind(text) && !isCaption(text);
}

/** "He comes without a baton. The orchestra loves him all the same": no headline has two sentences and so many words, but one of capitals. */
export function isTwoSentences({ text, words }: Segment): boolean {
  return words >= shortestSentences && amid.test(text) && !hasTitleCase(text);
}

/** "Obituary" over "Ilse Brandreth obituary" over a long line: what says its kind again, and of whom the text speaks, is no topic. */
function saysKind({ segments }: Sheet, { segment, common }: ScoredLine, deck: Segment): boolean {
  const kind = segments[segment.index - 1]?.text.toLowerCase() ?? '';
  return common > 0 && deck.words >= longDeck && isKind(kind) && segment.text.toLowerCase().split(' ').includes(kind);
}

/** "Joan Mercer on the art of standing behind somebody" above "By Joan Mercer"; "Joan Mercer: Give us boats" is a headline. */
function namesWriter({ segments, source }: Sheet, claims: Claims, { text, index }: Segment): boolean {
  for (const { index: at } of segments.slice(index + 1, index + 1 + bylineReach)) {
    const piece = claims.get(at)?.pieces.find(({ role }) => role === 'byline');
    const name = piece === undefined ? null : fullName.exec(source.slice(piece.span.start, piece.span.end));
    if (name !== null) return text.includes(`${name[0]} `);
  }
  return false;
}

/** A few words are a topic above the headline as well: above them stands what the page calls the article or its section. */
function isUnderLabel({ segments }: Sheet, claims: Claims, { words, index }: Segment): boolean {
  if (words > longestTopic) return true;
  const above = segments[index - 1];
  return above !== undefined && (isKind(above.text) || isSection(above.text) || claims.has(above.index));
}
