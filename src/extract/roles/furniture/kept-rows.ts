/**
 * Keeps in the text what is set in short lines as menus are, and is no menu: rows of figures and verse. Runs before the rules
 * that go by place, for these see only that a line ends like no sentence.
 */
import { holdsDigit } from '../../../text/char-kinds.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, roleOf, type Sheet } from '../../sheet.ts';

/** Fewer rows may be two titles with a count in them; fewer lines of verse a caption and its credit. */
const fewestRows = 3;
const fewestVerses = 4;
const [fewestRowWords, longestRow, longestVerse] = [3, 16, 12];
/** The facts of the head stand among the first lines, below a headline of so many words. */
const [headReach, fewestTitleWords] = [6, 4];
const number = /\d+(?:[.,]\d+)*/g;
const [fewestNumbers, fewestCommas] = [2, 2];
/** So large a share of the lines of a stanza go on in the next. */
const leastRunOn = 0.5;
const farthestClose = 3;
/** Clocks, days with their year, prices that move and addresses: tickers, programmes and imprints are made of them. */
const ticks = /\d:\d|\b(?:19|20)\d\d\b|[%‰@©↑↓▲▼+]|(?:^|\s)[-–−]\d|\d[/.-]\d{1,2}[/.-]\d|\/\//;

/** Claims such lines as paragraphs: rows of figures below the head, verse anywhere. */
export function keptRows(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  return [...rowsOf(sheet, claims, open), ...versesOf(open)].map((line) => claim(line, 'paragraph'));
}

const facts: ReadonlySet<string | null> = new Set(['date-line', 'update-line', 'byline', 'header-date', 'headline']);

/** "Net 10.0 mln vs 16.1 mln", "Rovers 3, United 1": below who wrote it or when, and above or below a paragraph. */
function rowsOf(sheet: Sheet, claims: Claims, open: readonly Segment[]): readonly Segment[] {
  const { segments } = sheet;
  const rows = open.filter(isRow);
  if (rows.length < fewestRows) return [];
  const head = segments.find(({ index }) => facts.has(roleOf(claims, index)))?.index ?? segments.length;
  const last = segments.findLastIndex(({ index, prose, closed }) => prose && closed && !claims.has(index));
  const below = belowHeadline(sheet, claims, open);
  const places = new Set(rows.map(({ index }) => index));
  const lines = open.filter((line) => places.has(line.index) || isOfTable(line, places, below));
  return runsOf(lines)
    .filter(([first]) => first !== undefined && first.index > head && first.index <= last + 1)
    .filter((run) => run.filter(({ index }) => places.has(index)).length >= fewestRows)
    .flat();
}

function isRow({ text, words, prose }: Segment): boolean {
  if (prose || words < fewestRowWords || words > longestRow || !holdsDigit(text) || ticks.test(text)) return false;
  return (text.match(number)?.length ?? 0) >= fewestNumbers && /^\p{L}/u.test(text);
}

/** "YEAR" or "Shr nil vs nil" between two rows, or above the first one right below the facts. */
function isOfTable({ index, words, closed, prose }: Segment, rows: ReadonlySet<number>, below: number): boolean {
  if (prose || closed || words > longestRow) return false;
  return (index === below || rows.has(index - 1)) && rows.has(index + 1);
}

/** The line right below a day or writer that a line with the words of a headline stands above; -1 where none does. */
function belowHeadline({ segments }: Sheet, claims: Claims, open: readonly Segment[]): number {
  const fact = segments.findLastIndex(({ index }) => index < headReach && facts.has(roleOf(claims, index)));
  const hasTitle = open.some(({ index, words, closed }) => index < fact && !closed && words >= fewestTitleWords);
  return hasTitle ? fact + 1 : -1;
}

/** "My father rows the drovers over," and three lines more, of which half end amid a sentence. */
function versesOf(open: readonly Segment[]): readonly Segment[] {
  const lines = open.filter(isVerse);
  if (lines.length < fewestVerses) return [];
  return runsOf(lines).map(stanzaIn).filter(isStanza).flat();
}

function isVerse({ text, words, prose }: Segment): boolean {
  return (
    words > 1 &&
    words <= longestVerse &&
    !holdsDigit(text) &&
    (!prose || !/[.!?]\s/.test(text)) &&
    /^["“«„'‘]?\p{L}/u.test(text)
  );
}

/** From the first line that goes on in the next one to the line that ends the sentence of the last of them. */
function stanzaIn(run: readonly Segment[]): readonly Segment[] {
  const goesOn = run.map((_, at) => at + 1 < run.length && runsOn(run, at));
  const first = goesOn.indexOf(true);
  const last = goesOn.lastIndexOf(true);
  if (first < 0) return [];
  const close = run.slice(last + 1, last + 1 + farthestClose).findIndex(({ text }) => /[.!?…]["”’»]?$/u.test(text));
  return run.slice(first, last + 2 + Math.max(close, 0));
}

function runsOn(run: readonly Segment[], at: number): boolean {
  return /[,;:—–]$/.test(run[at]?.text ?? '') || /^\p{Ll}/u.test(run[at + 1]?.text ?? '');
}

/** Names and menus hold no small words, or nothing but small words. */
function isStanza(run: readonly Segment[]): boolean {
  if (run.length < fewestVerses) return false;
  const commas = run.filter(({ text }) => /[,;]$/.test(text)).length;
  const runOn = run.filter((_, at) => runsOn(run, at)).length;
  const spoken = run.filter(({ text }) => (text.match(/(?:^|\s)\p{Ll}/gu)?.length ?? 0) > 1).length;
  return commas >= fewestCommas && Math.min(runOn, spoken) >= run.length * leastRunOn;
}

function runsOf(lines: readonly Segment[]): readonly (readonly Segment[])[] {
  const runs: Segment[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.at(-1)?.index === line.index - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}
