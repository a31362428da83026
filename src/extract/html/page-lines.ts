/** The lines of a page as the rules for text want them: segments, and what stands within each line. */
import type { Span } from '../../model/provenance.ts';
import { countBefore } from '../../text/span-search.ts';
import type { Part } from '../layout.ts';
import type { Segment } from '../segment.ts';
import type { Inline } from './page.ts';
import type { WeighedLine } from './weights.ts';

/** Each line as a segment; `sourceSpan` leads to the source, in which lines are counted. */
export function segmentsFrom(
  lines: readonly WeighedLine[],
  source: string,
  sourceSpan: (span: Span) => Span,
): Segment[] {
  let line = 1;
  let nextBreak = source.indexOf('\n');
  return lines.map(({ span, text, words, closed, prose, opensBlock }, index) => {
    const { start } = sourceSpan(span);
    while (nextBreak >= 0 && nextBreak < start) {
      line += 1;
      nextBreak = source.indexOf('\n', nextBreak + 1);
    }
    const gapAfter = lines[index + 1]?.opensBlock ?? true;
    return { index, span, line, text, words, closed, prose, gapBefore: opensBlock, gapAfter };
  });
}

/** Neighbouring parts that one rule sets aside as one: a menu is one thing, whatever it is made of. */
export function joinAsides(parts: readonly Part[]): Part[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1)?.[0];
    const isSame = last?.role === 'set-aside' && part.role === 'set-aside' && last.rule === part.rule;
    if (isSame) groups.at(-1)?.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => {
    const first = group[0] as Part;
    const last = group.at(-1) as Part;
    if (group.length === 1) return first;
    const span = { start: first.span.start, end: last.span.end };
    return { ...first, span, text: group.map(({ text }) => text).join(' ') };
  });
}

/** Finds the line that an offset of the page text stands in. */
export function lineFinder(lines: readonly WeighedLine[]): (offset: number) => WeighedLine {
  const startOf = (at: number) => lines[at]?.span.start ?? Number.POSITIVE_INFINITY;
  let last = 0;
  return (offset) => {
    const holds = (at: number) => startOf(at) <= offset && offset < startOf(at + 1);
    // Asked for nearly in order: most stand in the line of the last, or in the next.
    if (!holds(last)) last = holds(last + 1) ? last + 1 : Math.max(0, countBefore(lines, offset + 1, startOfLine) - 1);
    return lines[last] as WeighedLine;
  };
}

function startOfLine({ span }: WeighedLine): number {
  return span.start;
}

/** Finds the elements within a line that have text in it, by the line that they begin in. */
export function inlineFinder(
  inlines: readonly Inline[],
  lines: readonly WeighedLine[],
): (line: WeighedLine) => readonly Inline[] {
  const find = lineFinder(lines);
  const byLine = new Map<WeighedLine, Inline[]>();
  for (const inline of inlines) {
    // An element right behind a line break begins, before its text is read, at the end of the line above.
    const line = find(inline.span.start + 1);
    const list = byLine.get(line);
    if (list === undefined) byLine.set(line, [inline]);
    else list.push(inline);
  }
  return (line) => byLine.get(line) ?? [];
}
