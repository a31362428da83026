/** Lines that state one fact about the article: its address, its keywords, who it is credited to. Dates: dated-lines. */
import { flatMap } from '../../../model/flat-map.ts';
import { readDatedLine } from '../../../text/dates/dated-line.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Sheet, setAside } from '../../sheet.ts';
import { isSection } from '../cells.ts';
import { furnitureKind } from '../furniture/furniture.ts';
import { isColumnTitle } from '../head/column-title.ts';
import { isOpenedCrosshead, isOpenedTitle } from '../head/opened-title.ts';
import { isGivenName } from '../names.ts';
import { namesOutlet } from '../paper-names.ts';
import { labelLength, labelsOf } from '../phrase-book.ts';
import { agencyBehindDesk, agencySpans } from '../writers/agency-spans.ts';
import { filedRow, tagList } from './tag-lists.ts';

/** An agency with its section or its newsroom stands among so many first lines. */
const deskReach = 4;
const mostKeywords = 10;
const longestCreditLine = 80;
/** How many parts from the top or the end a line that names the source stands, and how many words it has. */
const sourceReach = 8;
const longestSource = 6;
const longestCopyrightLine = 240;
const longestLabel = 4;
const fewestKeywords = 2;
/** So many words with nothing between them are a sentence. */
const fewestSentenceWords = 7;

/** Claims lines that are nothing but an http or https address, a label before it or not. */
export function addressLines(sheet: Sheet, claims: Claims): Claim[] {
  const labels = labelsOf(sheet.press, 'address');
  return openSegments(sheet, claims)
    .filter(({ text }) => text.includes('://') && /^<?https?:\/\/\S+$/i.test(text.slice(labelLength(text, labels))))
    .map((segment) => claim(segment, 'address', 'address/own-line', 'certain'));
}

/** "migrants belarus poland soldiers" (seed 001): words without a capital or a stop that open the file; or a label. */
export function keywordLines(sheet: Sheet, claims: Claims): Claim[] {
  const labels = labelsOf(sheet.press, 'keywords');
  const labelled = openSegments(sheet, claims).filter(
    ({ text, words }) => words <= 40 && isKeywordRow(text, labelLength(text, labels)),
  );
  const first = sheet.segments[0];
  const opens =
    first !== undefined &&
    !claims.has(0) &&
    isKeywordList(first) &&
    readDatedLine(first.text, sheet.language) === null &&
    // "skip to main content" is a button.
    furnitureKind(first, sheet) === null &&
    !isColumnTitle(first) &&
    hasProseBelow(sheet, first);
  return [
    ...(opens ? [claim(first, 'keywords', 'keywords/first-line')] : []),
    ...labelled.map((segment) => filedRow(sheet, segment) ?? claim(segment, 'keywords', 'keywords/label', 'certain')),
    ...openSegments(sheet, claims)
      .filter(({ text, index }) => text.startsWith('#') && hashtags.test(text) && isBelowText(sheet, index))
      .map((segment) => claim(segment, 'keywords', 'keywords/label', 'certain')),
    ...flatMap(openSegments(sheet, claims), (segment) =>
      isKeywordLabel(segment, labels) ? tagList(sheet, claims, segment) : [],
    ),
  ];
}

/** "Labels: essays, kitchen"; not "Labels: the new rule asks for ten of them on each bottle.", which is a sentence. */
export function isKeywordRow(text: string, label: number): boolean {
  if (label === 0 || label >= text.length) return false;
  const value = text.slice(label).trim();
  if (/[\p{Ll}\p{Lo}\p{M}]{2}[.!?。！？]["”’»]?$/u.test(value)) return false;
  return value.split(/\s+/u).length < fewestSentenceWords || /[,;|#·•/、，،；]/u.test(value);
}

/** Right below the last paragraph: above the text, and below other furniture, whoever saved it or the site writes tags of their own. */
function isBelowText({ segments }: Sheet, at: number): boolean {
  return segments[at - 1]?.prose === true && !segments.some(({ index, prose }) => prose && index > at);
}

/** "#다리 #북촌", "#bridges, #Harwick": two and more tags, and nothing else on the line; "#1" is a rank. */
const hashtags = /^(?:#\p{L}[\p{L}\p{M}\p{N}_]{0,40}[,·|\s]{0,3}){2,20}$/u;

/** "Archived in:" and nothing else. */
function isKeywordLabel({ text, words }: Segment, labels: readonly string[]): boolean {
  return words <= longestLabel && labelLength(text, labels) === text.length;
}

function isKeywordList({ text, words }: Segment): boolean {
  // Georgian letters count as small ones, for capitals are there, which no newspaper uses.
  const plain = /^(?!\p{sc=Georgian})[\p{Ll}\p{M}\p{N}\s,'’-]+$/u.test(text);
  return plain && /\p{Ll}/u.test(text) && words >= fewestKeywords && words <= mostKeywords && !text.endsWith(',');
}

function hasProseBelow(sheet: Sheet, first: Segment): boolean {
  return sheet.segments.slice(first.index + 1).some((segment) => segment.prose);
}

/** "- © AFP 2021" (seed 004), "(NTB)", "/Reuters": a line with an agency's name and nothing else. */
export function agencyLines(sheet: Sheet, claims: Claims): Claim[] {
  const short = openSegments(sheet, claims).filter(({ text }) => text.length <= longestCreditLine);
  const alone = short.filter(({ text }) => agencySpans(text).length > 0);
  return [
    ...alone.map((segment) => claim(segment, 'agency-credit', 'agency/credit-line', 'certain')),
    ...flatMap(
      short.filter(({ index }) => index < deskReach),
      (segment) => [...agencyDesk(segment), ...deskAgency(sheet, segment)],
    ),
  ];
}

/**
 * "Redazione ANSA", "Par La rédaction avec AFP", "Harwick Gazette/Reuters" above the text: who sent the report, and that nobody
 * signs it by name. A paper is told by its name or by a line of its own above.
 */
function deskAgency({ segments }: Sheet, { index, text, span }: Segment): Claim[] {
  const isPaper = (name: string) =>
    namesOutlet(name) || (!isGivenName(name) && segments.some((line) => line.index < index && line.text === name));
  const found = text.length === span.end - span.start ? agencyBehindDesk(text, isPaper) : null;
  if (found === null) return [];
  const at = { start: span.start + found.start, end: span.start + found.end };
  return [
    {
      segment: index,
      pieces: [{ role: 'agency-credit', span: at, rule: 'agency/credit-line', confidence: 'likely' }],
    },
  ];
}

/** "NTB Innenriks" above the text: the agency and its section. */
function agencyDesk({ index, text, span }: Segment): Claim[] {
  const agency = text.split(' ', 1)[0] ?? '';
  const desk = text.slice(agency.length + 1);
  if (!isSection(desk) || agencySpans(agency).length === 0 || text.length !== span.end - span.start) return [];
  const middle = span.start + agency.length;
  const likely = 'likely' as const;
  return [
    {
      segment: index,
      pieces: [
        {
          role: 'agency-credit',
          span: { start: span.start, end: middle },
          rule: 'agency/credit-line',
          confidence: likely,
        },
        { role: 'section', span: { start: middle + 1, end: span.end }, rule: 'section/own-line', confidence: likely },
      ],
    },
  ];
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

/** "Source: the Guardian", "Source: ssb.no"; "Source: a river and its people" is a headline: words that open small are no paper's name. */
function isNamed(text: string, labels: readonly string[]): boolean {
  const length = labelLength(text, labels);
  const name = text.slice(length);
  if (length === 0 || !/^[\p{L}\p{N}]/u.test(name)) return false;
  return !/^\p{Ll}[\p{L}\p{M}'’-]* [^./]*$/u.test(name) || /^\p{Ll}+ \p{Lu}[^ ]*$/u.test(name) || namesOutlet(name);
}

const copyright = { text: 'copyright', is: 'copyright' } as const;

/** "© The Guardian 2021", "All rights reserved": lines that only claim the rights. */
export function copyrightLines(sheet: Sheet, claims: Claims): Claim[] {
  return (
    openSegments(sheet, claims)
      .filter(({ text }) => text.length <= longestCopyrightLine && isCopyright(text, sheet.press))
      // "Copyright law is to be rewritten, the minister said."
      .filter(({ text, prose }) => !prose || /©|\(c\)|(?:19|20)\d\d|rights/i.test(text))
      // "Copyright fight over folk song reaches court"
      .filter((segment) => !isOpenedTitle(sheet, segment, copyright) && !isOpenedCrosshead(sheet, segment, copyright))
      .map((segment) => setAside(segment, 'set-aside/copyright'))
  );
}

function isCopyright(text: string, press: Sheet['press']): boolean {
  if (!text.includes('©') && !/\(c\)|^[\s\p{Pd}]*copyright/iu.test(text)) return false;
  const signed = /^[\s\p{Pd}]*(?:©|\(c\)|copyright)|^[^.!?©]{2,60}(?:©|\(c\)) ?(?:19|20)\d\d[^©]{0,40}$/iu.test(text);
  if (!signed) return false;
  if (/(?:19|20)\d\d|rights reserved|copyright/i.test(text)) return true;
  const folded = foldLine(text);
  return press.some(({ copyright }) => copyright.lines.some((line) => folded.includes(line)));
}
