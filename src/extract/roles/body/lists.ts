/** Tells the points of a list from paragraphs and speech: bullets, numbers that count on, and dashes below what announces them. */
import type { PressWords } from '../../../text/languages/press/press-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { opensWithDash } from '../../dash.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Sheet } from '../../sheet.ts';

const bullet = /^[•·・▪●‣◦■♦➤]\s*\S/u;
const numbered = /^(\d{1,2})[.)]\s+\S/;
const dashed = /^[-–*]\s+\S/;
const longestPoint = 45;
const fewestPoints = 2;
const [longestShort, fewestShort] = [12, 3];
/** "- sprekkene i pilarene", "- 9 millioner": what somebody says and a line of verse open with a capital. */
const opensSmall = /^\S\s+[\p{Ll}\p{Nd}]/u;

/** Whether a bullet opens the text. */
export function isBullet(text: string): boolean {
  return bullet.test(text);
}

/** Claims the points of lists. "1986. A great year" counts on from nothing, and is text. */
export function listItems(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  return [
    ...open.filter(({ text }) => bullet.test(text)),
    ...runsOf(open, (one, before) => countsOn(one, before)).flat(),
    // "– Vi kunne ikke vente, sier han." below points with a hyphen is none of them.
    ...runsOf(
      open,
      ({ text }, before) => dashed.test(text) && (before?.text.charAt(0) ?? text.charAt(0)) === text.charAt(0),
    ).flatMap((run) => (isDashList(sheet, run) ? run : [])),
  ].map((segment) => claim(segment, 'list-item'));
}

/** Neighbouring segments of which each belongs to a list after the one before it. */
function runsOf(
  open: readonly Segment[],
  belongs: (one: Segment, before: Segment | null) => boolean,
): readonly (readonly Segment[])[] {
  const runs: Segment[][] = [];
  for (const segment of open) {
    if (segment.words > longestPoint) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.index === segment.index - 1 && belongs(segment, last)) run.push(segment);
    else if (belongs(segment, null)) runs.push([segment]);
  }
  return runs.filter((run) => run.length >= fewestPoints);
}

function countsOn({ text }: Segment, before: Segment | null): boolean {
  const count = Number(numbered.exec(text)?.[1] ?? Number.NaN);
  return before === null ? count === 1 : count === Number(numbered.exec(before.text)?.[1]) + 1;
}

/** Dashes close below a colon or a heading, in which nobody speaks: speech stands among paragraphs. */
function isDashList({ segments, press }: Sheet, run: readonly Segment[]): boolean {
  const first = run[0];
  const above = first === undefined ? undefined : segments[first.index - 1];
  if (first === undefined || above === undefined) return false;
  const isAnnounced = /[:：]$/.test(above.text) || (!above.closed && !above.prose && !opensWithDash(above.text));
  const isClose = run.slice(1).every(({ gapBefore }) => !gapBefore) || segments.every(({ gapBefore }) => !gapBefore);
  if (run.some(({ text }) => isSpeech(text, press))) return false;
  const isShort = run.every(({ text, closed, words }) => !closed && words <= longestShort && opensSmall.test(text));
  // Below a colon short points that open small may stand apart; three of them close together need no colon.
  const isApart = isShort && /[:：]$/.test(above.text);
  return (isAnnounced && (isClose || isApart)) || (isClose && isShort && run.length >= fewestShort && above.closed);
}

function isSpeech(text: string, press: readonly PressWords[]): boolean {
  if (/[?!？！]$/.test(text)) return true;
  const clauses = foldLine(text).split(',').slice(1);
  return clauses.some((clause) => {
    const [first = '', second = ''] = clause.trim().split(/[\s.]+/);
    return press.some(({ speech }) => speech.includes(first) || speech.includes(second));
  });
}
