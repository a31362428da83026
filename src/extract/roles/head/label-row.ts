/**
 * Reads the line above a headline that gives section and kicker side by side, "Middle East & Africa | The price of yams", or the
 * paper and its section, "Tagblatt am Fluss | Meinung", or a section below all news, "NEWS | BIOLOGY".
 */
import { wholePaper } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import type { Claim, Piece } from '../../sheet.ts';
import { isSection } from '../cells.ts';
import { namesOutlet } from '../paper-names.ts';

const bar = /\s{0,3}[|•·]\s{0,3}/u;
const longestKicker = 6;
const mostCells = 3;
const longestSection = 2;
const longestRun = 6;
const joint = / (?:&|and|og|und|et|y|e|och|en) /u;

/** Whether all that a line says is a section, or sections that "&" joins, and behind a bar a few words; or a paper and its section. */
export function isLabelRow(text: string): boolean {
  if (!bar.test(text)) return isSectionRun(text);
  const [first = '', ...others] = text.split(bar);
  const last = others.at(-1) ?? '';
  if (others.length === 0 || others.length >= mostCells) return false;
  if (others.length === 1 && (isOfPaper(first, last) || isBelowNews(first, last))) return true;
  if (!first.split(joint).every(isSection) || !others.slice(0, -1).every(isSection)) return false;
  // "Sport | Ferry race won by the smallest boat" is a headline behind its section: only two sections or more make a label.
  return isSection(last) || (joint.test(first) && isShort(last));
}

/** "News Agriculture Food": below the name of all news those of other sections, and nothing else. */
function isSectionRun(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > longestRun || isSection(text) || !wholePaper.has(foldLine(words[0] ?? '')))
    return false;
  let at = 0;
  let found = 0;
  while (at < words.length) {
    const to = longestSectionFrom(words, at);
    if (to === at) return false;
    [at, found] = [to, found + 1];
    if (/^(?:&|and|og|und|et|y|e|och|en)$/u.test(words[at] ?? '') && at < words.length - 1) at += 1;
  }
  return found > 1;
}

function longestSectionFrom(words: readonly string[], from: number): number {
  for (let to = Math.min(words.length, from + longestSection + 1); to > from; to -= 1)
    if (isSection(words.slice(from, to).join(' '))) return to;
  return from;
}

function isOfPaper(first: string, last: string): boolean {
  return isSection(last) && !isSection(first) && namesOutlet(first);
}

/** "NEWS | BIOLOGY": the one word behind the name of all news is the section; more words are a headline, "News | Tarnby floods". */
function isBelowNews(first: string, last: string): boolean {
  return wholePaper.has(foldLine(first)) && /^\p{Lu}[\p{L}\p{M}-]+$/u.test(last);
}

function isShort(text: string): boolean {
  return text !== '' && text.split(' ').length <= longestKicker && !/[.!?]$/u.test(text);
}

/** The claim of such a line; null for any other. */
export function labelRow({ index, text, span }: Segment, source: string): Claim | null {
  if (!isLabelRow(text)) return null;
  const raw = source.slice(span.start, span.end);
  const mark = bar.exec(raw);
  if (mark === null) return runClaim(index, span, raw);
  const first = { start: span.start, end: span.start + mark.index };
  const lastText = raw.split(bar).at(-1) ?? '';
  const last = { start: span.end - lastText.length, end: span.end };
  if (isOfPaper(raw.slice(0, mark.index), lastText)) return { segment: index, pieces: [paper(first), section(last)] };
  if (isBelowNews(raw.slice(0, mark.index), lastText)) return { segment: index, pieces: [section(last)] };
  return { segment: index, pieces: isSection(lastText) ? [section(first)] : [section(first), kicker(last)] };
}

/** The last of several sections is the nearest, as in a path. */
function runClaim(index: number, span: Piece['span'], raw: string): Claim | null {
  const words = raw.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const rest = words.slice(at).join(' ');
    if (isSection(rest)) return { segment: index, pieces: [section({ start: span.end - rest.length, end: span.end })] };
  }
  return null;
}

function paper(span: Piece['span']): Piece {
  return { role: 'publisher', span, rule: 'publisher/own-line', confidence: 'likely' };
}

function section(span: Piece['span']): Piece {
  return { role: 'section', span, rule: 'section/own-line', confidence: 'likely' };
}

function kicker(span: Piece['span']): Piece {
  return { role: 'kicker', span, rule: 'kicker/above-headline', confidence: 'likely' };
}
