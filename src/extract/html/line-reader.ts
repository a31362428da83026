/** Puts the text of a page together into lines, as a browser would: blocks begin and end them, breaks within may. */
import type { Span } from '../../model/provenance.ts';
import { sentenceStops } from '../../text/sentence-stops.ts';
import { brokenLines } from './broken-lines.ts';
import type { Element } from './element.ts';
import type { Line } from './page.ts';
import type { PageTextWriter } from './page-text.ts';

export interface LineReader {
  readonly lines: readonly Line[];
  /** Adds text that stands in an element. */
  add(text: Span, element: Element): void;
  /** A line break within a block. */
  break(): void;
  /** The end of a line within a block. */
  part(): void;
  /** The end of a line where a block begins or ends. */
  end(): void;
}

const endings = `${sentenceStops}:”"»`;
const farthestOpening = 40;
const opensLine = /^\s*[\p{Lu}\p{Nd}]/u;
/** A headline without an element of its own. */
const boldTags: ReadonlySet<string> = new Set(['b', 'strong']);
const isBlankMarkup = /^(?:\s|&nbsp;|&#160;|&#xa0;)*$/i;

/** A line while it is being read. */
interface OpenLine {
  readonly start: number;
  readonly block: Element;
  linked: number;
  isAllBold: boolean;
  /** The element of the last text. */
  last: Element;
}

/** A reader that writes into the text of a page. */
export function lineReader(source: string, writer: PageTextWriter): LineReader {
  const lines: Line[] = [];
  const partsLine = linePartsOf(source, writer);
  let open = null as OpenLine | null;
  /** Where the lines begin in the source that single breaks part, up to the next two. */
  let runStart: number | null = null;
  let [breaks, opensBlock] = [0, true];

  const endLine = () => {
    if (open !== null) {
      const { start, block, linked } = open;
      lines.push({ span: { start, end: writer.end }, block, opensBlock, linked });
      opensBlock = false;
    }
    open = null;
    breaks = 0;
    writer.endLine();
  };
  const endRun = () => {
    endLine();
    runStart = null;
  };
  /** One break within a sentence is a space; two part paragraphs. A headline is one line. */
  const settleBreaks = (line: OpenLine, text: Span, element: Element) => {
    if (element.heading === null && breaks > 1) endRun();
    else if (element.heading === null && partsLine({ line, text, element, from: runStart ?? text.start })) endLine();
    else writer.space(text.start);
  };
  return {
    lines,
    break() {
      breaks += 1;
    },
    part: endRun,
    end() {
      endRun();
      opensBlock = true;
    },
    add(text, element) {
      if (breaks > 0 && !isBlankMarkup.test(source.slice(text.start, text.end))) {
        if (open !== null) settleBreaks(open, text, element);
        breaks = 0;
      }
      const before = writer.end;
      const first = writer.add(text.start, text.end);
      if (first === null) return;
      runStart ??= text.start;
      open ??= { start: first, block: element.block, linked: 0, isAllBold: true, last: element };
      open.last = element;
      open.isAllBold &&= isBold(element);
      if (element.link !== null) open.linked += writer.end - Math.max(before, first);
    },
  };
}

/** A single break within a block. */
interface Seam {
  readonly line: OpenLine;
  /** What stands behind the break, and its element. */
  readonly text: Span;
  readonly element: Element;
  /** Where the run of lines begins in the source. */
  readonly from: number;
}

/** Tells whether a break parts two lines: where a sentence ends, behind a line in bold, and in heads and lists. */
function linePartsOf(source: string, writer: PageTextWriter): (seam: Seam) => boolean {
  const broken = brokenLines(source);
  return ({ line, text: { start, end }, element, from }) => {
    if (endings.includes(writer.last())) return true;
    const isPlain = !isBold(element);
    if (line.isAllBold && isPlain && opensLine.test(source.slice(start, Math.min(end, start + farthestOpening))))
      return true;
    const part = broken.partAt(from, start);
    return part === 'fact' || (part === 'line' && (isPlain || element !== line.last));
  };
}

/** Whether text in an element is bold within its block. */
function isBold(element: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== element.block; at = at.parent)
    if (boldTags.has(at.tag)) return true;
  return false;
}
