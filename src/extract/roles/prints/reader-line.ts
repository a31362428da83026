/**
 * Reads the line below the headline as a reading service of newspapers prints it: the paper, its supplement, the section in
 * capitals and the writers, "Vinterbladet - - NYHETER - KARI MOE/ OLA LIE". Only where the service names itself below.
 */
import type { RuleId } from '../../../model/rules.ts';
import type { Role } from '../../layout.ts';
import type { Segment } from '../../segment.ts';
import type { Claim, Claims, Piece, Sheet } from '../../sheet.ts';

const headReach = 4;
const tailReach = 8;
const line = /^(\p{Lu}[^\n]{1,48}?) - (?:[^\n-]{0,40}? ?- ?)?(\p{Lu}[\p{Lu}\p{M} &’'/]{1,40}) - ?([^\n]{3,120})?$/u;

/** Claims such a line as the paper, the section and the byline. */
export function readerLine(sheet: Sheet, claims: Claims): Claim[] {
  const { segments } = sheet;
  if (!segments.slice(-tailReach).some(({ text }) => text.includes('PressReader'))) return [];
  const found = segments.slice(0, headReach).find(({ index, text }) => !claims.has(index) && line.test(text));
  return found === undefined ? [] : [{ segment: found.index, pieces: piecesOf(sheet, found) }];
}

function piecesOf({ source }: Sheet, { span }: Segment): Piece[] {
  const [, paper = '', section = '', writers = ''] = line.exec(source.slice(span.start, span.end)) ?? [];
  let from = span.start;
  const piece = (text: string, role: Role, rule: RuleId): Piece[] => {
    if (text === '') return [];
    const start = source.indexOf(text, from);
    from = start + text.length;
    return [{ role, span: { start, end: from }, rule, confidence: 'likely' }];
  };
  return [
    ...piece(paper, 'publisher', 'publisher/own-line'),
    ...piece(section, 'section', 'section/own-line'),
    ...piece(writers.trim(), 'byline', 'byline/by-line'),
  ];
}
