/**
 * Reads the lines between headline and text whose facts are elements of their own: names, place and times side by side,
 * `<span>Rocío Valdovinos</span> <span>3 jul 2018</span>`. What each says the rules for text decide.
 */
import type { Span } from '../../model/provenance.ts';
import { readDatedLine } from '../../text/dates/dated-line.ts';
import { deskWords } from '../../text/languages/newsroom-words.ts';
import { trimSpan } from '../../text/lines.ts';
import { foldLine } from '../../text/normalise.ts';
import { type Cell, cellAt, labelledDate } from '../roles/cells.ts';
import { claimCells } from '../roles/facts/fact-lines.ts';
import { isNames, isShoutedName } from '../roles/names.ts';
import { namesOutlet } from '../roles/paper-names.ts';
import { type Claim, claim, openSegments, type RoleRule, type Sheet } from '../sheet.ts';
import { partsAt } from './line-parts.ts';
import type { LaidPage } from './structure.ts';
import type { WeighedLine } from './weights.ts';

const longestLine = 40;
const longestName = 60;

/** The rule for such lines. */
export function elementCells(laid: LaidPage): RoleRule {
  const { headline, first } = laid.place;
  return (sheet, claims) =>
    openSegments(sheet, claims)
      .filter(({ index, words, prose }) => index > (headline ?? -1) && index < first && words <= longestLine && !prose)
      .flatMap((segment): Claim[] => {
        // "3/9/2016 <span>06h00</span> – Atualizado em 4/9/2016": a line of dates alone is read as a whole.
        if (readDatedLine(segment.text, sheet.language)?.form === 'own') return [];
        const line = laid.lines[segment.index] as WeighedLine;
        if (signsAlone(laid, line, segment.text)) return [claim(segment, 'byline', 'byline/by-line')];
        const cells = cellsOfElements(laid, sheet, line);
        const made = cells.length > 1 ? claimCells(sheet, segment, namedFirst(laid, line, cells)) : null;
        return made === null ? [] : [made];
      });
}

/** In an element that its names call the byline what follows the name tells of the writer: "Colaboração para o Portal, em Serra". */
function namedFirst(laid: LaidPage, line: WeighedLine, cells: readonly Cell[]): readonly Cell[] {
  const first = cells[0];
  if (first?.kind !== 'byline' || !isNames(first.text) || !partsAt(laid, line).has('byline')) return cells;
  return cells.map((cell) => (cell.kind === 'words' ? { ...cell, kind: 'extra' } : cell));
}

/** A name, or the newsroom, alone on a line of an element that its names call the byline. */
function signsAlone(laid: LaidPage, line: WeighedLine, text: string): boolean {
  if (!partsAt(laid, line).has('byline') || namesOutlet(text)) return false;
  return isNames(text) || isShoutedName(text) || deskWords.has(foldLine(text));
}

/** What the elements of a line hold, and what stands between them. */
function cellsOfElements(laid: LaidPage, sheet: Sheet, line: WeighedLine): Cell[] {
  const cells: Cell[] = [];
  let at = line.span.start;
  const add = (span: Span, isByline: boolean): void => {
    const own = withoutMarks(sheet.source, span);
    if (own.end <= own.start) return;
    const cell = cellAt(sheet, own);
    const isName = isByline && cell.kind === 'words' && cell.text.length <= longestName;
    const last = cells.at(-1);
    const labelled = last === undefined ? null : labelledDate(sheet, last, cell);
    if (labelled !== null) cells[cells.length - 1] = labelled;
    else cells.push(isName ? { ...cell, kind: 'byline' } : cell);
  };
  for (const { element, span } of outermost(laid, line)) {
    add({ start: at, end: span.start }, false);
    add(span, laid.zones[element.index]?.parts.has('byline') ?? false);
    at = span.end;
  }
  add({ start: at, end: line.span.end }, false);
  return cells;
}

function outermost(laid: LaidPage, line: WeighedLine) {
  const sorted = [...laid.inlinesOf(line)].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return sorted.filter(({ span }) => {
    const isOuter = span.start >= end && span.end <= line.span.end;
    if (isOuter) end = span.end;
    return isOuter;
  });
}

/** Without the marks that part facts. */
function withoutMarks(source: string, span: Span): Span {
  const { start, end } = trimSpan(source, span);
  const text = source.slice(start, end);
  const lead = /^[\s,|·•/–—-]*/u.exec(text)?.[0].length ?? 0;
  const tail = /[\s,|·•/–—-]{0,60}$/u.exec(text.slice(lead))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}
