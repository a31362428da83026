/**
 * Tells the headline right above a deck that shows itself: a line of two sentences, or one that names who signs the article.
 * Reads what was scored; scores nothing.
 */
import type { Segment } from '../segment.ts';
import type { Claims, Sheet } from '../sheet.ts';
import { isCaption } from './captions-by-end.ts';
import { isSection } from './cells.ts';
import { opensHead, type ScoredLine } from './headline-order.ts';
import { isKind } from './kinds.ts';
import { hasTitleCase } from './title-case.ts';

const fewestWords = 2;
/** A line of so many words may be a topic: it is the headline only below the kind of the article or its section. */
const longestTopic = 3;
const shortestDeck = 5;
const shortestSentences = 9;
const longDeck = 12;
const bylineReach = 2;
/** Three small letters before the stop: no initial, no "St. Clair", no "Dr. Moe". */
const amid = /\p{Ll}{3}[.…]["”»]? ["“„«‘]?\p{Lu}\p{L}*/u;
const fullName = /\p{Lu}[\p{L}\p{M}’'-]+ \p{Lu}[\p{L}\p{M}’'-]+/u;

/** The headline above `best`, where that is a deck; null where nothing shows it. */
export function overDeck(
  lines: readonly ScoredLine[],
  best: ScoredLine,
  { sheet, claims }: { sheet: Sheet; claims: Claims },
): ScoredLine | null {
  const deck = best.segment;
  const upper = lines.find(({ segment }) => segment.index === deck.index - 1);
  if (upper === undefined || !mayHead(upper.segment, deck)) return null;
  if (!opensHead(lines, upper.segment, claims)) return null;
  const isDeck = isTwoSentences(deck) || namesWriter(sheet, claims, deck) || saysKind(sheet, upper, deck);
  return isDeck && isUnderLabel(sheet, claims, upper.segment) ? upper : null;
}

function mayHead({ text, words, closed }: Segment, deck: Segment): boolean {
  if (words < fewestWords || words >= deck.words || deck.words < shortestDeck) return false;
  if ((closed && !/[?!？！]["”’»]?$/u.test(text)) || /^\p{Ll}|[,;:：]$/u.test(text)) return false;
  return !isSection(text) && !isKind(text) && !isCaption(text);
}

/** "He comes without a baton. The orchestra loves him all the same": no headline has two sentences and so many words, but one of capitals. */
function isTwoSentences({ text, words }: Segment): boolean {
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
