/**
 * Claims what labels that a comma closes announce, of pictures and of writers: "Image source, Harwick Council", "Autor,Ronald
 * Ávila" over "Título del autor,BBC News Mundo". A label alone is one of the line below it.
 */
import { type CommaLabel, commaLabels } from '../../../text/languages/press/comma-labels.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../../sheet.ts';

/** "Author, poet and friend of the sea": longer values are no facts. */
const longest: Readonly<Record<CommaLabel, number>> = { credit: 12, caption: 60, byline: 8, role: 16, heading: 0 };
const longestAlt = 25;
const longestLabel = 30;

const kinds = new Map(
  Object.entries(commaLabels).flatMap(([kind, labels]) => labels.map((label) => [label, kind as CommaLabel] as const)),
);

interface Labelled {
  readonly kind: CommaLabel;
  readonly segment: Segment;
  /** Where the value starts in the source; null where the label stands alone. */
  readonly from: number | null;
}

/** The lines that such labels open, and the lines below labels that stand alone. */
export function labelledByComma(sheet: Sheet, claims: Claims): Claim[] {
  const found = openSegments(sheet, claims).flatMap((segment) => read(sheet, segment) ?? []);
  const has = (...wanted: CommaLabel[]) => found.some(({ kind }) => wanted.includes(kind));
  // "Author, …" is a label where its role or the heading of both stands beside it; "Crédito, …" where a caption does.
  const isSigned = has('byline') && has('role', 'heading');
  const isPictured = has('credit') && has('caption');
  return found.flatMap((one) => {
    const isTold = one.kind === 'credit' || one.kind === 'caption' ? isPictured : isSigned;
    return isTold ? claimsOf(sheet, claims, one) : [];
  });
}

function read({ source }: Sheet, segment: Segment): Labelled | null {
  const { text, words, span } = segment;
  const heading = text.length <= longestLabel ? foldLine(text) : '';
  if (kinds.get(heading) === 'heading') return { kind: 'heading', segment, from: null };
  const comma = text.slice(0, longestLabel).search(/[,،，]/u);
  const kind = comma > 0 ? kinds.get(foldLine(text.slice(0, comma))) : undefined;
  if (kind === undefined || words > longest[kind] + 4) return null;
  const raw = source.slice(span.start, span.end);
  const behind = /^[^,،，]*[,،，]\s*/u.exec(raw)?.[0].length ?? raw.length;
  return { kind, segment, from: behind < raw.length ? span.start + behind : null };
}

function claimsOf(sheet: Sheet, claims: Claims, { kind, segment, from }: Labelled): Claim[] {
  if (kind === 'heading' || kind === 'role') return [setAside(segment, 'set-aside/label')];
  const alt = kind === 'credit' ? altAbove(sheet, claims, segment) : [];
  if (from !== null) return [...alt, valueClaim(segment, kind, from)];
  const value = sheet.segments[segment.index + 1];
  const label = setAside(segment, 'set-aside/label');
  if (value === undefined || claims.has(value.index) || value.words > longest[kind]) return [...alt, label];
  return [...alt, label, valueClaim(value, kind, value.span.start)];
}

function valueClaim({ index, span }: Segment, role: 'credit' | 'caption' | 'byline', start: number): Claim {
  const rule = role === 'byline' ? 'byline/by-line' : null;
  return { segment: index, pieces: [{ role, span: { start, end: span.end }, rule, confidence: 'certain' }] };
}

/** What the picture shows, in words for those who cannot see it, right above its credit: its caption says it again. */
function altAbove({ segments }: Sheet, claims: Claims, { index }: Segment): Claim[] {
  const [title, alt] = [segments[index - 2], segments[index - 1]];
  if (alt === undefined || title === undefined || claims.has(alt.index)) return [];
  return !alt.prose && !alt.closed && alt.words <= longestAlt && !alt.gapAfter
    ? [setAside(alt, 'set-aside/repeat')]
    : [];
}
