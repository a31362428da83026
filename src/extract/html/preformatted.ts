/** Reads text whose lines a page shows as they are: mails, wires and text files that a browser saved as a page. */
import type { Span } from '../../model/provenance.ts';
import { type Line, linesOf } from '../../text/lines.ts';
import { goesOn, joinsWith, wrapOf } from '../wrapping.ts';
import type { Element } from './element.ts';
import type { LineReader } from './line-reader.ts';

export interface PreformattedReader {
  /** Adds text that stands in a `pre`: an empty line parts paragraphs; a line goes on with the one above where the text was wrapped. */
  add(text: Span, element: Element): void;
}

/** A stretch of the source up to the end of a `pre`; its lines that are empty or go on with the one above, by where they begin. */
interface Stretch {
  readonly end: number;
  readonly lines: ReadonlyMap<number, 'empty' | 'joined'>;
}

const closingTag = /<\/pre/gi;

/** A reader that hands the lines of preformatted text to that of the page. */
export function preformattedReader(source: string, reader: LineReader): PreformattedReader {
  let stretch: Stretch = { end: 0, lines: new Map() };
  return {
    add({ start, end }, element) {
      if (start >= stretch.end) stretch = stretchFrom(source, start);
      let from = start;
      for (const line of linesOf(source.slice(start, end)).slice(1)) {
        const lineStart = start + startOf(line);
        reader.add({ start: from, end: lineStart }, element);
        from = lineStart;
        const kind = stretch.lines.get(lineStart);
        if (kind === 'empty') reader.end();
        else if (kind === undefined) reader.part();
      }
      reader.add({ start: from, end }, element);
    },
  };
}

function startOf({ span, indent }: Line): number {
  return span.start - indent;
}

/** Tags within a line take no room in it, and a reference takes that of a character. */
function stretchFrom(source: string, start: number): Stretch {
  closingTag.lastIndex = start;
  const end = closingTag.exec(source)?.index ?? source.length;
  const shown = linesOf(source.slice(start, end)).map((line): Line => {
    const text = line.text.replace(/<[^<>]*>/g, '').replace(/&#?\w{1,10};/g, 'x');
    return { ...line, text };
  });
  const wrap = wrapOf(shown);
  const lines = new Map<number, 'empty' | 'joined'>();
  for (const [at, line] of shown.entries()) {
    const before = shown[at - 1];
    const isJoined =
      before !== undefined && (wrap === null ? goesOn(before.text, line.text) : joinsWith(before, line, wrap));
    if (line.text.trim() === '') lines.set(start + startOf(line), 'empty');
    else if (isJoined) lines.set(start + startOf(line), 'joined');
  }
  return { end, lines };
}
