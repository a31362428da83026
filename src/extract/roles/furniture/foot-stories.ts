/** Sets aside other stories told in paragraphs below the text: under a heading such as "More from", or under the section said again. */
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, roleOf, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { readDateline } from '../facts/dateline.ts';

const longestHeading = 6;
const [fewestTitleWords, longestTitle] = [4, 25];
const longestSection = 3;
/** So many words of the article stand above, and below no more than this share of them. */
const fewestAbove = 40;
const mostBelow = 1.2;
const mostBelowSection = 0.5;
/** The section stands in one of the first lines. */
const sectionReach = 8;

/** Claims what nothing claims from such a line to the end of the file. */
export function footStories(sheet: Sheet, claims: Claims): Claim[] {
  const above = wordsAbove(sheet, claims);
  const start = sheet.segments.find((line) => {
    const over = above[line.index] ?? 0;
    const under = (above.at(-1) ?? 0) - (above[line.index + 1] ?? 0);
    if (over < fewestAbove || line.prose || line.words > longestHeading) return false;
    if (headsStories(sheet, claims, line)) return under <= over * mostBelow;
    return under <= over * mostBelowSection && isSectionAgain(sheet, claims, line);
  });
  if (start === undefined) return [];
  const open = sheet.segments.slice(start.index).filter(({ index }) => !claims.has(index));
  return open.map((line) => setAside(line, 'set-aside/related'));
}

function wordsAbove({ segments }: Sheet, claims: Claims): number[] {
  const above = [0];
  for (const { index, prose, closed, words } of segments)
    above.push((above.at(-1) ?? 0) + (prose && closed && roleOf(claims, index) !== 'set-aside' ? words : 0));
  return above;
}

/** "More from the region" above reports that open with datelines of their own. */
function headsStories(sheet: Sheet, claims: Claims, { index }: Segment): boolean {
  if (ruleOf(claims, index) !== 'set-aside/related') return false;
  const { segments, source } = sheet;
  const next = segments.slice(index + 1).find((line) => roleOf(claims, line.index) !== 'set-aside');
  if (next === undefined || next.index > index + 2 || !next.prose) return false;
  return readDateline(source.slice(next.span.start, next.span.end), sheet) !== null;
}

/** "National" from above the headline, said again above another headline. */
function isSectionAgain({ segments }: Sheet, claims: Claims, line: Segment): boolean {
  if (line.words > longestSection || line.closed || claims.has(line.index)) return false;
  const folded = foldLine(line.text);
  const isLabel = segments
    .slice(0, sectionReach)
    .some(
      (one) =>
        one.index < line.index &&
        !claims.has(one.index) &&
        one.text.length === line.text.length &&
        foldLine(one.text) === folded,
    );
  const title = segments[line.index + 1];
  return (
    isLabel &&
    title !== undefined &&
    !claims.has(title.index) &&
    !title.prose &&
    !title.closed &&
    title.words >= fewestTitleWords &&
    title.words <= longestTitle
  );
}
