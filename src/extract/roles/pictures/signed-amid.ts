/** Finds captions that end in a name as paragraphs do as well: right below the head, or beside another picture's words. Claims nothing. */
import { stageWords } from '../../../text/languages/picture-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, roleOf, type Sheet } from '../../sheet.ts';
import { furnitureKind } from '../furniture/furniture.ts';
import { isName } from '../names.ts';
import { labelsOf } from '../phrase-book.ts';
import { opensWithCaptionLabel } from './caption-lines.ts';
import { readCredit } from './credit.ts';

/** A longer one is a paragraph that its writer signed. */
const longestCaption = 40;
const fewestWords = 4;
const longestTail = 90;

const part = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const small = '(?:de la|de|del|della|di|da|do|dos|du|des|la|of|of the|the|van|van de|von|der|y|and|e|et|und|for)';
/** "… in 2021. (Turismo de la Costa)": behind the full stop a name in brackets that nothing closes. */
const bracketedName = new RegExp(`[.!?…]["”»’]?\\s?[(（](${part}(?: (?:${small} )?${part}){0,4})[)）]$`, 'u');
/** "… as the rain came in. (Harwick Rural: Kate Moran)": whom they work for, a colon and a name. */
const colonBracket =
  /[([（]((?:\p{Lu}[\p{L}\d.&'’-]* ?){1,4}: ?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})[)\]）]$/u;
/** "… 기다리고 있다. 홍길동 기자" */
const koreanReporter = /[.다]\s([가-힣]{2,4} (?:객원|인턴|선임|영상|사진)?기자)$/u;
/** "FIRE: The house burnt on Sunday. Håkon Moe": a label in capitals opens the caption, and a name behind the full stop ends it. */
const labelledName = /[.!?]\s(\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]+){1,2})$/u;
const pictured: ReadonlySet<string | null> = new Set(['caption', 'credit']);

/** The claim on a line that ends so, a caption and its credit; null where nothing else tells of a picture, or no text stands below. */
export function signedAmid(
  sheet: Sheet,
  claims: Claims,
  made: ReadonlyMap<number, Claim>,
  segment: Segment,
): Claim | null {
  const credit = signatureOf(sheet, segment);
  if (credit === null || saysStage(credit) || !hasTextBelow(sheet, claims, segment)) return null;
  // "BUSES: I have waited all week. Peter Hall": letters below the head and answers of passers-by are signed in the same way.
  const isBelow = /[)）\]자]$/u.test(segment.text) && isBelowHead(sheet, claims, made, segment);
  if (!isBelow && !isBesidePicture(sheet, claims, made, segment)) return null;
  const { span, index } = segment;
  const raw = sheet.source.slice(span.start, span.end);
  const bracket = raw.endsWith(credit) ? 0 : 1;
  const start = span.end - credit.length - bracket;
  const before = raw.slice(0, start - span.start - bracket).trimEnd().length;
  const piece = { rule: null, confidence: 'likely' } as const;
  return {
    segment: index,
    pieces: [
      { role: 'caption', span: { start: span.start, end: span.start + before }, ...piece },
      { role: 'credit', span: { start, end: start + credit.length }, ...piece },
    ],
  };
}

function signatureOf({ source }: Sheet, { text, closed, words, span }: Segment): string | null {
  const last = text.charAt(text.length - 1);
  if (closed || words > longestCaption || words < fewestWords) return null;
  if (opensWithCaptionLabel(text)) {
    const name = labelledName.exec(text)?.[1];
    if (name !== undefined && isName(name)) return name;
  }
  if (!/[)）\]자]/.test(last)) return null;
  const tail = source.slice(Math.max(span.start, span.end - longestTail), span.end);
  return (bracketedName.exec(tail) ?? colonBracket.exec(tail) ?? koreanReporter.exec(tail))?.[1] ?? null;
}

/** "(Laughs)", "(LAUGHTER)" */
function saysStage(credit: string): boolean {
  return stageWords.has(foldLine(credit));
}

/** The last paragraph of a text is signed by its writer in the same way. */
function hasTextBelow({ segments }: Sheet, claims: Claims, { index }: Segment): boolean {
  return segments.slice(index + 1).some((line) => line.prose && line.closed && roleOf(claims, line.index) === null);
}

/** No sentence of the text stands above it. */
function isBelowHead(
  { segments }: Sheet,
  claims: Claims,
  made: ReadonlyMap<number, Claim>,
  { index }: Segment,
): boolean {
  const isText = (line: Segment) => line.prose && !claims.has(line.index) && !made.has(line.index);
  return index > 0 && !segments.slice(0, index).some(isText);
}

/** The next line above or below is a caption, a credit, or a button on a picture. */
function isBesidePicture(sheet: Sheet, claims: Claims, made: ReadonlyMap<number, Claim>, { index }: Segment): boolean {
  return [index - 1, index + 1].some((at) => {
    const line = sheet.segments[at];
    if (line === undefined) return false;
    const role = roleOf(claims, at) ?? made.get(at)?.pieces[0]?.role ?? null;
    return role === null ? isPicture(sheet, line) : pictured.has(role);
  });
}

function isPicture(sheet: Sheet, line: Segment): boolean {
  if (furnitureKind(line, sheet) === 'picture') return true;
  const reading = readCredit(sheet.source.slice(line.span.start, line.span.end), labelsOf(sheet.press, 'credit'));
  return reading !== null && reading.caption === null;
}
