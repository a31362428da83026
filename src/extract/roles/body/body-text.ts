/** Tells the crossheads of the running text from its paragraphs. */

import { perPress } from '../../../text/languages/press/per-press.ts';
import { presses } from '../../../text/languages/press/presses.ts';
import { foldLine } from '../../../text/normalise.ts';
import { opensWithDash } from '../../dash.ts';
import { foldedWordsOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, roleOf, type Sheet } from '../../sheet.ts';
import { isListed } from '../article-region.ts';
import { hasGaps } from '../furniture/touching-lines.ts';
import { labelLength, labelsOf } from '../phrase-book.ts';
import { isBullet } from './lists.ts';

const longestCrosshead = 10;
const longestCrossheadChars = 75;
/**
 * A longer line without a full stop is a crosshead only where the article has several: one alone is a paragraph whose stop
 * was lost ("Ifølge polske medier har minst elleve migranter dødd siden krisen startet i sommer", seed 000).
 */
const longestLongCrosshead = 20;
const fewestLongCrossheads = 2;
/** How many segments set aside, captions and credits may stand between a crosshead and its text. */
const farthestText = 40;
/** Questions that speech answers are an interview's; so many, and none of them is a crosshead. */
const fewestQuestions = 2;
/** Without speech marks below them, so many, and so large a share of them asks somebody about themselves. */
const fewestUnmarked = 3;
const leastPersonal = 0.4;

/** Claims the crossheads; everything else is a paragraph. */
export function bodyText(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const begun = firstParagraph(open, claims);
  const asked = askedIn(sheet, open);
  const lines = open.filter(
    (segment) => segment.index > begun && !asked.has(segment) && couldCrosshead(sheet, claims, segment),
  );
  const short = lines.filter(({ words, text }) => words <= longestCrosshead && text.length <= longestCrossheadChars);
  const crossheads = lines.length - short.length >= fewestLongCrossheads ? lines : short;
  return crossheads.map((segment) => claim(segment, 'crosshead'));
}

/** "Hvordan kom I i gang?" above "– Far lånte os til en hestehandel": what an interviewer asks belongs to the text. */
function askedIn(sheet: Sheet, open: readonly Segment[]): ReadonlySet<Segment> {
  const { segments } = sheet;
  const questions = open.filter(({ text }) => /[?？؟]$/.test(text));
  const asked = questions.filter(({ index }) => {
    const answer = segments[index + 1]?.text ?? '';
    return opensWithDash(answer) || /^["“”„«»「]/.test(answer);
  });
  if (asked.length >= fewestQuestions) return new Set(questions);
  return new Set(askReader(sheet, segments, questions) ? questions : []);
}

/** "And what did you hear?", "What was your best day?": three and more short questions over answers, of which two say "you". */
function askReader(sheet: Sheet, segments: readonly Segment[], questions: readonly Segment[]): boolean {
  const short = questions.filter(({ words }) => words <= longestLongCrosshead);
  if (short.length < fewestUnmarked) return false;
  const you = yourWords(sheet.press);
  return [isLongAnswer, isAnswer].some((answers) => {
    const over = short.filter(({ index }) => answers(segments[index + 1]));
    const personal = over.filter((line) => foldedWordsOf(line).some((word) => you.has(word)));
    const enough = Math.max(fewestQuestions, over.length * leastPersonal);
    return over.length >= fewestUnmarked && personal.length >= enough;
  });
}

function isLongAnswer(line: Segment | undefined): boolean {
  return line?.prose === true;
}

/** A sentence, however short, that asks nothing back. */
function isAnswer(line: Segment | undefined): boolean {
  return line?.closed === true && !/[?？؟]$/.test(line.text);
}

const yourWords = perPress(
  (press) => new Set((press === presses ? press : press.slice(0, 1)).flatMap(({ appealCues }) => appealCues.you)),
);

function firstParagraph(open: readonly Segment[], claims: Claims): number {
  // Verse and rows of figures were claimed before: only what a date or a dateline was cut from opens the text.
  // The last paragraph, from which the agency's sign was cut, opens with itself.
  const claimed = [...claims.values()].find(
    ({ pieces: [first, ...others] }) =>
      first !== undefined && first.role !== 'paragraph' && others.some(({ role }) => role === 'paragraph'),
  );
  return claimed?.segment ?? open[0]?.index ?? Number.POSITIVE_INFINITY;
}

/** A line apart from the text around it, that ends like no sentence, with more text after it. */
function couldCrosshead(sheet: Sheet, claims: Claims, segment: Segment): boolean {
  const { text, words } = segment;
  const asks = /[?!？！]["”’»]?$/.test(text);
  if ((segment.closed && !asks) || words > longestLongCrosshead || words === 0 || isBullet(text)) return false;
  if (/[,–—-]$/.test(text) || (asks && (words > longestCrosshead || opensWithDash(text)))) return false;
  if (/^\S{1,2}[:：]/.test(text) || isInRow(sheet, segment)) return false;
  // "(LAUGHTER)"; a line that goes on from the one above it.
  if (/^[([（].{0,80}[)\]）]$/u.test(text) || /^\p{Ll}{2}/u.test(text)) return false;
  // A sentence, and what was done or said of it: "I never liked it. (Laughs)"
  if (/\p{L}{2}[.!?…]["”’»]? ?[([（][^()（）[\]]{2,40}[)\]）]$/u.test(text)) return false;
  // "((WN)) Why did you join?": an interviewer's mark.
  if (/^(?:\({2}|[:：])/.test(text)) return false;
  // "Ewa Lis/Lewica", "José Vega (Vox)": the last of a list of candidates.
  if (/^\p{Lu}[^/]{2,40}\/\p{Lu}[^/]{1,30}$|^\p{Lu}.{2,40} \(\p{Lu}[\p{L}-]{1,12}\)$/u.test(text)) return false;
  // "Votants : 611": a fact.
  if (/^[^:：]{1,40}[:：]\s?\p{Nd}/u.test(text) || isSource(sheet, text)) return false;
  return !hasSpeechVerb(sheet, text) && textFollows(sheet, claims, segment);
}

/** "Source: Eurostat" under a table. */
function isSource({ press }: Sheet, text: string): boolean {
  return labelLength(text, labelsOf(press, 'publisher')) > 0 || labelLength(text, labelsOf(press, 'address')) > 0;
}

/** A line of a row: close to a paragraph above it where paragraphs stand apart, or one of several points. */
function isInRow(sheet: Sheet, segment: Segment): boolean {
  const before = sheet.segments[segment.index - 1];
  const after = sheet.segments[segment.index + 1];
  if (!segment.gapBefore && before?.gapBefore) return true;
  if (
    hasGaps(sheet.segments) &&
    [
      [before, segment],
      [segment, after],
    ].some(([one, other]) => isVerse(one, other))
  )
    return true;
  if (!isListed(segment.text)) return false;
  const touches = [segment.gapBefore ? undefined : before, segment.gapAfter ? undefined : after];
  return touches.some((beside) => beside !== undefined && isListed(beside.text));
}

/** Two short lines without a blank one between, where paragraphs stand apart. */
function isVerse(one: Segment | undefined, other: Segment | undefined): boolean {
  if (one === undefined || other === undefined || one.gapAfter) return false;
  return [one, other].every(({ prose, closed, words }) => !prose && !closed && words > 1);
}

/** "– Ja, sier han" is speech, whatever it ends with: a dash before it and a verb of saying after a comma. */
function hasSpeechVerb(sheet: Sheet, text: string): boolean {
  if (!opensWithDash(text)) return false;
  const clauses = foldLine(text).split(',').slice(1);
  return clauses.some((clause) => {
    const [first = '', second = ''] = clause.trim().split(' ');
    return sheet.press.some(({ speech }) => speech.includes(first) || speech.includes(second));
  });
}

/** The next thing that is not set aside is a paragraph. */
function textFollows(sheet: Sheet, claims: Claims, segment: Segment): boolean {
  for (let at = segment.index + 1; at <= segment.index + farthestText; at += 1) {
    const next = sheet.segments[at];
    if (next === undefined) return false;
    const role = roleOf(claims, next.index);
    if (role === 'set-aside' || role === 'caption' || role === 'credit') continue;
    return (
      role === 'editor-note' ||
      role === 'list-item' ||
      role === 'paragraph' ||
      (role === null && (next.closed || next.prose || opensWithDash(next.text)))
    );
  }
  return false;
}
