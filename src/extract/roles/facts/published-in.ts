/** Reads the line that says where and when an article was printed: "Published in The Harwick Gazette, January 3rd, 2020". */
import { holdsDigit } from '../../../text/char-kinds.ts';
import { datedStretch } from '../../../text/dates/dated-stretch.ts';
import { foldLine } from '../../../text/normalise.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Piece, type Sheet } from '../../sheet.ts';
import { isIssueText } from '../cells.ts';
import { isGivenName, isName } from '../names.ts';
import { namesOutlet } from '../paper-names.ts';
import { labelsOf } from '../phrase-book.ts';

const longestLine = 140;
const mostWords = 18;
const longestName = 60;
const longestOpening = 40;
/** "From the Harwick Gazette of 4 March 2021", "Fra Harposten 4. mars 2021": a small word, and a name that reads as a paper's. */
const fromPaper =
  /^(from(?: the)?|as published in(?: the)?|aus(?: der| dem)?|fra|ur|uit(?: de| het)?|da|dal|dalla|de|del|in|из|з) /u;

/** Claims the paper and the day of such a line, above or below the text. */
export function publishedIn(sheet: Sheet, claims: Claims): Claim[] {
  const labels = labelsOf(sheet.press, 'publisher');
  return openSegments(sheet, claims)
    .filter(({ text, words }) => text.length <= longestLine && words <= mostWords && holdsDigit(text))
    .flatMap((segment) => claimOn(sheet, segment, labels) ?? []);
}

function claimOn({ source, language }: Sheet, segment: Segment, labels: readonly string[]): Claim | null {
  const raw = source.slice(segment.span.start, segment.span.end);
  const folded = foldLine(raw.slice(0, longestOpening)).replace(
    /^(?:this|the) (?:article|story|report|piece) (?:was )?/u,
    (lead) => '\0'.repeat(lead.length),
  );
  const lead = folded.lastIndexOf('\0') + 1;
  const label =
    labels.find((one) => folded.startsWith(one, lead) && /^:? /.test(folded.slice(lead + one.length))) ??
    fromPaper.exec(folded.slice(lead))?.[1];
  if (label === undefined) return null;
  // "Source: Le Phare, 3 mars 2021" may tell where a figure is from: a page behind the day tells of the article.
  const isWord = labels.includes(label) && !label.includes(' ');
  const from = lead + label.length + (folded.charAt(lead + label.length) === ':' ? 2 : 1);
  const isNamed = labels.includes(label);
  const dated = datedStretch(raw.slice(from), language);
  const name = /^(?:(?:the|der|die|das|dem|den) (?=\p{Lu}))?\p{Lu}[^,;:|()]{1,60}/u.exec(raw.slice(from))?.[0] ?? '';
  if (
    dated === null ||
    name === '' ||
    (isWord &&
      !isPage(raw.slice(from + dated.end)) &&
      !isPage(raw.slice(from + name.length, from + dated.start).replace(/[\s,]+$/, '')))
  )
    return null;
  const paper = raw
    .slice(from, from + Math.min(name.length, dated.start))
    .replace(/[\s,–—-]{1,9}$|\s(?:on|am|vom|of|le|du|el|il|den|em|op|on the)\s?$/gu, '');
  if (paper === '' || paper.length > longestName || (!isNamed && !namesOutlet(paper))) return null;
  const at = (start: number, length: number): Piece['span'] => ({
    start: segment.span.start + start,
    end: segment.span.start + start + length,
  });
  return {
    segment: segment.index,
    pieces: [
      namePiece(paper, at(from, paper.length)),
      {
        role: 'date-line',
        span: at(from + dated.start, dated.end - dated.start),
        rule: 'published/own-line',
        confidence: 'likely',
      },
    ],
  };
}

/** "Published by Joan Mercer on 3 May 2021": a first name that is known tells a person from a paper. */
function namePiece(name: string, span: Piece['span']): Piece {
  const isWriter = isName(name) && isGivenName(name) && !namesOutlet(name);
  return isWriter
    ? { role: 'byline', span, rule: 'byline/by-line', confidence: 'likely' }
    : { role: 'publisher', span, rule: 'publisher/own-line', confidence: 'likely' };
}

/** ", S. 17" */
function isPage(tail: string): boolean {
  return isIssueText(tail.replace(/^[\s,;|–—-]{1,5}/u, ''));
}
