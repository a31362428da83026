/** Reads the dateline that opens a report: "MINSK, Nov 16 (Reuters) –", "Oslo (NTB):". */
import type { Span } from '../../model/provenance.ts';
import { newsAgencies } from '../../text/agencies.ts';
import { trimSpan } from '../../text/lines.ts';
import { type Claim, type Claims, openSegments, type Piece, type Sheet } from '../sheet.ts';

export interface DatelineReading {
  /** The place, with the date when one follows it. */
  readonly place: Span;
  readonly agency: Span | null;
  /** Where the report begins. */
  readonly end: number;
}

const longest = 90;
const month = '\\p{Lu}?\\p{L}{2,9}\\.?';
const place = "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ /]\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3}";
const region = ', \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}\\p{L}{1,20})?';
const day = `,? (?:${month} \\d{1,2}|\\d{1,2}\\.? ${month})(?:,? \\d{4})?`;
const shape = new RegExp(
  `^((${place})(?:${region}){0,2}(?:${day})?)(?:,? ?[([/]([^()[\\]/]{2,40})[)\\]/])?\\s?([-–—:]|\\. ?[-–—])+\\s`,
  'u',
);
const agencyNames = new Set(newsAgencies);

/** Reads a dateline at the start of a text: an agency in brackets and a dash, or a place in capitals and a dash. */
export function readDateline(text: string): DatelineReading | null {
  const match = shape.exec(text.slice(0, longest));
  if (match === null) return null;
  const [whole, placed = '', name = '', bracket] = match;
  const from = bracket === undefined ? -1 : whole.indexOf(bracket, placed.length);
  const known = bracket?.split(/[/,]/)[0]?.trim() ?? '';
  const agency = agencyNames.has(known) ? { start: from, end: from + known.length } : null;
  const shouted = name.length >= 3 && name === name.toUpperCase() && !/[:]\s$/.test(whole);
  return agency !== null || shouted ? { place: { start: 0, end: placed.length }, agency, end: whole.length } : null;
}

/** The pieces of a paragraph that may open with a dateline: the dateline and the text after it, or the text alone. */
export function paragraphPieces(source: string, span: Span): Piece[] {
  const reading = readDateline(source.slice(span.start, span.end));
  const text: Piece = { role: 'paragraph', span, rule: null, confidence: 'likely' };
  if (reading === null) return [text];
  const end = span.start + reading.end;
  const dateline = trimSpan(source, { start: span.start, end });
  return [
    { role: 'dateline', span: dateline, rule: 'dateline/opening', confidence: 'certain' },
    { ...text, span: trimSpan(source, { start: end, end: span.end }) },
  ];
}

/** Claims the first paragraph when it opens with a dateline. */
export function datelines(sheet: Sheet, claims: Claims): Claim[] {
  if (claims.get(0)?.pieces.some(({ role }) => role === 'paragraph')) return [];
  const lede = openSegments(sheet, claims).find(({ prose }) => prose);
  const pieces = lede === undefined ? [] : paragraphPieces(sheet.source, lede.span);
  return lede !== undefined && pieces.length > 1 ? [{ segment: lede.index, pieces }] : [];
}
