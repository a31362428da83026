/**
 * Finds the section among the few labels above a headline: the path to the page as lines of their own, "Home / Local / Harwick",
 * or labels apart from the menu. Claims nothing.
 */
import { wholePaper } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { isSection } from '../cells.ts';
import { isKnownPlace } from '../facts/dateline-places.ts';
import { isKind } from '../kinds.ts';
import { isName } from '../names.ts';

/** More lines than this, or more sections among them, are a menu. */
const mostLabels = 4;
const mostSections = 2;
const longestLabel = 4;
const shortestAlone = 4;
const label = /^\p{Lu}\p{Ll}[\p{L}\p{M}’'& -]+$/u;

/** The line that names the section, the first of two; null where the lines may be entries of a menu. */
export function sectionAbove(lines: readonly Segment[]): Segment | null {
  const last = lines.at(-1);
  if (last === undefined || lines.length > mostLabels || lines.some(({ words }) => words > longestLabel)) return null;
  const sections = lines.filter(({ text }) => !isKind(text) && (isSection(text) || isKnownPlace(text)));
  const first = sections[0];
  if (first === undefined || sections.length > mostSections || !isUnbroken(lines, first)) return null;
  // Entries of a menu touch the headline below them as they touch each other: a gap, or what the article is, parts these.
  const isParted = last.gapAfter && (lines.length <= mostSections || !sections.includes(last));
  // "News" is what every page is filed under.
  if (wholePaper.has(foldLine(first.text))) return null;
  return isKind(last.text) || first.gapBefore || (isParted && first.index <= 1) ? first : null;
}

/** Buttons between a label and the headline are the rest of its menu. */
function isUnbroken(lines: readonly Segment[], first: Segment): boolean {
  const below = lines.slice(lines.indexOf(first));
  return below.every(({ index }, at) => index === first.index + at);
}

/** "Livet" alone at the top of the file, "Vie locale" apart from all else: labels that no list knows, and no person. */
export function isLoneLabel(lines: readonly Segment[], { index, text, words, gapBefore, gapAfter }: Segment): boolean {
  if (lines.length !== 1 || text.length < shortestAlone) return false;
  if (words === 1) return (index === 0 || gapBefore) && /^\p{Lu}\p{Ll}+$/u.test(text);
  // The first line of all may be the name of the page.
  return index > 0 && gapBefore && gapAfter && words <= longestLabel && label.test(text) && !isName(text);
}
