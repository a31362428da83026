/**
 * What a page shows of an original that is too long for it: the lines that the page names, each between its neighbours,
 * and the beginnings of what was set aside, long lines cut to those places. Chooses only; `original-lines.ts` shows.
 */
import type { Span } from '../../model/provenance.ts';
import type { Line } from '../../text/lines.ts';
import { type LineLink, lineNumber, type Reading } from './reading.ts';

/** The stretches to show of each line that is shown, by its number. */
export type Excerpt = ReadonlyMap<number, readonly Span[]>;

/** Bytes of HTML that an original may take. Evidence: with 8,000 words of reading view a page stays below 150 KB. */
const roomForAll = 40_000;
/** Bytes that a choice of its lines may take, apart from those that the page names: they are there in any case. */
const roomForExcerpt = 20_000;
/** What stands around the text of a line: its element, its number, a label. */
const aroundLine = 80;

/** A line up to this length is shown whole; of a longer one, so much before and after each place, or of its beginning. */
const longestLine = 400;
const aroundPlace = 160;

/** The choice, or null when every line fits. */
export function excerptOf(reading: Reading, named: readonly LineLink[]): Excerpt | null {
  const lines = reading.lines.filter(({ text }) => text !== '');
  if (fits(lines, reading)) return null;
  const places = placesOn(named);
  const beginnings = beginningsOfAsides(reading);
  const chosen = new Map<number, readonly Span[]>();
  let room = roomForExcerpt;
  const take = (line: Line | undefined, isNamed: boolean): void => {
    if (line === undefined || chosen.has(line.number)) return;
    const { number } = line;
    const stretches = stretchesOf(line, [...(places.get(number) ?? []), ...(beginnings.get(number) ?? [])], reading);
    room -= weightOf(stretches, reading);
    if (isNamed || room >= 0) chosen.set(number, stretches);
  };
  const at = (wanted: (line: Line) => boolean) => lines.flatMap((line, index) => (wanted(line) ? index : []));
  const namedAt = at(({ number }) => places.has(number));
  for (const index of namedAt) take(lines[index], true);
  for (const index of namedAt) for (const beside of [index - 1, index + 1]) take(lines[beside], false);
  for (const index of at(({ number }) => beginnings.has(number))) take(lines[index], false);
  return chosen;
}

function fits(lines: readonly Line[], reading: Reading): boolean {
  if (reading.source.text.length > roomForAll) return false;
  let weight = 0;
  for (const { span } of lines) weight += weightOf([span], reading);
  return weight <= roomForAll;
}

const encoder = new TextEncoder();

function weightOf(stretches: readonly Span[], { source }: Reading): number {
  const text = stretches.map(({ start, end }) => source.text.slice(start, end)).join('');
  const escaped = text.match(/[&<>"'`=]/g)?.length ?? 0;
  return aroundLine + encoder.encode(text).length + escaped * '&quot;'.length;
}

function placesOn(named: readonly LineLink[]): ReadonlyMap<number, readonly Span[]> {
  const places = new Map<number, Span[]>();
  for (const { number, span } of named) places.set(number, [...(places.get(number) ?? []), span]);
  return places;
}

/** Where words set aside begin; markup without words is named between the lines only. */
function beginningsOfAsides({ record, lines }: Reading): ReadonlyMap<number, readonly Span[]> {
  const beginnings = new Map<number, Span[]>();
  for (const { text, span } of record.setAside) {
    if (text === '') continue;
    const number = lineNumber(lines, span.start);
    beginnings.set(number, [...(beginnings.get(number) ?? []), { start: span.start, end: span.start }]);
  }
  return beginnings;
}

function stretchesOf({ span, indent }: Line, places: readonly Span[], { source }: Reading): readonly Span[] {
  const whole = { start: span.start - indent, end: span.end };
  if (whole.end - whole.start <= longestLine) return [whole];
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const from = Math.max(whole.start, start - aroundPlace);
    const to = Math.min(whole.end, Math.min(end, start + longestLine) + aroundPlace);
    const last = stretches.at(-1);
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to);
    else stretches.push({ start: from, end: to });
  }
  if (stretches.length === 0) stretches.push({ start: whole.start, end: whole.start + aroundPlace });
  return stretches.map(({ start, end }) => ({
    start: wholeCharacter(source.text, start),
    end: wholeCharacter(source.text, end),
  }));
}

/** The offset, or the one before it where it would cut a character in half. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset;
}
