/** Finds the labels of facts whose value stands on the next line, or was not copied: "Published by:", "Geschreven door". */
import { flatMap } from '../../../model/flat-map.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Sheet, setAside } from '../../sheet.ts';
import { namesLength } from '../names.ts';
import { labelsOf } from '../phrase-book.ts';

const longestLabel = 4;
const longestValue = 5;
/** A single word is a label only with its colon: "Author" may head a part of the text. */
const fewestPlain = 2;

/** Claims such labels, and the paper below "Published by:". */
export function labelsAlone(sheet: Sheet, claims: Claims): Claim[] {
  return flatMap(openSegments(sheet, claims), (line) => {
    const { index, text, words } = line;
    if (words > longestLabel || words === 0 || /[.?!,;]$/.test(text)) return [];
    const isMarked = /[:：]$/.test(text);
    if (!isMarked && words < fewestPlain) return [];
    const label = foldLine(text).replace(/\s?[:：]$/u, '');
    const isPublisher = isMarked && labelsOf(sheet.press, 'publisher').includes(label);
    const isOther = labelsOf(sheet.press, 'byline').includes(label) || labelsOf(sheet.press, 'credit').includes(label);
    if (!isPublisher && !isOther) return [];
    // A label in two words may as well end a sentence that goes on below.
    if (!isMarked && !/^\p{Lu}/u.test(text)) return [];
    const value = isPublisher ? paperBelow(sheet, claims, index + 1) : null;
    return [
      setAside(line, 'set-aside/label'),
      ...(value === null ? [] : [claim(value, 'publisher', 'publisher/own-line')]),
    ];
  });
}

/** A short name with a capital that is nobody's. */
function paperBelow({ segments }: Sheet, claims: Claims, at: number): Segment | null {
  const line = segments[at];
  if (line === undefined || claims.has(at) || line.closed || line.prose || line.words > longestValue) return null;
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(line.text) && namesLength(line.text) !== line.text.length ? line : null;
}
