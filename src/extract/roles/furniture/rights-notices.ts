/**
 * Sets aside what databases, agencies and press offices print about rights below a text or at the foot of its pages: "All
 * articles in this mail are protected by copyright. Copying beyond your own use requires consent of the publisher."
 */

import { rightsWords } from '../../../text/languages/press/rights-words.ts';
import { perReading } from '../../../text/per-reading.ts';
import { holdsOpening } from '../../../text/phrase-edges.ts';
import { foldedOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, roleOf, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { tellsSpeech } from '../article-sentence.ts';

const longest = 60;
/** A line of so few words may stand between the notice and the end: a name, a number. */
const fewWords = 12;

/** Claims them at the end of a file, and above the running head of the next page. */
export function rightsNotices(sheet: Sheet, claims: Claims): Claim[] {
  const { segments } = sheet;
  const found: Segment[] = [];
  let isBelow = true;
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const segment = segments[at] as Segment;
    const isAside = roleOf(claims, at) === 'set-aside';
    const isNotice = !claims.has(at) && (isBelow || endsPage(sheet, claims, segment)) && isOfRights(segment, sheet);
    if (isNotice) found.push(segment);
    else if (!isAside && (segment.prose || segment.words > fewWords)) isBelow = false;
  }
  if (found.length === 0) return [];
  const all = segments.filter((line) => !claims.has(line.index) && isOfRights(line, sheet));
  const isOfText = new Set(all.map(foldedOf)).size > 1;
  return isOfText ? [] : found.map((segment) => setAside(segment, 'set-aside/notice'));
}

/** The number of a page or a running head comes next. */
function endsPage({ segments }: Sheet, claims: Claims, { index }: Segment): boolean {
  const rule = ruleOf(claims, index + 1);
  return rule === 'set-aside/repeat' && !segments[index + 1]?.prose;
}

function isOfRights(segment: Segment, sheet: Sheet): boolean {
  if (segment.words > longest || /["“”„«»「]/.test(segment.text)) return false;
  return tellsRights(segment) !== null && !tellsSpeech(segment, sheet);
}

/** Whether a text names the right and one of the other two; an article that goes on about the right itself may say as much. */
const tellsRights = perReading((segment: Segment): 'rights' | null => {
  const folded = foldedOf(segment);
  const [right = [], ...others] = rightsWords;
  const holds = (words: readonly string[]) => words.some((word) => holdsOpening(folded, word));
  return holds(right) && others.some(holds) ? 'rights' : null;
});
