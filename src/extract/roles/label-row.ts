/** Reads the line above a headline that gives section and kicker side by side: "Middle East & Africa | The price of yams". */
import type { Segment } from '../segment.ts';
import type { Claim, Piece } from '../sheet.ts';
import { isSection } from './cells.ts';

const bar = /\s{0,3}[|•·]\s{0,3}/u;
const longestKicker = 6;
const mostCells = 3;

/** Whether all that a line says is a section, or sections that "&" joins, and behind a bar a few words. */
export function isLabelRow(text: string): boolean {
  const [first = '', ...others] = text.split(bar);
  if (
    others.length === 0 ||
    others.length >= mostCells ||
    !first.split(/ (?:&|and|og|und|et|y|e|och|en) /u).every(isSection)
  )
    return false;
  // "Sport | Ferry race won by the smallest boat" is a headline behind its section: only two sections or more make a label.
  return (
    isSection(others.at(-1) ?? '') || (/ (?:&|and|og|und|et|y|e|och|en) /u.test(first) && isShort(others.at(-1) ?? ''))
  );
}

function isShort(text: string): boolean {
  return text !== '' && text.split(' ').length <= longestKicker && !/[.!?]$/u.test(text);
}

/** The claim of such a line; null for any other. */
export function labelRow({ index, text, span }: Segment, source: string): Claim | null {
  if (!isLabelRow(text)) return null;
  const raw = source.slice(span.start, span.end);
  const first = bar.exec(raw);
  if (first === null) return null;
  const last = raw.length - (raw.split(bar).at(-1)?.length ?? 0);
  const at = (from: number, to: number) => ({ start: span.start + from, end: span.start + to });
  const section: Piece = { role: 'section', span: at(0, first.index), rule: 'section/own-line', confidence: 'likely' };
  const kicker: Piece = {
    role: 'kicker',
    span: at(last, raw.length),
    rule: 'kicker/above-headline',
    confidence: 'likely',
  };
  return { segment: index, pieces: isSection(raw.slice(last)) ? [section] : [section, kicker] };
}
