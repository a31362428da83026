/** Sets aside the links to the articles before and after this one, which many templates print below a text: "Previous articleBakery wins a prize". */
import { flatMap } from '../../../model/flat-map.ts';
import { lowerCase } from '../../../text/char-kinds.ts';
import { neighbourLeads } from '../../../text/languages/press/neighbour-words.ts';
import { openingOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../../sheet.ts';
import { openingIndex, openingsOf } from '../opening-index.ts';

const longestLink = 40;
/** The second of two links stands so near the first: an arrow or an empty line is between. */
const reach = 2;
const leads = openingIndex(neighbourLeads.map((text) => ({ text, is: null })));

/** Claims a line whose title runs into such words, and two lines near each other that open with them. */
export function neighbourLinks(sheet: Sheet, claims: Claims): Claim[] {
  const links = flatMap(openSegments(sheet, claims), (segment) => {
    const lead = segment.words > longestLink ? 0 : leadLength(segment);
    return lead === 0 ? [] : [{ segment, lead }];
  });
  return links
    .filter(
      ({ segment, lead }) =>
        isGlued(segment.text, lead) ||
        (!segment.closed &&
          links.some((other) => other.segment !== segment && Math.abs(other.segment.index - segment.index) <= reach)),
    )
    .filter(({ segment }) => isBelowText(sheet, segment))
    .map(({ segment }) => setAside(segment, 'set-aside/related'));
}

/** How long the words are that open a line, the longest of them; 0 where none do, or nothing follows. */
function leadLength(segment: Segment): number {
  const folded = openingOf(segment);
  const found = openingsOf(leads, folded).filter(({ text }) => folded.startsWith(text));
  return found.reduce((longest, { text }) => Math.max(longest, text.length), 0);
}

/** "Poprzedni artykułPiekarnia z nagrodą", "Next article“We stay”": the title begins where the words end, without a space. */
function isGlued(text: string, lead: number): boolean {
  const next = text.slice(lead, lead + 1);
  return /^[\p{Lu}\p{N}"“„«‘]/u.test(next) && lowerCase(text.charAt(lead - 1)) === text.charAt(lead - 1);
}

/** The text has begun above. */
function isBelowText({ segments }: Sheet, { index }: Segment): boolean {
  const first = segments.findIndex(({ prose, closed }) => prose && closed);
  return first >= 0 && index > first;
}
