/**
 * Tells a headline that opens with the words of page furniture: "Hopp til sjøs kan bli forbudt", "Opinion: Why the bridge
 * must stay". What such a line goes on with tells the two apart, and that no other line could be the title. Claims nothing.
 */
import { letterRuns } from '../../../text/cut-words.ts';
import { offerOpenings, titleLabels } from '../../../text/languages/newsroom-words.ts';
import { presses } from '../../../text/languages/press/presses.ts';
import { permissionWords } from '../../../text/languages/press/rights-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { holdsOpening } from '../../../text/phrase-edges.ts';
import { foldedOf, type Segment } from '../../segment.ts';
import type { Sheet } from '../../sheet.ts';
import { namesThing } from '../article-sentence.ts';
import { opensWithPart, wordsBesideButton } from '../furniture/button-words-line.ts';
import type { Opening } from '../opening-index.ts';
import { type FurnitureKind, furnitureOpening } from '../phrase-book.ts';
import { sharedWords } from '../shared-words.ts';
import { isOnlyTitle } from './only-title.ts';

/** Furniture stands anywhere, the headline within so many lines. */
const reach = 12;
const [fewestWords, mostWords] = [4, 20];
/** Of the words behind the phrase so many are none that buttons are made of, and where the text takes two of them up. */
const [fewestOwn, fewestOwnShared] = [5, 2];
const fewestShared = 2;
/** What follows is the title of another article: such a line is a headline only where the file begins, or the text takes up its words. */
const links: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['readMore', 'related']);
/** What makes or owns a text is a name, what invites speaks of the paper and its reader. */
const named: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['authorBox', 'copyright']);
const invites: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['newsletter', 'share', 'appeal']);

/** Whether a line is the only one that could be the headline, and says more behind the phrase it opens with than furniture does. */
export function isOpenedTitle(sheet: Sheet, own: Segment, opening: Opening<FurnitureKind>): boolean {
  const { words, index, prose, closed } = own;
  if (prose || closed || words < fewestWords || words > mostWords || index >= reach) return false;
  const isSure = links.has(opening.is) && index > 0;
  return saysMore(sheet, own, opening, isSure) && isOnlyTitle(sheet, own);
}

/** Whether a line that stands alone between two paragraphs heads the second: "More milk than the dairy can take". No link does. */
export function isOpenedCrosshead(sheet: Sheet, own: Segment, opening: Opening<FurnitureKind>): boolean {
  const { words, index, prose, closed, gapBefore, gapAfter } = own;
  if (prose || closed || words > mostWords || !gapBefore || !gapAfter || links.has(opening.is)) return false;
  const beside = [sheet.segments[index - 1], sheet.segments[index + 1]];
  return beside.every((line) => line?.prose === true && line.closed) && saysMore(sheet, own, opening, false);
}

/**
 * Whether what follows the phrase is no furniture's: enough words that are on no button, fewer where the text takes two up,
 * as it must where `isSure`. "Receive each morning the best of politics and the arts": an invitation has no word of the text.
 */
function saysMore(sheet: Sheet, own: Segment, opening: Opening<FurnitureKind>, isSure: boolean): boolean {
  const rest = foldedOf(own).slice(opening.text.length);
  const besides = wordsBesideButton(rest);
  if (besides < fewestOwnShared || !goesOnAsText(sheet, own, opening)) return false;
  const shared = sharedWords(sheet, own.index + 1)(rest);
  if (shared >= fewestShared) return true;
  return !isSure && !invites.has(opening.is) && besides >= fewestOwn - shared;
}

/** Whether a line is the only one that could be the headline, and the text takes up two of its words. */
export function isTitleOfText(sheet: Sheet, own: Segment): boolean {
  const { text, words, index, prose, closed } = own;
  if (prose || closed || words < fewestWords || words > mostWords || index >= reach) return false;
  return sharedWords(sheet, index + 1)(text) >= fewestShared && isOnlyTitle(sheet, own);
}

/** "Read more: …" is a label and a link; furniture names a thing of the site, an address, a year, or asks once more. */
function goesOnAsText(sheet: Sheet, own: Segment, { text, is }: Opening<FurnitureKind>): boolean {
  const rest = foldedOf(own).slice(text.length);
  if (/[:：|→)\]】@-]$/.test(text) || /^\s?[:：|–—-]/u.test(rest) || /@|www\.|:\/\/|[©*%]|\(c\)/.test(rest))
    return false;
  // "Edited by Tom Reed", "Copyright Harwick Media": what owns or made the text is a name.
  if (named.has(is) && /^[\P{L}]*\p{Lu}/u.test(own.text.slice(text.length))) return false;
  if (is === 'copyright' && (/\p{Nd}{4}/u.test(rest) || namesPermission(rest))) return false;
  if (invites.has(is) && offers(rest, sheet)) return false;
  if (namesThing(own, text, sheet.press) || (is === 'share' && opensWithPart(rest))) return false;
  return !rest
    .split(/[.!?:;|]\s/)
    .slice(1)
    .some((part) => furnitureOpening(part, sheet.press) !== null);
}

/** "Receive the best of politics every morning", "Support reporting that is yours": what a paper offers, or its reader. */
function offers(rest: string, { press }: Sheet): boolean {
  const words = new Set(letterRuns(rest));
  if (press !== presses && press.some(({ appealCues }) => appealCues.you.some((word) => words.has(word)))) return true;
  return offerOpenings.some((word) => holdsOpening(rest, word));
}

/** "Reproduction without permission is prohibited". */
function namesPermission(rest: string): boolean {
  return permissionWords.some((word) => holdsOpening(rest, word));
}

/** Whether a line is the only one that could be the headline, and opens with a label of which the rest is no name. */
export function isLabelledTitle(sheet: Sheet, segment: Segment): boolean {
  const { text, words, index } = segment;
  if (index >= reach || words < fewestWords) return false;
  const [, label = '', rest = ''] = /^([^:：|]{2,20}?)\s?[:：|]\s?(\S.*)$/u.exec(text) ?? [];
  if (label === '' || !titleLabels.has(foldLine(label))) return false;
  // "Photos: Ann Reed with Jan Berg" names makers; a title has longer words that open small.
  return /(?:^|\s)\p{Ll}{5}|\p{Lo}/u.test(rest) && isOnlyTitle(sheet, segment);
}
