/** Puts the text of a page together into lines, as a browser would: blocks begin and end them, breaks within may. */
import type { Span } from '../../model/provenance.ts';
import { sentenceStops } from '../../text/sentence-stops.ts';
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
/** Lines that a program or a writer broke are longer than this, but for the last. */
const fullLine = 60;
const farthestOpening = 40;
const opensLine = /^\s*[\p{Lu}\p{Nd}]/u;
/** A headline without an element of its own. */
const boldTags: ReadonlySet<string> = new Set(['b', 'strong']);
/** Where breaks part the lines of a head, a day stands near. */
const nearYear = 160;
const year = /(?:19|20)\d\d/;
const isBlankMarkup = /^(?:\s|&nbsp;|&#160;|&#xa0;)*$/i;

/** A reader that writes into the text of a page. */
export function lineReader(source: string, writer: PageTextWriter): LineReader {
  const lines: Line[] = [];
  let start: number | null = null;
  let block: Element | null = null;
  let last: Element | null = null;
  let [linked, breaks, opensBlock] = [0, 0, true];

  const endLine = () => {
    if (start !== null && block !== null) {
      lines.push({ span: { start, end: writer.end }, block, opensBlock, linked });
      opensBlock = false;
    }
    start = null;
    block = null;
    linked = 0;
    breaks = 0;
    writer.endLine();
  };
  /**
   * One break within a sentence is a space; two, or one after a full stop, part paragraphs, and so does one between short
   * lines that each begin as a line does: headline, name, day. A headline is one line.
   */
  const settleBreaks = ({ start: at, end }: Span, element: Element) => {
    const isBold = element === last && boldTags.has(element.tag);
    const isShort =
      !isBold && start !== null && writer.end - start < fullLine && opensHeadLine(source, { start: at, end }, element);
    const parts = element.heading === null && (breaks > 1 || endings.includes(writer.last()) || isShort);
    if (start !== null && parts) endLine();
    else if (start !== null) writer.space(at);
    breaks = 0;
  };
  return {
    lines,
    break() {
      breaks += 1;
    },
    part: endLine,
    end() {
      endLine();
      opensBlock = true;
    },
    add(text, element) {
      if (breaks > 0 && !isBlankMarkup.test(source.slice(text.start, text.end))) {
        settleBreaks(text, element);
      }
      const before = writer.end;
      const first = writer.add(text.start, text.end);
      if (first === null) return;
      last = element;
      start ??= first;
      block ??= element.block;
      if (element.link !== null) linked += writer.end - Math.max(before, first);
    },
  };
}

/** Whether text behind a break begins as a line of a head does, with a day near. In a `p` it is a sentence that was broken. */
function opensHeadLine(source: string, { start, end }: Span, { block }: Element): boolean {
  if (block.tag === 'p' || !opensLine.test(source.slice(start, Math.min(end, start + farthestOpening)))) return false;
  return year.test(source.slice(Math.max(0, start - nearYear), start + nearYear));
}
