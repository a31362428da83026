/**
 * Tells whether a text was broken into lines of a fixed width, as mail, databases and scanned columns are, and which of
 * its lines belong together. The text's own lines say how wide they are and how ragged.
 */
import { charKind, kindAt } from '../text/char-kinds.ts';
import type { Line } from '../text/lines.ts';
import { perReading } from '../text/per-reading.ts';
import { sentenceStops, unspacedStops } from '../text/sentence-stops.ts';

/** How a text is wrapped, in characters: the width of its lines, and how far below it a full line may stay. */
export interface Wrap {
  readonly width: number;
  readonly slack: number;
  /** A wider line was never broken. */
  readonly most: number;
}

/** The place where one line ends and the next begins: the length of the first, and what it would be with the next word. */
interface Seam {
  readonly length: number;
  readonly filled: number;
  /** A sentence ends in one of the two lines, or pauses with a mark of its own script. */
  readonly marked: boolean;
}

/** Columns of a newspaper have 28 to 40 characters, mail 72; a line of more than 130 is a paragraph. */
const [narrowest, widest] = [28, 130];
/** Lines narrower than mail may be verse or a menu: more of them must speak for it. */
const mailWidth = 45;
const [fewestSeams, fewestNarrowSeams] = [2, 6];
/** Of the places where two lines touch, the share that must fall inside a sentence: seen 0.5 and more in wrapped mail. */
const [leastShare, leastNarrowShare] = [0.15, 0.3];
/** Lines of a typeset column differ by a tenth of their width and more, those of verse by a third. */
const mostRagged = 0.25;
/** In a wrapped text next to no line is wider than it: an address, a headline. */
const mostOver = 0.1;
/** Where a line surely goes on, it may break off this early: before a long address, or beside a picture. */
const mostShort = 0.4;
/** Of so many seams a sentence ends at one: titles, verse and entries have no stops. */
const mostOfSentence = 8;
/** A program fills each line as far as it goes: so many seams in a row are no chance. */
const fewestFilled = 8;
/** Where letters have no case, the lines of a menu seem to go on as well: that share of the long ones must be full. */
const leastFull = 0.8;
/** In Chinese and Japanese a mark never opens a line: two characters' columns may stay free. */
const wideSlack = 4;
/** Other such letters are of very different widths, and their marks of none: a line filled on a page may have so much fewer. */
const caselessSlack = 0.2;

/** How a text is wrapped; null when its lines are its paragraphs. */
export const wrapOf = perReading((lines: readonly Line[]): Wrap | null => {
  const { sure, all } = seamsIn(lines);
  const longest = longestOf(sure);
  const leastFilled = sure.reduce((least, { filled }) => Math.min(least, filled), widest * 2);
  if (sure.filter(({ marked }) => marked).length * mostOfSentence < sure.length) return null;
  const lengths = sure.map(({ length }) => length).sort((a, b) => a - b);
  const width = shareOf(lengths, 0.95);
  if (width < narrowest || !isEnough(width, sure.length, all)) return null;
  const missing = sure.map(({ filled }) => Math.max(0, width - filled)).sort((a, b) => a - b);
  // Of few seams one may part a headline or a deck, whose lines are set shorter.
  const ragged = missing[Math.max(0, Math.floor(missing.length * 0.9) - 1)] ?? 0;
  if (ragged > width * mostRagged || (width < mailWidth && shareOf(missing, 0.5) > 0)) return null;
  const over = lines.filter(
    (line) => columnsOf(line) > width + 2 && isOfWords(line.text) && !isApart(line.text),
  ).length;
  if (over > Math.max(1, sure.length * mostOver)) return null;
  // The space that ends a line may count as well.
  if (leastFilled > longest && sure.length >= fewestFilled) return { width: longest, slack: 1, most: leastFilled };
  const slack = Math.max(ragged + 2, Math.round(width / 20));
  return { width, slack, most: width + slack };
});

/** An address has no space, and neither has a paragraph in Japanese. */
function isOfWords(text: string): boolean {
  return text.includes(' ') || isUnspaced(text.charCodeAt(0));
}

function isEnough(width: number, sure: number, all: number): boolean {
  const isNarrow = width < mailWidth;
  return (
    sure >= (isNarrow ? fewestNarrowSeams : fewestSeams) && sure / all >= (isNarrow ? leastNarrowShare : leastShare)
  );
}

/** The value below which a share of sorted ones lies; 0 of none. */
function shareOf(sorted: readonly number[], share: number): number {
  return sorted.length === 0 ? 0 : (sorted[Math.ceil(sorted.length * share) - 1] as number);
}

function seamsIn(lines: readonly Line[]): { sure: readonly Seam[]; all: number } {
  const sure: Seam[] = [];
  const [caseless, wide]: [Seam[], Seam[]] = [[], []];
  let all = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!line.text || !next?.text) continue;
    all += 1;
    const length = columnsOf(line);
    if (length > widest || !goesOn(line.text, next.text) || isApart(line.text)) continue;
    const seam = { length, filled: filledBy(line, next), marked: isMarked(line.text) || isMarked(next.text) };
    if (hasCase(next.text)) sure.push(seam);
    else (isWide(next.text.charCodeAt(0)) ? wide : caseless).push(seam);
  }
  const slack = longestOf(caseless) * caselessSlack;
  return { sure: [...longOnes(sure), ...fullOnes(caseless, slack), ...fullOnes(wide, wideSlack)], all };
}

/** The lines of a paragraph: a menu may be of small letters. */
function longOnes(seams: readonly Seam[]): readonly Seam[] {
  const longest = longestOf(seams);
  return seams.filter(({ length }) => length * 2 >= longest);
}

/** Those that a program or a press filled; none where most were ended on purpose. */
function fullOnes(seams: readonly Seam[], slack: number): readonly Seam[] {
  const longest = longestOf(seams);
  const long = longOnes(seams);
  const full = long.filter(({ filled }) => filled + slack > longest);
  return full.length >= long.length * leastFull ? full : [];
}

function longestOf(seams: readonly Seam[]): number {
  return seams.reduce((most, { length }) => Math.max(most, length), 0);
}

function hasCase(text: string): boolean {
  return (kindAt(text, 0) & (charKind.lower | charKind.upper)) !== 0;
}

/** How many columns a line takes with its indent: a Chinese character takes two. */
function columnsOf({ indent, text }: Line): number {
  return indent + text.length * (isWide(text.charCodeAt(0)) || isWide(text.charCodeAt(text.length - 1)) ? 2 : 1);
}

/** How many columns a line would take with the first word of the next. */
function filledBy(line: Line, next: Line): number {
  return columnsOf(line) + firstWord(next.text);
}

/** How many columns a line's first word would take at the end of another. */
function firstWord(text: string): number {
  const first = text.charCodeAt(0);
  if (isUnspaced(first)) return isWide(first) ? 2 : 1;
  const end = text.indexOf(' ');
  return 1 + (end < 0 ? text.length : end);
}

const stops = `${sentenceStops}:;`;
const closing = '"\'”’»“)]」』';
const marks = new RegExp(`[${sentenceStops}][${closing.replace(']', '\\]')}]?(?:\\s|$)|[${unspacedStops}！？،]`, 'u');
const hyphens = '-\u00ad\u2010\u00ac';

function endsWithStop(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && closing.includes(text.charAt(at))) at -= 1;
  return at >= 0 && stops.includes(text.charAt(at));
}

/** Whether a stop ends the line or stands before a space; Thai and its neighbours do without. */
function isMarked(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isUnspaced(first) && !isWide(first)) return true;
  return marks.test(text);
}

function endsWithHyphen(text: string): boolean {
  if (text.length < 2 || !hyphens.includes(text.charAt(text.length - 1))) return false;
  return /\p{L}.$/u.test(text.slice(-3));
}

/** Whether a sentence surely goes on from a line to the next; where letters have no case, any line without a stop does. */
export function goesOn(text: string, next: string): boolean {
  const opening = kindAt(next, 0);
  if (endsWithHyphen(text)) return (opening & charKind.letter) !== 0;
  if ((opening & charKind.letter) === 0 || endsWithStop(text) || /^(?:https?:|www\.)/.test(next)) return false;
  if ((opening & (charKind.lower | charKind.upper)) !== 0) return (opening & charKind.lower) !== 0;
  return /^\p{Lo}/u.test(next) && /[\p{Lo}\p{M}،、，]$/u.test(text);
}

/** Whether `line` goes on with the paragraph of the line before it, in a text wrapped so. */
export function joinsWith(before: Line, line: Line, { width, slack, most }: Wrap): boolean {
  if (!before.text || !line.text || line.indent > before.indent + 1) return false;
  if (isApart(before.text) || isApart(line.text)) return false;
  const missing = width - filledBy(before, line);
  if (goesOn(before.text, line.text)) {
    if (hasCase(line.text)) return endsWithHyphen(before.text) || missing <= width * mostShort;
    if (slack > 1 && missing <= slack * 2) return true;
  }
  // A line wider than the rest was never broken, and a word of half a line says nothing of how full the line above was.
  if (columnsOf(before) > most || firstWord(line.text) > width / 2) return false;
  return missing < slack && !(endsWithStop(before.text) && /^[-–—•*·]\s/.test(line.text));
}

/** A rule of marks, "=====", or words set at both ends of a line, "THE COMPOSITOR          No. 212": no line of a paragraph. */
function isApart(text: string): boolean {
  const isRule = text.charCodeAt(0) === text.charCodeAt(1) && /^([=_*~#+-])\1{4,}$/.test(text);
  return isRule || (text.includes('     ') && /\S {5,}\S/.test(text));
}

/** Whether a UTF-16 unit belongs to a script that sets no space between words: Thai, Lao, Tibetan, Burmese, Khmer, Chinese, Japanese. */
export function isUnspaced(unit: number): boolean {
  return isWide(unit) || (unit >= 0xe00 && unit <= 0x109f) || (unit >= 0x1780 && unit <= 0x17ff);
}

/** Chinese and Japanese characters and their marks; Korean has spaces. */
function isWide(unit: number): boolean {
  return (unit >= 0x3001 && unit <= 0x9fff) || (unit >= 0xff01 && unit <= 0xff60);
}
