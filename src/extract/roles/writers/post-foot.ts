/** Reads who signs a post of a blog, and what it is filed under, where the blog's program prints both below the text. */
import { postJoins, postLeads } from '../../../text/languages/press/post-feet.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, openSegments, type Piece, type Sheet } from '../../sheet.ts';
import { isKeywordRow } from '../facts/line-facts.ts';
import { furnitureLine, labelLength, labelsOf } from '../phrase-book.ts';

const longest = 80;
const longestName = 5;
const fewestWordsAbove = 8;
/** So many lines below the signature stand the buttons, the number of comments and the labels. */
const reach = 6;
const clock = /\s(\d{1,2}[:.]\d\d(?:\s?[ap]\.?\s?m\.?)?)$/iu;

/** "Posted by Ellie at 21:14" below the text: the writer; and "Labels: essays, kitchen" right below it. */
export function postFoot(sheet: Sheet, claims: Claims): Claim[] {
  const signed = openSegments(sheet, claims).flatMap((segment) => {
    const name = segment.text.length <= longest && clock.test(segment.text) ? nameIn(segment) : null;
    return name === null ? [] : [{ segment, name }];
  });
  const [foot, another] = signed;
  // Again and again it signs comments.
  if (foot === undefined || another !== undefined || !hasTextAbove(sheet, foot.segment)) return [];
  const labels = labelsOf(sheet.press, 'keywords');
  const filed = sheet.segments
    .slice(foot.segment.index + 1, foot.segment.index + 1 + reach)
    .filter(({ text, index }) => !claims.has(index) && isKeywordRow(text, labelLength(text, labels)));
  return [
    { segment: foot.segment.index, pieces: piecesOf(foot.segment, foot.name) },
    ...filed.slice(0, 1).map((line) => claim(line, 'keywords', 'keywords/label', 'certain')),
  ];
}

/** Where the writer's name stands in the line, from its start. */
function nameIn({ text }: Segment): { readonly start: number; readonly end: number } | null {
  const folded = foldLine(text);
  const lead = postLeads.find((one) => folded.startsWith(`${one} `));
  const hour = clock.exec(text);
  if (lead === undefined || hour === null || folded.length !== text.length) return null;
  const words = text.slice(lead.length, hour.index).split(' ').filter(Boolean);
  const join = postJoinAt(words);
  if (join < 1 || join > longestName) return null;
  const name = words.slice(0, join).join(' ');
  const start = text.indexOf(name, lead.length);
  return start < 0 || /\d|^\p{Ll}/u.test(name) ? null : { start, end: start + name.length };
}

/** How many words stand before what joins the hour to the name: -1 where nothing does. */
function postJoinAt(words: readonly string[]): number {
  const at = words.length - 1;
  return postJoins.has(foldLine(words[at] ?? '')) ? at : -1;
}

/** Right below a paragraph, and no heading of comments above it: a reader's remark is shorter. */
function hasTextAbove({ segments }: Sheet, { index }: Segment): boolean {
  const above = segments[index - 1];
  if (above?.prose !== true || above.words < fewestWordsAbove) return false;
  return !segments.some((line) => line.index < index && furnitureLine(line.text) === 'comments');
}

function piecesOf({ span, text }: Segment, name: { readonly start: number; readonly end: number }): Piece[] {
  if (text.length !== span.end - span.start)
    return [{ role: 'byline', span, rule: 'byline/by-line', confidence: 'likely' }];
  const aside = { role: 'set-aside', rule: 'set-aside/label', confidence: 'certain' } as const;
  const [start, end] = [span.start + name.start, span.start + name.end];
  return [
    { ...aside, span: { start: span.start, end: start } },
    { role: 'byline', span: { start, end }, rule: 'byline/by-line', confidence: 'likely' },
    { ...aside, span: { start: end, end: span.end } },
  ];
}
