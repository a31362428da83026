/** Reads the lines between the headline and the text: the standfirst, and what is neither that nor a fact. */
import { readDateline } from '../roles/facts/dateline.ts';
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, claim, type RoleRule, type Sheet, setAside } from '../sheet.ts';
import { likeness } from './article-place.ts';
import { isAllIn, partsAt } from './line-parts.ts';
import { ownLinesAbove } from './own-lines.ts';
import type { LaidPage } from './structure.ts';
import type { WeighedLine } from './weights.ts';
import type { Zone } from './zones.ts';

const bold: ReadonlySet<string> = new Set(['b', 'strong']);
const shortestStandfirst = 5;
/** A heading of fewer words is a section's or a box's. */
const fewestOfHeading = 7;
const longestStandfirst = 90;
/** Of a list of points. */
const longestSummary = 160;
const mostSentences = 2;
/** Paragraphs below the standfirst. */
const fewestParagraphs = 2;
/** How alike the page's description is to the standfirst that it was taken from. */
const likeDescription = 0.7;

/** The rule for the lines of the head; `descriptions` are what the page's data say the article is about. */
export function headLines(laid: LaidPage, descriptions: readonly string[]): RoleRule {
  return (sheet, claims) => {
    const open = headSegments(laid, sheet, claims);
    const own = ownLinesAbove(laid);
    const above = standfirstOf(laid, open, { descriptions, own });
    const opening = above.length > 0 ? above : openingOf(laid, sheet, claims);
    const described = opening.length > 0 ? opening : describedOpening(laid, sheet, claims, descriptions);
    const standfirst = described.length > 0 ? described : boldOpening(laid, sheet, claims);
    const rest = open.filter((segment) => !standfirst.includes(segment) && !own.has(segment.index));
    return [...joined(standfirst), ...rest.map((segment) => setAside(segment, 'set-aside/outside'))];
  };
}

/** Unclaimed lines above the text. */
function headSegments({ place }: LaidPage, sheet: Sheet, claims: Claims): Segment[] {
  const from = place.headline ?? 0;
  return sheet.segments.slice(from, place.first).filter((segment) => !claims.has(segment.index));
}

function standfirstOf(
  laid: LaidPage,
  open: readonly Segment[],
  { descriptions, own }: { descriptions: readonly string[]; own: ReadonlySet<number> },
): Segment[] {
  const { lines, zones } = laid;
  const partsOf = ({ index }: Segment) => partsAt(laid, lines[index] as WeighedLine);
  const fits = open.filter(({ words }) => words <= longestStandfirst);
  const named = fits.filter((segment) => segment.words >= shortestStandfirst && partsOf(segment).has('standfirst'));
  if (named.length > 0) return run(named);
  const inList = fits.filter(({ index }) => (zones[(lines[index] as WeighedLine).block.index] as Zone).item !== null);
  const points = inList.filter(({ words }) => words >= shortestStandfirst);
  if (points.length > 1 && points.reduce((sum, { words }) => sum + words, 0) <= longestSummary) return run(points);
  const described = fits.find(({ text }) =>
    descriptions.some((description) => likeness(text, description) >= likeDescription),
  );
  // Several sentences side by side are a box of their own, such as a summary.
  const prose = fits.filter((segment) => segment.prose && segment.words >= shortestStandfirst);
  const alone = own.size < mostSentences && prose.length <= mostSentences ? prose[0] : undefined;
  const first = described ?? alone ?? headingBelow(laid, fits);
  return first === undefined ? [] : [first];
}

/** A lower heading right below the headline, no link: "Engineers found cracks in three of five pillars". */
function headingBelow({ lines, place }: LaidPage, fits: readonly Segment[]): Segment | undefined {
  const headline = place.headline;
  if (headline === null) return undefined;
  const first = fits.find(({ index }) => index > headline);
  const line = first === undefined ? undefined : lines[first.index];
  if (first === undefined || line === undefined || first.words < fewestOfHeading || line.linky) return undefined;
  const isNext = lines.slice(headline + 1, first.index).every(({ words }) => words === 0);
  return isNext && /^h[2-4]$/.test(line.block.heading?.tag ?? '') ? first : undefined;
}

/** The first lines of the text when their class, unlike that of the others, says that they are the standfirst. */
function openingOf(laid: LaidPage, sheet: Sheet, claims: Claims): Segment[] {
  const { lines, place } = laid;
  const isNamed = (index: number) => partsAt(laid, lines[index] as WeighedLine).has('standfirst');
  const text = sheet.segments
    .slice(place.first, place.last + 1)
    .filter(({ index, words }) => !claims.has(index) && words >= shortestStandfirst);
  const rest = text.findIndex(({ index }) => !isNamed(index));
  const opening = run(text.slice(0, Math.max(rest, 0)));
  const isApart = text.slice(rest).every(({ index }) => !isNamed(index)) && text.length - rest >= fewestParagraphs;
  const words = opening.reduce((sum, segment) => sum + segment.words, 0);
  return isApart && words <= longestStandfirst ? opening : [];
}

/** The first line of the text when it is the page's description and stands apart from the paragraphs. */
function describedOpening(
  { lines, place }: LaidPage,
  sheet: Sheet,
  claims: Claims,
  descriptions: readonly string[],
): Segment[] {
  const [first, ...others] = sheet.segments
    .slice(place.first, place.last + 1)
    .filter(({ index, prose }) => prose && !claims.has(index));
  if (first === undefined || first.words > longestStandfirst || others.length < fewestParagraphs) return [];
  const holderOf = ({ index }: Segment) => lines[index]?.block.parent;
  const isApart = others.every((other) => holderOf(other) !== holderOf(first));
  const isDescribed = descriptions.some((description) => likeness(first.text, description) >= likeDescription);
  return isApart && isDescribed ? [first] : [];
}

/** The first line of the text when all of it is set in bold and no other is: a paragraph of its own, or parted by a break. */
function boldOpening(laid: LaidPage, sheet: Sheet, claims: Claims): Segment[] {
  const { lines, place } = laid;
  const [first, ...others] = sheet.segments
    .slice(place.first, place.last + 1)
    .filter(({ index, prose }) => prose && !claims.has(index));
  if (first === undefined || first.words > longestStandfirst || others.length < fewestParagraphs) return [];
  // A report that opens with its place begins there, bold or not.
  if (readDateline(sheet.source.slice(first.span.start, first.span.end), sheet) !== null) return [];
  const isBold = ({ index }: Segment) => isAllIn(laid, lines[index] as WeighedLine, bold);
  return isBold(first) && !others.some(isBold) ? [first] : [];
}

/** The first of these and those that follow it line by line. */
function run(segments: readonly Segment[]): Segment[] {
  return segments.filter((segment, at) => segment.index - (segments[0] as Segment).index === at);
}

/** Lines as one part. */
function joined(segments: readonly Segment[]): Claim[] {
  const [first, ...others] = segments;
  if (first === undefined) return [];
  const whole = claim(first, 'standfirst', 'standfirst/below-headline');
  const span = { start: first.span.start, end: (segments.at(-1) as Segment).span.end };
  return [
    { ...whole, pieces: whole.pieces.map((piece) => ({ ...piece, span })) },
    ...others.map(({ index }) => ({ segment: index, pieces: [] })),
  ];
}
