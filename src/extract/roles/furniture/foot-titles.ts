/** Sets aside the titles of other stories below the text: three and more on end that hardly speak of what the text speaks of. */
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../../sheet.ts';
import { articleRegion } from '../article-region.ts';
import { isInvitation } from '../names.ts';
import { sharedWords } from '../shared-words.ts';

/** Shorter lines are the points of a list or facts, longer ones paragraphs. */
const [fewestWords, longestTitle] = [6, 28];
const fewestTitles = 3;
const longestHeading = 5;
/** So large a share of the lines below are titles, and of the titles share at most one of their rarer words with the text. */
const leastTitles = 0.75;
const leastStrange = 0.67;
const mostShared = 1;

/** Claims such titles, the heading above them and what stands between. */
export function footTitles(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const region = articleRegion(open);
  if (region === null) return [];
  // "Subscribe to The Harwick Gazette" names the paper: it is no title.
  const below = open.filter(({ index, text }) => index > region.last && !isInvitation(text));
  const titles = below.filter(isTitle);
  if (titles.length < fewestTitles || titles.length < below.length * leastTitles) return [];
  if (below.some((line) => !isTitle(line) && (line.prose || line.words > longestHeading))) return [];
  const shared = sharedWords(sheet, region.first);
  const strange = titles.filter(({ text }) => shared(text) <= mostShared);
  if (strange.length < titles.length * leastStrange) return [];
  return below.map((line) => setAside(line, 'set-aside/related'));
}

/** No sentence, no result of a match, no time of a programme: a line without a stop, or one that breaks off. */
function isTitle({ text, words, closed }: Segment): boolean {
  if (words < fewestWords || words > longestTitle || /\d\s?[:.–-]\s?\d/.test(text)) return false;
  return (
    (!closed || /(?:[?!]|…|\.{3})["”’»]?$/u.test(text)) &&
    /^(?:[-–•*]\s?(?:\d{1,2}\s)?)?["“«„‘'¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)
  );
}
