/**
 * Sets aside the teasers of other stories that tell themselves by their dates: a title, and below it the day or the age
 * of that story. Runs before dates are read, for the day of another story is never the article's own.
 */
import { flatMap } from '../../../model/flat-map.ts';
import type { LanguageTag } from '../../../model/ids.ts';
import { labelAlone, lineLabels } from '../../../text/dates/date-labels.ts';
import { readDatedLine, readYearlessLine } from '../../../text/dates/dated-line.ts';
import { isRelativeLine } from '../../../text/dates/relative-line.ts';
import { hasDigit } from '../../../text/dates/scan-text.ts';
import { foldLine } from '../../../text/normalise.ts';
import { openingLength, type Segment } from '../../segment.ts';
import { type Claim, type Claims, type Sheet, setAside } from '../../sheet.ts';
import { isNames } from '../names.ts';
import { furnitureKind } from './furniture.ts';

const [fewestTitleWords, longestTitle, longestDate] = [3, 25, 8];
const fewestTeaserWords = 5;
const longestHeading = 4;
/** So many words of running text above, and the article has begun. */
const fewestAbove = 40;
/** Below the article stands no more than this share of the words that stand above. */
const mostBelow = 0.5;
/** One title with a day amid the text links to another story, or a few on end; with text between them they may be a chronology. */
const mostAmid = 1;

/** A title at `title` with its day at `date`, one or two lines below. */
interface Teaser {
  readonly title: number;
  readonly date: number;
  /** The line has a clock time, or bears a label such as "Updated". */
  readonly isTimed: boolean;
  readonly isLabelled: boolean;
}

/** Claims dated teasers below the text, with what stands between and below them, and a lone one amid the text. */
export function otherStories(sheet: Sheet, claims: Claims): Claim[] {
  const above = proseWordsAbove(sheet.segments);
  const teasers = flatMap(sheet.segments, (line) => teaserAt(sheet, claims, line, above[line.index] ?? 0) ?? []);
  if (teasers.length === 0) return [];
  const first = teasers.find((one, at) => beginsFoot(sheet, one, { above, left: teasers.slice(at) }));
  const amid = runsOf(teasers).filter(
    ({ title, date }) => title < (first?.title ?? Number.POSITIVE_INFINITY) && isAmid(sheet, title, date),
  );
  const links = amid.length > mostAmid ? [] : amid.flatMap(({ title, date }) => sheet.segments.slice(title, date + 1));
  const foot = first === undefined ? [] : sheet.segments.slice(footStart(sheet, first.title));
  return [
    ...links.map((line) => setAside(line, 'set-aside/read-more')),
    ...foot.filter((line) => isUnknown(sheet, claims, line)).map((line) => setAside(line, 'set-aside/related')),
  ];
}

/** Teasers on end as one stretch of lines; one whose day ends its title is too like a picture's words amid the text. */
function runsOf(teasers: readonly Teaser[]): { title: number; date: number }[] {
  const runs: { title: number; date: number }[] = [];
  for (const { title, date } of teasers) {
    const last = runs.at(-1);
    if (title === date) continue;
    if (last?.date === title - 1) last.date = date;
    else runs.push({ title, date });
  }
  return runs;
}

/** What no phrase tells: the rules for known lines have the rest. */
function isUnknown(sheet: Sheet, claims: Claims, line: Segment): boolean {
  return !claims.has(line.index) && furnitureKind(line, sheet) === null && !/©|\(c\)/i.test(line.text);
}

function proseWordsAbove(segments: readonly Segment[]): number[] {
  const above = [0];
  for (const { prose, closed, words } of segments) above.push((above.at(-1) ?? 0) + (prose && closed ? words : 0));
  return above;
}

/** The teaser whose day a line is; null when it is none. */
function teaserAt(sheet: Sheet, claims: Claims, line: Segment, above: number): Teaser | null {
  if (above < fewestAbove || line.prose || !hasDigit(line.text)) return null;
  if (!claims.has(line.index) && endsInDay(sheet, line))
    return { title: line.index, date: line.index, isTimed: false, isLabelled: false };
  if (line.words > longestDate) return null;
  const { segments, language } = sheet;
  const label = segments[line.index - 1];
  const isLabelled = label !== undefined && !claims.has(label.index) && labelAlone(label.text, language) !== null;
  const title = segments[line.index - (isLabelled ? 2 : 1)];
  if (title === undefined || claims.has(title.index) || claims.has(line.index) || !isTitle(sheet, title)) return null;
  const isAge = isRelativeLine(line.text, language);
  const raw = sheet.source.slice(line.span.start, line.span.end);
  const dated = isAge ? null : readDatedLine(raw, language);
  // "1 марта, 10:22": without its year a day needs its time to be a story's.
  const isYearless = dated === null && /\d[:.]\d\d\s{0,3}$/.test(raw) && readYearlessLine(raw, language) !== null;
  if (!isAge && !isYearless && (dated === null || dated.form !== 'own' || dated.retrieved !== null)) return null;
  return {
    title: title.index,
    date: line.index,
    isTimed: isYearless || /\d:\d\d(?:\D|$)/.test(raw),
    isLabelled: isLabelled || dated?.labelled === true,
  };
}

/** "Warum die Mieten steigen (18.04.2013)" */
function endsInDay(sheet: Sheet, line: Segment): boolean {
  if (line.words > longestTitle || !line.text.endsWith(')')) return false;
  const [, title = '', day = ''] = /^(.{12,140}\S) \(([^()]{6,24})\)$/u.exec(line.text) ?? [];
  return title.split(' ').length >= fewestTitleWords && readDatedLine(day, sheet.language)?.form === 'own';
}

function isTitle(sheet: Sheet, line: Segment): boolean {
  const { text, words, closed, prose } = line;
  if (prose || words < fewestTitleWords - 1 || words > longestTitle || (closed && !/[?!？！]["”’»]?$/u.test(text)))
    return false;
  if (isNames(text) || furnitureKind(line, sheet) !== null) return false;
  // "Published in The Gazette, January 3rd, 2020" is the article's own.
  return (
    /^[\p{L}\p{N}"'“‘«„¿¡「]/u.test(text) &&
    !opensWithLabel(text, sheet.language) &&
    readDatedLine(text, sheet.language) === null
  );
}

function opensWithLabel(text: string, language: LanguageTag): boolean {
  if (!hasDigit(text)) return false;
  const folded = foldLine(text.slice(0, openingLength));
  return lineLabels(language).published.some((label) => folded.startsWith(label));
}

interface Around {
  readonly above: readonly number[];
  /** This teaser and those below it. */
  readonly left: readonly Teaser[];
}

/** Whether from a teaser on there is nothing but other stories. */
function beginsFoot(sheet: Sheet, { title, date, isTimed, isLabelled }: Teaser, { above, left }: Around): boolean {
  const { segments } = sheet;
  const over = above[title] ?? 0;
  const below = (above.at(-1) ?? 0) - over;
  if (below > over * mostBelow) return false;
  // One title with a day may sign the article: another story's has its first words below, which break off.
  if (left.length === 1 && (isLabelled || !isTimed || !isTeaserText(sheet, segments[date + 1]))) return false;
  const rest = segments.slice(date + 1);
  return rest.every((line, at) => !(isText(line) && isText(rest[at + 1])));
}

function isTeaserText(sheet: Sheet, line: Segment | undefined): boolean {
  if (line === undefined || line.words < fewestTeaserWords || /©/.test(line.text)) return false;
  return (!line.closed || /(?:…|\.\.\.)$/.test(line.text)) && furnitureKind(line, sheet) === null;
}

function isText(line: Segment | undefined): boolean {
  return line?.prose === true && line.closed;
}

/** The heading of the list stands right above its first title. */
function footStart({ segments }: Sheet, title: number): number {
  const heading = segments[title - 1];
  const isHeading = heading !== undefined && !heading.prose && (!heading.closed || /[:：]$/u.test(heading.text));
  return isHeading && heading.words <= longestHeading ? title - 1 : title;
}

function isAmid({ segments }: Sheet, title: number, date: number): boolean {
  const [below, next] = [segments[date + 1], segments[date + 2]];
  // A crosshead may open what follows.
  const isOver = isText(below) || (date > title + 1 && below?.gapBefore === true && below.gapAfter && isText(next));
  return isText(segments[title - 1]) && isOver;
}
