/** Cuts a text into segments: paragraphs as a reader sees them, hard-wrapped lines joined. Decides no roles. */
import type { Passage } from '../model/block.ts';
import { newsAgencyNames } from '../text/agencies.ts';
import { letterRuns } from '../text/cut-words.ts';
import { isSpace, type Line, linesOf } from '../text/lines.ts';
import { foldLine, foldSpace } from '../text/normalise.ts';
import { perReading } from '../text/per-reading.ts';
import { sentenceStops } from '../text/sentence-stops.ts';
import { countWords } from '../text/word-count.ts';
import { joinsWith, type Wrap, wrapOf } from './wrapping.ts';

export interface Segment extends Passage {
  readonly index: number;
  /** 1-based number of its first line. */
  readonly line: number;
  /** Whether a blank line, or the edge of the text, stands before and after it. */
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
  readonly words: number;
  /** It ends as a sentence does. */
  readonly closed: boolean;
  /** It reads as running text: whole sentences, or too long for anything else. */
  readonly prose: boolean;
}

const fewestProseWords = 6;
/** Longer than any headline or crosshead. */
const surelyProseWords = 30;

/** Phrases, labels and names that tell what a segment is stand within so many characters. */
export const openingLength = 80;

/** How a segment opens, folded as phrases are compared. Made once, since every rule asks for it. */
export const openingOf = perReading(({ text }: Segment) => foldLine(text.slice(0, openingLength)));

/** The whole of a segment, folded as phrases are compared. */
export const foldedOf = perReading(({ text }: Segment) => foldLine(text));

/** The words of a folded segment, apostrophes within them. */
export const foldedWordsOf = perReading((segment: Segment) => letterRuns(foldedOf(segment)));

/** The segments of a text, in order; `wrap` is null where its lines were joined already. */
export function segmentsOf(text: string, wrap: Wrap | null = wrapOf(linesOf(text))): Segment[] {
  const lines = linesOf(text);
  const groups: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (line.text !== '') {
      if (wrap !== null && group !== undefined && before !== undefined && joinsWith(before, line, wrap))
        group.push(line);
      else groups.push([line]);
    }
    before = line;
  }
  return groups.map((group, index) => segmentOf(group, index, { text, lines }));
}

function segmentOf(
  group: readonly Line[],
  index: number,
  { text, lines }: { text: string; lines: readonly Line[] },
): Segment {
  const first = group[0] as Line;
  const last = group.at(-1) as Line;
  const span = { start: first.span.start, end: last.span.end };
  const shape = shapeOf(foldSpace(text.slice(span.start, span.end)));
  return {
    index,
    span,
    line: first.number,
    gapBefore: !lines[first.number - 2]?.text,
    gapAfter: !lines[last.number]?.text,
    text: shape.text,
    words: shape.words,
    closed: shape.closed,
    prose: shape.prose,
  };
}

/** What can be told from a text alone: its words, whether it is closed, whether it is prose. */
export function shapeOf(text: string): Pick<Segment, 'text' | 'words' | 'closed' | 'prose'> {
  const words = countWords(text);
  const closed = isClosed(text) || isSigned(text);
  return { text, words, closed, prose: (closed && words >= fewestProseWords) || words >= surelyProseWords };
}

const signature = /[.!?…]["”“»]?\s{1,2}[([]([\p{L}\p{M}\p{Nd}./-]{1,24})[)\]]$/u;

/** "…と話した。【斎藤誠一】" */
const eastAsianSignature = /[。」]\s?【[^【】]{2,24}】$/u;

/** "The dam was built in 1969. (dpa/mk)": an agency's name or initials in brackets behind the last stop leave it closed. */
function isSigned(text: string): boolean {
  if (text.endsWith('】')) return eastAsianSignature.test(text);
  if (!text.endsWith(')') && !text.endsWith(']')) return false;
  const signed = signature.exec(text)?.[1];
  return (
    signed?.split('/').every((name) => newsAgencyNames.has(name) || /^(?:\p{Ll}{1,4}|\p{Lu}{2,3})$/u.test(name)) ??
    false
  );
}

/** Marks and brackets behind a full stop are fewer. */
const farthestStop = 12;
const stops = `${sentenceStops}:;`;
const closing = '"\'”’»«“)]）」』';

/** Whether a text ends as a sentence does, marks and brackets after the stop included. */
export function isClosed(text: string): boolean {
  const least = Math.max(0, text.length - farthestStop);
  for (let at = text.length - 1; at >= least; at -= 1) {
    const char = text.charAt(at);
    if (stops.includes(char)) return true;
    if (!closing.includes(char) && !isSpace(text.charCodeAt(at))) return false;
  }
  return false;
}
