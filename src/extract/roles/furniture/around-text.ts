/** Sets aside what is left above the headline and below the line that claims the rights: the page, not the article. */
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../../sheet.ts';

/** Of the words of running text, no more than this stands above a headline, or below the claim of rights. */
const mostAbove = 0.25;
const mostBelow = 0.4;

const headlines: ReadonlySet<string | null | undefined> = new Set(['headline/own-line', 'headline/heading']);

/** Claims what nothing claims above a headline that stands on a line of its own. */
export function aboveHeadline(sheet: Sheet, claims: Claims): Claim[] {
  const headline = [...claims.values()].find(({ pieces }) => headlines.has(pieces[0]?.rule))?.segment ?? 0;
  if (headline === 0) return [];
  const open = openSegments(sheet, claims);
  const above = open.filter(({ index }) => index < headline);
  const text = open.filter(({ index }) => index > headline);
  return proseWords(above.filter(inScriptOf(text))) <= proseWords(open) * mostAbove ? asides(above) : [];
}

/** Tells of a line whether it is in the script of a text: pages ask who reads another language to go to another page. */
function inScriptOf(text: readonly Segment[]): (line: Segment) => boolean {
  const longest = text.reduce<Segment | null>((most, line) => (most && most.words >= line.words ? most : line), null);
  const script = longest === null ? null : scriptOf(longest.text);
  return (line) => script === null || scriptOf(line.text) === script;
}

const scripts = [
  /\p{sc=Latin}/gu,
  /\p{sc=Cyrillic}/gu,
  /\p{sc=Arabic}/gu,
  /[\p{sc=Hiragana}\p{sc=Katakana}]/gu,
  /\p{sc=Han}/gu,
];
const kana = 3;
const scriptReach = 200;

/** Which script most letters of a text are of, by its place in the list; a text with some kana is Japanese. */
function scriptOf(text: string): number | null {
  const counts = scripts.map((script) => text.slice(0, scriptReach).match(script)?.length ?? 0);
  const most = Math.max(...counts);
  if (most === 0) return null;
  return (counts[kana] ?? 0) * 4 > most ? kana : counts.indexOf(most);
}

/** Claims what nothing claims below "© The Gazette. All rights reserved.", where pages end and articles have ended. */
export function belowRights(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const total = proseWords(open);
  const rights = [...claims.values()]
    .filter(({ pieces }) => pieces[0]?.rule === 'set-aside/copyright')
    .map(({ segment }) => segment)
    .sort((a, b) => a - b);
  for (const at of rights) {
    const below = open.filter(({ index }) => index > at);
    if (proseWords(below) <= total * mostBelow && total > 0) return asides(below);
  }
  return [];
}

function proseWords(segments: readonly Segment[]): number {
  return segments.reduce((sum, { prose, closed, words }) => sum + (prose && closed ? words : 0), 0);
}

function asides(segments: readonly Segment[]): Claim[] {
  return segments.map((segment) => setAside(segment, 'set-aside/outside'));
}
