/** Finds the words of pictures that are not in the archive: captions and credits. */
import type { Span } from '../../model/provenance.ts';
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, openSegments, type Piece, type Sheet } from '../sheet.ts';
import { readCredit } from './credit.ts';
import { labelsOf } from './phrase-book.ts';

const longestCaption = 60;
/** A closed sentence beside a credit may as well be the first paragraph when it is longer. */
const longestClosedCaption = 40;

/** Claims credits, captions that end in a credit, and the caption beside a credit that stands alone. */
export function figures(sheet: Sheet, claims: Claims): Claim[] {
  const labels = labelsOf(sheet.press, 'credit');
  const made = new Map<number, Claim>();
  for (const segment of openSegments(sheet, claims)) {
    if (made.has(segment.index)) continue;
    const reading = readCredit(sheet.source.slice(segment.span.start, segment.span.end), labels);
    if (reading === null || isArticleText(segment, reading.caption)) continue;
    const shift = segment.span.start;
    const credit = piece('credit', reading.credit, shift);
    made.set(segment.index, {
      segment: segment.index,
      pieces: reading.caption === null ? [credit] : [piece('caption', reading.caption, shift), credit],
    });
    const beside = reading.caption === null ? captionBeside(sheet, claims, made, segment) : null;
    if (beside !== null) made.set(beside.index, { segment: beside.index, pieces: [piece('caption', beside.span, 0)] });
  }
  return [...made.values()];
}

/** A long paragraph that happens to end in a name is no caption. */
function isArticleText(segment: Segment, caption: Span | null): boolean {
  return caption !== null && segment.words > longestCaption + 12;
}

function piece(role: Piece['role'], span: Span, shift: number): Piece {
  return { role, span: { start: span.start + shift, end: span.end + shift }, rule: null, confidence: 'likely' };
}

/** The caption of a credit alone: the line right above it, else the line right below. */
function captionBeside(
  sheet: Sheet,
  claims: Claims,
  made: ReadonlyMap<number, Claim>,
  credit: Segment,
): Segment | null {
  const isFree = (segment: Segment | undefined): segment is Segment =>
    segment !== undefined && !claims.has(segment.index) && !made.has(segment.index);
  const [above, below] = [sheet.segments[credit.index - 1], sheet.segments[credit.index + 1]];
  const beside = [
    isFree(above) && !credit.gapBefore && couldCaption(above) ? above : null,
    isFree(below) && !credit.gapAfter && couldCaption(below) ? below : null,
  ].filter((one) => one !== null);
  // Where nothing parts the paragraphs, a whole sentence may be one of them: the line that is none, then the shorter.
  return beside.sort((a, b) => Number(a.closed) - Number(b.closed) || a.words - b.words)[0] ?? null;
}

function couldCaption(segment: Segment): boolean {
  return segment.words >= 3 && segment.words <= (segment.closed ? longestClosedCaption : longestCaption);
}
