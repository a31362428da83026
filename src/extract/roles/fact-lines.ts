/** Reads the lines of a head that state several facts side by side, and the paths to a page. */
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, openSegments, type Piece, type Sheet } from '../sheet.ts';
import { type Cell, type CellKind, cellsOf, isSection } from './cells.ts';
import { furnitureLine } from './phrase-book.ts';

const longestLine = 30;
/** A headline among the cells stands in one of the first lines, and has so many words. */
const headlineReach = 3;
const fewestHeadlineWords = 3;
const headlineAloneWords = 4;
/** How many paragraphs may stand above such a line. */
const mostProseAbove = 2;

const dates: ReadonlySet<CellKind> = new Set(['date-line', 'update-line', 'retrieved']);
const named: ReadonlySet<CellKind> = new Set(['byline', 'section', 'publisher']);

/** Claims lines such as "The Harwick Gazette | Local | 4 May 2022" and "Home > News > Local". */
export function factLines(sheet: Sheet, claims: Claims): Claim[] {
  let prose = 0;
  const made: Claim[] = [];
  for (const segment of openSegments(sheet, claims)) {
    if (segment.prose) prose += 1;
    if (prose >= mostProseAbove) break;
    if (segment.words > longestLine || segment.closed) continue;
    const found = pathClaim(sheet, segment) ?? cellClaim(sheet, segment);
    if (found !== null) made.push(found);
  }
  return made;
}

function cellClaim(sheet: Sheet, segment: Segment): Claim | null {
  const cells = cellsOf(sheet, segment.span);
  if (cells.length === 0) return null;
  const kinds = cells.map(({ kind }) => kind);
  const words = cells.filter(({ kind }) => kind === 'words');
  const dated = kinds.some((kind) => dates.has(kind)) || (kinds.includes('month') && kinds.includes('publisher'));
  if (!dated || new Set(kinds.filter((kind) => kind === 'byline')).size > 1) return null;
  if (words.length === 0) return kinds.some((kind) => named.has(kind)) ? claimOf(segment, cells, null) : null;
  const [only, short] = [...words].sort((a, b) => b.text.length - a.text.length);
  // "05/06/2014 | Ciudad | El columpio que censaron": a section that no list knows.
  if (
    short !== undefined &&
    words.length === 2 &&
    !kinds.includes('section') &&
    /^\p{Lu}\S*(?: \S+)?$/u.test(short.text)
  ) {
    const known = cells.map((cell): Cell => (cell === short ? { ...cell, kind: 'section' } : cell));
    return only !== undefined && readsAsHeadline(sheet, segment, only, kinds) ? claimOf(segment, known, only) : null;
  }
  const isHeadline = words.length === 1 && only !== undefined && readsAsHeadline(sheet, segment, only, kinds);
  return isHeadline ? claimOf(segment, cells, only) : null;
}

/** "05/06/2014 | Ciudad | El columpio que censaron como vivienda" */
function readsAsHeadline(sheet: Sheet, segment: Segment, { text }: Cell, kinds: readonly CellKind[]): boolean {
  const words = text.trim().split(/\s+/).length;
  const next = sheet.segments[segment.index + 1];
  const standsApart = next !== undefined && (segment.gapAfter || !next.prose);
  const fewest = kinds.some((kind) => named.has(kind)) ? fewestHeadlineWords : headlineAloneWords;
  return segment.index < headlineReach && standsApart && words >= fewest;
}

function claimOf(segment: Segment, cells: readonly Cell[], headline: Cell | null): Claim {
  const pieces = cells.flatMap((cell): Piece[] => {
    if (cell === headline) return [piece(cell, 'headline', 'headline/header-line')];
    switch (cell.kind) {
      case 'date-line':
      case 'month':
        return [piece(cell, 'date-line', 'published/own-line')];
      case 'update-line':
        return [piece(cell, 'update-line', 'updated/update-line')];
      case 'retrieved':
        return [piece(cell, 'retrieved', 'retrieved/own-line')];
      case 'byline':
        return [piece(cell, 'byline', 'byline/by-line')];
      case 'section':
        return [piece(cell, 'section', 'section/own-line')];
      case 'publisher':
        return [piece(cell, 'publisher', 'publisher/own-line')];
      default:
        return [piece(cell, 'set-aside', 'set-aside/label')];
    }
  });
  return { segment: segment.index, pieces };
}

function piece({ span }: Cell, role: Piece['role'], rule: Piece['rule']): Piece {
  return { role, span, rule, confidence: 'likely' };
}

const arrow = /\s{0,9}[>›»→/]\s{0,9}/gu;
const longestCrumb = 4;

/** "Home > News > Local": the section is the first step below the front page. */
function pathClaim(sheet: Sheet, segment: Segment): Claim | null {
  if (!/\S\s*[>›»→]\s*\S|\S\s\/\s\S/.test(segment.text) || segment.words > longestLine) return null;
  const raw = sheet.source.slice(segment.span.start, segment.span.end);
  const steps: { text: string; start: number }[] = [];
  let from = 0;
  for (const match of [...raw.matchAll(arrow), { index: raw.length, 0: '' }]) {
    if (match.index > from) steps.push({ text: raw.slice(from, match.index), start: segment.span.start + from });
    from = match.index + match[0].length;
  }
  const [first] = steps;
  const isHome = first !== undefined && furnitureLine(first.text) === 'navigation';
  if (steps.length < 2 || first === undefined || !(isHome || isSection(first.text))) return null;
  const places = isHome ? steps.slice(1) : steps;
  if (places.slice(0, -1).some(({ text }) => text.split(' ').length > longestCrumb)) return null;
  const section = places[0];
  if (section === undefined || section.text.split(' ').length > longestCrumb) return null;
  const span = { start: section.start, end: section.start + section.text.length };
  const rest = [
    { start: segment.span.start, end: span.start },
    { start: span.end, end: segment.span.end },
  ].filter(({ start, end }) => end > start);
  return {
    segment: segment.index,
    pieces: [
      { role: 'section', span, rule: 'section/own-line', confidence: 'likely' } as const,
      ...rest.map(
        (one): Piece => ({ role: 'set-aside', span: one, rule: 'set-aside/navigation', confidence: 'certain' }),
      ),
    ].sort((a, b) => a.span.start - b.span.start),
  };
}
