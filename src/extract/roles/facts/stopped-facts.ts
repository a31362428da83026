/** Reads the line in which an archive of newspapers lists facts as short sentences: "Harvik Avis. Publisert på trykk 06.03.2014. Side 4." */

import { flatMap } from '../../../model/flat-map.ts';
import type { Span } from '../../../model/provenance.ts';
import { holdsDigit } from '../../../text/char-kinds.ts';
import { readDatedLine } from '../../../text/dates/dated-line.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Piece, type Sheet } from '../../sheet.ts';
import { type Cell, cellAt, isSection } from '../cells.ts';
import { isNames, isShoutedName } from '../names.ts';
import { labelLength, labelsOf } from '../phrase-book.ts';

/** Such a line stands among the first so many, and has so many facts of so many words. */
const reach = 12;
const fewest = 3;
const most = 8;
const longestFact = 7;
const longestLine = 200;

/** Claims the facts of such a line: one of them is a day, and another the paper or the writer. */
export function stoppedFacts(sheet: Sheet, claims: Claims): Claim[] {
  const lines = openSegments(sheet, claims).filter(
    ({ index, text, closed }) => index < reach && closed && text.length <= longestLine && holdsDigit(text),
  );
  return flatMap(lines, (segment) => claimOn(sheet, segment) ?? []);
}

function claimOn(sheet: Sheet, segment: Segment): Claim | null {
  const facts = factsIn(sheet, segment);
  if (facts.length < fewest || facts.length > most) return null;
  if (facts.some(({ start, end }) => sheet.source.slice(start, end).split(/\s+/).length > longestFact)) return null;
  const pieces = facts.map((fact) => pieceOf(sheet, cellAt(sheet, fact)));
  const has = (role: Piece['role']) => pieces.some((piece) => piece.role === role);
  return has('date-line') && (has('publisher') || has('byline')) ? { segment: segment.index, pieces } : null;
}

/** Where the short sentences of a line stand, without their full stops. */
function factsIn({ source }: Sheet, { span }: Segment): Span[] {
  const raw = source.slice(span.start, span.end);
  let at = span.start;
  return flatMap(raw.split(/(\.(?:\s{1,3}(?=\p{Lu})|$))/u), (part, index) => {
    const start = at;
    at += part.length;
    return index % 2 === 1 || part.trim() === '' ? [] : [{ start, end: at }];
  });
}

function pieceOf(sheet: Sheet, { text, span, kind }: Cell): Piece {
  const as = (role: Piece['role'], rule: Piece['rule'], from = 0): Piece => ({
    role,
    span: { start: span.start + from, end: span.end },
    rule,
    confidence: 'likely',
  });
  if (readDatedLine(text, sheet.language)?.form === 'own') return as('date-line', 'published/own-line');
  const section = labelLength(text, labelsOf(sheet.press, 'section'));
  if (section > 0 || isSection(text)) return as('section', 'section/own-line', section);
  if (kind === 'publisher') return as('publisher', 'publisher/own-line');
  if (kind === 'byline' || isNames(text) || isShoutedName(text)) return as('byline', 'byline/by-line');
  return as('set-aside', 'set-aside/label');
}
