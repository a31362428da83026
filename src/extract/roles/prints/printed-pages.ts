/**
 * Sets aside what printing puts on every page and a copy keeps: "https://… 2/3", "Pagina 18", the running head above the
 * number of a page. A page's number is told by its row: the same line again and again, and one more each time.
 */
import { flatMap } from '../../../model/flat-map.ts';
import { groupBy } from '../../../model/group.ts';
import { charKind, holdsKind } from '../../../text/char-kinds.ts';
import { pageWords } from '../../../text/languages/newsroom-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { foldedOf, type Segment } from '../../segment.ts';
import { type Claim, type Claims, openSegments, type Sheet, setAside } from '../../sheet.ts';
import { namesOutlet } from '../paper-names.ts';

/** "2/3", "2 / 3", "2 of 3", "2 von 3" at the end of a line. */
const ofPages = /(\d{1,3})\s?(?:\/\s?|\p{L}{1,4}\s)(\d{1,3})$/u;
/** "23", "– 23 –", "Pagina 18", "Etatsbladet | 23". */
const alone = /^(?:\D{0,30}[\s|.–-])?(\d{1,4})[\s.–-]{0,3}$/u;
const longest = 140;
/** A page holds more than this between its number and the next. */
const leastBetween = 3;
/** The running head stands at most so many lines from the number. */
const near = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];

interface Numbered {
  readonly segment: Segment;
  readonly page: number;
  /** What stands before the number. */
  readonly label: string;
  /** How many pages there are; 0 where the line does not say. */
  readonly pages: number;
}

/** Claims the numbers of pages, and every later copy of a running head beside them. */
export function printedPages(sheet: Sheet, claims: Claims): Claim[] {
  const numbered = flatMap(openSegments(sheet, claims), (segment) => numberOf(segment) ?? []);
  if (numbered.length < 2) return [];
  const rows = groupBy(numbered, ({ segment, pages }) => `${pages} ${foldedOf(segment).replace(/\d+/g, '#')}`);
  return flatMap([...rows.values()], (row) => (countsUp(row) ? pagesOf(sheet, row) : []));
}

function numberOf(segment: Segment): Numbered | null {
  const { text, prose } = segment;
  if (prose || text.length > longest || !holdsKind(text.slice(-5), charKind.digit)) return null;
  const found = ofPages.exec(text) ?? alone.exec(text);
  if (found === null) return null;
  const page = Number(found[1]);
  const pages = Number(found[2] ?? 0);
  if (pages > 0 && page > pages) return null;
  const label = text.slice(0, found[0].indexOf(found[1] as string) + found.index).trim();
  return { segment, page, pages, label };
}

function countsUp(row: readonly Numbered[]): boolean {
  return (
    row.length > 1 &&
    row.every(({ page, segment }, at) => {
      const before = row[at - 1];
      return before === undefined || (page === before.page + 1 && segment.index - before.segment.index > leastBetween);
    })
  );
}

/** "Question 1 of 5", "Day 1" head parts: without an address or a word for pages the same line must stand beside it each time. */
function pagesOf({ segments }: Sheet, row: readonly Numbered[]): Claim[] {
  const heads = flatMap(near, (offset) => copiesAt(segments, row, offset));
  const isSure = row.every(({ label, pages }) => isOfPages(label) || (label === '' && pages > 1));
  if (!isSure && !heads.some(({ text }) => namesPage(text))) return [];
  return [
    ...row.map(({ segment }) => setAside(segment, 'set-aside/navigation')),
    ...heads.map((segment) => setAside(segment, 'set-aside/repeat')),
  ];
}

/** "Etatsbladet 3/2014", "The Harwick Gazette": "Morning" below "Day 1" is none. */
function namesPage(text: string): boolean {
  return holdsKind(text, charKind.digit) || namesOutlet(text);
}

function isOfPages(label: string): boolean {
  return /^https?:\/\/\S+$/.test(label) || pageWords.has(foldLine(label).replace(/[.:]$/, ''));
}

/** The later copies of a line that stands, word for word, so far from each number but the first or the last. */
function copiesAt(segments: readonly Segment[], row: readonly Numbered[], offset: number): Segment[] {
  const found = flatMap(row, ({ segment }) => segments[segment.index + offset] ?? []);
  const groups = groupBy(
    found.filter(({ prose, text }) => !prose && text.length <= longest && holdsKind(text, charKind.letter)),
    foldedOf,
  );
  return flatMap([...groups.values()], (alike) => {
    const first = alike[0];
    if (first === undefined || alike.length < 2 || alike.length < row.length - 1) return [];
    const isFirst = !segments.some(({ index, text }) => index < first.index && text === first.text);
    return isFirst ? alike.slice(1) : alike;
  });
}
