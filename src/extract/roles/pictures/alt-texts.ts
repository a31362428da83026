/** Finds the words of pictures for those who cannot see them: pages print them beside the caption when they are copied. */
import { flatMap } from '../../../model/flat-map.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, roleOf, type Sheet, setAside } from '../../sheet.ts';
import { rareWords, sharedWords } from '../shared-words.ts';
import { opensWithCaptionLabel } from './caption-lines.ts';
import { isTitleAgain } from './title-again.ts';

/** A crosshead above a picture is shorter than what tells of the picture, and says less of what the caption says. */
const [fewestWords, longestName, fewestAltWords, longestAlt] = [3, 4, 4, 25];
/** Labels and the maker's name stand between such a line and the caption. */
const captionReach = 4;

/**
 * Claims what a picture shows, in words for those who cannot see it: a line beside the caption, apart from the text, in a
 * file whose paragraphs stand apart. Where the caption says it as well it is set aside; else both are captions.
 */
export function altTexts(sheet: Sheet, claims: Claims): Claim[] {
  return [...altsBesideCredits(sheet, claims), ...touchingAlts(sheet, claims), ...altsOverLabels(sheet, claims)];
}

/** "Getty Images", "A ferry on rocks", "The Tern Star lies off Selby Island.", and the first two the other way round. */
function altsBesideCredits({ segments }: Sheet, claims: Claims): Claim[] {
  return flatMap(segments, (credit) => {
    if (roleOf(claims, credit.index) !== 'credit') return [];
    const [above, below, last] = [segments[credit.index - 1], segments[credit.index + 1], segments[credit.index + 2]];
    const isAlt = (line: Segment | undefined): line is Segment =>
      line !== undefined && !claims.has(line.index) && !line.closed && line.words >= fewestWords;
    const isCaption = (line: Segment | undefined) =>
      line?.closed === true && !line.gapBefore && roleOf(claims, line.index) === 'caption';
    if (isAlt(below) && !below.gapBefore && isCaption(last)) return [setAside(below, 'set-aside/picture-words')];
    const isOver = isAlt(above) && !credit.gapBefore && isCaption(below);
    return isOver && above.words <= longestAlt ? [setAside(above, 'set-aside/picture-words')] : [];
  });
}

/** "Slide on the road between Ness and Harwick", or a name alone, over "NESS: …" that says the same. */
function altsOverLabels(sheet: Sheet, claims: Claims): Claim[] {
  return flatMap(sheet.segments, (caption) => {
    if (roleOf(claims, caption.index) !== 'caption' || !opensWithCaptionLabel(caption.text)) return [];
    const alt = sheet.segments[caption.index - 1];
    if (alt === undefined || alt.closed || alt.prose || alt.index === 0 || claims.has(alt.index)) return [];
    const isName = alt.words > 1 && alt.words <= longestName && caption.text.includes(alt.text);
    const says = alt.words >= fewestAltWords && sharedWith(sheet, alt, caption) > 1 && isSaid(sheet, alt, caption);
    return isName || says ? [setAside(alt, 'set-aside/picture-words')] : [];
  });
}

function sharedWith(sheet: Sheet, alt: Segment, caption: Segment): number {
  return sharedWords({ ...sheet, segments: [{ ...caption, prose: true }] }, 0)(alt.text);
}

/** Whether the caption holds half of the rarer words of a line. */
function isSaid(sheet: Sheet, alt: Segment, caption: Segment): boolean {
  const shared = sharedWith(sheet, alt, caption);
  return shared > 0 && shared * 2 >= rareWords(alt.text);
}

function touchingAlts(sheet: Sheet, claims: Claims): Claim[] {
  const { segments } = sheet;
  const captions = [...claims.values()].filter(({ pieces }) => pieces[0]?.role === 'caption' && pieces.length > 1);
  const labelled = segments.filter(({ index }) => isLabelledFirst(claims, index));
  if (!segments.every(({ prose, gapBefore, index }) => !prose || gapBefore || claims.has(index))) return [];
  return [...captions.map(({ segment }) => segment), ...labelled.map(({ index }) => index)].flatMap((at) => {
    const alt = segments[at - 1];
    const above = segments[at - 2];
    const own = captionFrom(sheet, claims, at);
    if (alt === undefined || own === undefined || segments[at]?.gapBefore || claims.has(alt.index)) return [];
    // With nothing above it a whole sentence is the text's own.
    if (alt.index === 0 && alt.prose && alt.closed) return [];
    // Nor is it the picture's right below a paragraph.
    if (alt.prose && alt.closed && above?.prose === true && !claims.has(above.index)) return [];
    const isApart = alt.gapBefore || (above !== undefined && roleOf(claims, above.index) !== null);
    const isAlt =
      alt.words >= fewestWords && alt.words <= longestAlt && (alt.gapBefore || alt.closed || own.index > at);
    if (!isApart || !isAlt || isTitleAgain(sheet, claims, alt)) return [];
    if (isSaid(sheet, alt, own) || (!alt.closed && alt.words >= fewestAltWords && sharedWith(sheet, alt, own) > 0))
      return [setAside(alt, 'set-aside/picture-words')];
    return own.index > at ? [] : [claim(alt, 'caption')];
  });
}

/** "Image copyright" opens the lines of a picture. */
function isLabelledFirst(claims: Claims, index: number): boolean {
  const [first, second] = claims.get(index)?.pieces ?? [];
  const next = second?.role ?? roleOf(claims, index + 1);
  return first?.rule === 'set-aside/label' && next === 'credit' && !isPicture(roleOf(claims, index - 1));
}

function isPicture(role: string | null): boolean {
  return role === 'caption' || role === 'credit';
}

/** The caption among the lines of a picture that begin here. */
function captionFrom({ segments }: Sheet, claims: Claims, at: number): Segment | undefined {
  return segments
    .slice(at, at + captionReach)
    .find(({ index }) => claims.get(index)?.pieces.some(({ role }) => role === 'caption'));
}
