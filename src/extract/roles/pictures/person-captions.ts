/** Finds captions that say who is in the picture and nothing else: "Jim McKelvey, cofounder of Square". Claims no writers. */
import { lowerCase } from '../../../text/char-kinds.ts';
import { smallWords } from '../../../text/languages/press/presses.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, roleOf, ruleOf, type Sheet } from '../../sheet.ts';
import { articleRegion } from '../article-region.ts';
import { isNames, namesLength } from '../names.ts';

const [fewestWords, longestCaption] = [4, 16];
const shortestName = 4;
/** More such lines on a page are a list of people. */
const mostAlike = 2;

/** Claims lines of a name and what its bearer is, where the text names them and more of it stands below. */
export function personCaptions(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  if (!open.some(mayBe)) return [];
  const region = articleRegion(open);
  if (region === null) return [];
  const text = open.filter(
    ({ index, prose, closed }) => prose && closed && index >= region.first && index <= region.last,
  );
  const end = Math.min(region.last, endOf(sheet, claims, region.first));
  const lines = open.filter((line) => line.index < end && mayBe(line) && isBegun(sheet, claims, line));
  return lines.length > mostAlike
    ? []
    : lines.filter((line) => isTold(text, line)).map((line) => claim(line, 'caption'));
}

const closing: ReadonlySet<string | null> = new Set([
  'set-aside/related',
  'set-aside/comments',
  'set-aside/copyright',
  'set-aside/author-box',
]);

/** The first line that may end the article: below it such lines are titles, "Jean Petit, le bouc émissaire". */
function endOf({ segments }: Sheet, claims: Claims, from: number): number {
  return segments.find(({ index }) => index > from && closing.has(ruleOf(claims, index)))?.index ?? segments.length;
}

function mayBe({ prose, closed, words, text }: Segment): boolean {
  return (
    !prose &&
    !closed &&
    words >= fewestWords &&
    words <= longestCaption &&
    text.includes(', ') &&
    namedPart(text) !== ''
  );
}

/** The name that opens a line and a comma ends, what follows in small letters; empty where there is none. */
function namedPart(text: string): string {
  const [name = '', ...others] = text.split(', ');
  if (others.length > 1 || smallWords.has(lowerCase(name.slice(0, name.indexOf(' '))))) return '';
  if (!/^\p{Ll}/u.test(text.slice(name.length + 2)) || namesLength(name) !== name.length) return '';
  return isNames(name) || name.split(' ').length > 2 ? name : '';
}

/** Below the headline and a fact, or below a paragraph: above them stand kickers and headlines. */
function isBegun({ segments }: Sheet, claims: Claims, { index }: Segment): boolean {
  return segments.slice(0, index).some((line) => {
    const role = roleOf(claims, line.index);
    return role === 'byline' || role === 'date-line' || (role === null && line.prose && line.closed);
  });
}

/** The text names them by their last name. */
function isTold(text: readonly Segment[], line: Segment): boolean {
  const last = namedPart(line.text).split(' ').at(-1) ?? '';
  return last.length >= shortestName && text.some((other) => other.text.includes(last));
}
