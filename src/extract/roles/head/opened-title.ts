/** Tells a headline that opens with the words of a button: "Hopp til sjøs kan bli forbudt". Claims nothing. */
import type { Segment } from '../../segment.ts';
import type { Sheet } from '../../sheet.ts';
import type { Opening } from '../opening-index.ts';
import type { FurnitureKind } from '../phrase-book.ts';
import { sharedWords } from '../shared-words.ts';
import { isOnlyTitle } from './only-title.ts';

/** A button stands anywhere, the headline within so many lines. */
const reach = 12;
const [fewestWords, mostWords] = [5, 20];
const fewestShared = 2;
/** Invitations and claims of rights have the words of the text as well: the town's, the paper's. */
const titled: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['navigation', 'comments', 'notice']);
/** So has a link to another article: such a line is a headline only where the file begins. */
const links: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['readMore', 'related']);

/** Whether a line is the only one that could be the headline, and the text has the words with which it goes on. */
export function isOpenedTitle(sheet: Sheet, own: Segment, opening: Opening<FurnitureKind>): boolean {
  const { text, words, index, prose, closed } = own;
  if (prose || closed || words < fewestWords || words > mostWords || index >= reach) return false;
  if (!titled.has(opening.is) && !(links.has(opening.is) && index === 0)) return false;
  const rest = text.slice(opening.text.length);
  // "Read more: …" is a label and a link.
  if (/[:：|]$/.test(opening.text) || /^\s?[:：|–—-]/u.test(rest) || /@|www\.|:\/\//.test(rest)) return false;
  if (sharedWords(sheet, index + 1)(rest) < fewestShared) return false;
  return isOnlyTitle(sheet, own);
}
