/** Which of the lines that hold nothing but a date tells when the article appeared: pages carry many such lines. */
import { type ArchiveDate, daysAfter, notAfter } from '../../model/date.ts';
import { flatMap } from '../../model/flat-map.ts';
import { baseTag } from '../../text/base-tag.ts';
import { weekdayOf } from '../../text/dates/date-words.ts';
import type { DatedMention } from '../../text/dates/mention.ts';
import { type Proposal, proposeInferred, proposeStated } from '../choose.ts';
import type { Layout, Part } from '../layout.ts';
import { isSection } from '../roles/cells.ts';
import { isNames } from '../roles/names.ts';
import { shapeOf } from '../segment.ts';
import { lineDates } from './date-evidence.ts';

interface DateLine {
  readonly date: ArchiveDate;
  readonly labelled: boolean;
  readonly proposal: Proposal<ArchiveDate>;
  /** Parts between it and the headline, or the first paragraph of an article without one; 0 beside the byline. */
  readonly distance: number;
  /** 0 between headline and text; 1 above the headline, where the day of the page may stand; 2 below the text. */
  readonly place: 0 | 1 | 2;
  /** It stands between paragraphs and may head a part of the text. */
  readonly inText: boolean;
  /** Words that nobody knows stand on its line: "Kaltenau, 12. Juni 2021", or what the day is of. */
  readonly isShared: boolean;
  /** The writer stands beside it, or below the text the paper before it. */
  readonly isSigned: boolean;
  /** A day with its weekday, and buttons or titles of the page between it and the headline. */
  readonly isMasthead: boolean;
  /** Paragraphs between it and the headline. */
  readonly above: number;
}

/** Between headline and date line stand a standfirst, a byline, a picture with its credit, buttons: not more. */
const nearHeadline = 6;
/** So many paragraphs under the headline, with others to follow, the text has begun. */
const paragraphsBefore = 2;
/** More date lines than this are a list, and its far end is not the article's. */
const mostLines = 200;
/** A report is printed at most so many days after the day that its dateline states. */
const longestDelay = 30;
/** One or two buttons may stand below the day of the article. */
const fewestInMenu = 3;
/** The title of another story has so many words; who signs below the text has fewer. */
const fewestTitleWords = 5;
const fewestListed = 2;
/** A remark left in the head is shorter than a paragraph. */
const longestRemark = 90;

/**
 * The date of the article's own date line. Among several days the one near the headline counts; when none is near, all
 * must agree, those with a label such as "Published" before the others. Else none is proposed. `opening` is the day of the dateline.
 */
export function dateLine(layout: Layout, opening: ArchiveDate | null = null): Proposal<ArchiveDate>[] {
  const lines = dateLines(layout).filter(
    ({ inText, labelled, date, above }) =>
      !inText || labelled || (date.precision === 'minute' && above <= paragraphsBefore + 1),
  );
  const outside = lines.filter(({ inText }) => !inText).sort(byFirmness);
  const nearest = outside.find(({ distance }) => distance <= nearHeadline);
  // "Concert, 12 June 2021" gives way to "By Anna Whitlock / 4 June 2021" above the headline, to "Harwick Gazette, 4 June 2021" at the foot.
  const first = (nearest?.isShared ? outside.find(standsAlone) : undefined) ?? nearest;
  const labelled = lines.filter((line) => line.labelled);
  // "Published" on a line further off says more than a day without a word above the headline.
  if (first?.isMasthead === true && labelled.length === 0) return [seenOn(first)];
  if (first !== undefined && (first.labelled || first.place === 0 || labelled.length === 0))
    return [first.isShared || isPageDay(first, opening) ? { ...first.proposal, confidence: 'likely' } : first.proposal];
  const [only, ...others] = labelled.length > 0 ? labelled : lines;
  const agree = only !== undefined && others.every(({ date }) => date.earliest === only.date.earliest);
  return agree ? [{ ...only.proposal, confidence: 'likely' }] : [];
}

/** "Tuesday, 20 January 2026" over the menu of a page: when it was seen, and the article is no later. */
function seenOn({ date, proposal }: DateLine): Proposal<ArchiveDate> {
  return date.latest === null
    ? { ...proposal, confidence: 'likely' }
    : proposeInferred(notAfter(date.latest), proposal.spans, 'published/retrieved', 'likely');
}

function byFirmness(a: DateLine, b: DateLine): number {
  return (
    Number(b.labelled) - Number(a.labelled) ||
    a.place - b.place ||
    Number(a.isShared) - Number(b.isShared) ||
    a.distance - b.distance
  );
}

function standsAlone({ labelled, isShared, place, isSigned }: DateLine): boolean {
  return labelled || (!isShared && (place === 0 || isSigned));
}

/** A day without a word above the headline may be that on which the page was seen: surely when the report opens long before. */
function isPageDay({ labelled, place, distance, date }: DateLine, opening: ArchiveDate | null): boolean {
  if (labelled || place !== 1) return false;
  const own = opening?.latest ?? null;
  const day = date.earliest;
  return distance > 0 || (own !== null && day !== null && daysAfter(own, longestDelay) < day);
}

/** "-0.6 C", "8°C Budapest": beside the weather stands the day of the page, with its weekday and whose name day it is between them. */
const weather = /^[-–+]?\d{1,2}(?:[.,]\d)?\s?(?:[°º]\s?[CF]?|[CF]|℃)(?:\s\p{Lu}\p{L}{2,20})?$/u;
const weatherReach = 4;

function isBesideWeather(parts: readonly Part[], index: number, headline: number): boolean {
  return parts
    .slice(Math.max(0, index - 2), Math.min(headline, index + weatherReach) + 1)
    .some(({ text }) => /[°ºCF℃]/.test(text) && weather.test(text));
}

/** Below the text a day under a title of "Read next" is that of the other story. */
function isOfOtherStory(above: Part | undefined): boolean {
  return above?.rule === 'set-aside/related' || above?.rule === 'set-aside/read-more';
}

function dateLines(layout: Layout): DateLine[] {
  const { parts } = layout;
  const texts = flatMap(parts, (part, index) => (part.role === 'paragraph' && isRunningText(part) ? [index] : []));
  const headline = parts.findIndex(({ role }) => role === 'headline');
  const anchor = headline >= 0 ? headline : (texts[0] ?? 0);
  const found = lineDates(layout, 'published', ['date-line', 'update-line']).slice(0, mostLines);
  // Once the items of a list have begun, every day without a word is that of one of them.
  let inList = false;
  const listed = found.filter(({ part }) => isBelowTitle(parts, parts.indexOf(part))).length;
  const isListed = listed >= fewestListed || headline < 0;
  return flatMap(found, ({ mention, part, labelled }) => {
    if (mention.kind !== 'date') return [];
    const index = parts.indexOf(part);
    const beside = [parts[index - 1], parts[index + 1]].some((other) => other?.role === 'byline');
    const above = texts.filter((at) => at > headline && at < index).length;
    const follows = texts.some((at) => at > index);
    const inText = !beside && above >= paragraphsBefore && follows;
    const distance = beside ? 0 : partsBetween(parts, index, anchor);
    const place = above <= 1 && follows && index > headline ? 0 : index < headline ? 1 : 2;
    if (place === 1 && !labelled && isBesideWeather(parts, index, anchor)) return [];
    if (place === 2 && !labelled && isOfOtherStory(parts[index - 1])) return [];
    const isShared = place === 0 && !labelled && isUnknown(parts[index - 1], part);
    const isSigned = beside || (place === 2 && parts[index - 1]?.role === 'publisher');
    const proposal = proposalFor(mention);
    inList ||=
      !labelled && !beside && above > 0 && (headsItem(parts, index) || (isListed && isBelowTitle(parts, index)));
    if (inList && !labelled && !beside) return [];
    const isMasthead =
      place === 1 &&
      !labelled &&
      !beside &&
      namesWeekday(part, layout) &&
      (isOverMenu(parts.slice(index + 1, anchor)) || isThemeDay(part, layout));
    return [{ date: mention.date, labelled, proposal, distance, place, inText, isShared, isSigned, isMasthead, above }];
  });
}

/** Several entries of a menu, and nothing that is not set aside: buttons for sharing belong to the article. */
function isOverMenu(between: readonly Part[]): boolean {
  return (
    between.every(({ role }) => role === 'set-aside') &&
    between.filter(({ rule }) => rule === 'set-aside/navigation').length >= fewestInMenu
  );
}

/** Below a paragraph a day right above a heading is that of the next item of a list. */
function headsItem(parts: readonly Part[], index: number): boolean {
  const [title, text] = [parts[index + 1], parts[index + 2]];
  if (title?.role === 'crosshead') return true;
  return isTitle(title) && text?.role === 'paragraph' && isRunningText(text);
}

/**
 * "Another bridge to close in the autumn / 4 March 2025": several below each other are other stories, and one below a text whose
 * own headline was left behind. Else one may be who signs: "Press office of the town of Marley / 28 March 2024".
 */
function isBelowTitle(parts: readonly Part[], index: number): boolean {
  const over = parts[index - 1];
  return isTitle(over) && shapeOf(over.text).words >= fewestTitleWords;
}

function isTitle(part: Part | undefined): part is Part {
  return part?.role === 'paragraph' && !isRunningText(part) && !isNames(part.text);
}

/**
 * "jueves, noviembre 21, 2024", "czwartek, 28 marca, 2024": a comma before the year, as themes of websites print the day on which
 * a page is seen, and nobody writes there. In English anybody does, and in Spanish papers "jueves, 21 de noviembre, 2024".
 */
function isThemeDay({ text, span }: Part, { source, language }: Layout): boolean {
  if (baseTag(language) === 'en') return false;
  const line = source.slice(source.lastIndexOf('\n', span.start) + 1, span.start) + text;
  const [, weekday = '', day = ''] =
    /^([\p{Lu}\p{Ll}][\p{Ll}-]+), ([\p{Lu}\p{Ll}\d. ]+), \d{4}(?!\d)/u.exec(line) ?? [];
  return weekday !== '' && !weekday.endsWith('day') && !/\d de /.test(day);
}

function namesWeekday({ text, span }: Part, { source, language }: Layout): boolean {
  const line = source.slice(source.lastIndexOf('\n', span.start) + 1, span.start) + text;
  return line.split(/[^\p{L}\p{M}]+/u).some((word) => word !== '' && weekdayOf(word, language) !== null);
}

/** Whether words that no list knows stand before a day on its line, with no mark but a comma between or as if they were its section. */
function isUnknown(words: Part | undefined, { line }: Part): boolean {
  if (words?.line !== line) return false;
  return words.role === 'section'
    ? !isSection(words.text)
    : words.role === 'set-aside' && /^\p{L}[^|•·]*$/u.test(words.text);
}

/** What pages say of a picture for those who cannot see it is no paragraph under which the text has begun. */
function isRunningText({ text }: Part): boolean {
  return text.length > longestRemark || shapeOf(text).prose;
}

function proposalFor({ date, span }: DatedMention): Proposal<ArchiveDate> {
  return date.precision === 'one-of'
    ? proposeInferred(date, [span], 'published/ambiguous', 'likely')
    : proposeStated(date, span, 'published/own-line');
}

/**
 * How many parts stand between a date and the headline. What is set aside counts only above the headline: a day above the
 * menu of a page is the day on which the page was seen.
 */
function partsBetween(parts: readonly Part[], index: number, anchor: number): number {
  if (index < anchor) return anchor - index - 1;
  return parts.slice(anchor + 1, index).filter(({ role }) => role !== 'set-aside').length;
}
