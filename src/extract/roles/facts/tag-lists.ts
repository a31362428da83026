/** Reads keywords that take more than a line of their own: a list below its label, and a row that files and tags the article. */
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, type Piece, type Sheet, setAside } from '../../sheet.ts';
import { furnitureLine, labelLength, labelsOf } from '../phrase-book.ts';

const mostTags = 10;
const longestTag = 4;
const longestSection = 3;
const bar = /\s{1,3}[|•·]\s{1,3}/u;

/** "Archived in:" below the text, and the tags on the lines right below it, to the next gap or to what is known. */
export function tagList(sheet: Sheet, claims: Claims, label: Segment): Claim[] {
  const { segments } = sheet;
  const above = segments[label.index - 1];
  if (above === undefined || label.gapAfter || !segments.slice(0, label.index).some(({ prose }) => prose)) return [];
  const tags: Segment[] = [];
  for (const line of segments.slice(label.index + 1, label.index + 2 + mostTags)) {
    if (claims.has(line.index) || line.prose || line.closed || line.words > longestTag || !isTag(line.text)) break;
    tags.push(line);
    if (line.gapAfter) break;
  }
  const [first, ...others] = tags;
  const last = tags.at(-1);
  if (first === undefined || last === undefined || tags.length > mostTags) return [];
  const whole = claim(first, 'keywords', 'keywords/label', 'certain').pieces[0];
  if (whole === undefined) return [];
  return [
    setAside(label, 'set-aside/label'),
    { segment: first.index, pieces: [{ ...whole, span: { start: first.span.start, end: last.span.end } }] },
    ...others.map(({ index }): Claim => ({ segment: index, pieces: [] })),
  ];
}

function isTag(text: string): boolean {
  return /^#?[\p{L}\p{N}]/u.test(text) && furnitureLine(text) === null && !/[:?!@]/u.test(text);
}

/** "Filed under: Community | Tagged: cake, library | 6 Comments": section, keywords and the rest; null for any other line. */
export function filedRow(sheet: Sheet, { index, span, text }: Segment): Claim | null {
  if (!bar.test(text)) return null;
  const labels = labelsOf(sheet.press, 'keywords');
  const cells = cellsOf(sheet.source.slice(span.start, span.end), span.start);
  const labelled = cells.filter(({ text: cell }) => labelLength(cell, labels) > 0);
  const [filed, tagged, ...more] = labelled;
  if (filed === undefined || tagged === undefined || more.length > 0) return null;
  const value = filed.text.slice(labelLength(filed.text, labels));
  const pieces = cells.map((cell): Piece => {
    const at = { start: cell.start, end: cell.start + cell.text.length };
    if (cell === tagged) return { role: 'keywords', span: at, rule: 'keywords/label', confidence: 'certain' };
    const isSection = cell === filed && !/[,;]/.test(value) && value.split(' ').length <= longestSection;
    const own = { start: at.end - value.length, end: at.end };
    if (isSection) return { role: 'section', span: own, rule: 'section/own-line', confidence: 'likely' };
    return { role: 'set-aside', span: at, rule: 'set-aside/label', confidence: 'certain' };
  });
  return { segment: index, pieces };
}

function cellsOf(raw: string, from: number): { readonly text: string; readonly start: number }[] {
  let at = from;
  return raw.split(/(\s{1,3}[|•·]\s{1,3})/u).flatMap((text, place) => {
    const start = at;
    at += text.length;
    return place % 2 === 0 && text !== '' ? [{ text, start }] : [];
  });
}
