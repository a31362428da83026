/** Sets aside what is left above the headline and below the line that claims the rights: the page, not the article. */
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../../sheet.ts';

/** Of the words of running text, no more than this stands above a headline, or below the claim of rights. */
const mostAbove = 0.25;
const mostBelow = 0.4;

const headlines: ReadonlySet<string | null | undefined> = new Set(['headline/own-line', 'headline/heading']);

/** Claims what nothing claims above a headline that stands on a line of its own. */
export function aboveHeadline(sheet: Sheet, claims: Claims): Claim[] {
  const headline = [...claims.values()].find(({ pieces }) => headlines.has(pieces[0]?.rule))?.segment ?? 0;
  if (headline === 0) return [];
  const open = openSegments(sheet, claims);
  const above = open.filter(({ index }) => index < headline);
  return proseWords(above) <= proseWords(open) * mostAbove ? asides(above) : [];
}

/** Claims what nothing claims below "© The Gazette. All rights reserved.", where pages end and articles have ended. */
export function belowRights(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const total = proseWords(open);
  const rights = [...claims.values()]
    .filter(({ pieces }) => pieces[0]?.rule === 'set-aside/copyright')
    .map(({ segment }) => segment)
    .sort((a, b) => a - b);
  for (const at of rights) {
    const below = open.filter(({ index }) => index > at);
    if (proseWords(below) <= total * mostBelow && total > 0) return asides(below);
  }
  return [];
}

function proseWords(segments: readonly Segment[]): number {
  return segments.reduce((sum, { prose, closed, words }) => sum + (prose && closed ? words : 0), 0);
}

function asides(segments: readonly Segment[]): Claim[] {
  return segments.map((segment) => setAside(segment, 'set-aside/outside'));
}
