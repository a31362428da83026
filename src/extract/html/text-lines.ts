/** Reads what the structure of a page leaves open within its text: crossheads that are no headings, and stray labels. */
import { figures } from '../roles/pictures/figures.ts';
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, claim, openSegments, type RoleRule, ruleOf, setAside } from '../sheet.ts';
import type { LaidPage } from './structure.ts';
import type { WeighedLine } from './weights.ts';

const longestParagraphCaption = 25;
const longestCrosshead = 14;
const longestCaption = 40;
/** A picture's box: its caption, its credit, perhaps a button. */
const mostInBox = 3;
const strongTags: ReadonlySet<string> = new Set(['b', 'strong']);
/** A line is bold when so much of it is. */
const boldShare = 0.9;

/** The rule for headings within the text: a heading of text is a crosshead, one of links or of nothing is none. */
export function headingLines(laid: LaidPage): RoleRule {
  return (sheet, claims) =>
    openSegments(sheet, claims).flatMap((segment) => {
      const line = laid.lines[segment.index] as WeighedLine;
      // A paragraph that was set as a heading is running text.
      if (line.block.heading === null || line.weight > 0 || segment.index < laid.place.first) return [];
      const isOfLinks = [1, 2].every((step) => ruleOf(claims, segment.index + step) === 'set-aside/related');
      const isCrosshead = !isOfLinks && anythingFollows(laid, claims, segment);
      return [isCrosshead ? claim(segment, 'crosshead', null, 'certain') : setAside(segment, 'set-aside/related')];
    });
}

function anythingFollows(laid: LaidPage, claims: Claims, segment: Segment): boolean {
  for (let at = segment.index + 1; at <= laid.place.last; at += 1) {
    const role = claims.get(at)?.pieces[0]?.role;
    if (role === undefined || !['set-aside', 'caption', 'credit'].includes(role)) return true;
  }
  return false;
}

/** The rule for captions that stand in no figure: a line with its credit in a box of its own, or right above it in one. */
export function looseFigures(laid: LaidPage): RoleRule {
  return (sheet, claims) => {
    const found = figures(sheet, claims).filter(({ segment, pieces }) => {
      const line = laid.lines[segment] as WeighedLine;
      // A paragraph may end in a name; a short one that ends in a credit is a caption there, too.
      const isParagraph = line.block.tag === 'p' && (pieces.length < 2 || line.words > longestParagraphCaption);
      // "Both were taken to hospital. (NTB)" ends an article as often as a caption.
      const isSigned = pieces.length > 1 && line.closed && segment === laid.place.last;
      return !isParagraph && !isSigned && line.block.heading === null && line.opensBlock;
    });
    const taken = new Set(found.map(({ segment }) => segment));
    const above = found.flatMap(({ segment, pieces }): Claim[] => {
      const caption = sheet.segments[segment - 1];
      const isAlone = pieces.length === 1 && pieces[0]?.role === 'credit' && caption !== undefined;
      const isFree = isAlone && !claims.has(caption.index) && !taken.has(caption.index);
      return isFree && caption.words <= longestCaption && sharesBox(laid, caption.index, segment)
        ? [claim(caption, 'caption')]
        : [];
    });
    return [...found, ...above];
  };
}

/** Whether two lines stand in an element that holds little more than them. */
function sharesBox({ lines, place }: LaidPage, one: number, other: number): boolean {
  const parents = [lines[one]?.block, lines[other]?.block].map((block) => [block, block?.parent]);
  const box = parents[0]?.find((element) => element !== undefined && element !== null && parents[1]?.includes(element));
  if (!box || box === place.main) return false;
  return lines.filter(({ block }) => block === box || block.parent === box).length <= mostInBox;
}

/** The rule for the open lines of the text. */
export function textLines(laid: LaidPage): RoleRule {
  const holders = new Set(laid.lines.flatMap(({ weight, block }) => (weight > 0 ? [block, block.parent] : [])));
  const lastHolder = laid.lines[laid.place.last]?.block.parent ?? null;
  return (sheet, claims) => {
    const open = openSegments(sheet, claims);
    return open.flatMap((segment): Claim[] => {
      const line = laid.lines[segment.index] as WeighedLine;
      if (segment.words === 0) return [setAside(segment, 'set-aside/label')];
      if (segment.prose || segment.index < laid.place.first) return [];
      if (segment.index > laid.place.last) {
        const isOwn = (line.closed && line.block.parent === lastHolder) || goesOnBelow(laid, claims, segment.index);
        return isOwn ? [] : [setAside(segment, 'set-aside/outside')];
      }
      if (isCrosshead(laid, claims, segment, line)) return [claim(segment, 'crosshead')];
      const isAmidText = holders.has(line.block) || holders.has(line.block.parent);
      return isAmidText ? [] : [setAside(segment, 'set-aside/outside')];
    });
  };
}

/** Whether a line stands in the block of the last text, where breaks part the paragraphs, with nothing set aside between. */
function goesOnBelow({ lines, place }: LaidPage, claims: Claims, index: number): boolean {
  const block = lines[place.last]?.block;
  for (let at = index; at > place.last; at -= 1) {
    const line = lines[at];
    if (line?.block !== block || line?.linky !== false || (at < index && ruleOf(claims, at) !== null)) return false;
  }
  return true;
}

function isCrosshead(laid: LaidPage, claims: Claims, segment: Segment, line: WeighedLine): boolean {
  if (segment.words > longestCrosshead || (segment.closed && !/[?!？！]["”’»]?$/.test(segment.text))) return false;
  const isHead = isBold(laid, line) || (line.block.tag !== 'p' && segment.gapBefore && segment.gapAfter);
  return isHead && textFollows(laid, claims, segment);
}

function isBold(laid: LaidPage, line: WeighedLine): boolean {
  return laid
    .inlinesOf(line)
    .some(({ element, span }) => strongTags.has(element.tag) && span.end - span.start >= line.text.length * boldShare);
}

/** The next line that is not set aside is running text. */
function textFollows(laid: LaidPage, claims: Claims, segment: Segment): boolean {
  for (let at = segment.index + 1; at <= laid.place.last; at += 1) {
    if (claims.get(at)?.pieces[0]?.role === 'set-aside') continue;
    return !claims.has(at) && (laid.lines[at]?.closed === true || laid.lines[at]?.prose === true);
  }
  return false;
}
