/** Sets appeals for money aside: paragraphs in which a newspaper asks its readers for support. */
import { perPress } from '../../../text/languages/press/per-press.ts';
import type { PressWords } from '../../../text/languages/press/press-words.ts';
import { foldedWordsOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, roleOf, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { isTitleOfText } from '../head/opened-title.ts';

const [shortestAppeal, longestAppeal] = [5, 90];
/** Of the four things an appeal speaks of, how many show one beside the article, and amid its paragraphs. */
const cuesAtEdge = 3;
const cuesAmid = 4;

/**
 * Claims appeals above and below the article, those amid it that stand beside other furniture, and what goes on with one.
 * "Support from readers like you keeps The Journal open." (seed 004): you, give, cause.
 */
export function appeals(sheet: Sheet, claims: Claims): Claim[] {
  const isAppeal = (segment: Segment) =>
    countCues(segment, sheet.press) >= cuesAtEdge && !isTitleOfText(sheet, segment);
  const edge = edgesOf(sheet, claims, isAppeal);
  const found = new Set<number>();
  for (const segment of sheet.segments) {
    if (claims.has(segment.index)) continue;
    const isOutside = segment.index < edge.first || segment.index > edge.last;
    const goesOn = found.has(segment.index - 1) || ruleOf(claims, segment.index - 1) === 'set-aside/appeal';
    const enough = isOutside || goesOn ? cuesAtEdge : cuesAmid;
    if (!isOutside && !goesOn && !besideFurniture(segment, claims)) continue;
    if (countCues(segment, sheet.press) >= enough && !isTitleOfText(sheet, segment)) found.add(segment.index);
  }
  return sheet.segments.filter(({ index }) => found.has(index)).map((segment) => setAside(segment, 'set-aside/appeal'));
}

/** The first and last segment that is neither claimed, short, nor itself an appeal: the article lies between. */
function edgesOf(sheet: Sheet, claims: Claims, isAppeal: (segment: Segment) => boolean) {
  const isSolid = (segment: Segment) =>
    segment.prose && segment.closed && roleOf(claims, segment.index) !== 'set-aside' && !isAppeal(segment);
  return {
    first: sheet.segments.find(isSolid)?.index ?? Number.POSITIVE_INFINITY,
    last: sheet.segments.findLast(isSolid)?.index ?? -1,
  };
}

function besideFurniture(segment: Segment, claims: Claims): boolean {
  return [segment.index - 1, segment.index + 1].some((index) => roleOf(claims, index) === 'set-aside');
}

/** How many of the four cues a segment gives; 0 for quoted speech, which may speak of anything. */
function countCues(segment: Segment, press: readonly PressWords[]): number {
  const { words, text } = segment;
  if (words < shortestAppeal || words > longestAppeal || /["“”„«»]|^[-–—]/.test(text)) return 0;
  const signs = signsOf(press);
  const found = press.map(() => 0);
  for (const word of foldedWordsOf(segment)) {
    for (const { of, cue } of signs.get(word) ?? []) found[of] = (found[of] ?? 0) | cue;
  }
  return Math.max(...found.map((cues) => [1, 2, 4, 8].filter((cue) => (cues & cue) > 0).length));
}

/** Which cue of which press a word gives: a bit for each of the four. */
type Signs = ReadonlyMap<string, readonly { readonly of: number; readonly cue: number }[]>;

const signsOf = perPress((press): Signs => {
  const signs = new Map<string, { of: number; cue: number }[]>();
  press.forEach(({ appealCues: { us, you, give, cause } }, of) => {
    [us, you, give, cause].forEach((words, bit) => {
      for (const word of words) signs.set(word, [...(signs.get(word) ?? []), { of, cue: 2 ** bit }]);
    });
  });
  return signs;
});
