/** Reads what the parts of a line are that bars, dots and dashes divide: "The Harwick Gazette | Local | 4 May 2022". */
import type { Span } from '../../model/provenance.ts';
import { readDatedLine } from '../../text/dates/dated-line.ts';
import { readMonth } from '../../text/dates/written-date.ts';
import { presses } from '../../text/languages/press/presses.ts';
import { foldLine } from '../../text/normalise.ts';
import type { Role } from '../layout.ts';
import type { Sheet } from '../sheet.ts';
import { bylineLabels, bylineStart } from './bylines.ts';
import { eastAsianName, isName, nameBeforeRole } from './names.ts';
import { isPaper } from './paper-names.ts';
import { furnitureLine } from './phrase-book.ts';

/** What a cell says: a role, nothing of weight (a count, a page, an address), or words that only its place explains. */
export type CellKind =
  | Extract<Role, 'date-line' | 'update-line' | 'retrieved' | 'byline' | 'section' | 'publisher'>
  | 'month'
  | 'extra'
  | 'words';

export interface Cell {
  readonly text: string;
  /** In the source. */
  readonly span: Span;
  readonly kind: CellKind;
}

const divider = /\s*[|•·●\t]\s*|\s+[-–—/]\s+|\s{3,}/gu;
const most = 6;

/** The cells of the line at a span; empty when nothing divides it, or too much. */
export function cellsOf(sheet: Sheet, line: Span): Cell[] {
  const raw = sheet.source.slice(line.start, line.end);
  const texts: Omit<Cell, 'kind'>[] = [];
  let from = 0;
  for (const match of [...raw.matchAll(divider), { index: raw.length, 0: '' }]) {
    const text = raw.slice(from, match.index);
    const start = line.start + from;
    if (text.trim() !== '') texts.push({ text, span: { start, end: start + text.length } });
    from = match.index + match[0].length;
    if (texts.length > most) return [];
  }
  return texts.length > 1 ? texts.map((cell) => ({ ...cell, kind: kindOf(sheet, cell.text) })) : [];
}

const sections: ReadonlySet<string> = new Set(presses.flatMap((press) => press.sections));

/** Whether a text is the name of a newspaper section in a language we know. */
export function isSection(text: string): boolean {
  return sections.has(foldLine(text));
}

function kindOf(sheet: Sheet, text: string): CellKind {
  const dated = readDatedLine(text, sheet.language);
  if (dated !== null) {
    if (dated.form === 'byline') return 'byline';
    return dated.published ? 'date-line' : dated.updated ? 'update-line' : 'retrieved';
  }
  if (readMonth(text, sheet.language) !== null) return 'month';
  if (isSection(text)) return 'section';
  if (isExtra(text)) return 'extra';
  if (bylineStart(text, bylineLabels(sheet.press)) !== null || nameBeforeRole(text) > 0) return 'byline';
  if (isPaper(text)) return 'publisher';
  return isName(text) || eastAsianName(text) !== null ? 'byline' : 'words';
}

/** "3 min read", "side 14-15", "12 comments", "shl@kanalen.example", "@annawhitlock", "Share". */
function isExtra(text: string): boolean {
  if (/^\S+@\S+\.\S+$|^@\S+$/.test(text) || furnitureLine(text) !== null) return true;
  const words = text.split(/\s+/);
  return (
    words.length <= 5 && /\d/.test(text) && words.filter((word) => /\d/.test(word)).length === 1 && !/\d{4}/.test(text)
  );
}
