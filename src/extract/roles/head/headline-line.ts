/** Chooses the headline among the lines above the text. */

import type { Confidence } from '../../../model/provenance.ts';
import { holdsDigit } from '../../../text/char-kinds.ts';
import { readDatedLine } from '../../../text/dates/dated-line.ts';
import { datedStretch } from '../../../text/dates/dated-stretch.ts';
import { isRelativeLine } from '../../../text/dates/relative-line.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claims, roleOf, type Sheet } from '../../sheet.ts';
import { isSection } from '../cells.ts';
import { readDateline } from '../facts/dateline.ts';
import { isKind } from '../kinds.ts';
import { isName } from '../names.ts';
import { isOnlyPlaced, isPlainPaper, namesOutlet } from '../paper-names.ts';
import { isCaption, isDatedCaption } from '../pictures/captions-by-end.ts';
import { sharedWords } from '../shared-words.ts';
import { agencySpans } from '../writers/agency-spans.ts';
import { headlineOfHead, type ScoredLine } from './headline-order.ts';
import { isTwoSentences, overDeck, shortTitle } from './headline-over-deck.ts';
import { overPicture } from './headline-over-picture.ts';
import { isLabelRow } from './label-row.ts';
import { hasTitleCase } from './title-case.ts';

/** Facts between headline and text, such as the date, hold the standfirst above them apart from the text below. */
const facts: ReadonlySet<string | null> = new Set(['date-line', 'update-line', 'byline']);
const shortestStandfirst = 6;
/** A line of up to so many words above a longer one is rather its kicker than a headline with a standfirst. */
const longestLabel = 3;
/** How many lines above the text are looked at, and how many of them lose something by their distance. */
const farthest = 60;
const farthestLoss = 16;
const longestHeadline = 30;
const longHeadline = 25;
/** Two whole sentences of so many words are no title. */
const longestTitle = 15;
const shortestTelephone = 9;
const datelineReach = 6;
const fewestTitled = 5;
/** A fact stands below the headline within so many lines, of which nothing is known of so many. */
const factReach = 12;
const nearLines = 4;
/** So many lines below the page's title stands the headline that says it again. */
const titleReach = 6;
/** A standfirst has so many words, and so many of them the text says again. */
const [shortestDeck, fewestTold] = [9, 2];
const longestRow = 160;
const fewestParts = 3;
const fewestTagsAgain = 3;
const leastScore = 12;
const leastScoreAlone = 8;
const leastScoreTelling = 10;
const fewestTelling = 4;
/** Above a title stand at most so many labels, or the page was copied with its menu; its deck stands so near. */
const mostLabels = 8;
const deckReach = 3;
/**
 * A line whose score is so far above that of any other is surely the headline. Chosen on the open texts, where 85 of 87 such
 * lines were; then 85 of 85 were in texts that had not been opened.
 */
const clearLead = 5;

/** The line that is the headline, and how sure that is. */
export interface ChosenLine {
  readonly line: Segment;
  readonly confidence: Confidence;
}

/** Whether a segment states a date or an author. */
export function isFact(claims: Claims, index: number): boolean {
  return claims.get(index)?.pieces.some(({ role }) => facts.has(role)) ?? false;
}

/** The best line above the text, which begins at `lede`; null when none is good enough. */
export function chooseHeadline(
  sheet: Sheet,
  claims: Claims,
  above: readonly Segment[],
  lede: number,
): ChosenLine | null {
  const near = above.slice(-farthest);
  if (near.length === 0) return null;
  const repeated = repeatedLines(sheet, near);
  // What the standfirst speaks of the headline above it speaks of as well.
  const deck = near.at(-1)?.prose ? (near.at(-1) as Segment).index : lede;
  const shared = sharedWords(sheet, lede);
  const all = deck === lede ? shared : sharedWords(sheet, deck);
  const scored = near.map((segment, at) => {
    const common = Math.min((segment.index < deck ? all : shared)(segment.text), 3);
    // A line of a menu may stand twice as well: only one that speaks of what the text speaks of gains by it.
    const again = repeated.has(foldLine(segment.text)) ? 2 + common : 0;
    const loss = Math.min(near.length - at, farthestLoss) * 0.3;
    return { segment, common, score: headlineScore(sheet, claims, segment, near) + common * 1.5 + again - loss };
  });
  const best = scored.reduce<ScoredLine | null>((top, one) => (top && top.score >= one.score ? top : one), null);
  // The only line above the text needs less to be the headline than one of many; so does one that speaks of what the text does.
  const tellsOfText = best !== null && best.common > 0 && best.segment.words >= fewestTelling;
  const isAlone = above.filter(({ text }) => !isSection(text) && !isKind(text)).length === 1;
  const least = isAlone ? leastScoreAlone : tellsOfText || isOnlyTitle(above) ? leastScoreTelling : leastScore;
  if (best === null || best.score < least)
    return titleUnderDay(scored, claims, lede) ?? likely(shortTitle(scored, claims));
  const over = overPicture(scored, best, claims) ?? overDeck(scored, best, { sheet, claims, lede });
  const enough = isAlone || best.score < leastScore ? least : leastScore;
  const title = over?.segment ?? headlineOfHead(scored, best, { claims, enough });
  // A line without rivals may be a remark of the page or of whoever saved it: what it shares with the text tells.
  const isSure = title === best.segment && best.common > 0 && scored.every((one) => isBehind(one, best));
  return { line: belowTitle(title, near, claims, all), confidence: isSure ? 'certain' : 'likely' };
}

function likely(one: ScoredLine | null): ChosenLine | null {
  return one === null ? null : { line: one.segment, confidence: 'likely' };
}

/** "Wednesday, 11 May 2016" over "Why I stopped" over the text: blogs print the day above the title, and their name above both. */
function titleUnderDay(lines: readonly ScoredLine[], claims: Claims, lede: number): ChosenLine | null {
  const last = lines.at(-1);
  if (last === undefined || last.segment.index !== lede - 1 || last.segment.closed) return null;
  if (last.score < leastScoreAlone || roleOf(claims, lede - 2) !== 'date-line') return null;
  const isOnly = lines.every((line) => line === last || line.score < leastScoreAlone);
  return isOnly ? { line: last.segment, confidence: 'likely' } : null;
}

/** Whether a line is far from being the headline, or says the same as the one that is. */
function isBehind(one: ScoredLine, best: ScoredLine): boolean {
  return best.score - one.score >= clearLead || foldLine(one.segment.text) === foldLine(best.segment.text);
}

/** Below labels and entries of a menu one line has the words of a title, or two of which the second says more: the deck. */
function isOnlyTitle(above: readonly Segment[]): boolean {
  const titles = above.filter(({ words }) => words >= fewestTelling);
  const [title, deck, third] = titles;
  if (title === undefined || title.closed || third !== undefined || above.length > mostLabels) return false;
  return deck === undefined || (deck.words > title.words && deck.index - title.index <= deckReach);
}

/**
 * The title of the page above the headline says the same: of both the lower is the headline's own line, where neither a fact
 * parts them nor a sentence that speaks of what the text does, the standfirst of the upper one.
 */
function belowTitle(
  chosen: Segment,
  near: readonly Segment[],
  claims: Claims,
  shared: (text: string) => number,
): Segment {
  const folded = foldLine(chosen.text);
  let lowest = chosen;
  for (const line of near) {
    if (line.index <= lowest.index || line.index > lowest.index + titleReach) continue;
    if (line.prose && line.closed && line.words >= shortestDeck && shared(line.text) >= fewestTold) return lowest;
    for (let at = lowest.index + 1; at < line.index; at += 1) if (isFact(claims, at)) return lowest;
    if (line.words === chosen.words && foldLine(line.text) === folded) lowest = line;
  }
  return lowest;
}

/** How much a line looks like a headline: its length, the space around it, and what follows. */
function headlineScore(sheet: Sheet, claims: Claims, segment: Segment, near: readonly Segment[]): number {
  const { text, words } = segment;
  // Behind a dash the report begins: "MADRID 6 Mar. (EUROPA PRESS) -".
  if (words < 2 || words > longestHeadline || /[,;:：]$|[).]\s?[–—-]$/.test(text)) return Number.NEGATIVE_INFINITY;
  const next = sheet.segments[segment.index + 1];
  const factFollows = isFactNear(sheet, claims, segment.index);
  return (
    Math.min(words, 4) * 2.5 +
    (segment.gapBefore ? 2 : 0) +
    (segment.gapAfter ? 2 : 0) +
    (factFollows ? 2 : 0) +
    (next &&
    words > longestLabel &&
    (segment.gapAfter ? next.words >= shortestStandfirst && !claims.has(next.index) : isStandfirst(sheet, claims, next))
      ? 2
      : 0) -
    (isMostlyDate(sheet, text) || isRowOfFacts(sheet, text) ? 12 : 0) -
    (segment.closed && !/[?!？！]["”’»]?$/.test(text) && !isTitled(text) ? 6 : 0) -
    (words > longHeadline ? 3 : 0) -
    // "The bridge was closed on Tuesday. Nobody was hurt." opens the text.
    (words > longestTitle && isTwoSentences(segment) ? 6 : 0) -
    (/^(?!\p{sc=Georgian})\p{Ll}/u.test(text) ? 3 : 0) -
    (isButtonRow(text) || isDesk(text) || isLabelRow(text) ? 12 : 0) -
    (isMasthead(segment, near) || ((isKind(text) || hasTelephone(text)) && hasRival(segment, near)) ? 12 : 0) -
    (isCaption(text) && (!isDatedCaption(text) || hasRival(segment, near)) ? 8 : 0) -
    // "[First published by the agency]" is a remark on the text.
    (/^\[[^[\]]+\]$/u.test(text) ? 12 : 0) -
    // A list of points in short is a standfirst.
    (/^[•●▪■◾‣]\s/u.test(text) ? 12 : 0)
  );
}

/** A date or byline near below; pictures, buttons and the like between do not count. */
function isFactNear({ segments }: Sheet, claims: Claims, index: number): boolean {
  let open = 0;
  for (let at = index + 1; at < segments.length && at <= index + factReach && open < nearLines; at += 1) {
    if (isFact(claims, at)) return true;
    if (!claims.has(at)) open += 1;
  }
  return false;
}

/** "Islanders Wanted a Boat. They Got a Four-Hour Debate.": capitals on nearly every word make a headline of sentences. */
function isTitled(text: string): boolean {
  return text.split(' ').length >= fewestTitled && hasTitleCase(text);
}

/** In a head without gaps the standfirst is the line below the headline that is a sentence, or right above a fact. */
function isStandfirst(sheet: Sheet, claims: Claims, { index, words, prose }: Segment): boolean {
  if (words < shortestStandfirst || claims.has(index)) return false;
  if (isFact(claims, index + 1)) return true;
  // Where a dateline stands so near, the sentence may belong to a report above it.
  const near = sheet.segments.slice(index, index + datelineReach);
  return prose && near.every(({ text }) => readDateline(text, sheet) === null);
}

/** "Wed 22 Jan 2020 19.40 GMT First published …": a line of which half and more is dates; "Date of meeting: 12 May 2021". */
function isMostlyDate({ language }: Sheet, text: string): boolean {
  const colon = text.length > longestRow || !holdsDigit(text) ? -1 : text.search(/[:：]\s?(?=.{0,16}\d)/u);
  if (colon > 0 && readDatedLine(text.slice(colon + 1).trim(), language)?.form === 'own') return true;
  const dated = datedStretch(text, language);
  return dated !== null && (dated.end - dated.start) * 2 >= text.length;
}

/** "Publié il y a 8 ans - Mise à jour le 27.01.2016 - 1 min": a labelled day or an age among parts, each between marks. */
function isRowOfFacts({ language }: Sheet, text: string): boolean {
  if (text.length > longestRow || !holdsDigit(text)) return false;
  const parts = text.split(/\s{1,3}[-–—|•·/]\s{1,3}/u);
  return (
    parts.length >= fewestParts &&
    parts.some((part) => isRelativeLine(part, language) || readDatedLine(part, language)?.form === 'own')
  );
}

/** "Il Corriere di Valserra": the name of a paper, and no title with a word of one. */
function isMasthead(segment: Segment, near: readonly Segment[]): boolean {
  const { text } = segment;
  if (!namesOutlet(text) || isPlainPaper(text)) return false;
  return !isOnlyPlaced(text) || hasRival(segment, near);
}

/** Whether another line, of those above `end` where it is given, has the words of a headline and no full stop. */
function hasRival(own: Segment, near: readonly Segment[], end = Number.POSITIVE_INFINITY): boolean {
  return near.some(
    ({ index, text, words, closed }) =>
      index !== own.index && index < end && words >= 2 && !closed && !isSection(text) && !isKind(text) && !isName(text),
  );
}

/** "For enquiries chat with us on 0712 538 802": nine digits and more on end, the first of them 0 or behind a plus. */
function hasTelephone(text: string): boolean {
  const number = /(?<![\p{L}\p{N}.,])(?:\+\d|0)[\d ()/-]{8,18}\d(?![\p{L}\p{N}])/u.exec(text)?.[0] ?? '';
  return number.replace(/\D/gu, '').length >= shortestTelephone;
}

/** "NTB Innenriks": an agency and its desk. */
function isDesk(text: string): boolean {
  const [agency = '', ...desk] = text.split(' ');
  return desk.length > 0 && desk.length <= 2 && agencySpans(agency).length > 0;
}

/** "Share by EmailShare on FacebookShare on X": one word again and again, or words run together. */
function isButtonRow(text: string): boolean {
  const words: readonly string[] = text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
  // "Anna Berg Harwick council bridge Anna Berg Harwick council": the tags of an article, copied twice.
  const again = words.indexOf(words[0] ?? '', 1);
  const rest = again < fewestTagsAgain ? [] : words.slice(again);
  if (rest.length >= fewestTagsAgain && rest.every((word, at) => word === words[at])) return true;
  const joined = text.match(/\p{Ll}{3}\p{Lu}\p{Ll}{2}/gu)?.length ?? 0;
  return joined > 1 || [...counts.values()].some((count) => count > 2 && count * 4 >= words.length);
}

/** The lines, folded, that stand in the file more than once, at least those that are as long as one of `near`. */
function repeatedLines({ segments }: Sheet, near: readonly Segment[]): ReadonlySet<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  const lengths = new Set(near.map(({ words }) => words));
  for (const { text, words } of segments) {
    if (words > longestHeadline || words < 2 || !lengths.has(words)) continue;
    const folded = foldLine(text);
    (seen.has(folded) ? repeated : seen).add(folded);
  }
  return repeated;
}
