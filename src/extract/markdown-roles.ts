/** The rules that only Markdown has: what its markup says of a line, firmly at first and as the last word at the end. */
import type { Role } from './layout.ts';
import type { MarkdownLine } from './markdown-lines.ts';
import { readDateline } from './roles/facts/dateline.ts';
import { furnitureKind } from './roles/furniture/furniture.ts';
import type { Segment } from './segment.ts';
import { type Claim, claim, openSegments, type RoleRule, type Sheet, setAside } from './sheet.ts';

const longestBoldCrosshead = 14;
const longestStandfirst = 90;
/** Paragraphs below the standfirst. */
const fewestParagraphs = 2;

/** What markup says beside the lines: which is the headline, whether another was given, which lines are but links. */
export interface MarkdownSigns {
  /** The number of a line. */
  readonly headline: number | null;
  readonly isHeadlineGiven: boolean;
  readonly isLink: (line: MarkdownLine) => boolean;
  readonly isBold: (line: MarkdownLine) => boolean;
}

/** Claims what markup settles: the headline, tables, the words of pictures, lists in the text that are no menus. */
export function markupRule(lines: readonly MarkdownLine[], signs: MarkdownSigns): RoleRule {
  return (sheet) => {
    const opening = boldOpening(sheet, lines, signs);
    const begun = sheet.segments.find(({ prose }) => prose)?.index ?? Number.POSITIVE_INFINITY;
    let heading: Segment | null = null;
    return sheet.segments.flatMap((segment): Claim[] => {
      const line = lines[segment.index] as MarkdownLine;
      if (line.kind !== 'list-item') heading = segment;
      if (segment === opening) return [claim(segment, 'standfirst', 'standfirst/below-headline')];
      if (segment.index === signs.headline) return [claim(segment, 'headline', 'headline/heading', 'certain')];
      const isListed = segment.index > begun && !signs.isLink(line) && isOfText(sheet, segment, heading);
      const isButton = line.kind === 'heading' && furnitureKind(segment, sheet) !== null;
      const role = settledRole(line, signs, { isListed, isButton });
      return role === null ? [] : [claim(segment, role, null, 'certain')];
    });
  };
}

/** The first sentences below the headline when all of them are set in bold and no other paragraph is: the standfirst. */
function boldOpening(
  sheet: Sheet,
  lines: readonly MarkdownLine[],
  { headline, isBold }: MarkdownSigns,
): Segment | null {
  const prose = sheet.segments.filter(
    ({ prose, closed, index }) => prose && closed && index > (headline ?? -1) && lines[index]?.kind === 'paragraph',
  );
  const [first, ...others] = prose;
  if (headline === null || first === undefined || others.length < fewestParagraphs) return null;
  if (readDateline(sheet.source.slice(first.span.start, first.span.end), sheet) !== null) return null;
  const isSet = ({ index }: Segment) => isBold(lines[index] as MarkdownLine);
  return first.words <= longestStandfirst && isSet(first) && !others.some(isSet) ? first : null;
}

function settledRole(
  { kind }: MarkdownLine,
  { isHeadlineGiven }: MarkdownSigns,
  { isListed, isButton }: { isListed: boolean; isButton: boolean },
): Role | null {
  if (kind === 'table') return 'table-cell';
  if (kind === 'caption') return 'caption';
  if (kind === 'heading') return isHeadlineGiven && !isButton ? 'crosshead' : null;
  return kind === 'list-item' && isListed ? 'list-item' : null;
}

/** Neither a button nor below the heading of a list of other articles. */
function isOfText(sheet: Sheet, item: Segment, heading: Segment | null): boolean {
  return (heading === null || furnitureKind(heading, sheet) === null) && furnitureKind(item, sheet) === null;
}

/** Claims what no rule took: headings above text are crossheads, quotations and items stay what they are. */
export function restRule(lines: readonly MarkdownLine[], isBold: (line: MarkdownLine) => boolean): RoleRule {
  return (sheet, claims) =>
    openSegments(sheet, claims).flatMap((segment): Claim[] => {
      const line = lines[segment.index];
      if (line === undefined) return [];
      if (segment.words === 0 && !/[\p{L}\p{N}]/u.test(segment.text)) return [setAside(segment, 'set-aside/label')];
      if (line.kind === 'heading') return [claim(segment, 'crosshead', null, 'certain')];
      if (line.kind === 'quotation' || line.kind === 'list-item') return [claim(segment, line.kind, null, 'certain')];
      const isCrosshead = !segment.closed && segment.words <= longestBoldCrosshead && line.opens && line.closes;
      const next = sheet.segments[segment.index + 1];
      return isCrosshead && isBold(line) && next?.prose === true && !claims.has(next.index)
        ? [claim(segment, 'crosshead')]
        : [];
    });
}
