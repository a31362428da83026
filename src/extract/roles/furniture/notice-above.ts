/**
 * Sets aside what a page says of itself above the headline: "Oops. Our website is not available in your location." Sentences
 * there would be taken for the text, and the headline below them for a crosshead.
 */
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, roleOf, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { tellsSpeech } from '../article-sentence.ts';
import { sharedWords } from '../shared-words.ts';
import { countThings, opensAsNotice } from './notices.ts';

/** It stands among so many lines at the top, and has no more words. */
const reach = 14;
const [longestSentence, mostWords] = [45, 90];
const longestLabel = 2;
const fewestTitleWords = 4;
const fewestShared = 2;

/**
 * Claims the sentences at the top of a page, where the line below them looks like a headline and speaks of what the text
 * speaks of, none of them does, and one names a thing of the site or is known to.
 */
export function noticeAbove(sheet: Sheet, claims: Claims): Claim[] {
  const { segments } = sheet;
  const said: Segment[] = [];
  let at = 0;
  for (; at < Math.min(segments.length, reach); at += 1) {
    const line = segments[at] as Segment;
    // "PRIVACY", "News": labels between the notice and the headline.
    const isLabel = said.length > 0 && !line.closed && line.words <= longestLabel;
    if (roleOf(claims, at) === 'set-aside' || (isLabel && !claims.has(at))) continue;
    if (claims.has(at) || !mayBeSaid(line)) break;
    said.push(line);
  }
  const title = segments[at];
  if (said.length === 0 || title === undefined || claims.has(at) || !mayBeTitle(title)) return [];
  if (said.reduce((sum, { words }) => sum + words, 0) > mostWords) return [];
  const isOfSite = (line: Segment) => countThings(line, sheet.press) > 0 || opensAsNotice(line, sheet.press);
  const isKnown = segments.slice(0, at).some(({ index }) => ruleOf(claims, index) === 'set-aside/notice');
  if (!(isKnown || said.some(isOfSite)) || said.some((line) => tellsSpeech(line, sheet))) return [];
  const shared = sharedWords(sheet, at + 1);
  if (shared(title.text) < fewestShared || said.some(({ text }) => shared(text) > 1)) return [];
  return said.map((line) => setAside(line, 'set-aside/notice'));
}

function mayBeSaid({ words, closed, text }: Segment): boolean {
  return closed && !/["“”„«»]/.test(text) && words <= longestSentence;
}

function mayBeTitle({ words, closed, gapBefore, prose }: Segment): boolean {
  return words >= fewestTitleWords && !closed && gapBefore && !prose;
}
