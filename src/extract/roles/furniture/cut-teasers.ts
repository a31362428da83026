/** Sets aside the openings of other stories below the text: sentences cut short with "…" under titles of their own, or below a known heading. */
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, roleOf, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { furnitureLine } from '../phrase-book.ts';
import { sharedWords } from '../shared-words.ts';

const [fewestWords, longestTeaser] = [8, 60];
const [fewestTitleWords, longestTitle, longestHeading] = [4, 28, 4];
/** They must be strange to the text, too. */
const fewestTeasers = 2;
const mostShared = 2;
const leastStrange = 0.67;
/** So many words of whole sentences stand above, and the text has been told. */
const fewestAbove = 40;
/** A notice or two may stand below the last of them. */
const mostBelow = 2;

/** Claims them, their titles, and the short heading above the first. */
export function cutTeasers(sheet: Sheet, claims: Claims): Claim[] {
  const last = lastTeaser(sheet, claims);
  if (last === null) return [];
  const first = firstOf(sheet, claims, last);
  const { segments } = sheet;
  const above = segments.slice(0, first);
  const told = above.filter((line) => isText(line) && roleOf(claims, line.index) !== 'set-aside');
  if (told.reduce((sum, { words }) => sum + words, 0) < fewestAbove) return [];
  const foot = segments.slice(first, last + 1);
  if (!areTitled(sheet, claims, first, foot) || !areStrange({ ...sheet, segments: told }, foot.filter(isCut)))
    return [];
  const heading = segments[first - 1];
  const isHeaded =
    heading !== undefined && !heading.closed && heading.words <= longestHeading && !claims.has(first - 1);
  return [...(isHeaded && foot.length > 1 ? [heading] : []), ...foot]
    .filter(({ index }) => !claims.has(index))
    .map((line) => setAside(line, 'set-aside/related'));
}

/** Half of them stand right below an open title, or all below "Read more"; the last paragraphs of an essay, and answers below questions, do not. */
function areTitled({ segments }: Sheet, claims: Claims, first: number, foot: readonly Segment[]): boolean {
  const above = segments[first - 1];
  if (above !== undefined && isHeading(claims, above)) return true;
  const titles = foot.filter((line) => !isCut(line) && !line.closed && !/[?？]["”’»]?$/u.test(line.text));
  const titled = titles.filter(({ index }) => foot.some((line) => line.index === index + 1 && isCut(line)));
  return titled.length * 2 >= foot.filter(isCut).length;
}

function isHeading(claims: Claims, { index, text }: Segment): boolean {
  const kind = furnitureLine(text);
  return ruleOf(claims, index) === 'set-aside/related' || kind === 'related' || kind === 'readMore';
}

/** The last line that breaks off, with nothing but a notice or two and what is known below it. */
function lastTeaser({ segments }: Sheet, claims: Claims): number | null {
  let below = 0;
  for (let at = segments.length - 1; at > 0 && below <= mostBelow; at -= 1) {
    const line = segments[at] as Segment;
    if (isCut(line)) return at;
    if (roleOf(claims, at) === 'set-aside') continue;
    if (line.prose || claims.has(at)) return null;
    below += 1;
  }
  return null;
}

/** Where the run of teasers and their titles begins. */
function firstOf({ segments }: Sheet, claims: Claims, last: number): number {
  let first = last;
  for (let at = last; at > 0; at -= 1) {
    const line = segments[at] as Segment;
    const role = roleOf(claims, at);
    const isOpen = role === null || role === 'set-aside';
    if (isOpen && isCut(line)) first = at;
    else if (isOpen && isTitle(line) && first === at + 1) first = at;
    else if (role !== 'set-aside') break;
  }
  return first;
}

function isCut({ text, words }: Segment): boolean {
  if (words < fewestWords || words > longestTeaser) return false;
  return /[\p{L}\p{N},;)]\s?(?:…|\.{3})$/u.test(text) && /^[¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}

function isTitle({ text, words, prose, closed }: Segment): boolean {
  if (words < fewestTitleWords || words > longestTitle) return false;
  return closed ? /[?!？！]["”’»]?$/u.test(text) : !prose;
}

function isText({ prose, closed, text }: Segment): boolean {
  return prose && closed && !/(?:…|\.{3})$/.test(text);
}

/** Most of them hardly speak of what the text speaks of; a reader's preview of a paid article goes on with its matter. */
function areStrange(text: Sheet, teasers: readonly Segment[]): boolean {
  const shared = sharedWords(text, 0);
  const strange = teasers.filter((line) => shared(line.text) <= mostShared);
  return teasers.length >= fewestTeasers && strange.length >= teasers.length * leastStrange;
}
