/** Sets aside what is left between the furniture below an article: teasers, legal notices, words about the paper. */
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, type Sheet, setAside } from '../../sheet.ts';
import { goesOn } from './goes-on.ts';

/** Fewer lines below the article than this may well belong to it. */
const fewestLines = 6;
/** Of the lines below, so many must be known as furniture. */
const leastShare = 0.6;
/** Of the words of running text, no more than this may stand below. */
const mostProse = 0.2;
/** So many paragraphs on end are text again. */
const textAgain = 3;

/** Claims the open lines of the longest end of the file that is mostly furniture. */
export function pageTail(sheet: Sheet, claims: Claims): Claim[] {
  const start = tailStart(sheet, claims);
  return start === null
    ? []
    : sheet.segments
        .slice(start)
        .filter(({ index }) => !claims.has(index))
        .map((line) => setAside(line, line.prose ? 'set-aside/related' : 'set-aside/navigation'));
}

/** Where the tail begins: at a line of furniture; null when the file has none. */
function tailStart(sheet: Sheet, claims: Claims): number | null {
  const { segments } = sheet;
  const mostWords = mostProse * segments.reduce((sum, segment) => sum + openProse(segment, claims), 0);
  let aside = 0;
  let words = 0;
  let inText = 0;
  let start: number | null = null;
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const segment = segments[at] as Segment;
    const isAside = isFurniture(claims, at);
    const prose = openProse(segment, claims);
    inText = prose > 0 ? inText + 1 : 0;
    words += prose;
    aside += isAside ? 1 : 0;
    if (words > mostWords || inText >= textAgain || (prose > 0 && goesOn(sheet, claims, segment))) break;
    const lines = segments.length - at;
    if (isAside && lines >= fewestLines && aside >= lines * leastShare) start = at;
  }
  return start;
}

/** Boxes, links and adverts stand amid the text as well: they are no sign that the page has begun again. */
const amidText: ReadonlySet<string | null | undefined> = new Set([
  'set-aside/box',
  'set-aside/read-more',
  'set-aside/advert',
  'set-aside/repeat',
  'set-aside/label',
]);

function isFurniture(claims: Claims, index: number): boolean {
  const piece = claims.get(index)?.pieces[0];
  return piece?.role === 'set-aside' && !amidText.has(piece.rule);
}

function openProse(segment: Segment, claims: Claims): number {
  return claims.has(segment.index) || !segment.prose ? 0 : segment.words;
}
