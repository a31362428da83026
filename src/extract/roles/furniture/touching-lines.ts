/** Sets aside what touches furniture in files whose paragraphs stand apart: there, lines without a blank one between are one box. */
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, ruleOf, type Sheet, setAside } from '../../sheet.ts';

/** So many paragraphs that stand alone, and so large a share of all, show that blank lines part the text. */
const fewestApart = 4;
const leastApart = 0.6;
const longestLabel = 14;
const longestSentence = 45;
/** A box with sentences has so many lines, and so large a share of them is known. */
const fewestLines = 5;
const leastKnown = 0.5;
const mostSentences = 3;

/** Claims short lines between the furniture and the edge of their box, and sentences amid a box that is mostly furniture. */
export function touchingLines(sheet: Sheet, claims: Claims): Claim[] {
  const { segments } = sheet;
  if (!hasGaps(segments)) return [];
  const last = segments.findLastIndex((line) => standsAlone(line) && !claims.has(line.index));
  const made: Claim[] = [];
  let from = -1;
  for (const open of openSegments(sheet, claims)) {
    if (open.index < from || (open.gapBefore && open.gapAfter)) continue;
    const [start, end] = boxAround(segments, open.index);
    from = end + 1;
    const box = segments.slice(start, end + 1);
    made.push(...shortLines(box, claims), ...(start > last ? sentences(box, claims) : []));
  }
  return made;
}

/** Whether blank lines part the paragraphs. */
export function hasGaps(segments: readonly Segment[]): boolean {
  const prose = segments.filter((line) => line.prose && line.closed);
  const alone = prose.filter(({ gapAfter }) => gapAfter).length;
  return alone >= fewestApart && alone >= prose.length * leastApart;
}

function standsAlone({ prose, closed, gapBefore, gapAfter }: Segment): boolean {
  return prose && closed && gapBefore && gapAfter;
}

/** The first and last line of the group without a blank line in which a line stands. */
function boxAround(segments: readonly Segment[], index: number): readonly [number, number] {
  let start = index;
  let end = index;
  while (start > 0 && segments[start]?.gapBefore === false) start -= 1;
  while (end + 1 < segments.length && segments[end]?.gapAfter === false) end += 1;
  return [start, end];
}

/** Runs of labels that have furniture on one side, and on the other furniture as well or the edge of the box. */
function shortLines(box: readonly Segment[], claims: Claims): Claim[] {
  return runs(box, (line) => !claims.has(line.index) && isLabel(line)).flatMap(([from, to]) => {
    const above = box[from - 1];
    const below = box[to + 1];
    const isKnown = (line: Segment | undefined) => line !== undefined && isFurniture(claims, line.index);
    const ends = [above, below].every((line) => line === undefined || isKnown(line));
    if (!ends || !(isKnown(above) || isKnown(below))) return [];
    return box.slice(from, to + 1).map((line) => setAside(line, 'set-aside/navigation'));
  });
}

function isLabel({ prose, words, closed, text }: Segment): boolean {
  if (/["“”„«»]|^[-–—•]/.test(text)) return false;
  return words <= longestLabel && (!prose || (closed && /[?!？！؟…]$/.test(text)));
}

/** Below the text, sentences that stand amid a box of which most is furniture; nobody speaks in them. */
function sentences(box: readonly Segment[], claims: Claims): Claim[] {
  const open = box.filter(({ index, prose }) => prose && !claims.has(index));
  const known = box.filter(({ index }) => isFurniture(claims, index)).length;
  if (open.length > mostSentences || box.length < fewestLines || known < box.length * leastKnown) return [];
  return open
    .filter((line) => line !== box[0] && line.words <= longestSentence && !/["“”„«»]|^[-–—]/.test(line.text))
    .map((line) => setAside(line, 'set-aside/notice'));
}

/** The first and last place of each run of lines for which something holds. */
function runs(box: readonly Segment[], holds: (line: Segment) => boolean): (readonly [number, number])[] {
  const found: [number, number][] = [];
  box.forEach((line, at) => {
    const run = found.at(-1);
    if (!holds(line)) return;
    if (run !== undefined && run[1] === at - 1) run[1] = at;
    else found.push([at, at]);
  });
  return found;
}

function isFurniture(claims: Claims, index: number): boolean {
  const rule = ruleOf(claims, index);
  return (
    claims.get(index)?.pieces[0]?.role === 'set-aside' && rule !== 'set-aside/repeat' && rule !== 'set-aside/label'
  );
}
