/**
 * What the elements of a page say of its lines, before any line is read: the headline, captions, crossheads, lists, tables,
 * quotations, and all that stands in furniture or outside the article. What they leave open the rules for text decide.
 */
import { flatMap } from '../../model/flat-map.ts';
import type { Span } from '../../model/provenance.ts';
import { foldLine } from '../../text/normalise.ts';
import { labelsOf } from '../roles/phrase-book.ts';
import { readCredit } from '../roles/pictures/credit.ts';
import type { Segment } from '../segment.ts';
import { type Claim, claim, type Piece, type RoleRule, type Sheet, setAside } from '../sheet.ts';
import { claimAbove } from './above-heading.ts';
import type { ArticlePlace } from './article-place.ts';
import { isInside } from './element.ts';
import { claimHeading } from './heading-pieces.ts';
import type { Inline } from './page.ts';
import type { IsSite, NameAround } from './site-names.ts';
import type { WeighedLine } from './weights.ts';
import type { Zone } from './zones.ts';

/** A page laid out for the rules: segment `n` of the sheet is line `n`. */
export interface LaidPage {
  readonly lines: readonly WeighedLine[];
  /** Every line of the page, also where `lines` are those of the article. */
  readonly pageLines: readonly WeighedLine[];
  readonly zones: readonly Zone[];
  readonly place: ArticlePlace;
  readonly inlinesOf: (line: WeighedLine) => readonly Inline[];
  /** What the page's data call the article. */
  readonly titles: readonly string[];
  /** What the page calls its site, or may. */
  readonly siteNames: readonly NameAround[];
  readonly isSite: IsSite;
}

/** Lines this near above the headline may belong to it. */
export const aboveHeadline = 3;
const longestCaptionWords = 120;
const mostlyLink = 0.8;
/** Fewer words than this may well come again in a text. */
const shortestRepeat = 5;

/** The rule that reads the structure of a page. */
export function structureOf(laid: LaidPage): RoleRule {
  let text: string | null = null;
  const reading: Reading = {
    ...laid,
    spoken: () => {
      text ??= textOf(laid);
      return text;
    },
  };
  return (sheet) => {
    const claims = flatMap(sheet.segments, (segment, index) => claimLine(reading, sheet, segment, index) ?? []);
    return withoutSecondCaptions(sheet, claims);
  };
}

/** Pages hold a picture twice, for wide screens and for narrow ones. */
function withoutSecondCaptions(sheet: Sheet, claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.map((made) => {
    const segment = sheet.segments[made.segment];
    if (segment === undefined || made.pieces[0]?.role !== 'caption') return made;
    if (seen.has(segment.text)) return setAside(segment, 'set-aside/repeat');
    seen.add(segment.text);
    return made;
  });
}

/** The running text without its marks, in which a pull quote is found again. */
function textOf({ lines, zones, place }: LaidPage): string {
  const own = lines.filter(({ block, weight }) => {
    const zone = zones[block.index] as Zone;
    return weight > 0 && zone.quote === null && zone.furniture === null && isInside(block, place.main);
  });
  return bare(own.map(({ text }) => text).join(' '));
}

interface Reading extends LaidPage {
  /** The running text without its marks: few pages hold a quotation for which it is asked. */
  readonly spoken: () => string;
}

function claimLine(laid: Reading, sheet: Sheet, segment: Segment, index: number): Claim | null {
  const { lines, zones, place } = laid;
  const line = lines[index] as WeighedLine;
  const zone = zones[line.block.index] as Zone;
  if (index === place.headline) return claimHeading(laid, sheet.source, segment, line);
  const region = regionOf(laid, index);
  if (region === 'outside') return setAside(segment, zone.furniture ?? 'set-aside/outside');
  if (zone.furniture !== null) return setAside(segment, zone.furniture);
  if (zone.caption !== null || zone.figure !== null) return claimFigure(laid, sheet, segment, line);
  if (region === 'above') return claimAbove(laid, segment, line);
  return region === 'text' ? claimText(laid, segment, line, zone) : claimHead(segment, line);
}

type Region = 'outside' | 'above' | 'head' | 'text';

function regionOf({ lines, place }: LaidPage, index: number): Region {
  const { headline, first, main } = place;
  if (headline !== null && index < headline) return headline - index <= aboveHeadline ? 'above' : 'outside';
  if (index < first)
    return headline === null ? (isInside(lineAt(lines, index).block, main) ? 'head' : 'outside') : 'head';
  return isInside(lineAt(lines, index).block, main) ? 'text' : 'outside';
}

function lineAt(lines: readonly WeighedLine[], index: number): WeighedLine {
  return lines[index] as WeighedLine;
}

/** Between headline and text: links and labels are buttons; the rest is for the rules. */
function claimHead(segment: Segment, line: WeighedLine): Claim | null {
  return line.words === 0 ? setAside(segment, 'set-aside/navigation') : null;
}

function claimText(laid: Reading, segment: Segment, line: WeighedLine, zone: Zone): Claim | null {
  const { block } = line;
  const isLink = line.linked >= line.text.length * mostlyLink;
  if (block.heading !== null) return isLink ? setAside(segment, 'set-aside/related') : null;
  if (isLink && line.words > 0)
    return setAside(segment, zone.item === null ? 'set-aside/read-more' : 'set-aside/related');
  if (zone.quote !== null) return claimQuote(laid, segment, line, zone);
  if (zone.cell !== null && zone.table !== null && isInside(zone.table, laid.place.main))
    return claim(segment, 'table-cell');
  return zone.item !== null && zone.list !== null && isInside(zone.list, laid.place.main)
    ? claim(segment, 'list-item')
    : null;
}

/** A quotation set off from the text; one that repeats the text, or is named so, is there for show. */
function claimQuote(laid: Reading, segment: Segment, line: WeighedLine, zone: Zone): Claim {
  const isShow = zone.parts.has('quote') && zone.quote?.tag !== 'blockquote';
  const isRepeat = line.words >= shortestRepeat && laid.spoken().includes(bare(line.text));
  return isShow || isRepeat ? setAside(segment, 'set-aside/pull-quote') : claim(segment, 'quotation', null, 'certain');
}

function bare(text: string): string {
  return foldLine(text)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}

/** The words of a picture: its credit told by a class or by its own words, the rest its caption. */
function claimFigure(laid: LaidPage, sheet: Sheet, segment: Segment, line: WeighedLine): Claim {
  const zone = laid.zones[line.block.index] as Zone;
  if (line.words > longestCaptionWords) return claim(segment, 'paragraph');
  if (line.words === 0) return setAside(segment, 'set-aside/label');
  const marked = creditSpan(laid, line);
  const read = readCredit(line.text, labelsOf(sheet.press, 'credit'));
  const from = line.span.start;
  if (marked !== null) return { segment: segment.index, pieces: captionAround(sheet.source, line.span, marked) };
  if (read !== null) {
    const credit = piece('credit', { start: from + read.credit.start, end: from + read.credit.end });
    const caption =
      read.caption === null
        ? []
        : [piece('caption', { start: from + read.caption.start, end: from + read.caption.end })];
    return { segment: segment.index, pieces: [...caption, credit] };
  }
  return claim(segment, zone.parts.has('credit') && !zone.parts.has('caption') ? 'credit' : 'caption');
}

function piece(role: Piece['role'], span: Span): Piece {
  return { role, span, rule: null, confidence: 'likely' };
}

/** The stretch of a line that an element within it names as the credit. */
function creditSpan(laid: LaidPage, line: WeighedLine): Span | null {
  const own = laid.zones[line.block.index]?.parts;
  for (const { element, span } of laid.inlinesOf(line)) {
    const parts = laid.zones[element.index]?.parts;
    if (parts !== own && parts?.has('credit') && !parts.has('caption')) return span;
  }
  return null;
}

/** What stands before a credit, or else after it, is the caption; words such as "Photo:" belong to neither. */
function captionAround(source: string, line: Span, credit: Span): Piece[] {
  const before = withoutBracket(source, trimmed(source, { start: line.start, end: credit.start }));
  const rest = trimmed(source, { start: credit.end, end: line.end });
  const after = /[\p{L}\p{N}]/u.test(source.slice(rest.start, rest.end)) ? rest : { start: rest.end, end: rest.end };
  const label = /[:：]$/.test(source.slice(before.start, before.end)) || before.end - before.start < 3;
  const caption = label ? after : before;
  const pieces = [...(caption.end > caption.start ? [piece('caption', caption)] : []), piece('credit', credit)];
  return pieces.sort((a, b) => a.span.start - b.span.start);
}

/** "Il ponte (" before the credit: the bracket is not the caption's. */
function withoutBracket(source: string, { start, end }: Span): Span {
  const open = /\s?[([（](?:\p{L}{3,14}\s?[:：]?)?$/u.exec(source.slice(start, end));
  return { start, end: open === null ? end : start + open.index };
}

function trimmed(source: string, { start, end }: Span): Span {
  const raw = source.slice(start, Math.max(start, end));
  const text = raw.trim();
  const from = start + (text === '' ? 0 : raw.indexOf(text));
  return { start: from, end: from + text.length };
}
