/** Sets aside the menus and lists around an article in a page that was copied whole. Leaves short files alone. */
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../../sheet.ts';
import { isListed, regionBelowFacts } from '../article-region.ts';
import { goesOn } from './goes-on.ts';
import { headsParagraph } from './heads-paragraph.ts';

/** Fewer short lines than this above or below the text may belong to it. */
const fewestLines = 6;
/** And most of them must look like a menu: sentences and points of a list are more likely the article's. */
const leastShare = 0.6;

/** Claims what lies above and below the article's running text, where there is much of it. */
export function pageEdges(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const region = regionBelowFacts(sheet, claims, open);
  if (region === null) return [];
  const above = open.filter(({ index }) => index < region.first);
  const last = lastParagraph(sheet, claims, region.last);
  const below = open.filter(({ index }) => index > last);
  const edges = [above, below].flatMap((edge) => {
    const lines = edge.filter(readsAsMenu);
    if (lines.length < fewestLines || lines.length < edge.length * leastShare) return [];
    return edge.map((line) => setAside(line, line.prose ? 'set-aside/related' : 'set-aside/navigation'));
  });
  return [...edges, ...listsAbove(sheet, open, region.last, last)];
}

/** The lines of a list that stands above the last paragraphs: two and more, for one alone may be a crosshead. */
function listsAbove(sheet: Sheet, open: readonly Segment[], from: number, to: number): Claim[] {
  const lines = open.filter((line) => line.index > from && line.index < to && readsAsMenu(line));
  const known = new Set(lines.map(({ index }) => index));
  return lines
    .filter(({ index }) => known.has(index - 1) || known.has(index + 1))
    .filter((line) => known.has(line.index + 1) || !headsParagraph(sheet, line))
    .map((line) => setAside(line, 'set-aside/related'));
}

/** The last paragraph below a link or a picture is the article's: each must go on with the one above it. */
function lastParagraph(sheet: Sheet, claims: Claims, from: number): number {
  let last = from;
  for (const segment of sheet.segments.slice(from + 1)) {
    if (!segment.prose || claims.has(segment.index)) continue;
    if (!goesOn(sheet, claims, segment)) break;
    last = segment.index;
  }
  return last;
}

function readsAsMenu({ prose, closed, text }: Segment): boolean {
  return !prose && !closed && !isListed(text);
}
