/** Sets the furniture of a web page aside: labels, buttons, boxes and links known by their phrases. */
import { openingLength, openingOf, type Segment } from '../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../sheet.ts';
import { buttonRow } from './button-row.ts';
import { type FurnitureKind, foldedFurnitureLine, furnitureOpening, furnitureRules } from './phrase-book.ts';

/** A longer paragraph is no box, whatever it opens with. */
const longestBox = 70;
/** A button is short; "Share prices fell …" is news. */
const longestButton = 14;
const shortKinds: ReadonlySet<FurnitureKind> = new Set(['share', 'navigation', 'comments', 'readMore', 'related']);

/** Claims every segment that a phrase shows to be furniture. */
export function furniture(sheet: Sheet, claims: Claims): Claim[] {
  return openSegments(sheet, claims).flatMap((segment) => {
    const kind = furnitureKind(segment, sheet);
    return kind === null || isCrossheadPlace(segment, sheet, kind) ? [] : [setAside(segment, furnitureRules[kind])];
  });
}

const known = new WeakMap<Segment, FurnitureKind | null>();

/** The kind of furniture a segment is by its phrases, or null; told once, for several rules ask. */
export function furnitureKind(segment: Segment, sheet: Sheet): FurnitureKind | null {
  const told = known.get(segment);
  if (told !== undefined) return told;
  const kind = kindOf(segment, sheet);
  known.set(segment, kind);
  return kind;
}

function kindOf(segment: Segment, sheet: Sheet): FurnitureKind | null {
  const folded = openingOf(segment);
  const line = segment.text.length > openingLength ? null : foldedFurnitureLine(folded);
  if (line !== null) return line;
  const row = segment.words <= longestButton * 2 ? buttonRow(folded) : null;
  if (row !== null) return row;
  if (segment.words > longestBox) return null;
  const opening = furnitureOpening(folded, sheet.press);
  if (opening === null || (shortKinds.has(opening) && segment.words > longestButton * 2)) return null;
  return opening === 'share' && segment.words > longestButton ? null : opening;
}

/** "Weather" alone between two paragraphs is more likely a crosshead than a menu item. */
function isCrossheadPlace(segment: Segment, sheet: Sheet, kind: FurnitureKind): boolean {
  if (kind !== 'navigation' && kind !== 'related') return false;
  const [before, after] = [sheet.segments[segment.index - 1], sheet.segments[segment.index + 1]];
  const isWord = kind === 'navigation' && segment.words <= 2 && !/\p{Nd}/u.test(segment.text);
  return isWord && segment.gapBefore && segment.gapAfter && before?.prose === true && after?.prose === true;
}
