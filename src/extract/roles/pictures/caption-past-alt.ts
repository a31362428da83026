/** Finds the caption of a credit that stands above it, where a line for those who cannot see the picture is beside. Claims nothing. */
import type { Segment } from '../../segment.ts';
import type { Claims, Sheet } from '../../sheet.ts';

const fewestWords = 3;
const fewestTitleWords = 4;
const longestAlt = 25;
/** A longer sentence may as well be the first of the text. */
const longestCaption = 18;

/**
 * "Getty Images", "A ferry on rocks", "The Tern Star lies off Selby Island.": three lines that touch, the text apart from
 * them; the first two also the other way round. The sentence is the caption.
 */
export function captionPastAlt(sheet: Sheet, claims: Claims, credit: Segment): Segment | null {
  const { segments } = sheet;
  const [above, below, last] = [segments[credit.index - 1], segments[credit.index + 1], segments[credit.index + 2]];
  if (credit.gapAfter || below === undefined) return null;
  if (isAlt(claims, below) && !below.gapAfter && last !== undefined && isCaption(sheet, claims, last)) return last;
  if (above === undefined || credit.gapBefore || !isAlt(claims, above) || !isCaption(sheet, claims, below)) return null;
  // "Harbour closed for a week" over "Getty Images" with no other title above it is the headline.
  return segments.slice(0, above.index).some(({ closed, words }) => !closed && words >= fewestTitleWords)
    ? below
    : null;
}

function isAlt(claims: Claims, { index, closed, words }: Segment): boolean {
  return !claims.has(index) && !closed && words >= fewestWords && words <= longestAlt;
}

/** One short sentence that ends a group of lines or stands over the writer's, the text in paragraphs that stand apart. */
function isCaption({ segments }: Sheet, claims: Claims, { index, closed, words, text, gapAfter }: Segment): boolean {
  if (claims.has(index) || !closed || words < fewestWords || words > longestCaption) return false;
  if (/["“”„«»]|^[-–—]|(?:\p{Ll}{2}|\d\p{Ll})[.!?…]\s\p{Lu}/u.test(text)) return false;
  if (!gapAfter && !claims.has(index + 1)) return false;
  const next = segments.find((line) => line.index > index && line.prose && !claims.has(line.index));
  return next?.gapBefore === true && next.gapAfter;
}
