/**
 * Reads the lines between headline and text whose facts are elements of their own: names, place and times side by side,
 * `<span>Rocío Valdovinos</span> <span>3 jul 2018</span>`. What each says the rules for text decide.
 */
import type { Span } from '../../model/provenance.ts';
import { trimSpan } from '../../text/lines.ts';
import { type Cell, cellAt, labelledDate } from '../roles/cells.ts';
import { claimCells } from '../roles/fact-lines.ts';
import { type Claim, openSegments, type RoleRule, type Sheet } from '../sheet.ts';
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
        const cells = cellsOfElements(laid, sheet, laid.lines[segment.index] as WeighedLine);
        const made = cells.length > 1 ? claimCells(sheet, segment, cells) : null;
        return made === null ? [] : [made];
      });
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
