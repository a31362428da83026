/** Lines that state one fact about the article: its address, its dates, its keywords, who it is credited to. */
import type { Span } from '../../model/provenance.ts';
import type { RuleId } from '../../model/rules.ts';
import { newsAgencies } from '../../text/agencies.ts';
import { type DatedLine, readDatedLine, readPlacedDate, readYearlessLine } from '../../text/dates/dated-line.ts';
import { foldLine } from '../../text/normalise.ts';
import type { Role } from '../layout.ts';
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Sheet, setAside } from '../sheet.ts';
import { isSection } from './cells.ts';
import { isPaper } from './paper-names.ts';
import { labelLength, labelsOf } from './phrase-book.ts';

const longestDatedLine = 25;
/** A date below so many parts is no longer in the head of the article. */
const fewestAbove = 3;
const mostKeywords = 10;
const longestCreditLine = 80;
/** How many parts from the top or the end a line that names the source stands, and how many words it has. */
const sourceReach = 8;
const longestSource = 6;
const longestCopyrightLine = 240;
const fewestKeywords = 2;
const agencyNames: ReadonlySet<string> = new Set(newsAgencies.flatMap((name) => [name, name.toUpperCase()]));
const firstWord = /\p{L}[\p{L}\p{M}\p{N}.-]*/u;
const opensCredit: ReadonlySet<string> = new Set([
  ...[...agencyNames].flatMap((name) => firstWord.exec(name)?.[0] ?? []),
  ...'c and og und y et e och en via by av af von par por door'.split(' '),
]);
const joiningWords = /(?<!\p{L})(?:c|and|og|und|y|et|e|och|en|via|by|av|af|von|par|por|door)(?!\p{L})/giu;
const nameShape = /\p{L}[\p{L}\p{M}\p{N}.-]*(?: \p{Lu}[\p{L}\p{M}-]*)*/gu;
const onlyMarks = /^[\s\p{P}\p{S}]*(?:(?:19|20)\d\d)?[\s\p{P}\p{S}]*$/u;

/** Claims lines that are nothing but an http or https address, a label before it or not. */
export function addressLines(sheet: Sheet, claims: Claims): Claim[] {
  const labels = labelsOf(sheet.press, 'address');
  return openSegments(sheet, claims)
    .filter(({ text }) => /^<?https?:\/\/\S+$/i.test(text.slice(labelLength(text, labels))))
    .map((segment) => claim(segment, 'address', 'address/own-line', 'certain'));
}

/** Claims lines that state a date and nothing else of weight. */
export function datedLines(sheet: Sheet, claims: Claims): Claim[] {
  const inHead = headTest(sheet);
  return openSegments(sheet, claims).flatMap((segment) => {
    if (segment.words > longestDatedLine) return [];
    const raw = sheet.source.slice(segment.span.start, segment.span.end);
    const dated = readDatedLine(raw, sheet.language);
    if (dated === null) return inHead(segment) ? placedOrYearless(sheet, segment, raw) : [];
    if (isBare(dated) && headsPart(sheet, segment)) return [];
    if (dated.form === 'byline') return [claim(segment, 'byline', 'byline/by-line')];
    const role: Role = dated.published ? 'date-line' : dated.updated ? 'update-line' : 'retrieved';
    const rules: Partial<Record<Role, RuleId>> = {
      'update-line': 'updated/update-line',
      'date-line': 'published/own-line',
      retrieved: 'retrieved/own-line',
    };
    return [claim(segment, role, rules[role] ?? null)];
  });
}

/** Above the running text, or below its first sentence, which may be the standfirst. */
function headTest({ segments }: Sheet): (segment: Segment) => boolean {
  const prose = segments.filter((segment) => segment.prose);
  const [begun, last] = [prose[1]?.index ?? Number.POSITIVE_INFINITY, prose.at(-1)?.index ?? -1];
  return ({ index }) => index <= begun && index < last;
}

/** "Castel Rovaio, 28 febbraio 2016" and "21. november" date an article only in its head. */
function placedOrYearless(sheet: Sheet, segment: Segment, raw: string): Claim[] {
  const placed = readPlacedDate(raw, sheet.language);
  const at = (span: Span): Span => ({ start: segment.span.start + span.start, end: segment.span.start + span.end });
  if (placed !== null) {
    const place = raw.slice(placed.place.start, placed.place.end);
    const role: Role = isPlace(sheet, segment, place) ? 'dateline' : 'set-aside';
    const rule: RuleId = role === 'dateline' ? 'dateline/opening' : 'set-aside/label';
    return [
      {
        segment: segment.index,
        pieces: [
          { role, span: at(placed.place), rule, confidence: 'likely' },
          { role: 'date-line', span: at(placed.date), rule: 'published/own-line', confidence: 'likely' },
        ],
      },
    ];
  }
  return readYearlessLine(raw, sheet.language) === null ? [] : [claim(segment, 'date-line', 'published/own-line')];
}

/** One capitalised word, or a name that the text says again after a small word: "a Castel Rovaio". A person may stand there too. */
function isPlace({ source, segments }: Sheet, { span, index }: Segment, place: string): boolean {
  // Above the headline it is where the paper is made; the report's own place stands right above its text.
  if (!segments[index + 1]?.prose || isSection(place) || isPaper(place)) return false;
  for (let at = source.indexOf(place); at >= 0; at = source.indexOf(place, at + 1)) {
    if (at !== span.start && /\p{Ll},?\s$/u.test(source.slice(Math.max(0, at - 4), at))) return true;
  }
  return !place.includes(' ');
}

function isBare({ form, labelled, updated, retrieved }: DatedLine): boolean {
  return form === 'own' && !labelled && updated === null && retrieved === null;
}

/** "3 May" between two paragraphs of a chronology heads the second; it does not date the article. */
function headsPart(sheet: Sheet, { index, gapBefore, gapAfter }: Segment): boolean {
  const [before, after] = [sheet.segments[index - 1], sheet.segments[index + 1]];
  const isAmid = index > fewestAbove && before?.prose === true && after?.prose === true;
  return isAmid && gapBefore && gapAfter;
}

/** "migrants belarus poland soldiers" (seed 001): words without a capital or a stop that open the file; or a label. */
export function keywordLines(sheet: Sheet, claims: Claims): Claim[] {
  const labels = labelsOf(sheet.press, 'keywords');
  const labelled = openSegments(sheet, claims).filter(
    ({ text, words }) => words <= 40 && labelLength(text, labels) > 0 && labelLength(text, labels) < text.length,
  );
  const first = sheet.segments[0];
  const opens = first !== undefined && !claims.has(0) && isKeywordList(first) && hasProseBelow(sheet, first);
  return [
    ...(opens ? [claim(first, 'keywords', 'keywords/first-line')] : []),
    ...labelled.map((segment) => claim(segment, 'keywords', 'keywords/label', 'certain')),
  ];
}

function isKeywordList({ text, words }: Segment): boolean {
  const plain = /^[\p{Ll}\p{M}\p{N}\s,'’-]+$/u.test(text);
  return plain && /\p{Ll}/u.test(text) && words >= fewestKeywords && words <= mostKeywords && !text.endsWith(',');
}

function hasProseBelow(sheet: Sheet, first: Segment): boolean {
  return sheet.segments.slice(first.index + 1).some((segment) => segment.prose);
}

/** "- © AFP 2021" (seed 004), "(NTB)", "/Reuters": a line with an agency's name and nothing else. */
export function agencyLines(sheet: Sheet, claims: Claims): Claim[] {
  return openSegments(sheet, claims)
    .filter(({ text }) => text.length <= longestCreditLine && agencySpans(text).length > 0)
    .map((segment) => claim(segment, 'agency-credit', 'agency/credit-line', 'certain'));
}

/**
 * The spans within a line of the agencies that it credits; empty when the line says anything else. "Reporting by" and the
 * like are not read: only names, signs, joining words and years.
 */
export function agencySpans(text: string): Span[] {
  // The first word settles it for nearly every line: an agency's, or one that joins.
  const [first = ''] = firstWord.exec(text) ?? [];
  if (!opensCredit.has(first) && !opensCredit.has(first.toLowerCase())) return [];
  const spans: Span[] = [];
  const names = text.replace(joiningWords, (word) => ' '.repeat(word.length));
  const rest = names.replace(nameShape, (name, at: number) => {
    if (!agencyNames.has(name)) return name;
    spans.push({ start: at, end: at + name.length });
    return '';
  });
  return onlyMarks.test(rest) ? spans : [];
}

/** "Source: BBC News" near the top or the end: a label and a name. Amid the text it sources a table or a box. */
export function sourceLines(sheet: Sheet, claims: Claims): Claim[] {
  const labels = labelsOf(sheet.press, 'publisher');
  const last = sheet.segments.length - sourceReach;
  return openSegments(sheet, claims)
    .filter(({ index }) => index < sourceReach || index >= last)
    .filter(({ text, words, closed }) => words <= longestSource && !closed && isNamed(text, labels))
    .filter(({ index }) => !(sheet.segments[index - 1]?.prose && sheet.segments[index + 1]?.prose))
    .map((segment) => claim(segment, 'publisher', 'publisher/own-line', 'certain'));
}

function isNamed(text: string, labels: readonly string[]): boolean {
  const length = labelLength(text, labels);
  return length > 0 && /^[\p{L}\p{N}]/u.test(text.slice(length));
}

/** "© The Guardian 2021", "All rights reserved": lines that only claim the rights. */
export function copyrightLines(sheet: Sheet, claims: Claims): Claim[] {
  return openSegments(sheet, claims)
    .filter(({ text }) => text.length <= longestCopyrightLine && isCopyright(text, sheet.press))
    .map((segment) => setAside(segment, 'set-aside/copyright'));
}

function isCopyright(text: string, press: Sheet['press']): boolean {
  const signed = /^[\s\p{Pd}]*(?:©|\(c\)|copyright)|^[^.!?©]{2,60}(?:©|\(c\)) ?(?:19|20)\d\d[^©]{0,40}$/iu.test(text);
  if (!signed) return false;
  if (/(?:19|20)\d\d|rights reserved|copyright/i.test(text)) return true;
  const folded = foldLine(text);
  return press.some(({ copyright }) => copyright.lines.some((line) => folded.includes(line)));
}
