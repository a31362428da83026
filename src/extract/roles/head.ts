/** Reads what stands above the text: headline, kicker, section and standfirst. */
import { lineLabels } from '../../text/dates/date-labels.ts';
import { foldLine } from '../../text/normalise.ts';
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, claim, openSegments, roleOf, type Sheet, setAside } from '../sheet.ts';
import { articleRegion } from './article-region.ts';
import { chooseHeadline, facts } from './headline-line.ts';
import { isName } from './names.ts';

/** More running text than this above a date line, and it is no longer the head of the article. */
const longestStandfirst = 90;
const longestSection = 2;
const longestKicker = 6;
const shortestStandfirst = 6;
/** More lines than this above the headline are a menu. */
const menuLines = 3;

/** Claims the lines above the text. A headline on the header line is already claimed and stays. */
export function head(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const lede = ledeOf(sheet, claims, open);
  if (lede === null) return [];
  const above = open.filter((segment) => segment.index < lede);
  const stated = [...claims.values()].find(({ pieces }) => pieces.some(({ role }) => role === 'headline'));
  if (stated !== undefined)
    return below(
      sheet,
      above.filter((segment) => segment.index > stated.segment),
    );
  const headline = chooseHeadline(sheet, claims, above);
  if (headline === null) return sectionAlone(above);
  return [
    claim(headline, 'headline', 'headline/own-line'),
    ...over(above.filter((segment) => segment.index < headline.index)),
    ...below(
      sheet,
      above.filter((segment) => segment.index > headline.index),
    ),
    ...repeats(open, headline),
  ];
}

/** The index of the first segment of the text: after the facts that close the head, when there are some. */
function ledeOf(sheet: Sheet, claims: Claims, open: readonly Segment[]): number | null {
  const header = roleOf(claims, 0) === 'header-date' ? claims.get(0)?.pieces[1] : undefined;
  if (header?.role === 'paragraph') return null;
  const region = articleRegion(open);
  if (region === null) return open.length > 1 && open[0]?.gapAfter ? (open[1]?.index ?? null) : null;
  const fact = lastFactOfHead(sheet, claims, open, region.first);
  const text = open.filter((segment) => segment.prose && segment.index > fact && segment.index >= region.first);
  // A long line that ends like no sentence may be a strip of links.
  return (text.find(({ closed }) => closed) ?? text[0])?.index ?? null;
}

/** The last date line or byline above which there is too little running text for an article; -1 when there is none. */
function lastFactOfHead(sheet: Sheet, claims: Claims, open: readonly Segment[], from: number): number {
  const prose = new Map(open.filter((segment) => segment.prose).map(({ index, words }) => [index, words]));
  let [last, words] = [-1, 0];
  for (const { index } of sheet.segments) {
    if (words > longestStandfirst) break;
    if (facts.has(roleOf(claims, index))) last = index;
    else if (index >= from) words += prose.get(index) ?? 0;
  }
  return [...prose.keys()].some((index) => index > last) ? last : -1;
}

/** Above the headline: the line right over it is the section or the kicker, a longer run is the page's menu. */
function over(lines: readonly Segment[]): Claim[] {
  const direct = lines.at(-1);
  if (direct === undefined) return [];
  const isMenu = lines.length > menuLines;
  const label = !isMenu || direct.gapBefore ? labelOver(direct) : null;
  const rest = label === null ? lines : lines.slice(0, -1);
  const menu = rest.filter((line) => !line.prose && (rest.length > menuLines || line.words <= longestKicker));
  return [...(label === null ? [] : [label]), ...menu.map((line) => setAside(line, 'set-aside/navigation'))];
}

/** "Politics" right above a text without a headline. */
function sectionAlone(above: readonly Segment[]): Claim[] {
  const label = above.length === 1 && above[0] !== undefined ? labelOver(above[0]) : null;
  return label?.pieces[0]?.role === 'section' ? [label] : [];
}

function labelOver(line: Segment): Claim | null {
  if (line.closed && !line.text.endsWith(':')) return null;
  if (!/\p{L}/u.test(line.text) || /[:@]./.test(line.text)) return null;
  if (line.words <= longestSection) return claim(line, 'section', 'section/own-line');
  return line.words <= longestKicker ? claim(line, 'kicker', 'kicker/above-headline') : null;
}

/** Below the headline and above the text: the first line long enough is the standfirst, a lone name the byline, a few words a button. */
function below(sheet: Sheet, lines: readonly Segment[]): Claim[] {
  const { published, updated } = lineLabels(sheet.language);
  const isDated = (text: string) =>
    /\d/.test(text) && [...published, ...updated].some((label) => opensWith(text, label));
  const standfirst = lines.find(({ words, text }) => words >= shortestStandfirst && !isDated(text));
  return lines.flatMap((line) => {
    if (line === standfirst) return [claim(line, 'standfirst', 'standfirst/below-headline')];
    if (isName(line.text)) return [claim(line, 'byline', 'byline/by-line')];
    return !line.closed && line.words <= 4 ? [setAside(line, 'set-aside/navigation')] : [];
  });
}

/** "Publié il y a 3 heures": a date that counts from a day unknown is no standfirst. */
function opensWith(text: string, label: string): boolean {
  return foldLine(text.slice(0, 60)).startsWith(`${label} `);
}

/** The headline again, as page title or above a picture. */
function repeats(open: readonly Segment[], headline: Segment): Claim[] {
  const folded = foldLine(headline.text);
  return open
    .filter((other) => other !== headline && foldLine(other.text) === folded)
    .map((other) => setAside(other, 'set-aside/repeat'));
}
