/** Tells what is left of the head below its standfirst and above the text: the words of the lead picture, or a button. */
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, roleOf, type Sheet, setAside } from '../../sheet.ts';
import { isListed } from '../article-region.ts';
import { isDatelineAlone } from '../facts/dateline.ts';

const [fewestWords, longestLine] = [4, 20];
/** The text begins so many lines below the standfirst. */
const longestHead = 25;

/** Claims lines that end like no sentence where something else parts them from the standfirst: one fits in a head, not two. */
export function belowStandfirst(sheet: Sheet, claims: Claims): Claim[] {
  const { segments } = sheet;
  const standfirst = segments.findIndex(({ index }) => roleOf(claims, index) === 'standfirst');
  if (standfirst < 0) return [];
  const lede = openSegments(sheet, claims).find(({ index, prose }) => prose && index > standfirst)?.index ?? -1;
  if (lede - standfirst > longestHead) return [];
  return segments
    .slice(standfirst + 2, Math.max(lede, 0))
    .filter((line) => !claims.has(line.index) && claims.has(line.index - 1) && mayBe(line))
    .map((line) =>
      isAside(claims, line.index - 1) && isAside(claims, line.index + 1) ? button(line) : claim(line, 'caption'),
    );
}

function button(line: Segment): Claim {
  return setAside(line, 'set-aside/navigation');
}

function mayBe({ prose, closed, words, text }: Segment): boolean {
  return (
    !prose &&
    !closed &&
    words >= fewestWords &&
    words <= longestLine &&
    !isListed(text) &&
    !/^["“”„«»–—-]/.test(text) &&
    !isDatelineAlone(text)
  );
}

function isAside(claims: Claims, index: number): boolean {
  return roleOf(claims, index) === 'set-aside';
}
