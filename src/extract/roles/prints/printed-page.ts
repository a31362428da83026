/**
 * Reads what a browser prints around the pages of a site: the day of printing and the page's title above, its address and the
 * number of the sheet below. That day is when the article was got. Does nothing in any other text.
 */

import type { Span } from '../../../model/provenance.ts';
import { holdsDigit } from '../../../text/char-kinds.ts';
import { readDatedLine } from '../../../text/dates/dated-line.ts';
import { datedStretch } from '../../../text/dates/dated-stretch.ts';
import { foldLine } from '../../../text/normalise.ts';
import { perReading } from '../../../text/per-reading.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Piece, type Sheet, setAside } from '../../sheet.ts';
import { isSaidElsewhere } from '../facts/places.ts';
import { namesOutlet } from '../paper-names.ts';

/** "https://www.harwick.example/bridge        3/3", "… Page 1 of 2" */
const footer = /^(https?:\/\/\S{4,300})\s+(?:\p{L}{3,8} )?\d{1,3}\s?(?:\/|of|von|sur|de|di|van|av|af|из|z)\s?\d{1,3}$/u;
/** The day and the title stand at both ends of a line. */
const ends = /^(\S.{0,40}?)\s{3,}(\S.{2,300})$/u;
const siteAfter = /\s[|–—·-]\s([^|–—·]{2,50})$/u;
const longestHeader = 350;
const headReach = 20;
const mostTitleLines = 4;

/** Claims the headers and footers of all its sheets. */
export function printedPage(sheet: Sheet, claims: Claims): Claim[] {
  const open = openSegments(sheet, claims);
  const footers = open.filter(({ text }) => text.startsWith('http') && footer.test(text));
  const [first] = footers;
  if (first === undefined) return [];
  const headers = open.flatMap((segment) => headerOf(sheet, segment) ?? []);
  const own = headlineOf(sheet, headers[0]);
  const shown = linesOfTitle(
    open.filter(({ index }) => index > (headers[0]?.segment.index ?? 0)),
    own,
  );
  const seen = new Set<string>();
  const repeats = headers.filter(({ segment }) => {
    const isAgain = seen.has(segment.text);
    seen.add(segment.text);
    return isAgain;
  });
  return [
    ...headers.map((header) =>
      repeats.includes(header) ? setAside(header.segment, 'set-aside/repeat') : header.claim,
    ),
    ...shown.map((segment) => setAside(segment, 'set-aside/repeat')),
    ...footers.map((segment) =>
      segment === first ? addressClaim(sheet, segment) : setAside(segment, 'set-aside/repeat'),
    ),
  ];
}

interface Header {
  readonly segment: Segment;
  readonly claim: Claim;
}

function headerOf(sheet: Sheet, segment: Segment): Header | null {
  if (segment.text.length > longestHeader || !holdsDigit(segment.text)) return null;
  const { start, end } = segment.span;
  const raw = sheet.source.slice(start, end);
  const [, left = '', right = ''] = ends.exec(raw) ?? glued(sheet, raw) ?? [];
  if (left === '') return null;
  const isFirst = isDay(sheet, left);
  if (!isFirst && !isDay(sheet, right)) return null;
  const title = isFirst ? { start: end - right.length, end } : { start, end: start + left.length };
  const day = isFirst ? { start, end: start + left.length } : { start: end - right.length, end };
  const pieces = [piece('retrieved', 'retrieved/own-line', day), ...titlePieces(sheet, title)];
  return { segment, claim: { segment: segment.index, pieces: pieces.sort((a, b) => a.span.start - b.span.start) } };
}

/** The lines of a text, folded. */
const linesIn = perReading(({ segments }: Sheet) => new Set(segments.map(({ text }) => foldLine(text))));

/** "14.9.2020 Brücke gesperrt - Altenauer Bote": the space between is lost, but the page says the title again. */
function glued(sheet: Sheet, raw: string): readonly [string, string, string] | null {
  const dated = datedStretch(raw, sheet.language);
  if (dated === null || (dated.start > 0 && dated.end < raw.length)) return null;
  const [left, right] =
    dated.start === 0
      ? [raw.slice(0, dated.end), raw.slice(dated.end)]
      : [raw.slice(0, dated.start), raw.slice(dated.start)];
  const title = foldLine((dated.start === 0 ? right : left).trim().replace(siteAfter, ''));
  return title !== '' && linesIn(sheet).has(title) ? [raw, left.trim(), right.trim()] : null;
}

function headlineOf({ source }: Sheet, header: Header | undefined): string {
  const found = header?.claim.pieces.find(({ role }) => role === 'headline');
  return found === undefined ? '' : source.slice(found.span.start, found.span.end);
}

function isDay({ language }: Sheet, text: string): boolean {
  const dated = readDatedLine(text, language);
  return dated?.form === 'own' && dated.published !== null;
}

/** "Bridge shut for two years | The Gull Gazette": the headline, and the paper, where the page says its name again. */
function titlePieces({ source }: Sheet, title: Span): Piece[] {
  const name = siteAfter.exec(source.slice(title.start, title.end))?.[1];
  if (name === undefined) return [piece('headline', 'headline/header-line', title)];
  const at = title.end - name.length;
  const isSite = namesOutlet(name) || isSaidElsewhere(source, at, name) || source.slice(title.end).includes(name);
  const headline = {
    start: title.start,
    end: isSite ? title.end - (siteAfter.exec(source.slice(title.start, title.end))?.[0].length ?? 0) : title.end,
  };
  return [
    piece('headline', 'headline/header-line', headline),
    ...(isSite ? [piece('publisher', 'publisher/own-line', { start: at, end: title.end })] : []),
  ];
}

/** The lines over which the page sets its headline, as the title has it. */
function linesOfTitle(open: readonly Segment[], title: string): Segment[] {
  const words = foldLine(title);
  for (const [at, { text }] of open.slice(0, headReach).entries()) {
    if (!words.startsWith(foldLine(text))) continue;
    for (let count = 1; count <= mostTitleLines; count += 1) {
      const lines = open.slice(at, at + count);
      if (foldLine(lines.map((line) => line.text).join(' ')) === words) return lines;
    }
  }
  return [];
}

function addressClaim({ source }: Sheet, { index, span }: Segment): Claim {
  const length = footer.exec(source.slice(span.start, span.end))?.[1]?.length ?? 0;
  const end = span.start + length;
  return {
    segment: index,
    pieces: [
      piece('address', 'address/own-line', { start: span.start, end }),
      piece('set-aside', 'set-aside/label', { start: end, end: span.end }),
    ],
  };
}

function piece(role: Piece['role'], rule: Piece['rule'], span: Span): Piece {
  return { role, rule, span, confidence: 'likely' };
}
