/**
 * Reads the labels that pages print before the maker and the words of a picture: "Image copyright" over a name, "Image
 * captionA ferry passes …", where the space behind the label was lost. Without its label either reads as text.
 */
import { flatMap } from '../../../model/flat-map.ts';
import type { Span } from '../../../model/provenance.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Piece, type Sheet, setAside } from '../../sheet.ts';

const label = /^(?:Image|Photo|Picture) (?:copyright|source|caption)/u;
/** Behind the label a comma, a space or nothing, then a name or a sentence: "Image caption contest" is a title. */
const labelled =
  /(?:Image|Photo|Picture) (copyright|source|caption)(?:,\s{0,2}|\s{1,2}|(?=\S))(?=[\p{Lu}\p{N}"'“‘(])/gu;
const alone = /^(?:Image|Photo|Picture) (copyright|source|caption)[,:]?$/u;
const [longestCredit, longestCaption] = [10, 60];

/** Claims such lines, and the line that a label alone stands over. */
export function pictureLabels(sheet: Sheet, claims: Claims): Claim[] {
  return flatMap(openSegments(sheet, claims), (segment): Claim[] => {
    if (!label.test(segment.text) || segment.words > longestCaption) return [];
    const only = alone.exec(segment.text)?.[1];
    if (only !== undefined) return labelledBelow(sheet, claims, segment, only);
    const pieces = piecesOf(sheet.source.slice(segment.span.start, segment.span.end), segment.span.start);
    return pieces.length === 0 ? [] : [{ segment: segment.index, pieces }];
  });
}

function labelledBelow(sheet: Sheet, claims: Claims, segment: Segment, what: string): Claim[] {
  const below = sheet.segments[segment.index + 1];
  if (below === undefined || segment.gapAfter || claims.has(below.index) || label.test(below.text)) return [];
  if (below.words > (what === 'caption' ? longestCaption : longestCredit)) return [];
  return [setAside(segment, 'set-aside/label'), { segment: below.index, pieces: [piece(what, below.span)] }];
}

/** "Image copyrightAFPImage captionThe pier at dusk": each label and what stands behind it. */
function piecesOf(raw: string, shift: number): Piece[] {
  const labels = [...raw.matchAll(labelled)];
  if (labels[0]?.index !== 0) return [];
  return labels.flatMap(({ 0: sign, 1: what = '', index }, at): Piece[] => {
    const start = shift + index;
    const end = shift + (labels[at + 1]?.index ?? raw.length);
    const told = { start: start + sign.length, end };
    return [
      { role: 'set-aside', span: { start, end: told.start }, rule: 'set-aside/label', confidence: 'certain' },
      piece(what, told),
    ];
  });
}

function piece(what: string, span: Span): Piece {
  return { role: what === 'caption' ? 'caption' : 'credit', span, rule: null, confidence: 'likely' };
}
