/** Sets aside boxes that ask the reader to do something for the paper: to sign up, follow, write in, install, pay. */
import { flatMap } from '../../../model/flat-map.ts';
import { perPress } from '../../../text/languages/press/per-press.ts';
import type { PressWords } from '../../../text/languages/press/press-words.ts';
import { holdsPhrase, opensWithPhrase } from '../../../text/phrase-edges.ts';
import { foldedOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, roleOf, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { tellsSpeech } from '../article-sentence.ts';
import { isOpenedCrosshead, isOpenedTitle } from '../head/opened-title.ts';
import { openingIndex, openingsOf } from '../opening-index.ts';
import { furnitureOpening } from '../phrase-book.ts';

/** A longer text that asks the reader to do something is advice, not a box. */
const longestBox = 45;
/** Amid the text, away from other furniture, only a short box is known by its words alone. */
const longestAlone = 28;
/** A label or a field, and how many lines stand between the two. */
const [longestLabel, mostInBox] = [3, 2];

/**
 * Claims paragraphs in which a sentence opens as an invitation and that name what a paper offers: "Sign up to our
 * newsletter …". "Residents can sign up …" tells of others, and speech is never an invitation of the paper.
 */
export function invitations(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  return open
    .filter((segment) => segment.words <= longestBox && invites(segment, sheet))
    .filter((segment) => segment.words <= longestAlone || besideFurniture(segment, claims) || isLast(segment, open))
    .concat(signUpBoxes(sheet, claims, open))
    .map((segment) => setAside(segment, 'set-aside/newsletter'));
}

/** "Good morning, Harwick" and a sentence between the label "Newsletter" and the field for an address, all in one box. */
function signUpBoxes({ segments }: Sheet, claims: Claims, open: readonly Segment[]): readonly Segment[] {
  const isLabel = (line: Segment | undefined) =>
    line !== undefined && line.words <= longestLabel && ruleOf(claims, line.index) === 'set-aside/newsletter';
  return flatMap(segments.filter(isLabel), ({ index }) => {
    const end = segments.slice(index + 1, index + 2 + mostInBox).findIndex(isLabel);
    const lines = segments.slice(index + 1, index + 1 + Math.max(end, 0));
    const isBox = lines.every(({ words, text }) => words <= longestAlone && !/["“”„«»]|^[-–—]/.test(text));
    // Where blank lines part the text the box has none.
    const isOne = lines.every(({ gapBefore, gapAfter }) => !gapBefore && !gapAfter);
    return isBox && (isOne || segments[index]?.gapAfter === false) ? lines.filter((line) => open.includes(line)) : [];
  });
}

function isLast(segment: Segment, open: readonly Segment[]): boolean {
  return !open.some(({ index, prose, closed }) => index > segment.index && prose && closed);
}

function besideFurniture({ index }: Segment, claims: Claims): boolean {
  return [index - 1, index + 1].some((at) => roleOf(claims, at) === 'set-aside');
}

const openingsIn = perPress((press) =>
  openingIndex(press.flatMap(({ invitation }, of) => invitation.openings.map((text) => ({ text, is: of })))),
);

const none: readonly number[] = [];

function invites(segment: Segment, sheet: Sheet): boolean {
  const { press } = sheet;
  // "((WN)) You sang as a child. Tell us more about that.": an interviewer's mark stands before what is asked.
  if (/["“”„«»]|^[-–—]|^\({2}/.test(segment.text)) return false;
  const folded = foldedOf(segment);
  const asking = flatMap(sentencesIn(folded), (sentence) => askingIn(sentence, press));
  if (asking.length === 0 || (segment.prose && tellsSpeech(segment, sheet))) return false;
  if (/\S@\S/.test(folded)) return true;
  const opening = furnitureOpening(folded, press);
  if (opening !== null && (isOpenedTitle(sheet, segment, opening) || isOpenedCrosshead(sheet, segment, opening)))
    return false;
  return press.some(
    ({ invitation }, of) => asking.includes(of) && invitation.things.some((thing) => holdsPhrase(folded, thing)),
  );
}

/** Most lines are one sentence, and need no cutting. */
function sentencesIn(folded: string): readonly string[] {
  return /[.!?:]\s|\s[-|]\s/.test(folded) ? folded.split(/[.!?:]\s+|\s-\s|\s\|\s/) : [folded];
}

/** The press words, by their place, in which a sentence opens as an invitation. */
function askingIn(sentence: string, press: readonly PressWords[]): readonly number[] {
  const may = openingsOf(openingsIn(press), sentence);
  return may.length === 0 ? none : may.filter((opening) => opensWithPhrase(sentence, opening.text)).map(({ is }) => is);
}
