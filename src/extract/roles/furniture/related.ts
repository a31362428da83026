/** Sets aside lists of other articles' headlines, below their heading, and links that a label line announces. */
import { flatMap } from '../../../model/flat-map.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, roleOf, ruleOf, type Sheet, setAside } from '../../sheet.ts';
import { regionBelowFacts } from '../article-region.ts';
import { isSection } from '../cells.ts';
import { isInvitation } from '../names.ts';
import { furnitureLine, labelsOf } from '../phrase-book.ts';
import { readCredit } from '../pictures/credit.ts';
import { sharedWords } from '../shared-words.ts';
import { headsParagraph } from './heads-paragraph.ts';

const longestEntry = 30;
const longestAsked = 20;
const longestHeading = 6;
const longestCrosshead = 8;
/** Below so many titles a line that differs from all of them is none. */
const fewestTitles = 2;
const longestLabel = 3;
const mostLinks = 5;
/** A line above the text that shares so many words with it is rather its headline than another article's. */
const headlineWords = 3;
/** Above who wrote it and when one such word is enough. */
const fewestTitleWords = 4;

/** Claims the entries that follow a claimed heading such as "Related articles". */
export function relatedEntries(sheet: Sheet, claims: Claims): Claim[] {
  const isOfHead = headTest(sheet, claims);
  return flatMap(sheet.segments, (heading) => {
    const rule = ruleOf(claims, heading.index);
    if (headsList(heading, claims)) return entriesBelow(sheet, claims, heading, isOfHead);
    return rule === 'set-aside/read-more' && isLabelOnly(heading) ? linkBelow(sheet, claims, heading) : [];
  });
}

/** Tells of the lines above the text whether they speak of what it speaks of, or belong to its picture. */
function headTest(sheet: Sheet, claims: Claims): (line: Segment) => boolean {
  // Most articles have no such list above their text: its words are only gathered when one is met.
  let lede: number | null = null;
  let shared: ((text: string) => number) | null = null;
  return (line) => {
    const { index, text, words } = line;
    lede ??= regionBelowFacts(sheet, claims, openSegments(sheet, claims))?.first ?? 0;
    if (index >= lede) return false;
    if (isCredited(sheet, line)) return true;
    shared ??= sharedWords(sheet, lede);
    const found = shared(text);
    return found >= headlineWords || (words >= fewestTitleWords && found > 0 && isNearFacts(claims, index));
  };
}

const facts: ReadonlySet<string | null> = new Set(['date-line', 'update-line', 'byline']);

/** The day or the writer stands in one of the next three lines. */
function isNearFacts(claims: Claims, index: number): boolean {
  return [1, 2, 3].some((step) => facts.has(roleOf(claims, index + step)));
}

function headsList(line: Segment, claims: Claims): boolean {
  return ruleOf(claims, line.index) === 'set-aside/related' && isHeading(line);
}

/** "More from the north bank" heads a list; "More on this: Ferry plans return" is a link itself. */
function isHeading(line: Segment): boolean {
  return furnitureLine(line.text) !== null || (line.words <= longestHeading && !/[:：] ?\S/.test(line.text));
}

/** "Les også:" on a line of its own: the link is the next line. */
function isLabelOnly(heading: Segment): boolean {
  return furnitureLine(heading.text) !== null || heading.text.endsWith(':');
}

/** The line below, and the others where three titles or more stand above a paragraph: of two the second may be its crosshead. */
function linkBelow(sheet: Sheet, claims: Claims, heading: Segment): Claim[] {
  if (heading.gapAfter) return [];
  const below = sheet.segments.slice(heading.index + 1, heading.index + 2 + mostLinks);
  const end = below.findIndex((line) => claims.has(line.index) || !isEntry(line) || line.closed);
  const lines = end < 0 ? [] : below.slice(0, end);
  const titles = lines.length > fewestTitles && below[end]?.prose ? withoutCrosshead(sheet, lines) : [];
  const next = below[0];
  const links = titles.length >= fewestTitles && titles.every(({ words }) => words > longestLabel) ? titles : [next];
  return links.flatMap((line) =>
    line !== undefined && !claims.has(line.index) && isEntry(line) ? [setAside(line, 'set-aside/read-more')] : [],
  );
}

function entriesBelow(sheet: Sheet, claims: Claims, heading: Segment, isOfHead: (line: Segment) => boolean): Claim[] {
  const entries: Segment[] = [];
  for (let at = heading.index + 1; at < sheet.segments.length; at += 1) {
    const segment = sheet.segments[at] as Segment;
    const role = claims.get(at)?.pieces[0]?.role ?? null;
    // The next heading has the rest.
    if (headsList(segment, claims)) break;
    if (role === 'set-aside' || (!segment.prose && isInvitation(segment.text))) continue;
    if (role !== null || isOfHead(segment) || isSentenceBelow(segment, entries)) break;
    const isTitle = isEntry(segment) || isTimedAlike(segment, entries) || isAskedBelow(sheet, claims, segment, entries);
    if (!isTitle) break;
    entries.push(segment);
    if (!heading.gapAfter && segment.gapAfter) break;
  }
  return withoutCrosshead(sheet, entries).map((entry) => setAside(entry, 'set-aside/related'));
}

/** "The letter goes to the museum." below two titles without a full stop: titles of one list end alike. */
function isSentenceBelow({ text }: Segment, titles: readonly Segment[]): boolean {
  return titles.length > 0 && isStopped(text) && !titles.some((title) => isStopped(title.text));
}

/** "What really happened on the island?" or a title that breaks off, below others and with no paragraph behind it: no reader asks that of the text. */
function isAskedBelow(sheet: Sheet, claims: Claims, line: Segment, titles: readonly Segment[]): boolean {
  if (titles.length === 0 || !mayBeAsked(line)) return false;
  const next = sheet.segments.slice(line.index + 1).find(({ index }) => roleOf(claims, index) !== 'set-aside');
  return next === undefined || !next.prose || mayBeAsked(next);
}

function mayBeAsked({ text, words }: Segment): boolean {
  return words <= longestAsked && /(?:[?!？！]["”’»]?|…|\.{3})$/u.test(text);
}

/** "- 18:00 What is to be done about the harbour?" below "- 17:00 New marks on the road": each title behind its time. */
const timed = /^[-–•*]?\s?\d{1,2}[:.]\d{2}\s\S/;

function isTimedAlike({ text, words }: Segment, titles: readonly Segment[]): boolean {
  return (
    words <= longestEntry && timed.test(text) && titles.length > 0 && titles.every((title) => timed.test(title.text))
  );
}

function isStopped(text: string): boolean {
  return /[^.…][.。।]$/u.test(text);
}

/** The last short line before a paragraph may be a crosshead: it stays when it stands apart from the list, or speaks of that paragraph. */
function withoutCrosshead(sheet: Sheet, entries: readonly Segment[]): readonly Segment[] {
  const last = entries.at(-1);
  if (last === undefined || entries.length < 2 || last.words > longestCrosshead) return entries;
  const next = sheet.segments[last.index + 1];
  if (next?.prose !== true) return entries;
  const titles = entries.slice(0, -1);
  const isApart = last.gapBefore && last.gapAfter && !titles.every((entry) => entry.gapAfter);
  const isSpoken = isQuoted(last.text) && !titles.some(({ text }) => isQuoted(text));
  if (isApart || isSpoken || (headsParagraph(sheet, last) && isShorter(last, titles))) return titles;
  return next.closed && standsOut(last, titles) ? titles : entries;
}

/** "What now?" or "The price" below two titles or more: a question among none, or far shorter than each of them. */
function standsOut({ text, words }: Segment, titles: readonly Segment[]): boolean {
  if (titles.length < fewestTitles || isSection(text) || /^\P{L}/u.test(text)) return false;
  const asks = /[?？؟;]$/;
  if (asks.test(text) && !titles.some((title) => asks.test(title.text)))
    return words <= longestCrosshead && titles.every((title) => title.words >= words);
  return words <= longestLabel && titles.every((title) => title.words >= words + 2);
}

/** «Сын пишет, что приедет»: all of a line within marks. */
function isQuoted(text: string): boolean {
  return /^["“„«»”][^"“”„«»]{4,80}["”“»«]$/u.test(text);
}

function isShorter({ words }: Segment, titles: readonly Segment[]): boolean {
  return titles.every((title) => title.words > words);
}

/** "A waiting room in the capital. / GORKA MENDIA" is a picture's. */
function isCredited({ source, press }: Sheet, { span }: Segment): boolean {
  return readCredit(source.slice(span.start, span.end), labelsOf(press, 'credit'))?.caption != null;
}

function isEntry(segment: Segment): boolean {
  return !segment.prose && segment.words <= longestEntry;
}
