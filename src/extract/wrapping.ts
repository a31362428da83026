/** Tells whether a text was broken into lines of a fixed width, and which of its lines belong together. */
import type { Line } from '../text/lines.ts';

const narrowest = 45;
const widest = 105;
/** A line shorter than the width by more than its next word and this was broken on purpose. */
const slack = 12;
/** Of the places where two lines touch, the share that must fall inside a sentence: seen 0.6 and more in wrapped mail. */
const leastShare = 0.4;

/** The width at which a text is wrapped, in characters; null when its lines are its paragraphs. */
export function wrapWidthOf(lines: readonly Line[]): number | null {
  let [width, seams, inner] = [0, 0, 0];
  for (let i = 0; i < lines.length; i += 1) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (!line?.text) continue;
    width = Math.max(width, line.indent + line.text.length);
    if (width > widest) return null;
    if (!next?.text) continue;
    seams += 1;
    if (line.text.length >= narrowest && breaksSentence(line.text, next.text)) inner += 1;
  }
  return width >= narrowest && inner >= 2 && inner / seams >= leastShare ? width : null;
}

function breaksSentence(text: string, next: string): boolean {
  return !/[.!?:…]["”’»)]*$/.test(text) && /^[\p{Ll}\p{N}(“"„«]|^\p{Lu}/u.test(next);
}

/** Whether `line` goes on with the paragraph of the line before it, in a text wrapped at `width`. */
export function joinsWith(before: Line, line: Line, width: number): boolean {
  if (line.indent > before.indent + 1 || isApart(before.text) || isApart(line.text)) return false;
  const [word = ''] = line.text.split(' ', 1);
  return before.indent + before.text.length + 1 + word.length + slack > width;
}

/** A rule of marks, "=====", or words set at both ends of a line, "THE COMPOSITOR          No. 212": no line of a paragraph. */
function isApart(text: string): boolean {
  return /^([=_*~#+-])\1{4,}$/.test(text) || /\S {5,}\S/.test(text);
}
