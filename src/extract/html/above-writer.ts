/** Finds the headline of a page that marks none: the line right above that of the writer. A heading below the writer's line is within the article. */
import { readDatedLine } from '../../text/dates/dated-line.ts';
import { presses, sectionNames } from '../../text/languages/press/presses.ts';
import { foldLine } from '../../text/normalise.ts';
import { namesLength } from '../roles/names.ts';
import { namesOutlet } from '../roles/paper-names.ts';
import { bylineLabels, bylineStart } from '../roles/writers/bylines.ts';
import type { IsSite } from './site-names.ts';
import type { WeighedLine } from './weights.ts';
import type { Zone } from './zones.ts';

const farthest = 8;
const [fewestWords, mostWords] = [2, 30];
/** A deck is longer than the headline above it. */
const shortestDeck = 10;
const longestWriterLine = 100;
const writerLabels = bylineLabels(presses);

/** Index of the first line near above the text that says who wrote it; null where none does. */
function writerAbove(lines: readonly WeighedLine[], first: number): number | null {
  const from = Math.max(0, first - farthest);
  const found = lines.slice(from, first).findIndex(({ text, linky }) => !linky && isWriter(text));
  return found < 0 ? null : from + found;
}

/** Whether a heading stands below the line of the writer, and no other line of a day or a writer between it and the text. */
export function isBelowWriter(lines: readonly WeighedLine[], index: number, first: number): boolean {
  const writer = writerAbove(lines, first);
  const isFact = ({ text }: WeighedLine) => readDatedLine(text, null) !== null || isWriter(text);
  return writer !== null && index > writer && !lines.slice(index + 1, first).some(isFact);
}

/** Index of the line right above the writer's that can be a headline, or of that above it where it is a deck. */
export function lineAboveWriter(
  lines: readonly WeighedLine[],
  zones: readonly Zone[],
  isSite: IsSite,
  first: number,
): number | null {
  const writer = writerAbove(lines, first);
  if (writer === null) return null;
  const isHeadline = (index: number) => {
    const line = lines[index];
    if (line === undefined || line.linky || line.words < fewestWords || line.words > mostWords) return false;
    if (zones[line.block.index]?.furniture !== null || zones[line.block.index]?.caption !== null) return false;
    const { text } = line;
    return (
      !isSite(text) && !namesOutlet(text) && !sectionNames.has(foldLine(text)) && readDatedLine(text, null) === null
    );
  };
  if (!isHeadline(writer - 1)) return null;
  const isDeck = (lines[writer - 1] as WeighedLine).words >= shortestDeck && isHeadline(writer - 2);
  return isDeck ? writer - 2 : writer - 1;
}

/** "Merrow Echo", "Taking Stock": words that all begin as names do, without a mark at the end, may name a site. */
export function mayNameSite(text: string): boolean {
  return namesOutlet(text) || (!/[!?…！？]["”’»]?$/u.test(text) && !/(?:^|\s)\p{Ll}{4,}/u.test(text));
}

function isWriter(text: string): boolean {
  if (text.length > longestWriterLine) return false;
  if (readDatedLine(text, null)?.form === 'byline') return true;
  const behind = behindWriters(text);
  return behind !== null && mayFollowWriters.test(behind);
}

/** What stands behind the names in a line that says who wrote; null where it does not. */
export function behindWriters(line: string): string | null {
  const start = bylineStart(line, writerLabels);
  if (start === null) return null;
  const names = line.slice(start);
  return names.slice(namesLength(names));
}

/** Nothing, or a sign before the paper, the office or the place. */
export const mayFollowWriters = /^$|^\s?[,|/(–—-]/;
