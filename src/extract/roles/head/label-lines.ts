/** Tells what the short lines above a headline are: section, kicker, or the menu of the page. */

import { isShouted } from '../../../text/char-kinds.ts';
import { opinionKinds, paperNouns } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { plainPattern } from '../../../text/plain-pattern.ts';
import { spellings } from '../../fields/site-name.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, roleOf, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { hasMenuAbove, isAmidMenu, menuLines } from '../amid-menu.ts';
import { isListed } from '../article-region.ts';
import { isSection } from '../cells.ts';
import { isKnownPlace } from '../facts/dateline-places.ts';
import { isSaidElsewhere } from '../facts/places.ts';
import { isKind } from '../kinds.ts';
import { isGivenName, isName } from '../names.ts';
import { isDomain, isPaper } from '../paper-names.ts';
import { furnitureLine } from '../phrase-book.ts';
import { sharedWords } from '../shared-words.ts';
import { labelRow } from './label-row.ts';
import { mastheadLine, titleLength } from './masthead-line.ts';
import { isNoLabel } from './no-label.ts';
import { isLoneLabel, sectionAbove } from './section-above.ts';

const longestKnownSection = 4;
const shortestMasthead = 5;
const longestKicker = 6;
const longestTopic = 3;
const fewestWorded = 4;
/** So many buttons of the page at most stand above the paper's name. */
const mostButtons = 8;
/** The kind of an article may stand so many lines above its headline. */
const kindReach = 3;

/** The lines above a headline, and what they are read with. */
export interface Above {
  readonly sheet: Sheet;
  readonly claims: Claims;
  /** The open lines above the headline, the nearest last. */
  readonly lines: readonly Segment[];
  /** Where the text begins. */
  readonly lede: number;
}

/** Claims section, kicker and menu above the headline. */
export function labelsOver(whole: Above): Claim[] {
  const top = topOf(whole);
  const names = whole.lines.filter((line) => line.index <= top || !isAmidMenu(whole.sheet, whole.claims, line));
  const masthead = mastheadLine(names, belowFirst(whole), top);
  const above = masthead === null ? whole : { ...whole, lines: whole.lines.filter((line) => line !== masthead) };
  const named = masthead === null ? [] : [mastheadClaim(masthead)];
  return [...named, ...labelsBelow(above)];
}

/** The name alone, without the number of the issue behind it. */
function mastheadClaim(line: Segment): Claim {
  const whole = claim(line, 'publisher', 'publisher/own-line');
  const length = titleLength(line.text);
  if (length === line.text.length || line.text.length !== line.span.end - line.span.start) return whole;
  const end = line.span.start + length;
  const [name] = whole.pieces;
  const [number] = setAside(line, 'set-aside/label').pieces;
  if (name === undefined || number === undefined) return whole;
  const pieces = [
    { ...name, span: { start: line.span.start, end } },
    { ...number, span: { start: end, end: line.span.end } },
  ];
  return { segment: line.index, pieces };
}

/** The first line of the file above which stand only buttons of the page and entries of its menu. */
function topOf({ sheet, claims }: Above): number {
  const top = sheet.segments.findIndex(({ index, text }) => roleOf(claims, index) !== 'set-aside' && !isSection(text));
  return top <= mostButtons ? top : 0;
}

/** The line below the first of all, which tells of it as well where another label or fact stands between it and the headline. */
function belowFirst({ sheet, claims, lines }: Above): string {
  const [first, second] = lines;
  const below = first === undefined ? undefined : sheet.segments[first.index + 1];
  return below !== undefined && (below === second || claims.has(below.index)) ? below.text : '';
}

function labelsBelow(above: Above): Claim[] {
  const { lines } = above;
  const direct = lines.at(-1);
  if (direct === undefined) return [];
  const row = labelRow(direct, above.sheet.source);
  if (row !== null) return [row];
  if (endsMenu(lines, direct) && !isRepeated(above.sheet, direct))
    return lines.filter(({ prose }) => !prose).map((line) => setAside(line, 'set-aside/navigation'));
  const [own, further] = [labelOf(above, direct), furtherUp(above)];
  // "Lokales" above "Sperrung" above the headline: the section, then the kicker.
  const isTopic =
    !isKnownSection(above.sheet, direct) &&
    further.some(({ pieces }) => pieces[0]?.role === 'section') &&
    own?.pieces[0]?.role === 'section';
  const topic = isTopic ? claim(direct, 'kicker', 'kicker/above-headline') : own;
  const labels = [topic, ...further].filter((made) => made !== null).filter((made) => !saysSection(above, made));
  const unique = labels.filter(
    (made, at) => labels.findIndex((other) => other.pieces[0]?.role === made.pieces[0]?.role) === at,
  );
  const filed = sectionOf(above, unique);
  if (filed !== null) unique.push(filed);
  const rest = lines.filter(({ index }) => !unique.some(({ segment }) => segment === index));
  const menu = rest.filter((line) => !line.prose && (rest.length > menuLines || line.words <= longestKicker));
  return [...unique, ...menu.map((line) => setAside(line, 'set-aside/navigation'))];
}

/** "Nyheter / Sport / Kultur" right above the headline, no gap between: sections side by side are a menu, and none is the article's. */
function endsMenu(lines: readonly Segment[], direct: Segment): boolean {
  const over = lines.at(-2);
  if (over === undefined || direct.gapBefore || direct.gapAfter || over.index !== direct.index - 1) return false;
  const isEntry = isSection(direct.text) || (isShouted(direct.text) && isShouted(over.text));
  return isSection(over.text) && isEntry && foldLine(over.text) !== foldLine(direct.text) && !isKind(direct.text);
}

/** The section among labels of which the others are known, where none of them is it. */
function sectionOf({ claims, lines }: Above, made: readonly Claim[]): Claim | null {
  if (hasSection(claims) || made.some(({ pieces }) => pieces.some(({ role }) => role === 'section'))) return null;
  const line = sectionAbove(lines);
  if (line === null || made.some(({ segment }) => segment === line.index)) return null;
  return claim(line, 'section', 'section/own-line');
}

/** "Metro" below a path that names the section Metro: no kicker. */
function saysSection({ sheet: { segments, source }, claims }: Above, { segment, pieces }: Claim): boolean {
  if (pieces[0]?.role !== 'kicker') return false;
  const text = segments[segment]?.text ?? '';
  // What kind of article it is stays said, where the page files it under that as well.
  if (isKind(text)) return false;
  const folded = foldLine(text);
  return [...claims.values()].some(({ pieces: others }) =>
    others.some(({ role, span }) => role === 'section' && foldLine(source.slice(span.start, span.end)) === folded),
  );
}

/** A section above the kicker; the kind of the article above a remark about it. */
function furtherUp({ sheet, claims, lines }: Above): Claim[] {
  const near = lines.length > menuLines ? [] : lines.slice(-kindReach, -1).reverse();
  const kind = near.find(({ text }) => isKind(text));
  const second = lines.at(-2);
  return [
    ...(kind === undefined ? [] : [claim(kind, 'kicker', 'kicker/above-headline')]),
    ...(second !== undefined &&
    isKnownSection(sheet, second) &&
    !isInMenu(sheet, claims, second) &&
    (lines.length <= menuLines || second.gapBefore)
      ? [claim(second, 'section', 'section/own-line')]
      : []),
  ];
}

function labelOf({ sheet, claims, lines, lede }: Above, line: Segment): Claim | null {
  const { text, words } = line;
  if (line.closed && !text.endsWith(':')) return null;
  if (isNoLabel(sheet, claims, line)) return null;
  if (!/\p{L}/u.test(text) || /[:@].|^\d+[.)]\s|[–—-]$|(?:^|\s)men[uyüú]$|\s[>›»→＞]\s/iu.test(text) || isListed(text))
    return null;
  const kicker = claim(line, 'kicker', 'kicker/above-headline');
  if (isKind(text)) return kicker;
  if (opensPage(sheet, claims, line) || /^\p{Ll}.*:$/u.test(text))
    return isSection(text) ? claim(line, 'section', 'section/own-line') : null;
  // "The Firth Courier - Back to home"
  if (text.split(/\s[-–—|•·]\s/u).some(isPaper)) return null;
  if (isDomain(text) || isMasthead(sheet, line)) return claim(line, 'publisher', 'publisher/own-line');
  // "Northmoor Live" above "Home > News > Courts" is the name of the site.
  if (isOverPath(claims, line)) return null;
  if (isColumnist(lines, line)) return claim(line, 'byline', 'byline/by-line');
  const section = claim(line, 'section', 'section/own-line');
  // The last entry of a menu stands right above the headline too.
  const isEntry = !line.gapBefore && (lines.length > menuLines || isInMenu(sheet, claims, line));
  if (words <= longestKnownSection && isRepeated(sheet, line)) return section;
  const isInRow = !line.gapBefore && isSection(sheet.segments[line.index - 1]?.text ?? '');
  // "Theater" below a path that names the section is the topic.
  if (words <= longestKnownSection && isSection(text) && !isInRow) return hasSection(claims) ? kicker : section;
  if (words <= longestKnownSection && line.gapBefore && isTag(sheet, line, lede)) return kicker;
  if (words <= longestTopic && isApart(sheet, claims, line))
    return (isSectionWord(sheet, line) || isKnownPlace(text)) && !hasSection(claims) ? section : kicker;
  const isOfPage = isEntry || namesMenu(text) || hasMenuAbove(sheet, claims, line);
  if (isOfPage && sharedWords(sheet, lede)(text) === 0) return null;
  if ((isSectionWord(sheet, line) || isKnownPlace(text)) && !hasSection(claims)) return section;
  // Below one other label a longer line is no label: "LOKALES" over "Der Streit um die alte Brücke".
  if (words <= longestKnownSection && isUnderNotice(sheet, claims, line)) return kicker;
  if (words <= longestKnownSection && lines.length === 1 && isUnderFact(sheet, claims, line)) return kicker;
  if (!claims.has(line.index + 1) && isLoneLabel(lines, line))
    return words === 1 && !hasSection(claims) ? section : kicker;
  const isWorded = lines.length === 2 && (words >= fewestWorded || isSection(lines[0]?.text ?? ''));
  return words <= longestKicker && (isWorded || isMarked(text) || isTopical(text, sharedWords(sheet, lede)))
    ? kicker
    : null;
}

/** What opens a file above buttons of its menu is the name of the page, and so is what its address spells. */
function opensPage({ source, segments }: Sheet, claims: Claims, { index, text }: Segment): boolean {
  if (index === 0 && segments[1] !== undefined && ruleOf(claims, 1)?.startsWith('set-aside/') === true) return true;
  return (
    index <= menuLines &&
    source.includes('://') &&
    spellings(text).some((name) => name.length >= shortestMasthead && source.includes(name))
  );
}

/** The path to the page, of which one step is the section, stands right below. */
function isOverPath(claims: Claims, { index }: Segment): boolean {
  const pieces = claims.get(index + 1)?.pieces ?? [];
  return pieces.some(({ role }) => role === 'section') && pieces.some(({ rule }) => rule === 'set-aside/navigation');
}

/** "Opinion" above "Deirdre Quilty" above the headline: the writer; below "Interview" it is who was asked. */
function isColumnist(lines: readonly Segment[], { index, text }: Segment): boolean {
  const above = lines.find((line) => line.index === index - 1);
  return above !== undefined && opinionKinds.has(foldLine(above.text)) && isName(text) && isGivenName(text);
}

/** "Drought" between “This article is more than two years old” and the headline, all of them apart from the menu. */
function isUnderNotice({ segments }: Sheet, claims: Claims, { index, text }: Segment): boolean {
  const rule = claims.get(index - 1)?.pieces[0]?.rule;
  return (
    rule === 'set-aside/notice' && !claims.has(index + 1) && /^\p{Lu}/u.test(text) && segments[index + 1] !== undefined
  );
}

/** "Brauchtum" apart from the menu above it and from the headline right below, in a language that has capitals. */
function isApart({ segments }: Sheet, claims: Claims, { index, text, gapBefore, gapAfter }: Segment): boolean {
  const isWord = /^\p{Lu}[\p{Ll}\p{M}]{3,}(?: [\p{L}\p{M}’'-]+){0,2}$/u.test(text);
  if (!isWord || !gapBefore || !gapAfter || index === 0 || isName(text) || furnitureLine(text) !== null) return false;
  return roleOf(claims, index - 1) === 'set-aside' && !claims.has(index + 1) && segments[index + 1] !== undefined;
}

/** "Buchmesse" apart between the line with the paper's name and its day, or the section, and the headline. */
function isUnderFact({ segments }: Sheet, claims: Claims, { index, text, gapAfter }: Segment): boolean {
  const stated = claims.get(index - 1)?.pieces.some(({ role }) => role === 'publisher' || role === 'section') ?? false;
  return stated && gapAfter && !claims.has(index + 1) && /^\p{Lu}/u.test(text) && segments[index + 1] !== undefined;
}

/** "TRANSPORTE MARÍTIMO", "Inselverkehr:": set as kickers are. */
function isMarked(text: string): boolean {
  return /[:：]$/.test(text) || isShouted(text);
}

/** Japanese columns bear names of their own, and the words of a line cannot be told apart. */
const unspaced = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** A kicker names what the article speaks of, or its kind among other words: "The Saturday interview". */
function isTopical(text: string, shared: (text: string) => number): boolean {
  return shared(text) > 0 || unspaced.test(text) || text.split(' ').some(isKind);
}

/** "borders" without a capital, and "Harwick" of which the text says "in Harwick": other words, "Drought", are the topic. */
function isSectionWord({ source, press }: Sheet, { text, span }: Segment): boolean {
  if (/[\s:/]|\w\.\w/.test(text)) return false;
  return /^\p{Ll}/u.test(text) || (press[0]?.capitalNouns !== true && isSaidElsewhere(source, span.start, text));
}

/** "NRK Meny", "Live TV", "The Paper You Trust": a word of the page, or of the trade, among a few others. */
function namesMenu(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length > 1 && words.some((word) => furnitureLine(word) === 'navigation' || paperNouns.has(foldLine(word)))
  );
}

function hasSection(claims: Claims): boolean {
  return [...claims.values()].some(({ pieces }) => pieces.some(({ role }) => role === 'section'));
}

const mark = /[©/|]/;

/** "THE LANTERN", where the claim of rights, a credit or the page's title says "© 2022 The Lantern", "Ola Voe/The Lantern". */
function isMasthead({ source }: Sheet, { text, span }: Segment): boolean {
  if (text.length < shortestMasthead || !mark.test(source) || isSection(text)) return false;
  const plain = plainPattern(text);
  const again = new RegExp(`(?:© ?(?:\\d{4})? ?(?:The )?|[/|] ?)${plain}(?= ?(?:[\\n.,|)»]|$|All ))`, 'iu').exec(
    source,
  );
  return again !== null && again.index > span.end;
}

/** Whether buttons of the page stand in one row with a line: right below it, or above it without a gap. */
function isInMenu({ segments }: Sheet, claims: Claims, line: Segment): boolean {
  const isAside = (index: number): boolean => roleOf(claims, index) === 'set-aside';
  if (isAside(line.index + 1)) return true;
  let at = line.index;
  // A date or a byline among them is no button, and what stands below it no menu.
  while (at > 0 && segments[at]?.gapBefore === false && !claims.has(at)) at -= 1;
  return at < line.index && isAside(at);
}

/** The name of a section, or an entry of the page's own menu said again. */
function isKnownSection(sheet: Sheet, line: Segment): boolean {
  return isSection(line.text) || isRepeated(sheet, line);
}

/** Among the tags below the text the same words stand alone again. */
function isTag({ segments }: Sheet, { text }: Segment, lede: number): boolean {
  return segments.slice(lede).some((other) => other.text === text);
}

/** An entry of the page's own menu said again. */
function isRepeated({ segments }: Sheet, { text, index }: Segment): boolean {
  const folded = foldLine(text);
  return segments.some(
    (other) => other.index < index - 1 && other.text.length === text.length && foldLine(other.text) === folded,
  );
}
