/** Reads facts that a person or a tool wrote above the text with a label: "Title: …", "Author: …". */
import { type Claim, type Claims, openSegments, type Sheet } from '../sheet.ts';
import { labelLength, labelsOf } from './phrase-book.ts';

/** Such facts stand among the first so many lines. */
const reach = 8;

/** Claims the headline that a label announces near the top of the file. Authors, dates and sources have their own rules. */
export function labelledHeadline(sheet: Sheet, claims: Claims): Claim[] {
  const labels = labelsOf(sheet.press, 'headline');
  const line = openSegments(sheet, claims)
    .slice(0, reach)
    .find(({ text }) => labelLength(text, labels) > 0);
  if (line === undefined || line.index >= reach) return [];
  const start = line.span.start + labelLength(sheet.source.slice(line.span.start, line.span.end), labels);
  if (start >= line.span.end) return [];
  const span = { start, end: line.span.end };
  return [
    { segment: line.index, pieces: [{ role: 'headline', span, rule: 'headline/own-line', confidence: 'certain' }] },
  ];
}
