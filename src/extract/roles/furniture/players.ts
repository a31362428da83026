/** Sets aside the controls of a sound or video player, which tell themselves by how far it has played: "00:00 / 03:12". */
import { flatMap } from '../../../model/flat-map.ts';
import { charKind, holdsKind } from '../../../text/char-kinds.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../../sheet.ts';
import { furnitureKind } from './furniture.ts';

const played = /^\d{1,3}:\d\d(?::\d\d)?\s?[/|]\s?\d{1,3}:\d\d(?::\d\d)?$/;
/** So many controls stand on either side, and in the box of the player no more lines in all. */
const [reach, longestBox, longestTitle] = [4, 7, 14];
const fewestTitleWords = 4;

/** Whether a line says how far something has played, and of how much. */
export function isPlayed(text: string): boolean {
  return !holdsKind(text, charKind.letter) && played.test(text);
}

/** Claims such a line, the controls beside it, and the short lines of its box where blank lines close one. */
export function players(sheet: Sheet, claims: Claims): Claim[] {
  const found = openSegments(sheet, claims).filter(({ text }) => isPlayed(text));
  return flatMap(found, (line) => [line, ...besideIt(sheet, line)])
    .filter(({ index }) => !claims.has(index))
    .map((line) => setAside(line, 'set-aside/box'));
}

function besideIt(sheet: Sheet, line: Segment): readonly Segment[] {
  const { segments } = sheet;
  const above = segments.slice(Math.max(0, line.index - reach), line.index).reverse();
  const below = segments.slice(line.index + 1, line.index + 1 + reach);
  const box = [...touching(above, 'gapAfter'), ...touching(below, 'gapBefore')];
  const isBox =
    box.length > 0 &&
    box.length < longestBox &&
    box.every((one) => !one.prose && one.words <= longestTitle) &&
    !holdsOnlyTitle(segments, box);
  // Where no blank line closes the box only known buttons are the player's: the next line may be a crosshead.
  const isClosed = isBox && box.some(({ gapBefore, gapAfter }) => gapBefore || gapAfter);
  if (isClosed) return box;
  return [above, below].flatMap((side) => {
    const end = side.findIndex((one) => furnitureKind(one, sheet) === null);
    return end < 0 ? side : side.slice(0, end);
  });
}

/** The lines on one side down to a blank one. */
function touching(side: readonly Segment[], gap: 'gapBefore' | 'gapAfter'): readonly Segment[] {
  const end = side.findIndex((one) => one[gap]);
  return end < 0 ? side : side.slice(0, end);
}

/** In a head without blank lines the box would take the headline: above the text no other line is as long as one. */
function holdsOnlyTitle(segments: readonly Segment[], box: readonly Segment[]): boolean {
  const lede = segments.findIndex(({ prose, closed }) => prose && closed);
  const isTitle = ({ prose, words }: Segment) => !prose && words >= fewestTitleWords;
  const head = lede < 0 ? [] : segments.slice(0, lede);
  return (
    head.some((line) => isTitle(line) && box.includes(line)) &&
    !head.some((line) => isTitle(line) && !box.includes(line))
  );
}
