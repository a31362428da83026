/** Tells of a line with a name that it says who made the picture, and not who wrote the article. Claims nothing. */

import { newsAgencyNames, pictureAgencies } from '../../../text/agencies.ts';
import { holdsDigit } from '../../../text/char-kinds.ts';
import { pictureWords, textWords } from '../../../text/languages/newsroom-words.ts';
import type { Segment } from '../../segment.ts';
import type { Sheet } from '../../sheet.ts';
import { isGivenName, isName } from '../names.ts';

/** The line that names the writer stands so many lines above the day. */
const writerReach = 4;
const longest = 90;
const [longestWords, longestWriter] = [25, 8];
/** "Foto og tekst: Kari Moe", "Foto di Gianni Rossi": so many words may stand before the name. */
const mostLead = 4;
const nameAndSource = /^(\p{Lu}[^/|]{3,50}?)\s?\/\s?(\p{L}[\p{L} .-]{1,30})$/u;

/**
 * "Fotograf: Kari Moe", "Foto di Gianni Rossi", "Jane Moss/Getty Images", and "Ola Moss / NTB" between the day and the text
 * below a line that names the writer. `isWriter` tells of a line that a word such as "by" opens it.
 */
export function madePicture(sheet: Sheet, segment: Segment, isWriter: (text: string) => boolean): boolean {
  const { text } = segment;
  if (text.length > longest) return false;
  // "Getty Images" beside the day is nobody's name.
  if (opensWithPicture(text) || pictureAgencies.includes(text)) return true;
  const [, name = '', source = ''] = text.includes('/') ? (nameAndSource.exec(text) ?? []) : [];
  if (name === '' || !isName(name)) return false;
  if (pictureAgencies.includes(source)) return true;
  return (
    newsAgencyNames.has(source) && (isBelowWriter(sheet, segment, isWriter) || isBesideWords(sheet, segment, isWriter))
  );
}

function opensWithPicture(text: string): boolean {
  const words = text.toLowerCase().split(/[\s:：/,&]+/u, mostLead);
  return pictureWords.has(words[0] ?? '') && !words.some((word) => textWords.has(word));
}

/** "Bas Vermeer / ANP" in one group with a short sentence, and near by a line that names the writer: the sentence is the picture's. */
function isBesideWords({ segments }: Sheet, segment: Segment, isWriter: (text: string) => boolean): boolean {
  const { index, gapBefore, gapAfter } = segment;
  const isWords = (line: Segment | undefined) =>
    line?.closed === true && line.words <= longestWords && !/^["“”„«»–—-]/u.test(line.text);
  const [above, below] = [segments[index - 1], segments[index + 1]];
  const isUnderWriter = above !== undefined && isWriter(above.text);
  if (!(!gapBefore && isWords(above)) && !(!gapAfter && isWords(below) && (below?.gapAfter || isUnderWriter)))
    return false;
  const near = segments.slice(Math.max(0, index - writerReach), index + writerReach);
  return near.some(
    (line) => line !== segment && line.words <= longestWriter && (isWriter(line.text) || isPerson(line.text)),
  );
}

function isPerson(text: string): boolean {
  return isName(text) && isGivenName(text);
}

/** Right above the text, below the day and the one that signs above it: two with nothing or a place between them are two writers. */
function isBelowWriter({ segments }: Sheet, { index }: Segment, isWriter: (text: string) => boolean): boolean {
  const above = segments[index - 1];
  if (segments[index + 1]?.prose !== true || above === undefined || !holdsDigit(above.text)) return false;
  return segments.slice(Math.max(0, index - writerReach), index - 1).some(({ text }) => isWriter(text));
}
