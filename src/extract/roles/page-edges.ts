/** Sets aside the menus and lists around an article in a page that was copied whole. Leaves short files alone. */
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../sheet.ts';
import { articleRegion, isListed } from './article-region.ts';
import { goesOn } from './goes-on.ts';

/** Fewer short lines than this above or below the text may belong to it. */
const fewestLines = 6;
/** And most of them must look like a menu: sentences and points of a list are more likely the article's. */
const leastShare = 0.6;

/** Claims what lies above and below the article's running text, where there is much of it. */
export function pageEdges(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const region = articleRegion(open);
  if (region === null) return [];
  const above = open.filter(({ index }) => index < region.first);
  // The last paragraph below a link or a picture is the article's.
  const last = open.findLast((segment) => segment.index > region.last && goesOn(sheet, claims, segment));
  const below = open.filter(({ index }) => index > (last?.index ?? region.last));
  return [above, below].flatMap((edge) => {
    const lines = edge.filter(readsAsMenu);
    if (lines.length < fewestLines || lines.length < edge.length * leastShare) return [];
    return edge.map((line) => setAside(line, line.prose ? 'set-aside/related' : 'set-aside/navigation'));
  });
}

function readsAsMenu({ prose, closed, text }: Segment): boolean {
  return !prose && !closed && !isListed(text);
}
