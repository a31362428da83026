/** Finds captions that end in a name as the last paragraph of a text does as well: they stand above more text. Claims nothing. */
import type { Segment } from '../segment.ts';
import { type Claim, type Claims, roleOf, type Sheet } from '../sheet.ts';

/** A longer one is a paragraph that its writer signed. */
const longestCaption = 40;
const fewestWords = 4;
const longestTail = 90;

const part = "\\p{Lu}[\\p{L}\\p{M}.'’&-]*";
const small = '(?:de la|de|del|della|di|da|do|dos|du|des|la|of|of the|the|van|van de|von|der|y|and|&|e|et|und|for)';
/** "… in 2021. (Turismo de la Costa)": behind the full stop a name in brackets that nothing closes. */
const bracketedName = new RegExp(`[.!?…]["”»’]?\\s?[(（](${part}(?: (?:${small} )?${part}){0,4})[)）]$`, 'u');
/** "… 기다리고 있다. 홍길동 기자" */
const koreanReporter = /[.다]\s([가-힣]{2,4} (?:객원|인턴|선임|영상|사진)?기자)$/u;

/** The claim on a line that ends so, a caption and its credit; null where no more text stands below it. */
export function signedAmid(sheet: Sheet, claims: Claims, segment: Segment): Claim | null {
  const { text, closed, words, span } = segment;
  const last = text.charAt(text.length - 1);
  if (closed || words > longestCaption || words < fewestWords || !(last === ')' || last === '）' || last === '자'))
    return null;
  const raw = sheet.source.slice(span.start, span.end);
  const tail = raw.slice(-longestTail);
  const credit = (bracketedName.exec(tail) ?? koreanReporter.exec(tail))?.[1];
  if (credit === undefined || !hasTextBelow(sheet, claims, segment)) return null;
  const isBracketed = last !== '자';
  const start = span.end - credit.length - (isBracketed ? 1 : 0);
  const before = raw.slice(0, start - span.start - (isBracketed ? 1 : 0)).trimEnd().length;
  const piece = { rule: null, confidence: 'likely' } as const;
  return {
    segment: segment.index,
    pieces: [
      { role: 'caption', span: { start: span.start, end: span.start + before }, ...piece },
      { role: 'credit', span: { start, end: start + credit.length }, ...piece },
    ],
  };
}

/** The last paragraph of a text is signed by its writer in the same way. */
function hasTextBelow({ segments }: Sheet, claims: Claims, { index }: Segment): boolean {
  return segments.slice(index + 1).some((line) => line.prose && line.closed && roleOf(claims, line.index) === null);
}
