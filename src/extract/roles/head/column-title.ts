/** Finds the title of a column of readers' questions, which the first question must not displace. Claims nothing. */
import { columnLeads } from '../../../text/languages/press/around-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { opensWithPhrase } from '../../../text/phrase-edges.ts';
import type { Segment } from '../../segment.ts';
import { type Claims, roleOf, type Sheet } from '../../sheet.ts';

const [fewestTitle, longestTitle, longestChars] = [2, 5, 40];
const fewestQuestions = 3;
/** Between the title and the first question stands no line of so many words but a sentence that opens the column. */
const fewestHeadlineWords = 4;

/** The title of a column, and the place of the first question that it answers. */
export interface Column {
  readonly title: Segment;
  readonly first: number;
}

/** Whether a line can be the title of such a column by its words. */
export function isColumnTitle({ text, words, closed }: Segment): boolean {
  if (closed || words < fewestTitle || words > longestTitle || text.length > longestChars || /[,;:]$/.test(text))
    return false;
  const folded = foldLine(text);
  return columnLeads.some((lead) => folded.length > lead.length && opensWithPhrase(folded, lead));
}

/** The title among the lines above the text, three questions and their answers below it; null when there is none. */
export function columnTitle(sheet: Sheet, claims: Claims, above: readonly Segment[]): Column | null {
  const title = above.find(isColumnTitle);
  if (title === undefined) return null;
  const asked = sheet.segments.filter((line) => line.index > title.index && isAnswered(sheet, claims, line));
  const first = asked[0];
  if (first === undefined || asked.length < fewestQuestions) return null;
  const isHeadline = ({ index, words, prose }: Segment) =>
    index > title.index && index < first.index && !prose && words >= fewestHeadlineWords;
  return above.some(isHeadline) ? null : { title, first: first.index };
}

/** A question with a sentence below it that asks nothing; who asked may stand between. */
function isAnswered({ segments }: Sheet, claims: Claims, { index, text }: Segment): boolean {
  if (!isQuestion(text) || isSetAside(claims, index)) return false;
  const next = segments.slice(index + 1, index + 4).find((line) => line.prose || isQuestion(line.text));
  return next !== undefined && !isQuestion(next.text) && !isSetAside(claims, next.index);
}

function isSetAside(claims: Claims, index: number): boolean {
  return roleOf(claims, index) === 'set-aside';
}

function isQuestion(text: string): boolean {
  return /[?？؟]["”’»]?$/u.test(text);
}
