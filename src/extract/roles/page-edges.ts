/** Sets aside the menus and lists around an article in a page that was copied whole. Leaves short files alone. */
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../sheet.ts';
import { articleRegion } from './article-region.ts';

/** Fewer short lines than this above or below the text may belong to it. */
const fewestLines = 6;

/** Claims what lies above and below the article's running text, where there is much of it. */
export function pageEdges(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const region = articleRegion(open);
  if (region === null) return [];
  const above = open.filter(({ index }) => index < region.first);
  const below = open.filter(({ index }) => index > region.last);
  return [above, below].flatMap((edge) => {
    const lines = edge.filter(({ prose }) => !prose);
    if (lines.length < fewestLines) return [];
    return edge.map((line) => setAside(line, line.prose ? 'set-aside/related' : 'set-aside/navigation'));
  });
}
