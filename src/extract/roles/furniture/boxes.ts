/** Sets aside boxes beside the article whose end can be told: facts, polls, lists of sources, summaries by a program. */
import { perPress } from '../../../text/languages/press/per-press.ts';
import type { PressWords } from '../../../text/languages/press/press-words.ts';
import { holdsPhrase, opensWithPhrase } from '../../../text/phrase-edges.ts';
import { foldedOf, openingOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, roleOf, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { isListed } from '../article-region.ts';
import { openingIndex, openingsOf } from '../opening-index.ts';
import { labelLength, labelsOf } from '../phrase-book.ts';
import { opensAsNotice } from './notices.ts';

type Heading = 'facts' | 'polls' | 'sources' | 'summaries';

const longestHeading = 6;
/** How far a box of facts reaches to the line that names its source; so long is that line. */
const longestFacts = 20;
const longestSource = 8;
/** A title and what is told below it. */
const longestTold = 9;
/** A poll: its question, its answers, its button. */
const longestPoll = 8;
const longestAnswer = 16;
const fewestPollLines = 3;
/** A summary by a program: so many sentences of at most so many words, in a box that something else closes. */
const longestSummary = 8;
const longestPoint = 45;
const longestMachineNote = 45;
/** Shorter lines below a heading may be crossheads or names. */
const fewestInPoint = 5;
/** Sources stand in the last part of a file and are little beside its text. */
const sourcesFrom = 0.5;
const mostSources = 0.4;

/** Claims each box from its heading to its end; a heading below which no end is found stays what it is. */
export function boxes(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const taken = new Set<number>();
  const isNotice = (segment: Segment) =>
    ruleOf(claims, segment.index) === 'set-aside/notice' || isHeadingOfPoints(sheet, claims, segment);
  for (const segment of sheet.segments) {
    if (claims.has(segment.index) ? !isNotice(segment) : taken.has(segment.index)) continue;
    if (segment.words > longestMachineNote) continue;
    const box = boxAt(sheet, claims, segment);
    if (isBeside(open, box)) for (const { index } of box) taken.add(index);
  }
  return open.filter(({ index }) => taken.has(index)).map((segment) => setAside(segment, 'set-aside/box'));
}

/** A box stands beside an article: "What you need to know:" above the whole of it heads none. */
function isBeside(open: readonly Segment[], box: readonly Segment[]): boolean {
  const wordsOf = (some: readonly Segment[]) => some.reduce((sum, { words, prose }) => sum + (prose ? words : 0), 0);
  const inBox = wordsOf(box);
  return inBox === 0 || inBox * 2 <= wordsOf(open);
}

function boxAt(sheet: Sheet, claims: Claims, segment: Segment): readonly Segment[] {
  const kind = headingKind(sheet.press, segment);
  if (kind === 'facts') return factBox(sheet, claims, segment);
  if (kind === 'polls') return poll(sheet, claims, segment);
  if (kind === 'sources') return sourceList(sheet, claims, segment);
  if (isSummaryHeading(sheet.press, segment)) return keyPoints(sheet, claims, segment);
  return isMachineNote(sheet.press, segment) ? summary(sheet, claims, segment) : [];
}

/** A box of facts has more behind its word; the headings of others are the whole line. */
const headings = perPress((press) =>
  openingIndex(
    press.flatMap(({ boxes: words }) =>
      (['facts', 'polls', 'sources'] as const).flatMap((is) => words[is].map((text) => ({ text, is }))),
    ),
  ),
);

function headingKind(press: readonly PressWords[], segment: Segment): Heading | null {
  const { words, text, closed } = segment;
  if (words > longestHeading || (closed && !/[:：?？]$/.test(text))) return null;
  const folded = openingOf(segment).replace(/[^\p{L}\p{M}?]{1,60}$/u, '');
  const heading = openingsOf(headings(press), folded).find(({ text, is }) =>
    is === 'facts' ? opensWithPhrase(folded, text) : folded === text,
  );
  return heading?.is ?? null;
}

/** "Fakta om fødselsdepresjon" … "Kilde: Helsenorge.no"; the points right below the heading; or a title and what it tells. */
function factBox({ segments, press }: Sheet, claims: Claims, heading: Segment): readonly Segment[] {
  const below = segments.slice(heading.index + 1, heading.index + 1 + longestFacts);
  const labels = labelsOf(press, 'publisher');
  const end = below.findIndex(({ words, text }) => words <= longestSource && labelLength(text, labels) > 0);
  if (end > 0) return [heading, ...below.slice(0, end + 1)];
  const points = run(below, ({ text }) => isListed(text));
  return points.length > 1 ? [heading, ...points] : titledBox(segments, claims, heading);
}

/** "FAKTA", "Lex Maria" and a few sentences down to some furniture: no crosshead has a second one right below it. */
function titledBox(segments: readonly Segment[], claims: Claims, heading: Segment): readonly Segment[] {
  const below = run(
    segments.slice(heading.index + 1, heading.index + 1 + longestTold),
    ({ index }) => !claims.has(index),
  );
  const [title, ...told] = below;
  const end = heading.index + 1 + below.length;
  if (title === undefined || title.closed || title.prose || title.words > longestHeading || told.length === 0)
    return [];
  const isTold = told.every(({ words, closed, text }) => words <= longestPoint && (closed || isListed(text)));
  const isEnded = end >= segments.length || roleOf(claims, end) === 'set-aside';
  return isTold && isEnded ? [heading, ...below] : [];
}

/** The question and its answers, to the button or to the text; a line that stands apart above the text is its crosshead. */
function poll({ segments, press }: Sheet, claims: Claims, heading: Segment): readonly Segment[] {
  const below = segments.slice(heading.index + 1, heading.index + 1 + longestPoll);
  const isButton = (segment: Segment) => press.some(({ boxes: words }) => words.votes.includes(openingOf(segment)));
  // "Vote", and below it "View results".
  const button = below.findIndex((line, at) => isButton(line) && !isButton(below[at + 1] ?? heading));
  const lines = run(below, ({ index, prose, words, text }) => {
    const asks = /[?？؟]$/.test(text);
    return (!prose || asks) && words <= longestAnswer && (!claims.has(index) || roleOf(claims, index) === 'set-aside');
  });
  if (button > 0 && button < lines.length) return [heading, ...lines.slice(0, button + 1)];
  const answers = lines.at(-1)?.gapBefore && lines.at(-1)?.gapAfter ? lines.slice(0, -1) : lines;
  const asks = answers.some(({ text }) => /[?？؟]$/.test(text));
  return asks && answers.length >= fewestPollLines && answers.length < longestPoll ? [heading, ...answers] : [];
}

/** "Sources:" and all below it, when that is little beside the article and stands at its end. */
function sourceList({ segments }: Sheet, claims: Claims, heading: Segment): readonly Segment[] {
  if (heading.index < segments.length * sourcesFrom) return [];
  const below = run(segments.slice(heading.index + 1), ({ index }) => roleOf(claims, index) !== 'set-aside');
  const wordsOf = (some: readonly Segment[]) => some.reduce((sum, { words }) => sum + words, 0);
  const above = segments.slice(0, heading.index).filter(({ index, prose }) => prose && !claims.has(index));
  return below.length > 0 && wordsOf(below) <= wordsOf(above) * mostSources ? [heading, ...below] : [];
}

function isSummaryHeading(press: readonly PressWords[], segment: Segment): boolean {
  if (segment.words > longestHeading || segment.prose) return false;
  const folded = openingOf(segment).replace(/[^\p{L}\p{M}]{1,60}$/u, '');
  return press.some(({ boxes: words }) => words.summaries.includes(folded));
}

/** A dash opens speech as well. */
function isMarked(text: string): boolean {
  return isListed(text) && !/^[-–—]/.test(text);
}

/** "Kortversjonen", which many pages have as a button, over marked points. */
function isHeadingOfPoints({ segments, press }: Sheet, claims: Claims, segment: Segment): boolean {
  const below = segments[segment.index + 1];
  if (below === undefined || claims.has(below.index) || !isMarked(below.text)) return false;
  return roleOf(claims, segment.index) === 'set-aside' && isSummaryHeading(press, segment);
}

/** "Key points:" and right below it points that no stop ends, down to the first paragraph. */
function keyPoints({ segments }: Sheet, claims: Claims, heading: Segment): readonly Segment[] {
  const isInText = segments.some(({ index, prose }) => index < heading.index && prose && !claims.has(index));
  if (heading.gapAfter || isInText) return [];
  const below = segments.slice(heading.index + 1, heading.index + 1 + longestPoll);
  const points = run(
    below,
    ({ index, prose, words, text }) => !claims.has(index) && ((!prose && words >= fewestInPoint) || isMarked(text)),
  );
  const next = segments[heading.index + 1 + points.length];
  const isList = points.length > 0 && points.every(({ text }) => isMarked(text));
  return (points.length > 1 || isList) && next?.prose ? [heading, ...points] : [];
}

/** "This summary was generated by AI." */
function isMachineNote(press: readonly PressWords[], segment: Segment): boolean {
  if (!segment.prose || !opensAsNotice(segment, press)) return false;
  const folded = foldedOf(segment);
  return press.some(
    ({ boxes: { machine, summaries } }) =>
      machine.some((phrase) => holdsPhrase(folded, phrase)) && summaries.some((phrase) => folded.includes(phrase)),
  );
}

/** The note and the sentences below it, up to what something else claims; else those above it, down from a heading. */
function summary({ segments, press }: Sheet, claims: Claims, note: Segment): readonly Segment[] {
  const isPoint = ({ index, words, closed, text }: Segment) =>
    (closed || isMarked(text)) && words <= longestPoint && !claims.has(index);
  const isButton = ({ index }: Segment) => roleOf(claims, index) === 'set-aside';
  const buttons = run(segments.slice(note.index + 1, note.index + 1 + longestSummary), isButton);
  const from = note.index + 1 + buttons.length;
  const points = run(segments.slice(from, from + longestSummary), isPoint);
  const next = segments[from + points.length];
  if (points.length > 0 && next !== undefined && claims.has(next.index)) return [note, ...points];
  const above = segments.slice(Math.max(0, note.index - longestSummary), note.index).reverse();
  const heading = above.findIndex((segment) =>
    press.some(({ boxes: words }) => words.summaries.includes(openingOf(segment).replace(/[^\p{L}\p{M}]{1,60}$/u, ''))),
  );
  const isBox = heading > 0 && above.slice(0, heading).every(isPoint);
  return isBox ? [note, ...above.slice(0, heading + 1)] : [note];
}

/** The segments from the first on for which something holds. */
function run(segments: readonly Segment[], holds: (segment: Segment) => boolean): readonly Segment[] {
  const end = segments.findIndex((segment) => !holds(segment));
  return end < 0 ? segments : segments.slice(0, end);
}
