/**
 * Keeps in the text the lists that stand between a headline and the sentences below: what a recipe takes, and what is on,
 * each with its hour. Runs before the rules that go by place, for these see a menu there. Sets nothing aside.
 */
import { holdsDigit } from '../../../text/char-kinds.ts';
import { measures } from '../../../text/languages/newsroom-words.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, roleOf, type Sheet } from '../../sheet.ts';
import { isSection } from '../cells.ts';
import { isKind } from '../kinds.ts';

const fewestRows = 3;
const longestRow = 16;
const longestAside = 4;
const longestHeading = 2;
const fewestTitleWords = 2;
const headFacts: ReadonlySet<string | null> = new Set(['date-line', 'byline']);
/** "200 g cheese", "1 1/2 cups of milk", "½ onion", "3 ovos" */
const amount = /^(?:\d{1,4}(?:[.,/–-]\d{1,3})?(?: \d\/\d)?|[½¼¾⅓⅔])\s?(\p{L}{1,14})\.?(?:\s|$)/u;
/** "Folk club, Mill Inn, 8pm, £5": a comma, and behind it an hour. */
const hour = /,.{0,40}?(?<![\d.,])(?:\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\b|uhr\b|h\b|u\b)|\d{1,2}[.:]\d{2}(?![\d.]))/iu;

/** Claims the rows as points of a list, and the short headings on both sides as crossheads. */
export function listedAmounts(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const last = open.findLast(({ prose, closed }) => prose && closed)?.index ?? -1;
  const rows = open.filter((line) => line.index > 0 && line.index < last && isRow(line));
  if (rows.length < fewestRows) return [];
  return runsOf(rows, open).flatMap((run) => (isList(run) ? claimsOf(sheet, claims, run) : []));
}

function isRow({ text, words, prose }: Segment): boolean {
  if (prose || words > longestRow || !(holdsDigit(text) || /^[½¼¾⅓⅔]/.test(text))) return false;
  return measureOf(text) !== null || hour.test(text);
}

function measureOf(text: string): string | null {
  return amount.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Rows on end; "salt and pepper" goes with those above it. */
function runsOf(rows: readonly Segment[], open: readonly Segment[]): readonly (readonly Segment[])[] {
  const known = new Set(rows.map(({ index }) => index));
  const runs: Segment[][] = [];
  for (const line of open) {
    const run = runs.at(-1);
    const goesOn = run?.at(-1)?.index === line.index - 1;
    const isAside = !line.prose && line.words <= longestAside && /^\p{Ll}/u.test(line.text);
    if (goesOn && (known.has(line.index) || isAside)) run?.push(line);
    else if (known.has(line.index)) runs.push([line]);
  }
  return runs;
}

/** Of amounts one at least is measured, for "3 comments" and "12 shares" stand on end as well; of hours each row has its own. */
function isList(run: readonly Segment[]): boolean {
  const rows = run.filter(({ text }) => !/^\p{Ll}/u.test(text));
  if (rows.length < fewestRows) return false;
  const told = rows.map(({ text }) => measureOf(text));
  if (told.every((one) => one === null)) return new Set(rows.map(({ text }) => text)).size === rows.length;
  return (
    told.some((one) => one !== null && measures.has(one)) && told.filter((one) => one !== null).length * 2 > rows.length
  );
}

function claimsOf({ segments }: Sheet, claims: Claims, run: readonly Segment[]): Claim[] {
  const [first, end] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0];
  const isTitle = ({ index, words, closed, text }: Segment) =>
    index < first && !closed && words >= fewestTitleWords && !isSection(text) && !isKind(text);
  const titles = segments.filter(isTitle);
  if (titles.length === 0) return [];
  // Other stories with their hours stand above the headline, and its day and writer below them.
  const isTicker = run.every(({ text }) => measureOf(text) === null);
  if (isTicker && segments.some(({ index }) => index > end && headFacts.has(roleOf(claims, index)))) return [];
  const heading = segments[first - 1];
  const isOwn = heading !== undefined && titles.some(({ index }) => index < heading.index);
  const beside = [isOwn ? heading : undefined, segments[end + 1]];
  return [
    ...run.map((line) => claim(line, 'list-item')),
    ...beside
      .filter((line) => line !== undefined)
      .filter(({ index, words, prose, closed }) => !claims.has(index) && !prose && !closed && words <= longestHeading)
      .map((line) => claim(line, 'crosshead')),
  ];
}
