/**
 * Tells which of the lines that single breaks part are lines of their own. Running text that a writer or a program broke
 * begins its lines with capitals as often as a head does; a head is known by a line that is nothing but a day or a writer.
 */
import { readDatedLine } from '../../text/dates/dated-line.ts';
import { findDates } from '../../text/dates/find-dates.ts';
import { hasDigit } from '../../text/dates/scan-text.ts';
import { smallWords } from '../../text/languages/press/presses.ts';
import { foldSpace } from '../../text/normalise.ts';
import { behindWriters, mayFollowWriters } from './above-writer.ts';
import { blockElements } from './element-kinds.ts';

/** Why a break parts two lines: one says a day, a writer or what a label names, or both stand in a head or a list, where a line in bold may be broken. */
export type LinePart = 'fact' | 'line';

export interface BrokenLines {
  /** What the break before the text at `at` parts, in the run of lines that opens at `from`; null where the line may go on. */
  partAt(from: number, at: number): LinePart | null;
}

interface BrokenLine {
  readonly end: number;
  readonly text: string;
}

/** The lines between two empty ones, or the edges of a block, and what parts each from the one above. */
interface Run {
  readonly start: number;
  readonly lines: readonly BrokenLine[];
  readonly parts: readonly (LinePart | null)[];
}

const longestHeadLine = 60;
/** Paper, kicker, headline, deck, writer, day. */
const mostHeadLines = 6;
const mostBesideDay = 5;
const tagName = /\/?([a-z][a-z0-9-]{0,30})/iy;
const reference = /&#?\w{1,10};?/g;
const goesOn = /^\p{Ll}/u;
const endsOpen = /[,;(–—-]$|(?:^|\s)(\p{Ll}{1,6})$/u;
/** "Q: Why now?", "Lent in 2012: 40,112" */
const label = /^\p{Lu}[\p{L}\p{M}]{0,14}\.?(?: [\p{L}\p{N}]{1,12}){0,2}\s?[:：]\s/u;
const endsSentence = /[.!?:…]["”’»)]?$/u;
const fewestListed = 3;
/** A line broken for its width has no room for the next word. */
const mostFilled = 0.85;
const besideDay = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’&-]*\.?[\s,|·•–—:/-]{0,3}){0,5}$/u;

/** The broken lines of a source; each run is read once. */
export function brokenLines(source: string): BrokenLines {
  let run: Run = { start: -1, lines: [], parts: [] };
  let index = 0;
  return {
    partAt(from, at) {
      if (run.start !== from) [run, index] = [runFrom(source, from), 0];
      while (index < run.lines.length && (run.lines[index] as BrokenLine).end <= at) index += 1;
      return run.parts[index] ?? null;
    },
  };
}

function runFrom(source: string, start: number): Run {
  const lines = linesFrom(source, start);
  const texts = lines.map(({ text }) => text);
  const last = headEnd(texts);
  const listed = listedLines(texts);
  const parts = texts.map((text, index): LinePart | null => {
    if (index === 0) return null;
    return partBefore(texts, index, last, text) ?? (listed.has(index) ? 'line' : null);
  });
  return { start, lines, parts };
}

/** The lines from `start` to the next empty one or the next block. */
function linesFrom(source: string, start: number): readonly BrokenLine[] {
  const lines: BrokenLine[] = [];
  let [from, text] = [start, ''];
  const endLine = (end: number) => {
    const own = foldSpace(text.replace(/&nbsp;?|&#160;?|&#xa0;?/gi, ' ').replace(reference, 'x')).trim();
    if (own !== '') lines.push({ end, text: own });
    text = '';
    return own !== '';
  };
  for (;;) {
    const open = source.indexOf('<', from);
    text += source.slice(from, open < 0 ? source.length : open);
    tagName.lastIndex = open + 1;
    const name = open < 0 ? '' : tagName.exec(source)?.[1]?.toLowerCase();
    const close = source.indexOf('>', open);
    const isEnd = open < 0 || close < 0 || (name !== undefined && (blockElements.has(name) || name.includes('-')));
    if ((isEnd || name === 'br') && (!endLine(open < 0 ? source.length : open) || isEnd)) return lines;
    from = close + 1;
  }
}

/** Index of the last line of the head that a run opens with; -1 where it opens with none. */
function headEnd(lines: readonly string[]): number {
  const long = lines.findIndex((line) => line.length >= longestHeadLine);
  const head = lines.slice(0, Math.min(mostHeadLines, long < 0 ? lines.length : long));
  return head.findLastIndex((_, index) => {
    const next = lines[index + 1];
    return (
      isFact(lines, index) &&
      !isOpen(lines[index - 1] ?? '') &&
      (next === undefined || isFact(lines, index + 1) || !goesOn.test(next))
    );
  });
}

/** The lines of lists, by index, and the line below each: short lines that all open as lines do and were not broken for their width. */
function listedLines(lines: readonly string[]): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let start = 0, end = 0; start < lines.length; start = end + 1) {
    for (end = start; isListLine(lines[end]); ) end += 1;
    if (end - start >= fewestListed && isList(lines.slice(start, end)))
      for (let index = start; index <= end; index += 1) if (!goesOn.test(lines[index] ?? '')) listed.add(index);
  }
  return listed;
}

function isListLine(line: string | undefined): boolean {
  return line !== undefined && line.length < longestHeadLine && !endsSentence.test(line);
}

function isList(lines: readonly string[]): boolean {
  if (lines.some((line) => goesOn.test(line) || isOpen(line))) return false;
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0) * mostFilled;
  const hasRoom = lines.some((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && line.length + 1 + `${next} `.indexOf(' ') <= width;
  });
  return hasRoom || lines.every((line) => /^\p{Nd}/u.test(line));
}

function partBefore(lines: readonly string[], index: number, last: number, text: string): LinePart | null {
  const above = lines[index - 1] ?? '';
  if (label.test(above) && (label.test(text) || (label.test(lines[index - 2] ?? '') && !goesOn.test(text))))
    return 'fact';
  if (last < 0 || index > last + 2) return null;
  if (isFact(lines, index) || isFact(lines, index - 1)) return 'fact';
  if (goesOn.test(text) || isOpen(above)) return null;
  // Behind the day may stand the headline, in one line above the text.
  return index <= last || (above.length < longestHeadLine && text.length >= longestHeadLine) ? 'line' : null;
}

/** Whether a line cannot end there: "The store was opened on". */
function isOpen(line: string): boolean {
  const found = endsOpen.exec(line);
  return found !== null && (found[1] === undefined || smallWords.has(found[1]));
}

/** Whether a line says but the day, perhaps with the paper or the place, or but who wrote. */
function isFact(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line === '' || line.length >= longestHeadLine) return false;
  if (isDay(line)) return true;
  const behind = behindWriters(line);
  if (behind === null) return false;
  const next = lines[index + 1];
  // "by Ann Lee" stands in a sentence as well.
  return goesOn.test(line) ? behind === '' && (next === undefined || isDay(next)) : mayFollowWriters.test(behind);
}

function isDay(line: string): boolean {
  if (!hasDigit(line)) return false;
  if (readDatedLine(line, null) !== null) return true;
  const [only, ...others] = findDates(line, null).filter(({ kind }) => kind !== 'yearless');
  if (only?.kind !== 'date' || only.writing === 'year' || only.date.precision !== 'day' || others.length > 0)
    return false;
  const [before, after] = [line.slice(0, only.span.start).trim(), line.slice(only.span.end).trim()];
  const isParted = before === '' || /[,|·•–—:/-]$/.test(before);
  return (
    isParted &&
    besideDay.test(before) &&
    besideDay.test(after) &&
    `${before} ${after}`.trim().split(' ').length <= mostBesideDay
  );
}
